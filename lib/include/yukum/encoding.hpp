// SPDX-License-Identifier: Apache-2.0
// Bytes in the encodings that Turkish documents come in to UTF-8, which is all that the rest of yukum reads.
#pragma once

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>

#include <yukum/export.hpp>

namespace yukum {

/// No such encoding is known.
class YUKUM_EXPORT EncodingError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// The encoding that the bytes are most likely in: `UTF-8`; `UTF-16LE`, `UTF-16BE` or `UTF-32LE`, `UTF-32BE` by their
/// byte order mark; `windows-1254`, which holds ISO-8859-9, if they are no UTF-8 and read like Turkish in it. Empty if
/// nothing fits: then they are damaged UTF-8, another encoding, or no text.
///
/// `bytes` may be the beginning of a longer text.
YUKUM_EXPORT std::string recognised_encoding(std::string_view bytes);

/// Turns a stream of bytes into UTF-8; a byte order mark is left out, what cannot be read appears as U+FFFD.
///
///     yukum::Decoder decoder("windows-1254");
///     std::string text;
///     decoder.append(bytes, text);
///     decoder.finish(text);
class YUKUM_EXPORT Decoder {
 public:
  /// `encoding`: any name that ICU knows (`windows-1254`, `ISO-8859-9`, `UTF-16`, `cp857`); throws EncodingError.
  explicit Decoder(const std::string& encoding);
  ~Decoder();
  Decoder(Decoder&&) noexcept;
  Decoder& operator=(Decoder&&) noexcept;

  /// Appends to `utf8` what the bytes say; keeps those at the end that are the beginning of a character.
  void append(std::string_view bytes, std::string& utf8);
  /// Appends what is left; the next bytes begin a new text.
  void finish(std::string& utf8);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// All of a text at once.
YUKUM_EXPORT std::string decoded(std::string_view bytes, const std::string& encoding);

}  // namespace yukum
