// SPDX-License-Identifier: Apache-2.0
// Values of deadlines and references to words.
#pragma once

#include <string>

#include <yukum/record.hpp>

namespace yukum {

std::string readable(const TimeValue& value);      ///< `within 30 working days`
std::string readable(const NormReference& norm);   ///< `4857, article 5, paragraph 2`
std::string readable(const Reference& reference);  ///< its norms with semicolons between; empty if it names none

}  // namespace yukum
