// SPDX-License-Identifier: Apache-2.0
// Bytes to standard output and to files that are whole or not there; messages to standard error.
#include "output.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void throw_output_error() {
  throw OutputError("standard output: " + std::error_code(errno, std::generic_category()).message());
}

bool status_is_shown = false;

void make_folder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw OutputError(folder.string() + ": " + error.message());
}

std::string in_small_letters(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return name;
}

}  // namespace

void write_out(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) throw_output_error();
}

void flush_out() {
  if (std::fflush(stdout) != 0) throw_output_error();
}

void complain(std::string_view message) {
  show_status("");
  const std::string line = "yukum: " + std::string(message) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

void show_status(std::string_view line) {
  if (line.empty() && !status_is_shown) return;
  const std::string shown = "\r" + std::string(line) + "\x1B[K" + (line.empty() ? "" : "\r");
  std::fwrite(shown.data(), 1, shown.size(), stderr);
  status_is_shown = !line.empty();
}

WholeFile::WholeFile(fs::path path)
    : path_(std::move(path)), temporary_path_(path_.parent_path() / ("." + path_.filename().string() + ".XXXXXX")) {
  const int descriptor = mkstemp(temporary_path_.data());
  if (descriptor < 0) fail(errno);
  // A file that only its owner may read is no result that others could use.
  const mode_t mask = umask(0);
  umask(mask);
  fchmod(descriptor, 0666 & ~mask);
  file_ = fdopen(descriptor, "wb");
  if (!file_) fail(errno);
}

WholeFile::~WholeFile() {
  if (!file_) return;
  std::fclose(file_);
  unlink(temporary_path_.c_str());
}

void WholeFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail(errno);
}

void WholeFile::commit() {
  const bool is_written = std::fclose(std::exchange(file_, nullptr)) == 0;
  if (is_written && std::rename(temporary_path_.c_str(), path_.c_str()) == 0) return;
  const int reason = errno;
  unlink(temporary_path_.c_str());
  fail(reason);
}

void WholeFile::fail(int error_number) const {
  throw OutputError(path_.string() + ": " + std::error_code(error_number, std::generic_category()).message());
}

OutputFolder::OutputFolder(fs::path folder, const std::vector<std::string>& inputs) : folder_(std::move(folder)) {
  make_folder(folder_);
  for (const std::string& input : inputs) {
    std::error_code unreadable;
    inputs_.insert(fs::weakly_canonical(input, unreadable));
  }
}

std::vector<fs::path> OutputFolder::claim(const fs::path& name, const std::vector<std::string_view>& endings) {
  const fs::path stem = name.parent_path() / name.stem();
  const auto with = [&](std::string_view ending, int number) {
    fs::path path = folder_ / stem;
    if (number > 1) path += '-' + std::to_string(number);
    path += ending;
    return path;
  };
  int number = 1;
  while (!std::all_of(endings.begin(), endings.end(),
                      [&](std::string_view ending) { return is_free(with(ending, number)); }))
    ++number;
  std::vector<fs::path> paths;
  for (const std::string_view ending : endings) {
    paths.push_back(with(ending, number));
    taken_.insert(in_small_letters(paths.back().string()));
  }
  make_folder(paths.front().parent_path());
  return paths;
}

bool OutputFolder::is_free(const fs::path& path) const {
  std::error_code error;
  return !taken_.contains(in_small_letters(path.string())) && !inputs_.contains(fs::weakly_canonical(path, error));
}

}  // namespace cli
