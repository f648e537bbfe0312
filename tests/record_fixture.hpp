// SPDX-License-Identifier: Apache-2.0
// A record in which everything is filled, and the text that it is of.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <yukum/record.hpp>

inline const std::string fixture_text =
    "Taraflar\t30 gün\niçinde 4857 sayılı Kanunun 8 inci ve 9 uncu maddelerine göre bildirecektir.";

inline yukum::ByteSpan fixture_span(std::string_view piece) {
  const std::size_t begin = fixture_text.find(piece);
  REQUIRE(begin != std::string::npos);
  return {begin, begin + piece.size()};
}

inline yukum::Record record_with_everything() {
  using namespace yukum;
  Record record;
  record.kind = Kind::commitment;
  record.exponent = "future";
  record.force = Force::soft;
  record.softened_by = fixture_span("bildirecektir");
  record.genre = Genre::treaty;
  record.action = "bildirmek";
  record.predicate = fixture_span("bildirecektir");
  record.full_form = "bildireceklerdir";
  record.bearer = {{fixture_span("Taraflar"), BearerSource::list_head}};
  record.deadline = {{fixture_span("30 gün\niçinde"), TimeValue{30, TimeUnit::working_day, "", TimeRelation::within}},
                     {fixture_span("30 gün"), TimeValue{{}, TimeUnit::none, "2027-01-01", TimeRelation::until}},
                     {fixture_span("gün"), std::nullopt}};
  record.reference = {
      {fixture_span("8 inci ve 9 uncu maddelerine göre"), {{"4857", "8", "", ""}, {"4857", "9", "2", "a"}}}};
  record.sentence = {0, fixture_text.size()};
  record.section = {"5", "2", "a", ""};
  record.rule = "future.finite";
  return record;
}
