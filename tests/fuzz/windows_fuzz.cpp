// SPDX-License-Identifier: Apache-2.0
// Any text, read in windows as small as can be, gives the records that it gives in one window. Articles stand below the
// input, so that it may be cut.
#include <algorithm>
#include <cstdint>
#include <string>

#include "require.hpp"
#include "windows.hpp"

namespace {

using namespace yukum;

bool is_in_capitals(const std::unique_ptr<Document>& window) { return window->in_capitals; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::string text(reinterpret_cast<const char*>(data), size);
  for (int article = 101; article < 150; ++article) text += "\nMadde " + std::to_string(article) + " - Kurul toplanır.";
  // Both are said of each window, not of the text.
  const auto windows = windows_of(text, 1);
  if (has_page_heads(text) || std::any_of(windows.begin(), windows.end(), is_in_capitals)) return 0;
  const std::string whole = json_in_windows(text, SIZE_MAX);
  fuzz::require(json_in_windows(text, 1) == whole, "small windows show what one shows", whole);
  return 0;
}
