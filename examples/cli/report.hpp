// SPDX-License-Identifier: Apache-2.0
// How far the work is, while it goes on, and what it came to.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "documents.hpp"
#include "results.hpp"

namespace cli {

class Report {
 public:
  /// Shows a bar on standard error if that is a terminal and the work takes more than a second.
  explicit Report(const std::vector<Input>& inputs);

  void add(const Document& document, const Outcome& outcome);

  /// Takes the bar away and, if there were several documents, says on standard error what they came to.
  void finish(bool with_records);

 private:
  using Clock = std::chrono::steady_clock;

  double seconds() const { return std::chrono::duration<double>(Clock::now() - begin_).count(); }
  double megabytes() const { return static_cast<double>(byte_count_) / 1e6; }
  void show_bar() const;

  Clock::time_point begin_ = Clock::now();
  Clock::time_point bar_due_ = begin_ + std::chrono::seconds(1);
  bool has_terminal_;
  std::uintmax_t total_bytes_ = 0;  // 0: not known
  std::uintmax_t byte_count_ = 0;
  std::size_t document_count_ = 0;
  std::size_t sentence_count_ = 0;
  std::array<std::size_t, yukum::kind_count> record_counts_{};
};

}  // namespace cli
