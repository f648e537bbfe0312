// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target on the files of folders, without libFuzzer: `replay FOLDER…`. What was found once stays found.
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

int main(int argument_count, char** arguments) {
  std::size_t input_count = 0;
  for (int i = 1; i < argument_count; ++i) {
    for (const auto& entry : std::filesystem::directory_iterator(arguments[i])) {
      const std::string name = entry.path().string();
      std::fprintf(stderr, "%s\n", name.c_str());  // the last line before an abort names the input
      std::ifstream in(entry.path(), std::ios::binary);
      const std::string bytes((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
      LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
      ++input_count;
    }
  }
  return input_count > 0 ? 0 : 1;
}
