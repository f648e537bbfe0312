// SPDX-License-Identifier: Apache-2.0
// Any bytes through the extractor and a writer: spans are valid, JSON is JSON, and what it quotes stands there.
// The first byte of an input chooses genre and writer, the rest is the text.
#include <array>
#include <cstdint>
#include <vector>

#include <simdjson.h>

#include <yukum/yukum.hpp>

#include "record_spans.hpp"
#include "require.hpp"
#include "text.hpp"

namespace {

using namespace yukum;
using fuzz::require;
using fuzz::require_utf8;

constexpr std::array genres = {Genre::automatic, Genre::treaty, Genre::law,
                               Genre::contract,  Genre::policy, Genre::general};

const Extractor& extractor_for(Genre genre) {
  static const std::vector<Extractor> extractors = [] {
    std::vector<Extractor> made;
    for (const Genre each : genres) {
      ExtractorOptions options;
      options.genre = each;
      made.emplace_back(std::move(options));
    }
    return made;
  }();
  return extractors[static_cast<std::size_t>(genre)];
}

/// A text with what a consumer of JSON can check: which bytes begin a character, and where each unit stands.
class Checked {
 public:
  explicit Checked(std::string_view text) : text_(text), is_border_(text.size() + 1) {
    for (std::size_t at = 0; at < text.size();) {
      const text::CodePoint c = text::code_point_at(text, at);
      is_border_[at] = true;
      valid_ &= c.valid;
      for (std::size_t unit = 0; unit < (c.value > 0xFFFF ? 2u : 1u); ++unit) utf16_to_byte_.push_back(at);
      code_point_to_byte_.push_back(at);
      at += c.byte_count;
    }
    is_border_[text.size()] = true;
    utf16_to_byte_.push_back(text.size());
    code_point_to_byte_.push_back(text.size());
  }

  void span(const ByteSpan& span, const ByteSpan& inside) const {
    require(span.begin < span.end, "a span is not empty");
    require(span.begin >= inside.begin && span.end <= inside.end, "a span stands where it may");
    require(is_border_[span.begin] && is_border_[span.end], "a span is made of whole characters");
  }

  void records(const std::vector<Record>& records) const {
    for (const Record& record : records) {
      span(record.sentence, {0, text_.size()});
      span(record.predicate, record.sentence);
      for (const ByteSpan& each : own_spans(record)) span(each, {0, record.sentence.end});
      for (const Bearer& bearer : record.bearer) span(bearer.span, {0, text_.size()});
      require_utf8(record.full_form, "full_form is text");
      require_utf8(record.action, "action is text");
    }
  }

  void json_lines(std::string_view lines, OffsetUnit unit) const {
    while (!lines.empty()) {
      const std::size_t line_end = lines.find('\n');
      require(line_end != std::string_view::npos, "a line ends in a line end", lines);
      simdjson::dom::parser parser;
      simdjson::dom::element root;
      require(parser.parse(lines.data(), line_end).get(root) == simdjson::SUCCESS, "a line is JSON",
              lines.substr(0, line_end));
      quotations(root, unit);
      lines.remove_prefix(line_end + 1);
    }
  }

 private:
  /// Every object with `begin`, `end` and `text` or `form` quotes the document.
  void quotations(simdjson::dom::element element, OffsetUnit unit) const {
    simdjson::dom::array array;
    simdjson::dom::object object;
    if (!element.get(array)) {
      for (const simdjson::dom::element each : array) quotations(each, unit);
    } else if (!element.get(object)) {
      std::uint64_t begin = 0, end = 0;
      std::string_view quoted;
      if (!object["begin"].get(begin) && !object["end"].get(end)) {
        require(begin <= end && end <= units(unit), "offsets stand in the text");
        const bool quotes = !object["text"].get(quoted) || !object["form"].get(quoted);
        const std::size_t begin_byte = byte_of(begin, unit);
        if (quotes && valid_)
          require(quoted == text_.substr(begin_byte, byte_of(end, unit) - begin_byte), "a quotation stands there",
                  quoted);
      }
      for (const simdjson::dom::key_value_pair member : object) quotations(member.value, unit);
    }
  }

  std::size_t units(OffsetUnit unit) const {
    return unit == OffsetUnit::byte    ? text_.size()
           : unit == OffsetUnit::utf16 ? utf16_to_byte_.size() - 1
                                       : code_point_to_byte_.size() - 1;
  }
  std::size_t byte_of(std::size_t offset, OffsetUnit unit) const {
    return unit == OffsetUnit::byte    ? offset
           : unit == OffsetUnit::utf16 ? utf16_to_byte_[offset]
                                       : code_point_to_byte_[offset];
  }

  std::string_view text_;
  bool valid_ = true;
  std::vector<bool> is_border_;
  std::vector<std::size_t> utf16_to_byte_, code_point_to_byte_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Extractor& extractor = extractor_for(genres[data[0] % genres.size()]);
  const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
  const DocumentView document{"b\xFF\"<\n", text};
  const Checked checked(text);
  std::string out;
  switch (data[0] / genres.size() % 6) {
    case 0:
    case 1:
    case 2: {
      const auto unit = static_cast<OffsetUnit>(data[0] / genres.size() % 6);
      const auto records = extractor.extract(text);
      checked.records(records);
      write_json_lines(out, document, records, unit);
      checked.json_lines(out, unit);
      break;
    }
    case 3: {
      const auto records = extractor.extract(text);
      checked.records(records);
      write_text(out, document, records, true);
      break;
    }
    case 4: {
      const auto sentences = extractor.analyze(text);
      write_analysis_json_line(out, document, sentences, OffsetUnit::codepoint);
      checked.json_lines(out, OffsetUnit::codepoint);
      out.clear();
      write_conllu(out, document, sentences);
      break;
    }
    default: {
      const auto explanations = extractor.explain(text);
      for (const Explanation& explanation : explanations) checked.records({explanation.record});
      write_explanations_json_lines(out, document, explanations, OffsetUnit::utf16);
      checked.json_lines(out, OffsetUnit::utf16);
      out.clear();
      write_explanations_text(out, document, explanations);
      write_trials_text(out, document, "obligation.gerek", extractor.why_not(text, "obligation.gerek"));
    }
  }
  require_utf8(out, "what is written is UTF-8");
  return 0;
}
