// SPDX-License-Identifier: Apache-2.0
// Files and standard input to documents.
#include "documents.hpp"

#include <fcntl.h>
#include <poll.h>
#include <simdjson.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>

namespace cli {
namespace {

class InputFile {
 public:
  explicit InputFile(const std::string& name)
      : is_standard_input_(name == "-"), descriptor_(is_standard_input_ ? STDIN_FILENO : open(name.c_str(), O_RDONLY)) {
    if (descriptor_ < 0) throw_reason();
  }
  ~InputFile() {
    if (!is_standard_input_) close(descriptor_);
  }
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;

  bool would_wait() const {
    pollfd ready{descriptor_, POLLIN, 0};
    return poll(&ready, 1, 0) == 0;
  }

  /// Appends the next bytes; false at the end of the file.
  bool read_more(std::string& bytes) {
    while (true) {
      const ssize_t byte_count = read(descriptor_, chunk_.data(), chunk_.size());
      if (byte_count > 0) bytes.append(chunk_.data(), static_cast<std::size_t>(byte_count));
      if (byte_count >= 0) return byte_count > 0;
      if (errno != EINTR) throw_reason();
    }
  }

 private:
  [[noreturn]] static void throw_reason() { throw std::system_error(errno, std::generic_category()); }

  bool is_standard_input_;
  int descriptor_;
  std::array<char, 1 << 16> chunk_;
};

std::string bytes_of(InputFile& file, const std::function<void()>& before_waiting) {
  std::string bytes;
  do {
    if (file.would_wait()) before_waiting();
  } while (file.read_more(bytes));
  return bytes;
}

// Calls `take(line, line_number)` for each line without its line end.
template <typename Take>
void read_lines(InputFile& file, const std::function<void()>& before_waiting, Take take) {
  std::string bytes;
  std::size_t line_number = 0;
  bool more = true;
  std::size_t searched_bytes = 0;  // no line end stands before them, so that a long line is searched once
  while (more) {
    if (file.would_wait()) before_waiting();
    more = file.read_more(bytes);
    std::size_t line_begin = 0;
    for (std::size_t line_end; (line_end = bytes.find('\n', std::max(line_begin, searched_bytes))) != std::string::npos;
         line_begin = line_end + 1) {
      std::string_view line(bytes.data() + line_begin, line_end - line_begin);
      if (line.ends_with('\r')) line.remove_suffix(1);
      take(line, ++line_number);
    }
    bytes.erase(0, line_begin);
    searched_bytes = bytes.size();
  }
  if (!bytes.empty()) take(bytes, ++line_number);
}

class JsonLineReader {
 public:
  /// The document in a line, or what is wrong with the line in `reason`.
  std::optional<Document> document(std::string_view line, std::string& reason) {
    simdjson::dom::object object;
    if (const auto error = parser_.parse(line.data(), line.size()).get(object)) {
      reason = error == simdjson::INCORRECT_TYPE ? "not a JSON object" : simdjson::error_message(error);
      return std::nullopt;
    }
    std::string_view id, text;
    if (object["id"].get(id) || object["text"].get(text)) {
      reason = R"(expected {"id": "…", "text": "…"})";
      return std::nullopt;
    }
    return Document{std::string(id), std::string(text), {}};
  }

 private:
  simdjson::dom::parser parser_;
};

void read_json_lines(InputFile& file, const std::string& name, const DocumentSink& sink) {
  JsonLineReader reader;
  read_lines(file, sink.before_waiting, [&](std::string_view line, std::size_t line_number) {
    if (line_number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    const std::string place = name + ':' + std::to_string(line_number);
    std::string reason;
    if (std::optional<Document> document = reader.document(line, reason)) {
      document->place = place;
      sink.take(std::move(*document));
    } else {
      sink.complain(place + ": " + reason);
    }
  });
}

void read_words(InputFile& file, const std::string& name, const DocumentSink& sink) {
  read_lines(file, sink.before_waiting, [&](std::string_view line, std::size_t line_number) {
    sink.take({name, std::string(line), name + ':' + std::to_string(line_number)});
  });
}

}  // namespace

void read_documents(const std::vector<std::string>& files, InputFormat format, const DocumentSink& sink) {
  for (const std::string& name : files) {
    try {
      InputFile file(name);
      switch (format) {
        case InputFormat::text: sink.take({name, bytes_of(file, sink.before_waiting), name}); break;
        case InputFormat::jsonl: read_json_lines(file, name, sink); break;
        case InputFormat::words: read_words(file, name, sink); break;
      }
    } catch (const std::system_error& error) {
      sink.complain(name + ": " + error.code().message());
    }
  }
}

std::string bytes_of_file(const std::string& name) {
  InputFile file(name);
  return bytes_of(file, [] {});
}

}  // namespace cli
