// SPDX-License-Identifier: Apache-2.0
// The entry point of all unit tests, in a file of its own because doctest's takes seconds to compile.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
