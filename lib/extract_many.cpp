// SPDX-License-Identifier: Apache-2.0
// The loop from a source of documents to a sink of records.
#include <yukum/extract_many.hpp>

#include <exception>

namespace yukum {

void extract_many(const Extractor& extractor, const std::function<std::optional<BatchDocument>()>& source,
                  const std::function<bool(ExtractedDocument)>& sink, const BatchOptions& options) {
  Batch<BatchDocument, std::vector<Record>> batch(
      [&](const BatchDocument& document) { return extractor.extract(document.text); }, options);
  bool more = true;
  std::exception_ptr source_error;
  while (true) {
    while (more && !batch.full()) {
      std::optional<BatchDocument> document;
      try {
        document = source();
      } catch (...) {
        source_error = std::current_exception();
      }
      more = document.has_value();
      if (!more) break;
      const std::size_t byte_count = document->text.size();
      batch.push(std::move(*document), byte_count);
    }
    if (batch.empty()) break;
    if (!sink(batch.next())) return;
  }
  if (source_error) std::rethrow_exception(source_error);
}

}  // namespace yukum
