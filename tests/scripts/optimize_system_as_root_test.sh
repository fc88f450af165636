#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# optimize_system_as_root_test.sh PROGRAM: what pkexec runs for the tuning script hands on fixed verbs and the name of an
# interface, and refuses everything else. Beside a copy of it lies a script that only says what it was given.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$1" "$work/optimize-system-as-root"
cat >"$work/optimize-system" <<'STUB'
printf '%s|' "$@" "root=${NETMOTH_SYSROOT-}" "path=$PATH"
STUB
failures=0

result() {
    echo "$1   : $2"
    [[ $1 == PASS ]] || failures=$((failures + 1))
}

run() { NETMOTH_SYSROOT=/tmp PATH=/tmp:$PATH "$work/optimize-system-as-root" "$@"; }

# runs EXPECTED ARGUMENT…
runs() {
    local said
    said=$(run "${@:2}" 2>&1) || true
    if [[ $said == "$1|root=|path=/usr/sbin:/usr/bin:/sbin:/bin|" ]]; then result PASS "runs ${*:2}"; else result FAIL "${*:2}: $said"; fi
}

# refuses SENTENCE ARGUMENT…
refuses() {
    local said status=0
    said=$(run "${@:2}" 2>&1) || status=$?
    if [[ $status -eq 2 && $said == "optimize-system-as-root: $1" ]]; then result PASS "refuses ${*:2}"; else result FAIL "${*:2}: $status, $said"; fi
}

# What an ordinary user may hand on, where pkexec did not clear the environment.
echo 'echo BASH_ENV was read' >"$work/env.sh"
run_hostile() {
    # shellcheck disable=SC2016 # for the PS4 of whoever would read it
    (cd "$work" && env BASH_ENV="$work/env.sh" ENV="$work/env.sh" SHELLOPTS=xtrace PS4='$(touch traced)' IFS=/e CDPATH=/tmp GLOBIGNORE='*' \
        LC_ALL=tr_TR.UTF-8 'BASH_FUNC_exec%%=() { echo function; }' 'BASH_FUNC_realpath%%=() { echo /tmp/x; }' \
        NETMOTH_SYSROOT=/tmp ./optimize-system-as-root apply lo 2>&1)
}

runs "--apply|--format|tsv|lo" apply lo
said=$(run_hostile | grep -v 'cannot change locale') || true
if [[ $said == "--apply|--format|tsv|lo|root=|path=/usr/sbin:/usr/bin:/sbin:/bin|" && ! -e $work/traced ]]; then
    result PASS "the environment changes nothing"
else
    result FAIL "the environment: $said"
fi
runs "--apply|--persist|--format|tsv|lo" apply-persistent lo
runs "--revert|--format|tsv|lo" revert lo
runs "--revert|--format|tsv|nm-gone" revert nm-gone
refuses "there is no such interface" apply nm-gone
for verb in status check --apply 'apply;id' ''; do
    refuses "the verb is apply, apply-persistent or revert" "$verb" lo
done
for name in '' . .. --persist -x ../lo lo/.. 'lo ' 'lo;id' "\$(id)" $'lo\nlo' abcdefghijklmnop; do
    refuses "there is no such interface" apply "$name"
    refuses "there is no such interface" revert "$name"
done
refuses "give apply, apply-persistent or revert, and an interface" apply
refuses "give apply, apply-persistent or revert, and an interface" apply lo --persist

[[ $failures -eq 0 ]] || { echo "$failures failures"; exit 1; }
