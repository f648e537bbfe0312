// SPDX-License-Identifier: Apache-2.0
// The shortest program that uses yukum.
#include <iostream>

#include <yukum/yukum.hpp>

int main() {
  const std::string_view text = "Taraflar, ortak projelerin yürütülmesini teşvik edeceklerdir.";
  const yukum::Extractor extractor;
  for (const yukum::Record& record : extractor.extract(text)) {
    std::cout << name_of(record.kind) << ": " << record.action << '\n';
    for (const yukum::Bearer& bearer : record.bearer) std::cout << "  by " << bearer.span.of(text) << '\n';
    for (const yukum::ByteSpan& object : record.object) std::cout << "  what " << object.of(text) << '\n';
  }
}
