// SPDX-License-Identifier: Apache-2.0
// The files of grammars/ as they stood when the library was built.
#pragma once

#include <span>
#include <string_view>

namespace yukum {

struct EmbeddedFile {
  std::string_view path;  ///< relative to grammars/: `modality/future.rules`
  std::string_view text;  ///< UTF-8
};

/// Every grammar file (`.lex`, `.suffixes`, `.rules`, `.context`), sorted by path.
std::span<const EmbeddedFile> embedded_grammars();

}  // namespace yukum
