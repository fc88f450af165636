# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What the tests of optimize_system.sh over a system of files have in common. Sourced, with the script as its argument.

script=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export NETMOTH_SYSROOT=$work/root
root=$NETMOTH_SYSROOT
failures=0

# shellcheck source=tests/scripts/fake_system.sh
source "$(dirname "${BASH_SOURCE[0]}")/fake_system.sh"
make_tools
PATH=$work/bin:$PATH

# Folders, modes and links, too.
snapshot() { (cd "$root" && find . -printf '%p %y %m %l\n' | sort && find . -type f -print0 | sort -z | xargs -0 sha256sum); }
run() { "$script" "$@" >"$work/out" 2>"$work/err"; }
value() { cat "$root$1"; }

# expect WHAT COMMAND…
expect() {
    local what=$1
    shift
    if "$@"; then
        echo "PASS   : $what"
    else
        echo "FAIL   : $what"
        sed 's/^/         /' "$work/out" "$work/err"
        failures=$((failures + 1))
    fi
}
one_sentence() { [[ $(wc -l <"$work/err") -eq 1 && ! -s $work/out ]] && grep -q "$1" "$work/err"; }
is() { [[ $(value "$1") == "$2" ]]; }
refused() { if run "${@:2}"; then return 1; else [[ $? -eq $1 ]]; fi; }
row() { grep -qE "$1" "$work/out"; }

# The kernel would show all values of this file, that one in brackets.
all_values_again() { put /sys/kernel/mm/transparent_hugepage/enabled 'always madvise [never]'; }

all_passed() { [[ $failures -eq 0 ]] || { echo "$failures failures"; exit 1; }; }
