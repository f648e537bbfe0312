# SPDX-License-Identifier: Apache-2.0
# Files to one C++ source that holds their bytes, and a function that gives them:
#   cmake -D directory=DIR -D list=FILE -D function=NAME -D header=NAME -D output=FILE -P embed_files.cmake
cmake_minimum_required(VERSION 3.25)

# Compilers promise only 64 KB for one literal; pieces end at line ends so that no character is cut in two.
set(piece_bytes 16000)
set(delimiter "yukum")

file(READ ${list} files)
set(entries "")
list(LENGTH files count)
foreach(file IN LISTS files)
  file(READ ${directory}/${file} rest)
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

file(WRITE ${output} "// Made from the files of ${directory} by cmake/embed_files.cmake.
#include \"${header}\"

#include <array>

#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace yukum {
using namespace std::string_view_literals;

std::span<const EmbeddedFile> ${function}() {
  static constexpr std::array<EmbeddedFile, ${count}> files{{
${entries}  }};
  return files;
}

}  // namespace yukum
")
