// SPDX-License-Identifier: Apache-2.0
// Files, folders and standard input to documents in UTF-8: a whole file, a JSON line or a line each.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace cli {

/// One document a file; one `{"id": "…", "text": "…"}` a line; one word a line.
enum class InputFormat : std::uint8_t { text, jsonl, words };

/// A file to read, or `-` for standard input.
struct Input {
  std::string path;
  std::filesystem::path name;  ///< below the folder that it was found in; for the names of results
};

struct Document {
  std::string id;
  std::string text;
  std::string place;           ///< for messages: `file` or `file:line`
  std::size_t input = 0;       ///< index of the input that it comes from
  std::size_t byte_count = 0;  ///< as read, before it was turned into UTF-8
};

struct DocumentSink {
  std::function<void(Document)> take;
  std::function<void(const std::string& message)> complain;  ///< something could not be read; reading goes on
  std::function<void(const std::string& message)> note;      ///< something was read in another way than usual
  std::function<void()> before_waiting;                      ///< the next bytes are not there yet
};

/// Files as they are, folders with all the files below them that have the ending of the format (`.txt`; `.jsonl` or
/// `.ndjson`), sorted by name; hidden ones and what lies below `left_out` are passed over.
std::vector<Input> inputs(const std::vector<std::string>& paths, InputFormat format,
                          const std::filesystem::path& left_out,
                          const std::function<void(const std::string& message)>& complain);

/// Reads the inputs in order without holding more than one document. `encoding`: a name, or `auto`.
void read_documents(const std::vector<Input>& inputs, InputFormat format, const std::string& encoding,
                    const DocumentSink& sink);

/// The bytes of a file; throws std::system_error with the reason.
std::string bytes_of_file(const std::string& name);

}  // namespace cli
