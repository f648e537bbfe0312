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

/// What one document gives.
struct Outcome {
  std::string output;
  std::string companion;  ///< what stands in a file beside it, for formats of two files
  std::vector<std::string> complaints;
  std::size_t sentence_count = 0;
  std::array<std::size_t, yukum::kind_count> record_counts{};
};

/// How the results of documents make up a file.
struct Form {
  std::string_view ending = {};            ///< of the file's name: `.jsonl`
  bool is_document_a_file = false;         ///< and not all documents of an input together
  std::string_view companion_ending = {};  ///< empty for formats of one file
  std::string begin = {};                  ///< around and between the documents that give something
  std::string between = {};
  std::string end = {};
  std::string empty = {};             ///< the file if no document does
  std::string_view folder_file = {};  ///< name of a file that stands in the folder once; may be empty
  std::string folder_file_content = {};
};

class Results {
 public:
  virtual ~Results() = default;
  /// Takes the documents in the order of their inputs. Throws OutputError.
  virtual void add(const Document& document, const Outcome& outcome) = 0;
  virtual void finish() = 0;
};

std::unique_ptr<Results> results_to_standard_output(const Form& form);
/// `inputs` must outlive the results. Throws OutputError.
std::unique_ptr<Results> results_in_folder(const Form& form, const std::filesystem::path& folder, InputFormat format,
                                           const std::vector<Input>& inputs);

}  // namespace cli
