// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/batch.hpp>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>

using namespace yukum;

using namespace std::chrono_literals;

TEST_CASE("outputs come in the order of their inputs, however long each takes") {
  for (const std::size_t jobs : {1, 2, 8}) {
    CAPTURE(jobs);
    Batch<int, int> batch(
        [](int number) {
          std::this_thread::sleep_for(number % 4 == 0 ? 3ms : 0ms);
          return number * number;
        },
        {jobs, 16});
    std::vector<int> outputs;
    for (int number = 0; number < 16; ++number) batch.push(number);
    while (!batch.empty()) outputs.push_back(batch.next().value());
    REQUIRE(outputs.size() == 16);
    for (int number = 0; number < 16; ++number) CHECK(outputs[static_cast<std::size_t>(number)] == number * number);
  }
}

TEST_CASE("two jobs work at the same time") {
  std::mutex mutex;
  std::condition_variable came;
  int arrived = 0;
  Batch<int, bool> batch(
      [&](int) {
        std::unique_lock lock(mutex);
        ++arrived;
        came.notify_all();
        return came.wait_for(lock, 10s, [&] { return arrived == 2; });
      },
      {2, 0});
  batch.push(0);
  batch.push(1);
  CHECK(batch.next().value());
  CHECK(batch.next().value());
}

TEST_CASE("no more threads work than there are jobs, and one job is the caller") {
  std::mutex mutex;
  std::set<std::thread::id> threads;
  const auto thread_ids = [&](const BatchOptions& options) {
    threads.clear();
    Batch<int, int> batch(
        [&](int number) {
          const std::scoped_lock lock(mutex);
          threads.insert(std::this_thread::get_id());
          return number;
        },
        options);
    for (int number = 0; number < 50; ++number) {
      if (batch.full()) batch.next();
      batch.push(number);
    }
    while (!batch.empty()) batch.next();
    return threads;
  };
  CHECK(thread_ids({1, 0}) == std::set{std::this_thread::get_id()});
  CHECK(thread_ids({3, 0}).size() <= 3);
  CHECK(thread_ids({3, 0}).count(std::this_thread::get_id()) == 0);
}

TEST_CASE("what the work throws comes with its input and disturbs no other") {
  for (const std::size_t jobs : {1, 4}) {
    CAPTURE(jobs);
    Batch<int, int> batch(
        [](int number) {
          if (number == 2) throw std::runtime_error("two");
          return number;
        },
        {jobs, 5});
    for (int number = 0; number < 5; ++number) batch.push(number);
    for (int number = 0; number < 5; ++number) {
      auto item = batch.next();
      CHECK(item.input == number);
      if (number == 2) {
        CHECK_FALSE(item.output.has_value());
        CHECK_THROWS_WITH_AS(item.value(), "two", std::runtime_error);
      } else {
        CHECK(item.value() == number);
      }
    }
  }
}

TEST_CASE("a batch that is destroyed waits for what runs and begins nothing more") {
  std::atomic<int> begun = 0, finished = 0;
  {
    Batch<int, int> batch(
        [&](int number) {
          ++begun;
          std::this_thread::sleep_for(20ms);
          ++finished;
          return number;
        },
        {2, 100});
    for (int number = 0; number < 100; ++number) batch.push(number);
    batch.next();
  }
  CHECK(begun == finished);
  CHECK(begun < 100);
}

namespace {

// Remembers the threads that destroyed one of its kind. Moving leaves an empty shell, which is nobody's concern.
struct Tracked {
  explicit Tracked(std::set<std::thread::id>* where, std::mutex* guard) : threads(where), mutex(guard) {}
  Tracked(Tracked&& other) noexcept : threads(std::exchange(other.threads, nullptr)), mutex(other.mutex) {}
  ~Tracked() {
    if (!threads) return;
    const std::scoped_lock lock(*mutex);
    threads->insert(std::this_thread::get_id());
  }
  std::set<std::thread::id>* threads;
  std::mutex* mutex;
};

}  // namespace

TEST_CASE("inputs and outputs are destroyed by the owner of the batch alone") {
  std::mutex mutex;
  std::set<std::thread::id> destroyers;
  {
    Batch<Tracked, Tracked> batch([&](const Tracked&) { return Tracked(&destroyers, &mutex); }, {4, 64});
    for (int i = 0; i < 64; ++i) batch.push(Tracked(&destroyers, &mutex));
    for (int i = 0; i < 8; ++i) batch.next();
  }
  CHECK(destroyers == std::set{std::this_thread::get_id()});
}

TEST_CASE("a batch is full when the last input reaches the bytes in flight") {
  for (const std::size_t jobs : {1, 2}) {
    Batch<int, int> batch([](int number) { return number; }, {.jobs = jobs, .in_flight = 10, .in_flight_bytes = 100});
    batch.push(1, 99);
    CHECK_FALSE(batch.full());
    batch.push(2, 1'000'000);
    CHECK(batch.full());
    batch.next();
    CHECK(batch.full());
    batch.next();
    CHECK_FALSE(batch.full());
    batch.push(3);
    CHECK_FALSE(batch.full());
  }
}
