// SPDX-License-Identifier: Apache-2.0
// What a fuzz target demands: abort, so that libFuzzer keeps the input and CTest sees a failure.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <yukum/extractor.hpp>

namespace yukum::fuzz {

inline void require(bool holds, std::string_view promise, std::string_view shown = "") {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %.*s\n%.*s\n", static_cast<int>(promise.size()), promise.data(),
               static_cast<int>(shown.size()), shown.data());
  std::abort();
}

inline void require_utf8(std::string_view bytes, std::string_view promise) {
  for (const TextProblem& problem : text_problems(bytes))
    require(problem.what != TextProblem::What::invalid_utf8, promise, bytes);
}

}  // namespace yukum::fuzz
