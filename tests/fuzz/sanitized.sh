#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# sanitized.sh SOURCE_FOLDER BUILD_FOLDER: builds the fuzzers with clang, AddressSanitizer and UndefinedBehaviorSanitizer,
# and lets each search from its seeds for a bounded time.
set -euo pipefail

command -v clang++ >/dev/null || { echo "SKIP   : clang is not installed"; exit 77; }
echo 'int main() {}' | clang++ -fsanitize=fuzzer-no-link,address -x c++ -o /dev/null - 2>/dev/null ||
    { echo "SKIP   : clang's sanitizer libraries are not installed (libclang-rt-14-dev)"; exit 77; }
cd "$1"
cmake --preset fuzz -B "$2" >/dev/null
cmake --build "$2" --target fuzzers
ctest --test-dir "$2" --no-tests=error --output-on-failure -R '^fuzz_.*-(seeds|short)$'
