#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manual_test.sh SOURCE_FOLDER PROGRAM…: each program's --help, manual page and bash completion name the same options. The
# programs are called as what is installed, but for optimize_system.sh.
set -euo pipefail

readonly source_folder=$1 completion=/usr/share/bash-completion/bash_completion
shift
[[ -r $completion ]] || { echo "SKIP   : bash-completion is not installed"; exit 77; }
failures=0

# in_help PROGRAM: the options that begin a line, one a line.
in_help() {
    QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 "$1" --help | grep -oE '^ *-[A-Za-z-]([a-z0-9-]+|, ?--)*' | tr -s ' ,' '\n' |
        grep . | sort -u
}

# in_manual PAGE: the options that stand as the tag of a paragraph in OPTIONS.
in_manual() {
    awk '/^\.SH/ {there = $2 == "OPTIONS"; next}
        there && (tag || more) {print; more = /\\$/}
        {tag = $0 == ".TP"}' "$1" | sed 's/\\-/-/g' | grep -oE '(^| |")(-[A-Za-z]|--[a-z0-9-]+)\b' | tr -d ' "' | sort -u
}

# in_completion FUNCTION PROGRAM: what is offered behind "--".
in_completion() {
    set +eu
    # shellcheck disable=SC1090 # of the system
    source "$completion"
    # shellcheck source=packaging/completions/netmoth
    source "$source_folder/packaging/completions/netmoth"
    # shellcheck source=packaging/completions/netmoth-optimize-system
    source "$source_folder/packaging/completions/netmoth-optimize-system"
    # shellcheck source=packaging/completions/netmoth-agent
    source "$source_folder/packaging/completions/netmoth-agent"
    COMP_WORDS=("$2" --) COMP_CWORD=1 COMP_LINE="$2 --" COMP_POINT=$((${#2} + 3)) COMPREPLY=()
    "$1" "$2" -- "$2"
    printf '%s\n' "${COMPREPLY[@]}" | sort -u
}

# same WHAT EXPECTED FOUND
same() {
    if [[ -n $2 && $2 == "$3" ]]; then
        echo "PASS   : $1: $(wc -l <<<"$2") options"
    else
        echo "FAIL   : $1"
        diff <(echo "$2") <(echo "$3") | grep '^[<>]' || true
        failures=$((failures + 1))
    fi
}

for program in "$@"; do
    name=${program##*/} section=1
    options=$(in_help "$program")
    case $name in
        netmoth) function=_netmoth ;;
        netmoth-agent | netmoth-capture) function=_netmoth_agent ;;
        optimize_system.sh)
            name=netmoth-optimize-system section=8 function=_netmoth_optimize_system
            options=$(printf '%s\n' "$options" -h --help | sort -u)
            ;;
    esac
    same "$name: --help and manual page" "$options" "$(in_manual "$source_folder/packaging/man/$name.$section")"
    same "$name: --help and completion" "$(grep -e ^-- <<<"$options")" "$(in_completion "$function" "$program")"
done
[[ $failures -eq 0 ]]
