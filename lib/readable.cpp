// SPDX-License-Identifier: Apache-2.0
// Values of deadlines and references to words.
#include "readable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace yukum {

std::string readable(const TimeValue& value) {
  std::string out(name_of(value.relation));
  if (value.amount) fmt::format_to(std::back_inserter(out), " {}", *value.amount);
  if (value.unit != TimeUnit::none) {
    out += ' ';
    std::string unit(name_of(value.unit));
    std::replace(unit.begin(), unit.end(), '_', ' ');
    out += unit;
    if (value.amount && *value.amount != 1) out += 's';
  }
  if (!value.date.empty()) out += ' ' + value.date;
  return out;
}

std::string readable(const NormReference& norm) {
  std::string out = norm.law;
  const auto append_part = [&](std::string_view name, std::string_view value) {
    if (value.empty()) return;
    if (!out.empty()) out += ", ";
    fmt::format_to(std::back_inserter(out), "{} {}", name, value);
  };
  append_part("article", norm.article);
  append_part("paragraph", norm.paragraph);
  append_part("clause", norm.clause);
  return out;
}

std::string readable(const Reference& reference) {
  std::string out;
  for (const NormReference& norm : reference.norms) {
    if (!out.empty()) out += "; ";
    out += readable(norm);
  }
  return out;
}

}  // namespace yukum
