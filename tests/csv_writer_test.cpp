// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>

#include <yukum/writers.hpp>

#include "record_fixture.hpp"

using namespace yukum;

TEST_CASE("a CSV row joins the phrases of a role and shows deadlines and norms as values") {
  std::string out;
  write_csv(out, {"a.txt", fixture_text}, {record_with_everything()}, OffsetUnit::codepoint);
  CHECK(out ==
        "a.txt,5,2,a,,commitment,soft,Taraflar,bildirmek,,30 gün içinde | 30 gün | gün,,,"
        "Taraflar 30 gün içinde 4857 sayılı Kanunun 8 inci ve 9 uncu maddelerine göre bildirecektir.,"
        "within 30 working days | until 2027-01-01,,,,,8 inci ve 9 uncu maddelerine göre,"
        "\"4857, article 8; 4857, article 9, paragraph 2, clause a\",bildirecektir,bildireceklerdir,list-head,active,"
        "positive,3,singular,future,treaty,future.finite,77,90\r\n");
}

TEST_CASE("the CSV header begins with a byte order mark and names every column") {
  std::string header, row;
  write_csv_header(header, ';');
  write_csv(row, {"a", fixture_text}, {record_with_everything()}, OffsetUnit::byte, ';');
  CHECK(
      header.starts_with("\xEF\xBB\xBF"
                         "doc;article;"));
  CHECK(header.ends_with("begin;end\r\n"));
  const auto quoted = std::count(row.begin(), row.end(), '"');
  CHECK(quoted == 2);
  CHECK(std::count(header.begin(), header.end(), ';') == std::count(row.begin(), row.end(), ';') - 1);
}

TEST_CASE("no cell of a CSV file runs as a formula or breaks its row") {
  const std::string text = "=1+1 +2 -3 @x ＝4 a\"b c;d e,f\r\ng\th\x01";
  Record record;
  const auto span = [&](std::string_view piece) { return ByteSpan{text.find(piece), text.find(piece) + piece.size()}; };
  const auto cell_of = [&](std::string_view piece) {
    record.predicate = span(piece);
    record.sentence = record.predicate;
    std::string out;
    write_csv(out, {"", text}, {record});
    // The sentence is the first cell that is filled behind the eighth comma.
    const std::size_t begin = out.find("hard,,,,,,,") + 11;
    return out.substr(begin, out.find(",,,,,,,", begin) - begin);
  };
  CHECK(cell_of("=1+1") == "\"'=1+1\"");
  CHECK(cell_of("+2") == "\"'+2\"");
  CHECK(cell_of("-3") == "\"'-3\"");
  CHECK(cell_of("@x") == "\"'@x\"");
  CHECK(cell_of("＝4") == "\"'＝4\"");
  CHECK(cell_of("a\"b") == "\"a\"\"b\"");
  CHECK(cell_of("c;d") == "\"c;d\"");
  CHECK(cell_of("e,f\r\ng") == "\"e,f g\"");
  CHECK(cell_of("g\th") == "g h");
  CHECK(cell_of("\x01") == "\uFFFD");
}
