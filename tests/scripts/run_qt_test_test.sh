#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run_qt_test_test.sh RUN_QT_TEST: what ctest is told of made-up programs.
set -euo pipefail

run_qt_test=$1
failures=0

# expect STATUS SCRIPT: run_qt_test.sh of a program that does what SCRIPT says.
expect() {
    local status=0
    "$run_qt_test" bash -c "$2" >/dev/null 2>&1 || status=$?
    if [[ $status -ne $1 ]]; then
        echo "FAIL: '$2' is told as $status instead of $1"
        failures=$((failures + 1))
    fi
}

expect 0 'echo "PASS   : it is fine"'
expect 77 'echo "SKIP   : one of them"'
expect 77 'echo "SKIPPED: this test cannot run here: no right"; exit 77'
expect 1 'echo "SKIP   : one of them"; echo "FAIL!  : another"; exit 1'
expect 1 'exit 77' # that many failures
expect 134 'kill -ABRT $$'
[[ $failures -eq 0 ]]
