// SPDX-License-Identifier: Apache-2.0
// Predicates to their phrases: who acts, on what, towards whom, when, under which condition.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "clauses.hpp"
#include "phrases.hpp"

namespace yukum {

/// A phrase of a predicate, in word indices: half-open, without the marks around it.
struct Phrase {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t head = 0;  ///< the word that decided its role
  Role role = Role::manner;
  BearerSource source = BearerSource::explicit_subject;
  bool is_initial = false;         ///< stands at the begin of the clause, before or right behind the subject
  bool is_subject = false;         ///< subject of a passive or of a verb without an actor
  const RoleRule* rule = nullptr;  ///< the marker that showed the role, if one did
};

inline bool has_role(const std::vector<Phrase>& phrases, Role role) {
  return std::any_of(phrases.begin(), phrases.end(), [&](const Phrase& p) { return p.role == role; });
}

class RoleFinder {
 public:
  /// `rules` must outlive the object.
  RoleFinder(const std::vector<RoleRule>& rules, const Lexicon& lexicon);

  /// Marks the words of a sentence that end a phrase whose role its form shows; call once a sentence. `types`
  /// are those that the words were read with.
  void find_markers(std::span<const Word> words, WordTypes& types);

  /// Replaces `phrases` by those of a predicate, left to right.
  void phrases_of(std::span<Word> words, const Predicate& predicate, std::vector<Phrase>& phrases);

  /// Who owns the subject of the predicate that was read last: `Yönetim Kurulunun görevleri şunlardır`.
  std::optional<Phrase> owner_of_subject(std::span<const Word> words, const Predicate& predicate) const;

  bool is_actor(const Word& word) const;

 private:
  const RoleRule* rule_at(std::uint32_t index) const { return marker_rules_[index]; }
  /// The phrases of the words before a predicate.
  void read_phrases(std::span<Word> words, const Predicate& predicate, std::vector<Phrase>& phrases);
  /// The subject between the parts of a predicate: `artırmaya Bakanlık yetkilidir`.
  std::vector<Phrase> subject_inside(std::span<Word> words, const Predicate& predicate);
  /// Whether the noun before a marker is an actor: `diğer idareler ile birlikte`.
  bool concerns_actor(std::span<const Word> words, std::uint32_t begin, std::uint32_t marker) const;
  static void join_touching(std::vector<Phrase>& phrases);
  static void join_conditions(std::span<const Word> words, std::vector<Phrase>& phrases);
  void share_object_of_converb(std::span<const Word> words, const Predicate& predicate,
                               std::vector<Phrase>& phrases) const;
  bool is_set_against_another(std::span<const Word> words, const Phrase& phrase) const;
  void keep_one_subject(std::span<const Word> words, const Predicate& predicate, std::vector<Phrase>& phrases) const;
  void keep_one_nominative(std::span<const Word> words, const Predicate& predicate, std::vector<Phrase>& phrases) const;
  void absorb(std::span<const Word> words, const Predicate& predicate, std::vector<Phrase>& phrases) const;
  bool stand_apart(std::span<const Word> words, std::uint32_t member, std::uint32_t next) const;
  void add_group(std::span<const Word> words, const Predicate& predicate, std::uint32_t child,
                 std::vector<Phrase>& phrases);
  void assign(std::span<const Word> words, const Predicate& predicate, std::uint32_t head, Phrase& phrase,
              bool& keep) const;

  TriggerIndex<RoleRule> index_;
  PhraseClasses classes_;
  std::vector<Marker> markers_;
  PhraseParser parser_;
  std::vector<const RoleRule*> marker_rules_;
  std::vector<Attachment> attachments_;
};

}  // namespace yukum
