// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <yukum/writers.hpp>

#include "record_fixture.hpp"

using namespace yukum;

TEST_CASE("a brat event binds its roles, counted in code points and cut at line ends") {
  std::string out;
  write_brat(out, {"a", fixture_text}, {record_with_everything()});
  CHECK(out ==
        "T1\tCommitment 77 90\tbildirecektir\n"
        "T2\tBearer 0 8\tTaraflar\n"
        "T3\tDeadline 9 15;16 22\t30 gün içinde\n"
        "T4\tDeadline 9 15\t30 gün\n"
        "T5\tDeadline 12 15\tgün\n"
        "T6\tReference 43 76\t8 inci ve 9 uncu maddelerine göre\n"
        "E1\tCommitment:T1 Bearer:T2 Deadline:T3 Deadline2:T4 Deadline3:T5 Reference:T6\n"
        "A1\tSoft E1\n"
        "#1\tAnnotatorNotes E1\tbildirmek (future.finite)\n");
}

TEST_CASE("records that share a phrase share its annotation in brat") {
  std::string out;
  Record record;
  record.predicate = fixture_span("bildirecektir");
  record.bearer = {{fixture_span("Taraflar"), {}}};
  write_brat(out, {"a", fixture_text}, {record, record});
  CHECK(out.find("T3") == std::string::npos);
  CHECK(out.find("E2\tObligation:T1 Bearer:T2") != std::string::npos);
}

TEST_CASE("the text beside a brat annotation has a character for every character and every bad byte") {
  std::string out;
  write_brat_text(out, {"a", "a\r\nş\xFF\xC5."});
  CHECK(out == "a\r\nş\uFFFD\uFFFD.");
}

TEST_CASE("the configuration of brat names every kind and role") {
  std::string out;
  write_brat_configuration(out);
  for (std::size_t index = 0; index < kind_count; ++index) {
    std::string name(name_of(static_cast<Kind>(index)));
    name.front() = static_cast<char>(name.front() - 32);
    CHECK(out.find('\n' + name + " Bearer*:Bearer, Object*:Object") != std::string::npos);
  }
}
