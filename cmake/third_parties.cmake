# SPDX-License-Identifier: Apache-2.0
# Finds the compiler and the libraries that yukum is built from, or says all that is missing at once, with the
# command that installs it.
function(stop_without missing)
  execute_process(COMMAND ${PROJECT_SOURCE_DIR}/scripts/setup --missing
                  OUTPUT_VARIABLE install_command OUTPUT_STRIP_TRAILING_WHITESPACE)
  list(JOIN missing ", " names)
  if(install_command)
    message(FATAL_ERROR "yukum cannot be built without: ${names}\nInstall what is missing by: ${install_command}")
  endif()
  message(FATAL_ERROR "yukum cannot be built without: ${names}")
endfunction()

include(CheckLanguage)
check_language(CXX)
if(NOT CMAKE_CXX_COMPILER)
  stop_without("a C++ compiler")
endif()
enable_language(CXX)

# Debian's libre2-dev brings only re2.pc; the others have packages that CMake can find.
find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(RE2 QUIET IMPORTED_TARGET re2)
endif()
find_package(ICU QUIET COMPONENTS uc i18n)
find_package(Boost 1.76 QUIET CONFIG)  # 1.74 aborts on bytes from 0x80 up in X3's character classes
find_package(fmt QUIET)
find_package(Threads REQUIRED)
set(needed PkgConfig RE2 ICU Boost fmt)
if(YUKUM_BUILD_PYTHON)
  find_package(Python QUIET COMPONENTS Interpreter Development.Module)
  find_package(pybind11 2.12 QUIET CONFIG)
  list(APPEND needed Python pybind11)
endif()

set(missing)
foreach(third_party IN LISTS needed)
  if(NOT ${third_party}_FOUND)
    list(APPEND missing ${third_party})
  endif()
endforeach()
if(missing)
  stop_without("${missing}")
endif()
