// SPDX-License-Identifier: Apache-2.0
// What it costs to hang one word on another: the preferences of Turkish phrases. One is a mild preference, five a
// strong one. The figures were weighed on law, contract, treaty and policy texts; what they say is in the examples.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "phrase_forms.hpp"

namespace yukum {

/// What the predicate says of the words before it.
struct PredicateTraits {
  bool is_possessed = false;       ///< takes a subject in the genitive: bildirmesi gerekir, hakkı vardır
  bool has_no_subject = false;     ///< an item of a list, or an impersonal passive
  bool may_share_subject = false;  ///< that of a clause before it
  bool shares_clause = false;      ///< with a predicate before it: bildirmesi ve başvurması gerekir
};

/// The places that a head has for its dependents, as bits.
enum Slot : std::uint16_t {
  owner_slot = 1,           ///< a possessor in the genitive
  compound_slot = 2,        ///< the first noun of a compound
  object_slot = 4,          ///< an accusative
  subject_slot = 8,         ///< a nominative
  complement_slot = 16,     ///< of a postposition
  oblique_slot = 32,        ///< a dative, ablative or instrumental
  dependent_slot = 64,      ///< anything
  coordination_slot = 128,  ///< a member joined by `ve`
  agent_slot = 256,         ///< `tarafından`
  contrast_slot = 512,      ///< a nominative set against another: `Satıcı ise`
  contrasted_slot = 1024    ///< that other
};

/// A word that others may hang on.
struct Head {
  std::uint32_t word = 0;
  const Form* form = nullptr;
  std::uint16_t slots = 0;  ///< places that are taken
  Marker marker = Marker::none;
  bool is_root = false;          ///< the predicate
  bool depends_on_root = false;  ///< hangs on the predicate itself
  bool is_listed = false;        ///< stands before `gibi`
  bool in_condition = false;     ///< stands before `hâlinde`
};

/// A word that looks for its head.
struct Dependent {
  std::uint32_t word = 0;
  const Form* form = nullptr;
  Marker marker = Marker::none;
  bool before_comma = false;            ///< a comma stands between it and what follows
  bool before_conjunction = false;      ///< a conjunction does
  bool joined_by_postposition = false;  ///< that conjunction is `ile`, which may be a postposition as well
  bool before_additive = false;         ///< `de` does
  bool begins_clause = false;
  bool opens = false;      ///< begins the clause, or stands behind a mark or a phrase with a marker
  std::uint32_t next = 0;  ///< the next word that hangs by itself
};

struct AttachmentCost {
  int cost = 0;
  std::uint16_t slots = dependent_slot;  ///< what it takes of its head
};

class AttachmentCosts {
 public:
  AttachmentCosts(std::span<const Word> words, const PhraseClasses& classes, const PredicateTraits& predicate)
      : words_(words), classes_(classes), predicate_(predicate) {}

  /// None of the costs below is less than this, and none of closing or passing less than 0.
  static constexpr int least = -5;

  /// Of hanging a word on a head; nothing if it cannot.
  std::optional<AttachmentCost> attachment(const Dependent& d, const Head& h) const;
  /// Of coordinating a word with `h`; `closed` says that a conjunction has already joined others, `ends_before_comma`
  /// that a comma stands behind them.
  std::optional<int> coordination(const Dependent& d, const Head& h, bool closed, bool ends_before_comma) const;
  /// silah ve mühimmatla: of sharing the suffixes of a later word without being like it.
  std::optional<int> suspended_suffixes(const Dependent& d, const Head& h) const;
  /// Of letting nothing more hang on a head: of what it still lacks.
  int closing(const Head& h) const;
  /// Of letting `d` pass by a head that it might hang on.
  int passing(const Dependent& d, const Head& h) const;

 private:
  std::optional<AttachmentCost> by_part(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> modifier(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> agent(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> marked(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> complement(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> possessor(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> oblique(const Dependent& d, const Head& h) const;
  std::optional<AttachmentCost> nominative(const Dependent& d, const Head& h) const;
  AttachmentCost subject_or_object(const Dependent& d, const Head& h) const;
  AttachmentCost compound(const Dependent& d, const Head& h) const;
  AttachmentCost subject_inside(const Dependent& d, const Head& h) const;
  int lacking(const Head& root) const;

  std::span<const Word> words_;
  const PhraseClasses& classes_;
  const PredicateTraits& predicate_;
};

}  // namespace yukum
