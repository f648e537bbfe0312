// SPDX-License-Identifier: Apache-2.0
// Any bytes to the formats of other programs: a text cannot break out of its cell, line, element or script.
// The first byte of an input chooses the format, the rest is the text.
#include <algorithm>
#include <charconv>
#include <cstdint>
#include <vector>

#include <yukum/yukum.hpp>

#include "require.hpp"
#include "text.hpp"

namespace {

using namespace yukum;
using fuzz::require;
using fuzz::require_utf8;

std::size_t count(std::string_view text, std::string_view what) {
  std::size_t found = 0;
  for (std::size_t at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

/// Rows of as many cells as the header has, none of them a formula.
void check_csv(std::string_view csv, char separator) {
  std::size_t header_cells = 0;
  while (!csv.empty()) {
    std::size_t cells = 0;
    for (bool more = true; more; ++cells) {
      std::string_view cell;
      if (csv.starts_with('"')) {
        std::size_t end = 1;
        while (end < csv.size() && (csv[end] != '"' || csv.substr(end, 2) == "\"\"")) end += csv[end] == '"' ? 2 : 1;
        require(end < csv.size(), "a quoted cell is closed", csv);
        cell = csv.substr(1, end - 1);
        csv.remove_prefix(end + 1);
      } else {
        cell = csv.substr(0, csv.find_first_of(std::string{separator, '\r'}));
        require(cell.find_first_of("\"\n") == std::string_view::npos, "a bare cell has no quotes", cell);
        csv.remove_prefix(cell.size());
      }
      require(cell.empty() || std::string_view("=+-@").find(cell.front()) == std::string_view::npos,
              "a cell is no formula", cell);
      more = csv.starts_with(separator);
      csv.remove_prefix(more ? 1 : 2);  // the separator or CR LF
    }
    if (header_cells == 0) header_cells = cells;
    require(cells == header_cells, "every row has the cells of the header", csv);
  }
}

/// Elements that nest, entities that XML knows, characters that it may hold.
void check_xml(std::string_view xml) {
  std::vector<std::string_view> open;
  for (std::size_t at = 0; at < xml.size();) {
    if (xml[at] == '<') {
      const std::size_t end = xml.find('>', at);
      require(end != std::string_view::npos, "a tag ends", xml.substr(at));
      const std::string_view tag = xml.substr(at + 1, end - at - 1);
      require(tag.find('<') == std::string_view::npos && count(tag, "\"") % 2 == 0, "a tag is whole", tag);
      const std::string_view name = tag.substr(0, tag.find_first_of(" \n"));
      if (tag.starts_with('/')) {
        require(!open.empty() && open.back() == tag.substr(1), "elements nest", tag);
        open.pop_back();
      } else if (!tag.ends_with('/') && !tag.starts_with('?')) {
        open.push_back(name);
      }
      at = end + 1;
      continue;
    }
    if (xml[at] == '&') {
      const std::string_view entity = xml.substr(at, xml.find(';', at) - at + 1);
      require(entity == "&amp;" || entity == "&lt;" || entity == "&gt;" || entity == "&quot;" || entity == "&apos;" ||
                  entity.starts_with("&#"),
              "an entity is known", entity.substr(0, 20));
    }
    const text::CodePoint c = text::code_point_at(xml, at);
    require((c.value >= 0x20 || c.value == '\t' || c.value == '\n' || c.value == '\r') && c.value != 0xFFFE &&
                c.value != 0xFFFF,
            "XML holds characters only");
    at += c.byte_count;
  }
  require(open.empty(), "every element is closed");
}

/// Annotations whose words stand at their offsets in the text that goes beside them.
void check_brat(std::string_view annotations, std::string_view text) {
  std::vector<std::size_t> byte_of;
  for (std::size_t at = 0; at < text.size(); at += text::code_point_at(text, at).byte_count) byte_of.push_back(at);
  byte_of.push_back(text.size());
  while (!annotations.empty()) {
    const std::string_view line = annotations.substr(0, annotations.find('\n'));
    require(line.size() < annotations.size(), "a line ends in a line end", line);
    annotations.remove_prefix(line.size() + 1);
    require(!line.empty() && std::string_view("TEA#").find(line.front()) != std::string_view::npos,
            "a line is an annotation", line);
    if (line.front() != 'T') continue;
    const std::size_t places_begin = line.find(' ') + 1;
    const std::size_t places_end = line.find('\t', places_begin);
    std::string there;
    for (std::size_t at = places_begin; at < places_end;) {
      std::size_t begin = 0, end = 0;
      at = static_cast<std::size_t>(std::from_chars(&line[at], line.data() + places_end, begin).ptr - line.data()) + 1;
      at = static_cast<std::size_t>(std::from_chars(&line[at], line.data() + places_end, end).ptr - line.data()) + 1;
      require(begin < end && end < byte_of.size(), "offsets stand in the text", line);
      if (!there.empty()) there += ' ';
      there += text.substr(byte_of[begin], byte_of[end] - byte_of[begin]);
    }
    require(there == line.substr(places_end + 1), "an annotation quotes the text", line);
  }
}

void check_html(const Extractor& extractor, const DocumentView& document) {
  static const std::string of_nothing = [] {
    std::string page;
    write_html(page, {}, {});
    return page;
  }();
  std::string page;
  write_html(page, document, extractor.explain(document.text));
  require_utf8(page, "a page is text");
  require(count(page, "<") == count(of_nothing, "<"), "a text adds no element to its page");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor;
  if (size == 0) return 0;
  const DocumentView document{"=b\xFF\"<\n&", {reinterpret_cast<const char*>(data) + 1, size - 1}};
  std::string out;
  switch (data[0] % 6) {
    case 0:
    case 1:
    case 2: {
      const char separator = ",;\t"[data[0] % 6];
      write_csv_header(out, separator);
      write_csv(out, document, extractor.extract(document.text), OffsetUnit::utf16, separator);
      check_csv(out, separator);
      break;
    }
    case 3: {
      std::string text;
      write_brat_text(text, document);
      require_utf8(text, "the text beside annotations is text");
      write_brat(out, document, extractor.extract(document.text));
      check_brat(out, text);
      break;
    }
    case 4:
      write_legalruleml(out, document, extractor.extract(document.text));
      check_xml(out);
      break;
    default: check_html(extractor, document);
  }
  require_utf8(out, "what is written is UTF-8");
  return 0;
}
