// SPDX-License-Identifier: Apache-2.0
// Files and standard input to documents: a whole file, a JSON line or a line each.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace cli {

struct Document {
  std::string id;
  std::string text;
  std::string place;  ///< for messages: `file` or `file:line`
};

/// One document a file; one `{"id": "…", "text": "…"}` a line; one word a line.
enum class InputFormat : std::uint8_t { text, jsonl, words };

struct DocumentSink {
  std::function<void(Document)> take;
  std::function<void(const std::string& message)> complain;  ///< something could not be read; reading goes on
  std::function<void()> before_waiting;                      ///< the next bytes are not there yet
};

/// Reads `files` in order (`-`: standard input) without holding more than one document.
void read_documents(const std::vector<std::string>& files, InputFormat format, const DocumentSink& sink);

/// The bytes of a file; throws std::system_error with the reason.
std::string bytes_of_file(const std::string& name);

}  // namespace cli
