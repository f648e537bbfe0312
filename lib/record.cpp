// SPDX-License-Identifier: Apache-2.0
// Enumerators to the names that the output formats show, and back.
#include <algorithm>
#include <array>

#include <yukum/record.hpp>

namespace yukum {
namespace {

constexpr std::array<std::string_view, kind_count> kind_names{"obligation",  "commitment",  "prohibition", "permission",
                                                              "right",       "power",       "exemption",   "sanction",
                                                              "declaration", "constitutive"};
constexpr std::array<std::string_view, 2> polarity_names{"positive", "negative"};
constexpr std::array<std::string_view, 2> force_names{"hard", "soft"};
constexpr std::array<std::string_view, 6> genre_names{"auto", "treaty", "law", "contract", "policy", "general"};
constexpr std::array<std::string_view, 5> voice_names{"active", "passive", "causative", "reflexive", "reciprocal"};
constexpr std::array<std::string_view, 2> number_names{"singular", "plural"};
constexpr std::array<std::string_view, 7> bearer_source_names{"explicit",  "agent",     "agent-ca", "genitive",
                                                              "inherited", "list-head", "heading"};
constexpr std::array<std::string_view, 8> time_unit_names{"none",        "minute", "hour",  "day",
                                                          "working_day", "week",   "month", "year"};
constexpr std::array<std::string_view, 9> time_relation_names{"within", "before", "after", "until",      "from",
                                                              "every",  "during", "at",    "immediately"};

// An enumerator from outside the library may hold any number; a name must come out all the same.
template <std::size_t count, typename Enum>
std::string_view name_in(const std::array<std::string_view, count>& names, Enum value) {
  const auto index = static_cast<std::size_t>(value);
  return index < count ? names[index] : std::string_view("unknown");
}

template <typename Enum, std::size_t count>
std::optional<Enum> named_in(const std::array<std::string_view, count>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view name_of(Kind kind) { return name_in(kind_names, kind); }
std::string_view name_of(Polarity polarity) { return name_in(polarity_names, polarity); }
std::string_view name_of(Force force) { return name_in(force_names, force); }
std::string_view name_of(Genre genre) { return name_in(genre_names, genre); }
std::string_view name_of(Voice voice) { return name_in(voice_names, voice); }
std::string_view name_of(Number number) { return name_in(number_names, number); }
std::string_view name_of(BearerSource source) { return name_in(bearer_source_names, source); }
std::string_view name_of(TimeUnit unit) { return name_in(time_unit_names, unit); }
std::string_view name_of(TimeRelation relation) { return name_in(time_relation_names, relation); }

std::optional<Kind> kind_named(std::string_view name) { return named_in<Kind>(kind_names, name); }
std::optional<Genre> genre_named(std::string_view name) { return named_in<Genre>(genre_names, name); }

}  // namespace yukum
