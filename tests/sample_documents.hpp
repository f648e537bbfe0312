// SPDX-License-Identifier: Apache-2.0
// The sample documents, and with YUKUM_CORPUS every *.txt below the folder that it names.
#pragma once

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace yukum {

inline std::vector<std::filesystem::path> sample_documents() {
  std::vector<std::filesystem::path> files;
  const char* corpus = std::getenv("YUKUM_CORPUS");
  for (const std::filesystem::path& folder :
       {std::filesystem::path(YUKUM_SOURCE_DIR) / "examples/texts", std::filesystem::path(corpus ? corpus : "")})
    if (!folder.empty())
      for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

inline std::string bytes_of(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace yukum
