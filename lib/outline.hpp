// SPDX-License-Identifier: Apache-2.0
// The numbering of a document as it is read: articles, paragraphs and nested lists to sections.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

namespace yukum {

/// How the items of a list are marked: `a)`, `aa)`, `1)`, `1.`, `ii)`, `A)`, `II-`, `•`.
enum class ItemStyle : std::uint8_t { letter, double_letter, number, dotted, roman, capital, capital_roman, bullet };

/// Place of a letter in the order of clauses, from 1 (`c` 3, `ç` 4); 0 for what is no Turkish letter.
int letter_ordinal(std::string_view folded_letter);
/// Value of a Roman numeral in folded letters (`iv`, `ıv`); 0 if it is none.
int roman_value(std::string_view folded_word);

class Outline {
 public:
  struct ItemPlace {
    std::uint8_t depth = 0;
    bool opens_list = false;
  };

  explicit Outline(std::vector<Section>& sections);

  std::uint32_t section();
  /// `number` is the one in the label, or the first of several (`5.2.1`).
  void begin_article(std::string label, int number, bool by_word);
  void begin_paragraph(std::string_view label, int ordinal);
  ItemPlace begin_item(ItemStyle style, int ordinal, std::string_view label);
  /// Text that belongs to no item; the list may still go on after it.
  void interrupt_list();

  bool in_worded_article() const { return in_worded_article_; }
  int paragraph() const { return paragraph_; }
  int article_number() const { return article_number_; }
  bool has_items() const { return !items_.empty(); }
  /// Whether a list is open whose items are counted.
  bool has_counted_items() const;
  /// Whether an item of that style and ordinal would go on with a list that is open.
  bool continues_list(ItemStyle style, int ordinal) const;
  /// Ordinal of the innermost item if it is of that style, otherwise 0.
  int innermost(ItemStyle style) const;

 private:
  struct Item {
    ItemStyle style;
    int ordinal;
    std::string label;
  };
  static bool follows(const Item& item, ItemStyle style, int ordinal);
  void place_items();

  std::vector<Section>& sections_;
  Section here_;
  std::vector<Item> items_;
  int article_number_ = 0;
  int paragraph_ = 0;
  bool in_worded_article_ = false;
  bool interrupted_ = false;
  bool moved_ = false;
};

}  // namespace yukum
