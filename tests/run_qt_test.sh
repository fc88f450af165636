#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_qt_test.sh PROGRAM [ARGUMENT…]: runs a Qt Test program for ctest. Qt Test exits with the number of failures, so a
# program that skipped looks like one that passed. Here: 77 (SKIP_RETURN_CODE) when something was skipped and nothing
# failed, or the program skipped itself as a whole (77 and a line "SKIPPED: ", see support/privileged_main.h); 1 when
# something failed, 128 + signal after a crash.
set -uo pipefail

output=$(mktemp)
trap 'rm -f "$output"' EXIT
"$@" 2>&1 | tee "$output"
status=${PIPESTATUS[0]}
if [[ $status -gt 127 ]]; then
    exit "$status"
elif [[ $status -eq 77 ]] && grep -q '^SKIPPED: ' "$output"; then
    exit 77
elif [[ $status -ne 0 ]]; then
    exit 1
elif grep -q '^SKIP  *: ' "$output"; then
    exit 77
fi
