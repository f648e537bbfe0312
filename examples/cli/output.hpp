// SPDX-License-Identifier: Apache-2.0
// Results to standard output in the order of their inputs, whoever computes them; messages to standard error.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
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

/// What one document gives.
struct Outcome {
  std::string output;
  std::vector<std::string> complaints;
};

/// Runs tasks on some threads and delivers their outcomes in the order of submission, a few tasks ahead at most.
/// One thread means none beside the caller's.
class OrderedTasks {
 public:
  OrderedTasks(std::size_t thread_count, std::function<void(const Outcome&)> deliver);
  ~OrderedTasks();  ///< drops what was not delivered
  OrderedTasks(const OrderedTasks&) = delete;
  OrderedTasks& operator=(const OrderedTasks&) = delete;

  /// Delivers earlier outcomes first when too many are waiting. Rethrows what a task threw.
  void submit(std::function<Outcome()> task);
  void deliver_all();

 private:
  void work();
  void deliver_oldest();

  std::function<void(const Outcome&)> deliver_;
  std::deque<std::future<Outcome>> undelivered_;
  std::size_t undelivered_limit_;

  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::packaged_task<Outcome()>> waiting_;  // guarded by mutex_
  bool stopping_ = false;                              // guarded by mutex_
  std::vector<std::thread> threads_;
};

}  // namespace cli
