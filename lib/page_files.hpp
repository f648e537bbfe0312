// SPDX-License-Identifier: Apache-2.0
// The files of lib/page/ as they stood when the library was built.
#pragma once

#include <span>

#include "embedded_file.hpp"

namespace yukum {

/// `page.css`, `page.html` with places to fill in (`{{title}}`), `page.js`.
std::span<const EmbeddedFile> embedded_page();

}  // namespace yukum
