// SPDX-License-Identifier: Apache-2.0
// Bytes to standard output and to files that are whole or not there; messages to standard error.
#include "output.hpp"

#include <fcntl.h>
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

// A file that is gone with the process, however that ends, until it is given a name; -1 where there is no such thing.
int open_nameless(const fs::path& folder) {
#ifdef O_TMPFILE
  if (access("/proc/self/fd", X_OK) == 0) return open(folder.c_str(), O_WRONLY | O_TMPFILE | O_CLOEXEC, 0666);
#endif
  return -1;
}

bool give_name(int descriptor, const fs::path& path) {
  const std::string nameless = "/proc/self/fd/" + std::to_string(descriptor);
  unlink(path.c_str());  // what a process of the same number left when it was killed
  return linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) == 0;
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
  std::fprintf(stderr, "\r%.*s\x1B[K%s", static_cast<int>(line.size()), line.data(), line.empty() ? "" : "\r");
  status_is_shown = !line.empty();
}

WholeFile::WholeFile(fs::path path) : path_(std::move(path)), hidden_path_(path_.parent_path() / ".") {
  hidden_path_ += path_.filename();
  hidden_path_ += '.';
  hidden_path_ += std::to_string(getpid());
  int descriptor = open_nameless(path_.parent_path());
  is_nameless_ = descriptor >= 0;
  if (!is_nameless_) descriptor = open(hidden_path_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) fail(errno);
  file_ = fdopen(descriptor, "wb");
  if (!file_) fail(errno);
}

WholeFile::~WholeFile() {
  if (!file_) return;
  std::fclose(file_);
  if (!is_nameless_) unlink(hidden_path_.c_str());
}

void WholeFile::write(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size()) fail(errno);
}

void WholeFile::commit() {
  bool is_whole = std::fflush(file_) == 0;
  if (is_whole && is_nameless_) is_whole = give_name(fileno(file_), hidden_path_);
  int reason = errno;
  if (std::fclose(std::exchange(file_, nullptr)) != 0 && is_whole) {
    is_whole = false;
    reason = errno;
  }
  if (is_whole && std::rename(hidden_path_.c_str(), path_.c_str()) == 0) return;
  if (is_whole) reason = errno;
  unlink(hidden_path_.c_str());
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
