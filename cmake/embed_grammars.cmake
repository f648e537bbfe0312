# SPDX-License-Identifier: Apache-2.0
# Grammar files to one C++ source that holds their bytes:
#   cmake -D grammar_dir=DIR -D list=FILE -D output=FILE -P embed_grammars.cmake
cmake_minimum_required(VERSION 3.25)

# Compilers promise only 64 KB for one literal; pieces end at line ends so that no character is cut in two.
set(piece_bytes 16000)
set(delimiter "yukum")

file(READ ${list} files)
set(entries "")
list(LENGTH files count)
foreach(file IN LISTS files)
  file(READ ${grammar_dir}/${file} rest)
  string(FIND "${rest}" ")${delimiter}\"" clash)
  if(NOT clash EQUAL -1)
    message(FATAL_ERROR "${file}: holds the end mark of the literal that embeds it")
  endif()
  set(literal "")
  while(TRUE)
    string(LENGTH "${rest}" left)
    if(left LESS_EQUAL piece_bytes)
      string(APPEND literal "R\"${delimiter}(${rest})${delimiter}\"")
      break()
    endif()
    string(SUBSTRING "${rest}" 0 ${piece_bytes} piece)
    string(FIND "${piece}" "\n" line_end REVERSE)
    if(line_end EQUAL -1)
      message(FATAL_ERROR "${file}: a line is longer than ${piece_bytes} bytes")
    endif()
    math(EXPR piece_end "${line_end} + 1")
    string(SUBSTRING "${rest}" 0 ${piece_end} piece)
    string(SUBSTRING "${rest}" ${piece_end} -1 rest)
    string(APPEND literal "R\"${delimiter}(${piece})${delimiter}\"\n")
  endwhile()
  string(APPEND entries "    {\"${file}\"sv,\n${literal}sv},\n")
endforeach()

file(WRITE ${output} "// Made from grammars/ by cmake/embed_grammars.cmake.
#include \"grammars.hpp\"

#include <array>

#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace yukum {
using namespace std::string_view_literals;

std::span<const EmbeddedFile> embedded_grammars() {
  static constexpr std::array<EmbeddedFile, ${count}> files{{
${entries}  }};
  return files;
}

}  // namespace yukum
")
