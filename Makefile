# SPDX-License-Identifier: Apache-2.0
# A thin face over the CMake presets; `make help` lists what it can do.
CLANG_FORMAT ?= clang-format-14
FUZZ_SECONDS ?= 60
sources = $(shell git ls-files '*.cpp' '*.hpp')

# Homebrew keeps its ICU where nothing looks for it.
ifeq ($(shell uname),Darwin)
export CMAKE_PREFIX_PATH := $(shell brew --prefix icu4c 2>/dev/null)
export PKG_CONFIG_PATH := $(CMAKE_PREFIX_PATH)/lib/pkgconfig:$(PKG_CONFIG_PATH)
endif

.PHONY: help build demo test asan speed tsan fuzz docs format format-check clean

help:  ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 22

build:  ## build/release/bin/yukum
	@scripts/setup
	cmake --preset release
	cmake --build --preset release

demo: build  ## the records of a sample document
	build/release/bin/yukum extract --format text examples/texts/ortak_beyanname.txt

test:  ## every test, with warnings as errors and assertions on
	@scripts/setup --test
	cmake --preset dev
	cmake --build --preset dev
	ctest --preset dev

asan:  ## every test under the address and undefined-behaviour sanitizers
	@scripts/setup --test
	cmake --preset asan
	cmake --build --preset asan
	ctest --preset asan

speed: build  ## instructions a byte, counted by valgrind, and memory beside a long text, against bounds
	python3 tests/speed_test.py build/release/bin/yukum

tsan:  ## one extractor in eight threads under the thread sanitizer
	@scripts/setup --test
	cmake --preset tsan
	cmake --build --preset tsan
	ctest --preset tsan

fuzz:  ## FUZZ_SECONDS of libFuzzer for each target; finds are left in build/fuzz/
	@scripts/setup --ci
	cmake --preset fuzz
	cmake --build --preset fuzz
	@for target in build/fuzz/bin/*_fuzz; do name=$$(basename $$target _fuzz); mkdir -p build/fuzz/corpus/$$name; \
	  $$target -max_total_time=$(FUZZ_SECONDS) -max_len=2048 -dict=tests/fuzz/words.dict -artifact_prefix=build/fuzz/$$name- \
	    build/fuzz/corpus/$$name tests/fuzz/corpus/$$name || exit; done

docs:  ## write what the commands and headers say now into README.md and docs/
	cmake --preset dev
	cmake --build --preset dev
	BLESS=1 ctest --preset dev -R '^(python.)?docs$$'

format:  ## bring the C++ sources into shape
	$(CLANG_FORMAT) -i $(sources)

format-check:  ## say which C++ sources are out of shape
	$(CLANG_FORMAT) --dry-run --Werror $(sources)

clean:  ## remove everything that was built
	rm -rf build
