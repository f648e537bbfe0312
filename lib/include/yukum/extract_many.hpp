// SPDX-License-Identifier: Apache-2.0
// Many documents over some threads, from a source to a sink of records.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <yukum/batch.hpp>
#include <yukum/export.hpp>
#include <yukum/extractor.hpp>
#include <yukum/record.hpp>

namespace yukum {

/// A document of a batch. The records of it hold byte ranges of `text`.
struct BatchDocument {
  std::string id;
  std::string text;
};
using ExtractedDocument = BatchItem<BatchDocument, std::vector<Record>>;

/// Extracts every document that `source` yields, until it yields none, and calls `sink` for each in order, until it
/// returns false. Both are called on the caller's thread, `source` no further ahead of `sink` than `options` allow to
/// be in flight.
///
///     std::ifstream lines("documents.txt");
///     std::string line;
///     yukum::extract_many(
///         extractor,
///         [&] { return std::getline(lines, line) ? std::optional(yukum::BatchDocument{"", line}) : std::nullopt; },
///         [&](yukum::ExtractedDocument extracted) {
///           std::cout << extracted.value().size() << '\n';
///           return true;
///         },
///         {.jobs = 4});
///
/// What `source` throws is thrown on when `sink` has had the documents before it; what `sink` throws at once.
YUKUM_EXPORT void extract_many(const Extractor& extractor, const std::function<std::optional<BatchDocument>()>& source,
                               const std::function<bool(ExtractedDocument)>& sink, const BatchOptions& options = {});

}  // namespace yukum
