#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# security_promises.sh SOURCE_FOLDER CTEST BUILD_FOLDER: every test that SECURITY.md names exists, and every promise of its
# tables names one.
set -euo pipefail

source_folder=$1 ctest=$2 build=$3
known=$("$ctest" --test-dir "$build" -N | sed -n 's/^ *Test *#[0-9]*: //p')
failures=0
promises=0

complain() {
    echo "FAIL   : $1"
    failures=$((failures + 1))
}

# The last column of each row of the tables under "Promises".
while IFS= read -r row; do
    promises=$((promises + 1))
    # shellcheck disable=SC2016 # back quotes are meant
    tests="$(sed -E 's/.*\| ([^|]*) \|$/\1/' <<<"$row" | grep -oE '`[^`]+`' | tr -d '`' || true)"
    [[ -n $tests ]] || complain "no test keeps: $row"
    while IFS= read -r name; do
        [[ -n $name ]] || continue
        grep -qx -- "${name%%::*}" <<<"$known" || complain "there is no test ${name%%::*}"
        if [[ $name == *::* ]]; then
            grep -rqE "void ([A-Za-z]+::)?${name##*::}\(\)" "$source_folder/tests" --include="${name%%::*}.cpp" ||
                complain "there is no function $name"
        fi
    done <<<"$tests"
done < <(sed -n '/^## Promises/,/^## What is not/p' "$source_folder/SECURITY.md" | grep '^|' | grep -vE '^\|(---| promise )')

echo "$promises promises"
[[ $promises -gt 10 && $failures -eq 0 ]] || exit 1
