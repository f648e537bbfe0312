// SPDX-License-Identifier: Apache-2.0
// Files of a folder to the documents that benchmarks read.
#include "bench_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

namespace yukum::bench {
namespace {

constexpr std::size_t fewest_bytes = 8'000'000;

std::vector<std::string> read_documents() {
  const char* const corpus = std::getenv("YUKUM_CORPUS");
  std::vector<std::filesystem::path> paths;
  for (const auto& file : std::filesystem::recursive_directory_iterator(corpus ? corpus : YUKUM_SAMPLE_TEXTS))
    if (file.path().extension() == ".txt") paths.push_back(file.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> documents;
  for (std::size_t bytes = 0, i = 0; bytes < fewest_bytes && !paths.empty(); ++i) {
    std::ifstream file(paths[i % paths.size()], std::ios::binary);
    documents.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    bytes += documents.back().size();
  }
  return documents;
}

}  // namespace

const std::vector<std::string>& documents() {
  static const std::vector<std::string> read = read_documents();
  return read;
}

std::size_t byte_count(const std::vector<std::string>& documents) {
  std::size_t bytes = 0;
  for (const std::string& document : documents) bytes += document.size();
  return bytes;
}

}  // namespace yukum::bench
