// SPDX-License-Identifier: Apache-2.0
// Any bytes as a file of JSON lines, words or text: documents or complaints, never more than lines, and all UTF-8.
// The first byte of an input chooses format and encoding, the rest is the file.
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>

#include <yukum/yukum.hpp>

#include "documents.hpp"
#include "require.hpp"

using namespace yukum;
using fuzz::require;
using fuzz::require_utf8;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Extractor extractor;
  static const std::string path =
      (std::filesystem::temp_directory_path() / ("yukum_documents_fuzz_" + std::to_string(getpid()))).string();
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  std::ofstream(path, std::ios::binary) << bytes;

  const cli::InputFormat format = data[0] % 4 == 0   ? cli::InputFormat::text
                                  : data[0] % 4 == 1 ? cli::InputFormat::words
                                                     : cli::InputFormat::jsonl;
  const std::string encoding = data[0] / 4 % 2 == 0 ? "auto" : "UTF-16LE";
  std::size_t document_count = 0, complaint_count = 0;
  cli::DocumentSink sink;
  sink.take = [&](const cli::Document& document) {
    ++document_count;
    if (format == cli::InputFormat::jsonl || encoding != "auto") {
      require_utf8(document.text, "a document is UTF-8");
      require_utf8(document.id, "a name is UTF-8");
    }
    std::string out;
    if (format == cli::InputFormat::words)
      write_word_json_line(out, document.text, extractor.analyses_of(document.text));
    else
      write_json_lines(out, {document.id, document.text}, extractor.extract(document.text));
    require_utf8(out, "what is written is UTF-8");
  };
  sink.complain = [&](const std::string& message) {
    ++complaint_count;
    require(message.starts_with(path), "a complaint names its place", message);
    require_utf8(message, "a complaint is text");
  };
  sink.note = [](const std::string&) {};
  sink.before_waiting = [] {};
  cli::read_documents({{path, path}}, format, encoding, sink);
  std::filesystem::remove(path);

  const std::size_t unit = encoding == "auto" ? 1 : 2;
  const std::size_t most_lines = bytes.size() / unit + 2;
  require(document_count + complaint_count <= most_lines, "a line gives a document or a complaint");
  if (format == cli::InputFormat::text) require(document_count == 1, "a file is one document");
  return 0;
}
