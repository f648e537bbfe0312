// SPDX-License-Identifier: Apache-2.0
// A text read in windows of any size: with small ones a short text shows what a long one would.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/writers.hpp>

#include "grammar_fixture.hpp"
#include "layout.hpp"
#include "records.hpp"
#include "rule_reader.hpp"
#include "tokens.hpp"

namespace yukum {

inline std::vector<std::unique_ptr<Document>> windows_of(std::string_view text, std::size_t window_bytes) {
  std::vector<std::unique_ptr<Document>> windows;
  Segmenter segmenter(text, window_bytes);
  while (segmenter.next(*windows.emplace_back(std::make_unique<Document>())))
    ;
  windows.pop_back();
  return windows;
}

/// Whether a line recurs: it may be the head of a page to a window that holds all its pages, and text to a smaller one.
inline bool has_page_heads(std::string_view text) {
  Document document;
  document.text = text;
  const std::vector<Line> lines = tokenize(document).lines;
  const Layout layout(document, lines);
  for (std::size_t line = 0; line < layout.lines().size(); ++line)
    if (layout.recurs(line)) return true;
  return false;
}

/// The records of a statute as JSON.
inline std::string json_in_windows(std::string_view text, std::size_t window_bytes) {
  struct Rooms {
    RuleBook rules = read_rules(fixture::sources({".rules"}), fixture::morphology());
    Disambiguation disambiguation{rules.readings};
    TriggerIndex<ModalityRule> modality{rules.modality};
    GrammarView view{fixture::morphology(), disambiguation, modality, rules.roles};
    Workspace workspace{true, view};
  };
  static Rooms rooms;
  std::string json;
  for (const auto& window : windows_of(text, window_bytes)) {
    std::vector<Record> records;
    SentenceReader reader(rooms.view, *window, Genre::law, rooms.workspace, records);
    for (std::uint32_t s = 0; s < window->sentences.size(); ++s) {
      reader.read(s);
      rooms.workspace.types.trim();
    }
    write_json_lines(json, {"", text}, records);
  }
  return json;
}

}  // namespace yukum
