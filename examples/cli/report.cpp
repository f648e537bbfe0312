// SPDX-License-Identifier: Apache-2.0
// How far the work is, while it goes on, and what it came to.
#include "report.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <string_view>
#include <system_error>

namespace cli {
namespace {

template <typename... Arguments>
std::string formatted(const char* format, Arguments... arguments) {
  std::array<char, 200> line{};
  std::snprintf(line.data(), line.size(), format, arguments...);
  return line.data();
}

std::string counted(std::size_t count, std::string_view noun) {
  return std::to_string(count) + ' ' + std::string(noun) + (count == 1 ? "" : "s");
}

// The size of all inputs together, 0 if one of them is no file.
std::uintmax_t total_size(const std::vector<Input>& inputs) {
  std::uintmax_t total = 0;
  for (const Input& input : inputs) {
    std::error_code error;
    const bool is_file = input.path != "-" && std::filesystem::is_regular_file(input.path, error);
    if (!is_file) return 0;
    total += std::filesystem::file_size(input.path, error);
  }
  return total;
}

}  // namespace

Report::Report(const std::vector<Input>& inputs) {
  const char* terminal = std::getenv("TERM");
  has_terminal_ = isatty(STDERR_FILENO) && std::string_view(terminal ? terminal : "") != "dumb";
  if (has_terminal_) total_bytes_ = total_size(inputs);
}

void Report::add(const Document& document, const Outcome& outcome) {
  ++document_count_;
  byte_count_ += document.byte_count;
  sentence_count_ += outcome.sentence_count;
  for (std::size_t kind = 0; kind < record_counts_.size(); ++kind) record_counts_[kind] += outcome.record_counts[kind];
  if (!has_terminal_ || Clock::now() < bar_due_) return;
  show_bar();
  bar_due_ = Clock::now() + std::chrono::milliseconds(100);
}

void Report::show_bar() const {
  std::string line = "yukum: ";
  if (total_bytes_ > 0) {
    constexpr std::size_t width = 30;
    const double share = std::min(1.0, static_cast<double>(byte_count_) / static_cast<double>(total_bytes_));
    const auto filled = static_cast<std::size_t>(share * width);
    line += '[' + std::string(filled, '#') + std::string(width - filled, '.') +
            formatted("] %3.0f %%, %.0f s left, ", 100 * share, share > 0 ? seconds() * (1 - share) / share : 0.0);
  }
  show_status(line + counted(document_count_, "document") + formatted(", %.1f MB/s", megabytes() / seconds()));
}

void Report::finish(bool with_records) {
  show_status("");
  if (document_count_ < 2) return;
  std::string line = counted(document_count_, "document") + ", " + counted(sentence_count_, "sentence");
  if (with_records) {
    line += ", " + counted(std::accumulate(record_counts_.begin(), record_counts_.end(), std::size_t{0}), "record");
    const char* separator = " (";
    for (std::size_t kind = 0; kind < record_counts_.size(); ++kind) {
      if (record_counts_[kind] == 0) continue;
      line += separator + std::to_string(record_counts_[kind]) + ' ' +
              std::string(yukum::name_of(static_cast<yukum::Kind>(kind)));
      separator = ", ";
    }
    if (separator[0] == ',') line += ')';
  }
  complain(line + formatted("; %.1f MB in %.1f s, %.1f MB/s", megabytes(), seconds(), megabytes() / seconds()));
}

}  // namespace cli
