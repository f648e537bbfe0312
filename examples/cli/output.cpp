// SPDX-License-Identifier: Apache-2.0
// Results to standard output in the order of their inputs.
#include "output.hpp"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

namespace cli {
namespace {

[[noreturn]] void throw_output_error() {
  throw OutputError("standard output: " + std::error_code(errno, std::generic_category()).message());
}

}  // namespace

void write_out(std::string_view bytes) {
  if (std::fwrite(bytes.data(), 1, bytes.size(), stdout) != bytes.size()) throw_output_error();
}

void flush_out() {
  if (std::fflush(stdout) != 0) throw_output_error();
}

void complain(std::string_view message) {
  const std::string line = "yukum: " + std::string(message) + '\n';
  std::fwrite(line.data(), 1, line.size(), stderr);
}

OrderedTasks::OrderedTasks(std::size_t thread_count, std::function<void(const Outcome&)> deliver)
    : deliver_(std::move(deliver)), undelivered_limit_(4 * thread_count) {
  if (thread_count < 2) return;
  for (std::size_t index = 0; index < thread_count; ++index) threads_.emplace_back([this] { work(); });
}

OrderedTasks::~OrderedTasks() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  changed_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void OrderedTasks::submit(std::function<Outcome()> task) {
  if (threads_.empty()) {
    deliver_(task());
    return;
  }
  if (undelivered_.size() == undelivered_limit_) deliver_oldest();
  std::packaged_task<Outcome()> packaged(std::move(task));
  undelivered_.push_back(packaged.get_future());
  {
    const std::lock_guard lock(mutex_);
    waiting_.push_back(std::move(packaged));
  }
  changed_.notify_one();
}

void OrderedTasks::deliver_all() {
  while (!undelivered_.empty()) deliver_oldest();
}

void OrderedTasks::deliver_oldest() {
  std::future<Outcome> oldest = std::move(undelivered_.front());
  undelivered_.pop_front();
  deliver_(oldest.get());
}

void OrderedTasks::work() {
  while (true) {
    std::packaged_task<Outcome()> task;
    {
      std::unique_lock lock(mutex_);
      changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
      if (stopping_) return;
      task = std::move(waiting_.front());
      waiting_.pop_front();
    }
    task();
  }
}

}  // namespace cli
