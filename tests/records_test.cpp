// SPDX-License-Identifier: Apache-2.0
// A text that is read in windows gives what it gives in one. With YUKUM_CORPUS its documents are read too.
#include "records.hpp"

#include <doctest/doctest.h>

#include <string>

#include "sample_documents.hpp"
#include "windows.hpp"

using namespace yukum;

TEST_CASE("a document gives the same records in windows of any size") {
  std::vector<std::string> texts(1);
  for (const auto& file : sample_documents()) {
    texts.push_back(bytes_of(file));
    texts.front() += texts.back() + "\n\n";
  }
  std::size_t window_count = 0;
  for (const std::string& text : texts) {
    if (has_page_heads(text)) continue;
    const std::string whole = json_in_windows(text, SIZE_MAX);
    CHECK(windows_of(text, SIZE_MAX).size() == 1);
    for (const std::size_t window_bytes : {1, 700, 5'000, 30'000}) {
      CAPTURE(text.substr(0, 80));
      CAPTURE(window_bytes);
      CHECK(json_in_windows(text, window_bytes) == whole);
      window_count += windows_of(text, window_bytes).size();
    }
  }
  CHECK(window_count > 30);
}
