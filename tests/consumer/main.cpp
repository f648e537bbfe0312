// SPDX-License-Identifier: Apache-2.0
// A program that knows nothing of yukum but its public headers.
#include <iostream>

#include <yukum/yukum.hpp>

int main() {
  const std::string_view text = "Taraflar bu faaliyetleri destekleyeceklerdir.";
  const yukum::Extractor extractor;
  const auto records = extractor.extract(text);
  for (const yukum::Record& record : records) {
    std::cout << name_of(record.kind) << ' ' << record.predicate.of(text) << ", yukum " << yukum::version << '\n';
  }
  return records.size() == 1 && records[0].kind == yukum::Kind::commitment ? 0 : 1;
}
