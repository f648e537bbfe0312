// SPDX-License-Identifier: Apache-2.0
// Bytes to standard output and to files that are whole or not there; messages to standard error.
#pragma once

#include <cstdio>
#include <filesystem>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace cli {

/// Nobody takes what is written any more (closed pipe, full disk).
struct OutputError : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// Writes to standard output; throws OutputError.
void write_out(std::string_view bytes);
void flush_out();

/// One line `yukum: …` on standard error.
void complain(std::string_view message);

/// A line on a terminal that the next one overwrites; `complain` takes it away first. Empty: takes it away.
void show_status(std::string_view line);

/// A file that appears under its name when it is committed. Until then it has none, so that nothing is left of it
/// even if the process is killed; where the system has no such files it is a hidden one. Throws OutputError.
class WholeFile {
 public:
  explicit WholeFile(std::filesystem::path path);
  ~WholeFile();
  WholeFile(const WholeFile&) = delete;
  WholeFile& operator=(const WholeFile&) = delete;

  void write(std::string_view bytes);
  void commit();

 private:
  [[noreturn]] void fail(int error_number) const;

  std::filesystem::path path_;
  std::filesystem::path hidden_path_;
  std::FILE* file_ = nullptr;
  bool is_nameless_ = false;
};

/// A folder for results, which gives every document a name of its own.
class OutputFolder {
 public:
  /// Makes the folder. No result will take the place of one of the `inputs`. Throws OutputError.
  OutputFolder(std::filesystem::path folder, const std::vector<std::string>& inputs);

  const std::filesystem::path& path() const { return folder_; }

  /// Where to write what comes of `name` (`acts/5393.txt`): `acts/5393` and each of the endings, with a number behind
  /// it (`acts/5393-2`) if another has that name. Makes the folders on the way.
  std::vector<std::filesystem::path> claim(const std::filesystem::path& name,
                                           const std::vector<std::string_view>& endings);

 private:
  bool is_free(const std::filesystem::path& path) const;

  std::filesystem::path folder_;
  std::set<std::filesystem::path> inputs_;
  std::set<std::string> taken_;  // in small letters: some file systems do not tell them from large ones
};

}  // namespace cli
