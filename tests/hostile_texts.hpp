// SPDX-License-Identifier: Apache-2.0
// Texts that nobody writes but somebody sends: what each room could spend more than linear time on.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace yukum {

struct HostileText {
  std::string_view name;
  std::size_t whole_bytes;  ///< the size that the library must stand
  std::function<std::string(std::size_t byte_count)> make;
};

inline std::string repeated(std::string_view piece, std::size_t byte_count) {
  std::string text;
  text.reserve(byte_count + piece.size());
  while (text.size() < byte_count) text += piece;
  return text;
}

/// A text that is one piece over and over, and what stands behind the last.
inline HostileText repeating(std::string_view name, std::size_t whole_bytes, std::string_view piece,
                             std::string_view end = {}) {
  return {name, whole_bytes, [=](std::size_t byte_count) { return repeated(piece, byte_count).append(end); }};
}

inline const std::vector<HostileText>& hostile_texts() {
  constexpr std::size_t kilobyte = 1000, megabyte = 1000 * kilobyte;
  static const std::vector<HostileText> texts = {
      repeating("no blank", 64 * megabyte, "ş"),
      repeating("commas", megabyte, ","),
      repeating("words with commas", megabyte, "ev, "),
      {"nested brackets", 200 * kilobyte,
       [](std::size_t byte_count) { return std::string(byte_count / 2, '(').append(byte_count / 2, ')'); }},
      repeating("open brackets", megabyte, "(kurul gelir "),
      repeating("open quotation marks", megabyte, "“gelir "),
      repeating("ma without end", 16 * megabyte, "ma"),
      repeating("lar without end", 16 * megabyte, "lar"),
      repeating("suffixes of a stem", megabyte, "evlerimizdekilerinkilerimizdekilerinkilerimizdekilerinki "),
      {"list of 50,000 items", 1400 * kilobyte,
       [](std::size_t byte_count) {
         std::string list = "Kurulun görevleri şunlardır:\n";
         for (int item = 1; list.size() < byte_count; ++item)
           list.append(std::to_string(item)).append(") Rapor hazırlamak,\n");
         return list;
       }},
      repeating("nested lists", megabyte, "a) Rapor:\n1) Rapor:\n- Rapor:\n"),
      repeating("combining marks", megabyte, "\u0301\u0327\u0302"),
      repeating("lone continuation bytes", 16 * megabyte, "\x80\xBF"),
      repeating("NUL", 16 * megabyte, std::string_view("\0", 1)),
      repeating("mixed line ends", megabyte, "Kurul toplanır.\r\nTaraflar uyar\n\rBorcunu öder\r"),
      repeating("byte order marks", megabyte, "\uFEFF"),
      repeating("right-to-left marks", megabyte, "\u200F\u202Eev\u202C "),
      repeating("broken words", megabyte, "ev-\n"),
      repeating("headings", megabyte, "BİRİNCİ BÖLÜM\n"),
      repeating("sentence of 100,000 words", 700 * kilobyte, "rapor ve karar kurula gelen ", "gider."),
      repeating("clauses of one sentence", megabyte, "raporu hazırlar, "),
      repeating("suffixes shared by all", megabyte, "raporu hazırlayacak, ", "yayımlayacaklardır."),
      repeating("heads that stay open", megabyte, "gelen ve giderken ", "gider."),
      repeating("conditions", megabyte, "gelirse ", "gider."),
      repeating("possessors", megabyte, "kurulun ", "raporu gelir."),
      {"what many predicates share", megabyte,
       [](std::size_t byte_count) {
         return repeated("gelmek ve ", byte_count / 2) + repeated("gitmek zorundadır, ", byte_count / 2);
       }},
      {"subjects that many sentences inherit", megabyte,
       [](std::size_t byte_count) {
         return repeated("Kurul ve ", byte_count / 2) + "Başkan gelir. " +
                repeated("Raporu hazırlar. ", byte_count / 2);
       }},
      repeating("references", megabyte, "5, 6 ve 7 nci maddelerin (a) bendi, ", "gereğince gider."),
      repeating("numbers", megabyte, "yüzde beş yüz bin 12.500,75 "),
  };
  return texts;
}

}  // namespace yukum
