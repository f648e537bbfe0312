// SPDX-License-Identifier: Apache-2.0
// The spans of a record in one list, for tests of what holds for each of them.
#pragma once

#include <vector>

#include <yukum/record.hpp>

namespace yukum {

/// Spans that stand in the record's own sentence, or in the head of the list above it.
inline std::vector<ByteSpan> own_spans(const Record& r) {
  std::vector<ByteSpan> spans{r.predicate};
  if (!r.softened_by.empty()) spans.push_back(r.softened_by);
  for (const Bearer& b : r.bearer)
    if (b.source != BearerSource::inherited && b.source != BearerSource::list_head && b.source != BearerSource::heading)
      spans.push_back(b.span);
  for (const auto* list : {&r.object, &r.counterparty, &r.condition, &r.exception, &r.purpose, &r.manner, &r.scope})
    spans.insert(spans.end(), list->begin(), list->end());
  for (const Deadline& d : r.deadline) spans.push_back(d.span);
  for (const Reference& f : r.reference) spans.push_back(f.span);
  return spans;
}

}  // namespace yukum
