// SPDX-License-Identifier: Apache-2.0
// A document to its genre, from its own features.
#pragma once

#include "segment.hpp"

namespace yukum {

/// What sort of document this is; a law when nothing tells, so that its norms count.
Genre genre_of(const Document& document);

}  // namespace yukum
