// SPDX-License-Identifier: Apache-2.0
// Files, folders and standard input to documents in UTF-8.
#include "documents.hpp"

#include <fcntl.h>
#include <poll.h>
#include <simdjson.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <string_view>
#include <system_error>

#include <yukum/encoding.hpp>

namespace cli {
namespace {

namespace fs = std::filesystem;

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

  /// 0 where it is not known before it has been read.
  std::size_t byte_count() const {
    struct stat status;
    return fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode) ? static_cast<std::size_t>(status.st_size) : 0;
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
  bytes.reserve(file.byte_count());
  do {
    if (file.would_wait()) before_waiting();
  } while (file.read_more(bytes));
  return bytes;
}

constexpr const char* offsets_are_of_utf8 = "; offsets count in its UTF-8 form";

// Calls `take(line, line_number)` for each line without its line end, in UTF-8.
class LineReader {
 public:
  LineReader(const std::string& name, InputFile& file, const std::string& encoding, const DocumentSink& sink)
      : name_(name), file_(file), encoding_(encoding), sink_(sink) {}

  template <typename Take>
  void read(Take take) {
    std::size_t line_number = 0;
    bool more = true;
    std::size_t searched_bytes = 0;  // no line end stands before them, so that a long line is searched once
    while (more) {
      if (file_.would_wait()) sink_.before_waiting();
      more = read_more();
      std::size_t line_begin = 0;
      for (std::size_t line_end;
           (line_end = text_.find('\n', std::max(line_begin, searched_bytes))) != std::string::npos;
           line_begin = line_end + 1) {
        std::string_view line(text_.data() + line_begin, line_end - line_begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        take(line, ++line_number);
      }
      text_.erase(0, line_begin);
      searched_bytes = text_.size();
    }
    if (!text_.empty()) take(text_, ++line_number);
  }

 private:
  bool read_more() {
    bytes_.clear();
    const bool more = file_.read_more(bytes_);
    if (!is_begun_) begin();
    if (!decoder_) {
      text_ += bytes_;
    } else {
      decoder_->append(bytes_, text_);
      if (!more) decoder_->finish(text_);
    }
    return more;
  }

  // The first bytes must do to recognise the encoding: a stream cannot be read twice.
  void begin() {
    is_begun_ = true;
    const std::string encoding = encoding_ == "auto" ? yukum::recognised_encoding(bytes_) : encoding_;
    if (encoding.empty() || encoding == "UTF-8") return;
    decoder_.emplace(encoding);
    if (encoding_ == "auto") sink_.note(name_ + ": read as " + encoding);
  }

  const std::string& name_;
  InputFile& file_;
  const std::string& encoding_;
  const DocumentSink& sink_;
  std::string bytes_;
  std::string text_;
  std::optional<yukum::Decoder> decoder_;
  bool is_begun_ = false;
};

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
    return Document{std::string(id), std::string(text), {}, 0, line.size()};
  }

 private:
  simdjson::dom::parser parser_;
};

void read_text(InputFile& file, std::size_t index, const Input& input, const std::string& encoding,
               const DocumentSink& sink) {
  std::string bytes = bytes_of(file, sink.before_waiting);
  const std::size_t byte_count = bytes.size();
  std::string from = encoding == "auto" ? yukum::recognised_encoding(bytes) : encoding;
  if (!from.empty() && from != "UTF-8") {
    bytes = yukum::decoded(bytes, from);
    if (encoding == "auto") sink.note(input.path + ": read as " + from + offsets_are_of_utf8);
  }
  sink.take({input.path, std::move(bytes), input.path, index, byte_count});
}

void read_json_lines(LineReader lines, std::size_t index, const Input& input, const DocumentSink& sink) {
  JsonLineReader reader;
  lines.read([&](std::string_view line, std::size_t line_number) {
    if (line_number == 1 && line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    const std::string place = input.path + ':' + std::to_string(line_number);
    std::string reason;
    if (std::optional<Document> document = reader.document(line, reason)) {
      document->place = place;
      document->input = index;
      sink.take(std::move(*document));
    } else {
      sink.complain(place + ": " + reason);
    }
  });
}

void read_words(LineReader lines, std::size_t index, const Input& input, const DocumentSink& sink) {
  lines.read([&](std::string_view line, std::size_t line_number) {
    sink.take({input.path, std::string(line), input.path + ':' + std::to_string(line_number), index, line.size() + 1});
  });
}

bool has_ending(const fs::path& path, InputFormat format) {
  const fs::path ending = path.extension();
  return format == InputFormat::jsonl ? ending == ".jsonl" || ending == ".ndjson" : ending == ".txt";
}

// The files below a folder, sorted by name. Throws std::system_error.
std::vector<fs::path> files_below(const fs::path& folder, InputFormat format, const fs::path& left_out) {
  std::vector<fs::path> files;
  for (fs::recursive_directory_iterator entry(folder), end; entry != end; ++entry) {
    const bool hidden = entry->path().filename().string().starts_with('.');
    std::error_code not_there;
    if (entry->is_directory()) {
      const bool is_left_out = !left_out.empty() && fs::equivalent(entry->path(), left_out, not_there);
      if (hidden || is_left_out) entry.disable_recursion_pending();
    } else if (!hidden && entry->is_regular_file() && has_ending(entry->path(), format)) {
      files.push_back(entry->path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

std::vector<Input> inputs(const std::vector<std::string>& paths, InputFormat format, const fs::path& left_out,
                          const std::function<void(const std::string& message)>& complain) {
  if (paths.empty()) return {{"-", "stdin"}};
  std::vector<Input> all;
  for (const std::string& path : paths) {
    std::error_code unreadable;
    if (path == "-") {
      all.push_back({path, "stdin"});
    } else if (!fs::is_directory(path, unreadable)) {
      all.push_back({path, fs::path(path).filename()});
    } else {
      try {
        const std::vector<fs::path> files = files_below(path, format, left_out);
        for (const fs::path& file : files) all.push_back({file.string(), file.lexically_relative(path)});
        if (files.empty())
          complain(path + ": no " + (format == InputFormat::jsonl ? ".jsonl" : ".txt") + " file in this folder");
      } catch (const std::system_error& error) {
        complain(path + ": " + error.code().message());
      }
    }
  }
  return all;
}

void read_documents(const std::vector<Input>& inputs, InputFormat format, const std::string& encoding,
                    const DocumentSink& sink) {
  for (std::size_t index = 0; index < inputs.size(); ++index) {
    const Input& input = inputs[index];
    try {
      InputFile file(input.path);
      switch (format) {
        case InputFormat::text: read_text(file, index, input, encoding, sink); break;
        case InputFormat::jsonl:
          read_json_lines(LineReader(input.path, file, encoding, sink), index, input, sink);
          break;
        case InputFormat::words: read_words(LineReader(input.path, file, encoding, sink), index, input, sink); break;
      }
    } catch (const std::system_error& error) {
      sink.complain(input.path + ": " + error.code().message());
    }
  }
}

std::string bytes_of_file(const std::string& name) {
  InputFile file(name);
  return bytes_of(file, [] {});
}

}  // namespace cli
