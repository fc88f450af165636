#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# version_test.sh SOURCE_FOLDER CMAKE AGENT VERSION_HEADER: which version the programs print in a checkout, an archive and a
# copy without git, and that the changelog has the release of CMakeLists.txt.
set -euo pipefail

readonly source_folder=$1 cmake=$2 agent=$3 header=$4
command -v git >/dev/null || { echo "SKIP   : git is not installed"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME=$work GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
unset GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE
failures=0

# same WHAT EXPECTED FOUND
same() {
    if [[ -n $2 && $2 == "$3" ]]; then
        echo "PASS   : $1: $3"
    else
        echo "FAIL   : $1: '$3' instead of '$2'"
        failures=$((failures + 1))
    fi
}

cat >"$work/print.cmake" <<'TEXT'
cmake_minimum_required(VERSION 3.25)
include(${SOURCE}/core/base/program_version.cmake)
netmoth_program_version(${SOURCE} 9.8.7 version)
message("${version}")
TEXT
version_in() { "$cmake" -DSOURCE="$1" "${@:2}" -P "$work/print.cmake" 2>&1; }

# A small repository with the files that decide.
readonly checkout=$work/checkout
mkdir -p "$checkout/core/base"
cp "$source_folder/core/base/program_version.cmake" "$checkout/core/base/"
# shellcheck disable=SC2016 # back to what git keeps, also where this tree is an archive
printf '$Format:%%H %%(describe:tags=true,match=v[0-9]*,abbrev=8)$\n' >"$checkout/core/base/archive_commit.txt"
cp "$source_folder/.gitattributes" "$checkout/"
repository() { git -C "$checkout" -c user.name=test -c user.email=test@example.org -c commit.gpgSign=false "$@" >/dev/null; }

# archive NAME: the folder of what `git archive` writes now.
archive() {
    mkdir "$work/$1"
    git -C "$checkout" archive HEAD | tar -C "$work/$1" -x
    echo "$work/$1"
}

same "a copy without git" 9.8.7 "$(version_in "$checkout")"
repository init --initial-branch=main
same "a repository without a commit" 9.8.7 "$(version_in "$checkout")"
repository add -A
repository commit -m first
first=$(git -C "$checkout" rev-parse HEAD)
same "no tag" "9.8.7-g${first:0:8}" "$(version_in "$checkout")"
same "no tag, archive" "9.8.7-g${first:0:8}" "$(version_in "$(archive untagged)")"
repository tag unrelated
repository tag v1.2.3
same "a release" 1.2.3 "$(version_in "$checkout")"
same "a release, archive" 1.2.3 "$(version_in "$(archive tagged)")"
repository commit --allow-empty -m second
second=$(git -C "$checkout" rev-parse HEAD)
same "a commit after it" "1.2.3-1-g${second:0:8}" "$(version_in "$checkout")"
same "a commit after it, archive" "1.2.3-1-g${second:0:8}" "$(version_in "$(archive later)")"
same "git is not installed" 9.8.7 "$(version_in "$checkout" -DNETMOTH_GIT=NETMOTH_GIT-NOTFOUND -DCMAKE_FIND_USE_CMAKE_SYSTEM_PATH=OFF \
    -DCMAKE_FIND_USE_SYSTEM_ENVIRONMENT_PATH=OFF)"

# This tree.
release=$(sed -n 's/^project(netmoth VERSION \([0-9.]*\).*/\1/p' "$source_folder/CMakeLists.txt")
dated=$(sed -n 's/^## \[\([0-9.]*\)\] - 20[0-9][0-9]-[01][0-9]-[0-3][0-9]$/\1/p' "$source_folder/CHANGELOG.md" | head -n 1)
same "the last release of CHANGELOG.md" "$release" "$dated"
same "the top of CHANGELOG.md" "## [Unreleased]" "$(grep -m 1 '^## ' "$source_folder/CHANGELOG.md")"
compiled=$(sed -n 's/.*kVersion\[\] = "\(.*\)";/\1/p' "$header")
said=$("$agent" --version)
same "netmoth-agent --version" "netmoth-agent $compiled" "${said% (build *}"
[[ $failures -eq 0 ]]
