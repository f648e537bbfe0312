// SPDX-License-Identifier: Apache-2.0
// Many inputs over some threads: results in the order of the inputs, few inputs in memory at once.
#pragma once

#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

#include <yukum/export.hpp>

namespace yukum {

struct BatchOptions {
  std::size_t jobs = 1;  ///< threads that work; 1: the caller's and no other, 0: as many as the machine runs at once
  std::size_t in_flight = 0;        ///< inputs held at once, from `push` to `next`; 0: four a thread, one if jobs is 1
  std::size_t in_flight_bytes = 0;  ///< the last input held is the one that reaches this; 0: a mebibyte a thread
};

/// One input with what its work gave: `output`, or else `error`, what the work threw.
template <typename Input, typename Output>
struct BatchItem {
  Input input;
  std::optional<Output> output;
  std::exception_ptr error;

  /// The output; throws `error` if there is none.
  Output& value() {
    if (error) std::rethrow_exception(error);
    return *output;
  }
};

/// The threads beneath a Batch, without its types.
class YUKUM_EXPORT BatchThreads {
 public:
  class Task {
   public:
    virtual ~Task() = default;
    virtual void run() noexcept = 0;

   private:
    friend class BatchThreads;
    bool finished_ = false;
  };

  explicit BatchThreads(const BatchOptions& options);
  ~BatchThreads();  ///< waits for the tasks that run; those that have not begun never will
  BatchThreads(const BatchThreads&) = delete;
  BatchThreads& operator=(const BatchThreads&) = delete;

  std::size_t in_flight_limit() const;
  std::size_t in_flight_byte_limit() const;
  void begin(Task& task);     ///< the task must live until it is finished or this is gone
  void wait_for(Task& task);  ///< runs the task here if there are no threads

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Applies one function to a stream of inputs on some threads and gives the outputs back in the order of the
/// inputs, so that they are the same for every number of jobs. The owner moves the stream: `push` what came in
/// unless `full`, take the oldest out by `next`. Whoever has a source and a sink for records finds the loop ready
/// made in `extract_many`.
///
///     yukum::Batch<std::string, std::size_t> batch(
///         [&](const std::string& text) { return extractor.extract(text).size(); }, {.jobs = 4});
///     const auto print_next = [&] { std::cout << batch.next().value() << '\n'; };
///     for (std::string line; std::getline(std::cin, line);) {
///       if (batch.full()) print_next();
///       batch.push(line);
///     }
///     while (!batch.empty()) print_next();
///
/// Threads: all members belong to one thread at a time. `work` is called from many threads at once, each input by
/// one of them; inputs and outputs are destroyed by the owner alone, never by a thread of the batch.
/// Errors: what `work` throws comes out with its input and disturbs no other; `push` throws std::system_error if no
/// thread can be started. To cancel, destroy the batch: what runs is waited for, what has not begun never will.
template <typename Input, typename Output>
class Batch {
 public:
  using Item = BatchItem<Input, Output>;
  using Work = std::function<Output(const Input&)>;

  explicit Batch(Work work, const BatchOptions& options = {}) : work_(std::move(work)), threads_(options) {}
  Batch(const Batch&) = delete;
  Batch& operator=(const Batch&) = delete;

  bool empty() const { return tasks_.empty(); }
  bool full() const {
    return tasks_.size() >= threads_.in_flight_limit() || byte_count_ >= threads_.in_flight_byte_limit();
  }

  /// Begins the work on an input, which counts as `byte_count` bytes in flight. The batch must not be full.
  void push(Input input, std::size_t byte_count = 0) {
    tasks_.push_back(std::make_unique<Task>(work_, std::move(input), byte_count));
    try {
      threads_.begin(*tasks_.back());
    } catch (...) {
      tasks_.pop_back();
      throw;
    }
    byte_count_ += byte_count;
  }

  /// Waits for the oldest input and hands it over with its output. The batch must not be empty.
  Item next() {
    threads_.wait_for(*tasks_.front());
    Item item = std::move(tasks_.front()->item);
    byte_count_ -= tasks_.front()->byte_count;
    tasks_.pop_front();
    return item;
  }

 private:
  struct Task final : BatchThreads::Task {
    Task(const Work& the_work, Input input, std::size_t its_byte_count)
        : work(the_work), byte_count(its_byte_count), item{std::move(input), {}, {}} {}
    void run() noexcept override {
      try {
        item.output.emplace(work(item.input));
      } catch (...) {
        item.error = std::current_exception();
      }
    }
    const Work& work;
    std::size_t byte_count;
    Item item;
  };

  Work work_;
  std::deque<std::unique_ptr<Task>> tasks_;
  std::size_t byte_count_ = 0;  // of the inputs in flight
  BatchThreads threads_;        // last, so that the threads are gone before what they work on
};

}  // namespace yukum
