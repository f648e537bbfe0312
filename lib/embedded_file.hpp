// SPDX-License-Identifier: Apache-2.0
// A file as it stood when the library was built.
#pragma once

#include <string_view>

namespace yukum {

struct EmbeddedFile {
  std::string_view path;  ///< relative to the folder that was embedded: `modality/future.rules`
  std::string_view text;  ///< UTF-8
};

}  // namespace yukum
