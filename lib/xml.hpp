// SPDX-License-Identifier: Apache-2.0
// Elements to XML, written as they come.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace yukum {

/// Appends `bytes` on one line as XML text that is safe between tags and in quoted attributes; what XML 1.0 cannot
/// hold appears as U+FFFD.
void append_xml_text(std::string& out, std::string_view bytes);

/// An element that is open for as long as this lives; each stands on a line of its own.
class XmlElement {
 public:
  using Attributes = std::initializer_list<std::pair<std::string_view, std::string_view>>;

  XmlElement(std::string& out, std::string_view name, Attributes attributes = {});
  XmlElement(XmlElement& parent, std::string_view name, Attributes attributes = {});
  ~XmlElement();
  XmlElement(const XmlElement&) = delete;
  XmlElement& operator=(const XmlElement&) = delete;

  /// A child that holds nothing.
  void empty(std::string_view name, Attributes attributes = {});
  /// A child that holds nothing but text.
  void text(std::string_view name, std::string_view content, Attributes attributes = {});

 private:
  void begin_tag(std::string_view name, Attributes attributes, int depth);

  std::string& out_;
  std::string_view name_;  // of a literal
  int depth_;
  bool has_children_ = false;
};

}  // namespace yukum
