// SPDX-License-Identifier: Apache-2.0
// The files of grammars/ as they stood when the library was built.
#pragma once

#include <span>

#include "embedded_file.hpp"

namespace yukum {

/// Every grammar file (`.lex`, `.suffixes`, `.rules`, `.context`), sorted by path.
std::span<const EmbeddedFile> embedded_grammars();

}  // namespace yukum
