#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint.sh [ROOT]: checks layering, licences, white space, lengths, formatting and shell scripts. Prints each offence as
# FILE:LINE: text. Exit status: 0 clean, 1 offences, 77 clean as far as the tools that are installed can tell.
set -euo pipefail

library=$(realpath "$(dirname "${BASH_SOURCE[0]}")/lib")
readonly library
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/..}"
offences=0
skipped=0

# Every file of the project that is there: tracked or new, not ignored.
all=()
if [[ -e .git ]]; then
    mapfile -t all < <(git ls-files --cached --others --exclude-standard)
fi
if [[ ${#all[@]} -eq 0 ]]; then  # an unpacked archive, or a checkout that git does not trust
    mapfile -t all < <(find . -path ./build -prune -o -path ./.cache -prune -o -type f -printf '%P\n' | sort)
fi
files=()
for path in "${all[@]}"; do
    if [[ -f $path ]]; then files+=("$path"); fi
done

# matching REGEX: the files whose path matches.
matching() { printf '%s\n' "${files[@]}" | grep -E "$1" || true; }

# report TEXT: reads FILE:LINE:… lines and shows them with the text.
report() {
    local line
    while IFS= read -r line; do
        [[ -n $line ]] || continue
        echo "$line   <- $1"
        offences=$((offences + 1))
    done
}

# forbid WHY PATHS-REGEX PATTERN [ALLOWED-REGEX]: no line of these files may match, except FILE:LINE:TEXT that matches
# the last argument.
forbid() {
    local why=$1 pattern=$3 allowed=${4:-^$} paths
    mapfile -t paths < <(matching "$2")
    [[ ${#paths[@]} -gt 0 ]] || return 0
    report "$why" < <(grep -HnE -- "$pattern" "${paths[@]}" | grep -vE -- "$allowed" || true)
}

readonly source_of='.*\.(cpp|h|h\.in)$'
readonly include='^[[:space:]]*#[[:space:]]*include[[:space:]]*'

# The order of folders stands in scripts/layers.txt.
check_layers() {
    local -r layered='^(core|app|capture-helper)/.*\.(cpp|h|h\.in)$'
    local sources
    mapfile -t sources < <(matching "$layered")
    forbid "paths begin at the root of the tree" "$layered" "${include}\"" \
        '"(core|app|capture-helper)/|"[a-z_0-9]+\.moc"'
    report "scripts/layers.txt does not allow it" < <(grep -HnE -- "${include}\"(core|app|capture-helper)/" /dev/null "${sources[@]}" |
        awk -f "$library/layers.awk" scripts/layers.txt -)
}

check_libraries() {
    forbid "core/ knows no Qt" "^core/$source_of" "${include}[<\"](Q[A-Z]|Qt)"
    forbid "capture-helper/ knows no Qt" "^capture-helper/$source_of" "${include}[<\"](Q[A-Z]|Qt)"
    forbid "a project's header in angle brackets" "$source_of" "${include}<(core|app|capture-helper)/"
    forbid "only core/config/ knows yaml-cpp" "$source_of" "${include}[<\"]yaml-cpp" '^core/config/'
    forbid "capture-helper/ parses neither YAML nor JSON" "^capture-helper/$source_of" \
        "${include}[<\"].*([Yy]aml|[Jj]son|core/config/)" '"core/config/(configuration|helper_setting(s|_table))\.h"'
    forbid "only core/config links yaml-cpp" 'CMakeLists\.txt$' 'yaml-cpp' '^core/config/|find_package|:[0-9]+:[[:space:]]*#'
    forbid "core/ and capture-helper/ link no Qt" '^(core|capture-helper)/.*CMakeLists\.txt$' 'Qt6' ':[0-9]+:[[:space:]]*#'
}

# What others chose must not command a terminal: one function makes it plain and prints it.
check_standard_error() {
    forbid "sayOnStandardError() of core/base/standard_streams.h prints there" "^(core|app|capture-helper)/$source_of" \
        '\b(stderr|std::(cerr|clog)|v?dprintf|p(error|signal)|psiginfo|q(Debug|Info|Warning|Critical|Fatal)|v?(err|warn)x?)\b[[:space:]]*[,;(<)]|\bwrite\((STDERR_FILENO|2)\b' \
        '^core/base/standard_streams\.cpp:|:[0-9]+:[[:space:]]*//'
}

check_licences() {
    local path
    while IFS= read -r path; do
        [[ -n $path ]] || continue
        if ! head -n 3 -- "$path" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later'; then
            report "no SPDX line at the top" <<<"$path:1:"
        fi
    done < <(matching '(\.(cpp|h|h\.in|sh|py|cmake|yml)|CMakeLists\.txt|^\.ci/run|^scripts/[^.]*)$')
}

check_white_space() {
    local -r text='\.(cpp|h|in|sh|py|cmake|txt|md|yml|json|xml|desktop|service|qss)$|^\.ci/run$'
    forbid "a tab" "$text" $'\t'
    forbid "white space at the end of the line" "$text" '[[:space:]]+$'
}

# Longer than 400 lines; each is to be split, none to be added.
readonly long_files='^(app/model/flow_columns|app/gui/views/chart_panel|app/session/capture_session|core/config/config_schema)\.cpp$'

# A file has at most 400 lines and a function 60. A function's body stands between lines of one brace each, equally far
# in, as clang-format writes it; what ends with "};" is a type.
check_lengths() {
    local sources
    mapfile -t sources < <(matching '^(core|app|capture-helper)/.*\.(cpp|h)$')
    [[ ${#sources[@]} -gt 0 ]] || return 0
    report "split it" < <(awk -v long_files="$long_files" '
        FNR == 1 { delete begin }
        FNR == 401 && FILENAME !~ long_files { print FILENAME ":" FNR ": more than 400 lines" }
        match($0, /^ *\{$/) { begin[RLENGTH] = FNR }
        match($0, /^ *\}/) && RLENGTH in begin {
            if ($0 !~ /;$/ && FNR - begin[RLENGTH] - 1 > 60)
                print FILENAME ":" begin[RLENGTH] ": a function of " FNR - begin[RLENGTH] - 1 " lines"
            delete begin[RLENGTH]
        }' "${sources[@]}")
}

check_format() {
    local sources
    mapfile -t sources < <(matching '\.(cpp|h)$')
    [[ ${#sources[@]} -gt 0 ]] || return 0
    if ! command -v clang-format-14 >/dev/null; then
        echo "SKIP   : formatting: clang-format-14 is not installed"
        skipped=1
        return 0
    fi
    # The first place a file is enough: one command mends them all.
    report "clang-format-14 -i mends it" < <(clang-format-14 --dry-run -Werror "${sources[@]}" 2>&1 |
        awk -F: '/: error: / && !seen[$1]++' || true)
}

check_shell() {
    local scripts
    mapfile -t scripts < <(matching '\.sh$|^\.ci/run$|^packaging/(completions|polkit|appimage)/[^.]*$|^packaging/debian/(tests/[a-z]*-[a-z]*|.*\.(postinst|postrm|prerm))$')
    [[ ${#scripts[@]} -gt 0 ]] || return 0
    if ! command -v shellcheck >/dev/null; then
        echo "SKIP   : shell scripts: shellcheck is not installed"
        skipped=1
        return 0
    fi
    report "shellcheck" < <(shellcheck --external-sources --format=gcc "${scripts[@]}" || true)
}

# build_depends: a line "NUMBER PACKAGE" for each Build-Depends of debian/control, with what every package needs beside.
# What debhelper only provides goes by its name.
build_depends() {
    awk '/^[^ #]/ { on = sub(/^Build-Depends:/, "build-essential ") }
         on       { gsub(/\([^)]*\)|,/, " ")
                    for (i = 1; i <= NF; ++i) { sub(/^(debhelper-compat|dh-sequence-.*)$/, "debhelper", $i); print FNR, $i } }' \
        packaging/debian/control
}

# packages_in GROUPS: a line "NUMBER PACKAGE" for each package of scripts/packages.txt in "[one][other]".
packages_in() { awk -v groups="$1" '/^\[/ { on = index(groups, $0) } on && /^[a-z0-9]/ { print FNR, $1 }' scripts/packages.txt; }

# What scripts/packages.txt calls [build], debian/control must call Build-Depends, and with [package] it must name all of
# those, so that packages build where these groups are installed.
check_build_dependencies() {
    [[ -f scripts/packages.txt && -f packaging/debian/control ]] || return 0
    # shellcheck disable=SC2016 # for awk
    local -r lacking='NR == FNR { known[$2]; next } !($2 in known) { print file ":" $1 ": " $2 }'
    report "missing in Build-Depends of packaging/debian/control" < <(packages_in '[build]' | grep -E -- '-(dev|tools)$' |
        awk -v file=scripts/packages.txt "$lacking" <(build_depends) -)
    report "missing in [build] and [package] of scripts/packages.txt" < <(build_depends |
        awk -v file=packaging/debian/control "$lacking" <(packages_in '[build][package]') -)
}

[[ ${#files[@]} -gt 0 ]] || { echo "lint: no files found in $PWD" >&2; exit 1; }
check_layers
check_libraries
check_standard_error
check_licences
check_white_space
check_lengths
check_format
check_shell
check_build_dependencies

echo "${#files[@]} files, $offences offences"
[[ $offences -eq 0 ]] || exit 1
[[ $skipped -eq 0 ]] || exit 77
