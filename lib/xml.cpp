// SPDX-License-Identifier: Apache-2.0
// Elements to XML, written as they come.
#include "xml.hpp"

#include "plain_text.hpp"

namespace yukum {

void append_xml_text(std::string& out, std::string_view bytes) {
  const std::string line = on_one_line(bytes);
  for (std::size_t offset = 0; offset < line.size(); ++offset) {
    const std::string_view rest = std::string_view(line).substr(offset);
    switch (line[offset]) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      default:
        if (rest.starts_with("\uFFFE") || rest.starts_with("\uFFFF")) {
          out += replacement_character;
          offset += 2;
        } else {
          out += line[offset];
        }
    }
  }
}

XmlElement::XmlElement(std::string& out, std::string_view name, Attributes attributes)
    : out_(out), name_(name), depth_(0) {
  begin_tag(name, attributes, depth_);
}

XmlElement::XmlElement(XmlElement& parent, std::string_view name, Attributes attributes)
    : out_(parent.out_), name_(name), depth_(parent.depth_ + 1) {
  if (!parent.has_children_) out_ += ">\n";
  parent.has_children_ = true;
  begin_tag(name, attributes, depth_);
}

XmlElement::~XmlElement() {
  if (!has_children_) {
    out_ += "/>\n";
    return;
  }
  out_.append(static_cast<std::size_t>(depth_) * 2, ' ');
  out_ += "</";
  out_ += name_;
  out_ += ">\n";
}

void XmlElement::empty(std::string_view name, Attributes attributes) { XmlElement(*this, name, attributes); }

void XmlElement::text(std::string_view name, std::string_view content, Attributes attributes) {
  if (!has_children_) out_ += ">\n";
  has_children_ = true;
  begin_tag(name, attributes, depth_ + 1);
  out_ += '>';
  append_xml_text(out_, content);
  out_ += "</";
  out_ += name;
  out_ += ">\n";
}

void XmlElement::begin_tag(std::string_view name, Attributes attributes, int depth) {
  out_.append(static_cast<std::size_t>(depth) * 2, ' ');
  out_ += '<';
  out_ += name;
  for (const auto& [key, value] : attributes) {
    if (value.empty()) continue;
    out_ += ' ';
    out_ += key;
    out_ += "=\"";
    append_xml_text(out_, value);
    out_ += '"';
  }
}

}  // namespace yukum
