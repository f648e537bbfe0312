// SPDX-License-Identifier: Apache-2.0
// Any bytes in any encoding to UTF-8: always UTF-8, and the same whether they come at once or in pieces.
// The first byte of an input chooses the encoding, the second how long the pieces are, the rest is decoded.
#include <array>
#include <cstdint>

#include <yukum/encoding.hpp>

#include "require.hpp"

using namespace yukum;
using fuzz::require;
using fuzz::require_utf8;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::array<std::string, 12> encodings = {"windows-1254", "ISO-8859-9", "UTF-16",      "UTF-16LE",
                                                        "UTF-16BE",     "UTF-32",     "UTF-32LE",    "UTF-32BE",
                                                        "IBM-857",      "UTF-8",      "ISO-2022-JP", "macos-35-10.2"};
  if (size < 2) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
  const std::string& encoding = encodings[data[0] % encodings.size()];
  const std::string at_once = decoded(bytes, encoding);
  require_utf8(at_once, "what is decoded is UTF-8");

  Decoder decoder(encoding);
  for (int text = 0; text < 2; ++text) {  // the second shows that nothing of the first is left
    std::string in_pieces;
    const std::size_t piece = 1 + data[1] % 16;
    for (std::size_t at = 0; at < bytes.size(); at += piece) decoder.append(bytes.substr(at, piece), in_pieces);
    decoder.finish(in_pieces);
    require(in_pieces == at_once, "pieces give the same as the whole", encoding);
  }

  const std::string recognised = recognised_encoding(bytes);
  if (!recognised.empty()) require_utf8(decoded(bytes, recognised), "what is recognised can be decoded");
  if (recognised == "UTF-8" && bytes.find('\0') == std::string_view::npos)
    require(decoded(bytes, "UTF-8").size() >= bytes.size() - (bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0),
            "UTF-8 loses nothing");
  return 0;
}
