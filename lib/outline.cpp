// SPDX-License-Identifier: Apache-2.0
// Marks in reading order to sections; a stack of open lists tells a next item from a nested list.
#include "outline.hpp"

#include <algorithm>

namespace yukum {

int letter_ordinal(std::string_view folded_letter) {
  constexpr std::string_view letters[] = {"a", "b", "c", "ç", "d", "e", "f", "g", "ğ", "h", "ı",
                                          "i", "j", "k", "l", "m", "n", "o", "ö", "p", "q", "r",
                                          "s", "ş", "t", "u", "ü", "v", "w", "x", "y", "z"};
  const auto* found = std::find(std::begin(letters), std::end(letters), folded_letter);
  return found == std::end(letters) ? 0 : static_cast<int>(found - std::begin(letters)) + 1;
}

int roman_value(std::string_view folded_word) {
  if (folded_word.size() > 16) return 0;
  int value = 0, last = 1000;
  while (!folded_word.empty()) {
    // Folding by Turkish rules makes I the dotless letter.
    const bool dotless = folded_word.starts_with("ı");
    int digit = 0;
    switch (dotless ? 'i' : folded_word.front()) {
      case 'i': digit = 1; break;
      case 'v': digit = 5; break;
      case 'x': digit = 10; break;
      case 'l': digit = 50; break;
      case 'c': digit = 100; break;
      default: return 0;
    }
    value += digit > last ? digit - 2 * last : digit;
    last = digit;
    folded_word.remove_prefix(dotless ? std::string_view("ı").size() : 1);
  }
  return value;
}

Outline::Outline(std::vector<Section>& sections) : sections_(sections) { sections_.assign(1, Section{}); }

std::uint32_t Outline::section() {
  if (moved_) sections_.push_back(here_);
  moved_ = false;
  return static_cast<std::uint32_t>(sections_.size() - 1);
}

void Outline::begin_article(std::string label, int number, bool by_word) {
  here_ = {};
  here_.article = std::move(label);
  items_.clear();
  interrupted_ = false;
  paragraph_ = 0;
  article_number_ = number;
  in_worded_article_ = by_word;
  moved_ = true;
}

void Outline::begin_paragraph(std::string_view label, int ordinal) {
  here_.paragraph = label;
  here_.clause.clear();
  here_.subclause.clear();
  items_.clear();
  interrupted_ = false;
  paragraph_ = ordinal;
  moved_ = true;
}

bool Outline::follows(const Item& item, ItemStyle style, int ordinal) {
  // A few letters may be missing: older laws have neither ç nor ğ, and scans lose a mark now and then.
  constexpr int longest_gap = 4;
  // `z)` is followed by `aa)`.
  if (item.style == ItemStyle::letter && style == ItemStyle::double_letter)
    return ordinal == 1 && item.ordinal + longest_gap > letter_ordinal("z");
  if (item.style != style) return false;
  return style == ItemStyle::bullet || (ordinal > item.ordinal && ordinal <= item.ordinal + longest_gap);
}

bool Outline::continues_list(ItemStyle style, int ordinal) const {
  return std::any_of(items_.begin(), items_.end(), [&](const Item& item) { return follows(item, style, ordinal); });
}

bool Outline::has_counted_items() const {
  return std::any_of(items_.begin(), items_.end(), [](const Item& item) { return item.style != ItemStyle::bullet; });
}

int Outline::innermost(ItemStyle style) const {
  return !items_.empty() && items_.back().style == style ? items_.back().ordinal : 0;
}

Outline::ItemPlace Outline::begin_item(ItemStyle style, int ordinal, std::string_view label) {
  const bool bullet_after_text = style == ItemStyle::bullet && interrupted_;
  const auto depth_of = [&](auto&& matches) {
    const auto found = std::find_if(items_.rbegin(), items_.rend(), matches);
    return static_cast<std::size_t>(items_.rend() - found);
  };
  std::size_t depth = depth_of([&](const Item& item) { return follows(item, style, ordinal); });
  const bool opens_list = depth == 0;
  if (opens_list && !interrupted_) depth = depth_of([&](const Item& item) { return item.style == style; });
  if (opens_list && interrupted_) items_.clear();
  constexpr std::size_t deepest = 4;
  if (depth == 0) depth = std::min(items_.size() + 1, deepest);
  items_.resize(depth);
  items_.back() = {style, ordinal, std::string(label)};
  interrupted_ = false;
  place_items();
  return {static_cast<std::uint8_t>(depth), opens_list || bullet_after_text};
}

void Outline::interrupt_list() {
  if (items_.empty() || interrupted_) return;
  interrupted_ = true;
  here_.clause.clear();
  here_.subclause.clear();
  moved_ = true;
}

void Outline::place_items() {
  here_.clause.clear();
  here_.subclause.clear();
  for (const Item& item : items_) {
    if (item.label.empty()) continue;
    if (here_.clause.empty()) {
      here_.clause = item.label;
    } else if (here_.subclause.empty()) {
      here_.subclause = item.label;
    }
  }
  moved_ = true;
}

}  // namespace yukum
