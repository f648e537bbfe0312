// SPDX-License-Identifier: Apache-2.0
// What documents give to standard output or to the files of a folder.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <yukum/record.hpp>

#include "documents.hpp"
#include "output.hpp"

namespace cli {

/// A part of what one document gives.
struct Piece {
  std::string output;
  std::string companion = {};  ///< what stands in a file beside it, for formats of two files
};

/// What one document gives.
struct Outcome {
  std::vector<Piece> pieces;  ///< those that have not been written yet
  std::vector<std::string> complaints;
  std::size_t sentence_count = 0;
  std::array<std::size_t, yukum::kind_count> record_counts{};
};

/// How the results of documents make up a file.
struct Form {
  std::string_view ending = {};            ///< of the file's name: `.jsonl`
  bool is_document_a_file = false;         ///< and not all documents of an input together
  std::string_view companion_ending = {};  ///< empty for formats of one file
  std::string begin = {};                  ///< around and between the pieces that hold something
  std::string between = {};
  std::string end = {};
  std::string empty = {};             ///< the file if no piece does
  std::string_view folder_file = {};  ///< name of a file that stands in the folder once; may be empty
  std::string folder_file_content = {};
};

class Results {
 public:
  virtual ~Results() = default;
  /// Take the documents in the order of their inputs, and of each its pieces. Throw OutputError.
  virtual void begin(const Document& document) = 0;
  virtual void add(const Piece& piece) = 0;
  virtual void finish() = 0;
};

std::unique_ptr<Results> results_to_standard_output(const Form& form);
/// `inputs` must outlive the results. Throws OutputError.
std::unique_ptr<Results> results_in_folder(const Form& form, const std::filesystem::path& folder, InputFormat format,
                                           const std::vector<Input>& inputs);

}  // namespace cli
