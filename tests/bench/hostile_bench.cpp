// SPDX-License-Identifier: Apache-2.0
// Hostile texts at the size that the library must stand and at a quarter of it: the same cost a byte.
#include <benchmark/benchmark.h>

#include <string>

#include <yukum/yukum.hpp>

#include "hostile_texts.hpp"

namespace {

using namespace yukum;

void extract(benchmark::State& state, const HostileText& hostile) {
  static const Extractor extractor;
  const std::string text = hostile.make(static_cast<std::size_t>(state.range(0)));
  std::size_t record_count = 0;
  for (auto _ : state) {
    const auto records = extractor.extract(text);
    std::string out;
    write_json_lines(out, {"-", text}, records, OffsetUnit::codepoint);
    benchmark::DoNotOptimize(out.data());
    record_count = records.size();
  }
  state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
  state.counters["records"] = static_cast<double>(record_count);
}

const bool registered = [] {
  for (const HostileText& text : hostile_texts())
    benchmark::RegisterBenchmark(("hostile/" + std::string(text.name)).c_str(), extract, text)
        ->Arg(static_cast<std::int64_t>(text.whole_bytes / 4))
        ->Arg(static_cast<std::int64_t>(text.whole_bytes))
        ->Unit(benchmark::kMillisecond);
  return true;
}();

}  // namespace
