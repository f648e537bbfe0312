// SPDX-License-Identifier: Apache-2.0
// What documents give to standard output or to the files of a folder.
#include "results.hpp"

#include <functional>

namespace cli {
namespace {

namespace fs = std::filesystem;

// The pieces of one file with what its form puts around and between them.
class Frame {
 public:
  Frame(const Form& form, std::function<void(std::string_view)> write) : form_(form), write_(std::move(write)) {}

  void add(std::string_view piece) {
    if (piece.empty()) return;
    write_(is_empty_ ? form_.begin : form_.between);
    write_(piece);
    is_empty_ = false;
  }
  void finish() { write_(is_empty_ ? form_.empty : form_.end); }

 private:
  const Form& form_;
  std::function<void(std::string_view)> write_;
  bool is_empty_ = true;
};

class StandardOutput final : public Results {
 public:
  explicit StandardOutput(const Form& form) : form_(form), frame_(form_, write_out) {}

  void begin(const Document&) override {}
  void add(const Piece& piece) override { frame_.add(piece.output); }
  void finish() override {
    frame_.finish();
    flush_out();
  }

 private:
  Form form_;
  Frame frame_;
};

// The identifier of a document as the name of a file: no way leads out of the folder, and none is hidden.
fs::path file_name_of(std::string_view id) {
  constexpr std::string_view not_in_names = "/\\:*?\"<>|";
  constexpr std::size_t byte_limit = 150;  // file systems allow 255 with ending, number and temporary name
  std::string name(id.substr(0, byte_limit));
  if (name.size() < id.size()) {
    while (!name.empty() && (static_cast<unsigned char>(id[name.size()]) & 0xC0) == 0x80) name.pop_back();
  }
  for (char& c : name)
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7F' || not_in_names.find(c) != std::string_view::npos) c = '_';
  if (name.starts_with('.')) name.front() = '_';
  if (name.empty()) name = "document";
  return name;
}

class Folder final : public Results {
 public:
  Folder(const Form& form, const fs::path& folder, InputFormat format, const std::vector<Input>& inputs)
      : form_(form), format_(format), inputs_(inputs), folder_(folder, paths_of(inputs)) {}

  void begin(const Document& document) override {
    if (!form_.is_document_a_file && file_ && document.input == input_) return;
    close();
    open(document);
  }

  void add(const Piece& piece) override {
    frame_->add(piece.output);
    if (companion_) companion_->write(piece.companion);
  }

  void finish() override {
    close();
    if (form_.folder_file.empty()) return;
    WholeFile file(folder_.path() / form_.folder_file);
    file.write(form_.folder_file_content);
    file.commit();
  }

 private:
  static std::vector<std::string> paths_of(const std::vector<Input>& inputs) {
    std::vector<std::string> paths;
    for (const Input& input : inputs)
      if (input.path != "-") paths.push_back(input.path);
    return paths;
  }

  void open(const Document& document) {
    input_ = document.input;
    std::vector<std::string_view> endings{form_.ending};
    if (!form_.companion_ending.empty()) endings.push_back(form_.companion_ending);
    const bool is_named_by_its_id = form_.is_document_a_file && format_ == InputFormat::jsonl;
    // An identifier may end in what looks like the ending of a file: `4857.5`.
    const fs::path name =
        is_named_by_its_id ? fs::path(file_name_of(document.id) += ".document") : inputs_[document.input].name;
    const std::vector<fs::path> paths = folder_.claim(name, endings);
    file_.emplace(paths.front());
    frame_.emplace(form_, [this](std::string_view bytes) { file_->write(bytes); });
    if (paths.size() > 1) companion_.emplace(paths.back());
  }

  void close() {
    if (!file_) return;
    frame_->finish();
    if (companion_) companion_->commit();
    file_->commit();
    companion_.reset();
    file_.reset();
  }

  Form form_;
  InputFormat format_;
  const std::vector<Input>& inputs_;
  OutputFolder folder_;
  std::size_t input_ = 0;
  std::optional<WholeFile> file_;
  std::optional<WholeFile> companion_;
  std::optional<Frame> frame_;
};

}  // namespace

std::unique_ptr<Results> results_to_standard_output(const Form& form) { return std::make_unique<StandardOutput>(form); }

std::unique_ptr<Results> results_in_folder(const Form& form, const fs::path& folder, InputFormat format,
                                           const std::vector<Input>& inputs) {
  return std::make_unique<Folder>(form, folder, format, inputs);
}

}  // namespace cli
