#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the preset "dev", runs every test, lists what was skipped and why, and ends with
# ctest's summary. Its exit status is ctest's.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/lib/packages.sh
source scripts/lib/packages.sh

jobs=$(nproc)
readonly jobs
install_missing build test package appimage fuzz
if command -v ccache >/dev/null; then
    export CMAKE_C_COMPILER_LAUNCHER=ccache CMAKE_CXX_COMPILER_LAUNCHER=ccache
    export CCACHE_SLOPPINESS=pch_defines,time_macros # else it does not know objects with precompiled headers again
fi
cmake --preset dev
cmake --build --preset dev -j "$jobs"

readonly log=build/dev/Testing/last-run.txt
mkdir -p "$(dirname "$log")"
readonly summary='^[0-9]+% tests passed, [0-9]+ tests? failed out of [0-9]+'
status=0
ctest --preset dev -j "$jobs" "$@" </dev/null 2>&1 | tee "$log" | sed -uE "/$summary/,\$d" || status=${PIPESTATUS[0]}

# The reasons stand in the tests' own output, which ctest keeps, one "Testing:" line a test.
awk '/^[0-9]+\/[0-9]+ Testing: / { test = $3 }
     /^SKIP(PED)? *: /           { sub(/^[^:]*: /, ""); if (!seen++) print "\nSkipped, with the reason:"; print "  " test ": " $0 }' \
    build/dev/Testing/Temporary/LastTest.log
echo
sed -nE "/$summary/,\$p" "$log"
exit "$status"
