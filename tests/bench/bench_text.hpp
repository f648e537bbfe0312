// SPDX-License-Identifier: Apache-2.0
// The text that whole-pipeline benchmarks read: a corpus if one is named, otherwise the sample documents repeated.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace yukum::bench {

/// Documents of 8 MB or more together, repeated where there are fewer. The environment variable YUKUM_CORPUS names a
/// folder of *.txt files; without it the texts in examples/ are read.
const std::vector<std::string>& documents();
std::size_t byte_count(const std::vector<std::string>& documents);

}  // namespace yukum::bench
