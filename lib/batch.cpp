// SPDX-License-Identifier: Apache-2.0
// Tasks over threads that are started as tasks come.
#include <yukum/batch.hpp>

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace yukum {

struct BatchThreads::State {
  void work() {
    std::unique_lock lock(mutex);
    while (true) {
      task_came.wait(lock, [this] { return stopping || !waiting.empty(); });
      if (stopping) return;
      Task* task = waiting.front();
      waiting.pop_front();
      lock.unlock();
      task->run();
      lock.lock();
      task->finished_ = true;
      task_finished.notify_one();
    }
  }

  std::size_t thread_limit = 0;
  std::size_t in_flight_limit = 0;
  std::size_t in_flight_byte_limit = 0;
  std::vector<std::thread> threads;

  std::mutex mutex;
  std::condition_variable task_came;
  std::condition_variable task_finished;
  std::deque<Task*> waiting;  // guarded by mutex, as is `finished_` of every task
  bool stopping = false;      // guarded by mutex
};

BatchThreads::BatchThreads(const BatchOptions& options) : state_(std::make_unique<State>()) {
  const std::size_t jobs = options.jobs > 0 ? options.jobs : std::max(1U, std::thread::hardware_concurrency());
  state_->thread_limit = jobs > 1 ? jobs : 0;
  // Some documents take far longer than others: with four a thread, the others go on behind a long one.
  const std::size_t in_flight = jobs > 1 ? 4 * jobs : 1;
  state_->in_flight_limit = options.in_flight > 0 ? options.in_flight : in_flight;
  constexpr std::size_t bytes_a_thread = 1 << 20;
  state_->in_flight_byte_limit = options.in_flight_bytes > 0 ? options.in_flight_bytes : jobs * bytes_a_thread;
}

BatchThreads::~BatchThreads() {
  {
    const std::scoped_lock lock(state_->mutex);
    state_->stopping = true;
  }
  state_->task_came.notify_all();
  for (std::thread& thread : state_->threads) thread.join();
}

std::size_t BatchThreads::in_flight_limit() const { return state_->in_flight_limit; }
std::size_t BatchThreads::in_flight_byte_limit() const { return state_->in_flight_byte_limit; }

void BatchThreads::begin(Task& task) {
  if (state_->thread_limit == 0) return;
  // Before the task is handed over: if no thread can be started, nobody holds the task.
  if (state_->threads.size() < state_->thread_limit)
    state_->threads.emplace_back([state = state_.get()] { state->work(); });
  {
    const std::scoped_lock lock(state_->mutex);
    state_->waiting.push_back(&task);
  }
  state_->task_came.notify_one();
}

void BatchThreads::wait_for(Task& task) {
  if (state_->thread_limit == 0) return task.run();
  std::unique_lock lock(state_->mutex);
  state_->task_finished.wait(lock, [&] { return task.finished_; });
}

}  // namespace yukum
