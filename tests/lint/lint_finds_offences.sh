#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# lint_finds_offences.sh LINT ROOT: plants one offence at a time in an empty tree; lint must name each at its place, and
# must be content with the tree without one.
set -euo pipefail

lint=$1
root=$2
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
cp "$root/.clang-format" "$tree"
mkdir "$tree/scripts"
cp "$root/scripts/layers.txt" "$tree/scripts"
readonly spdx='// SPDX-License-Identifier: GPL-3.0-or-later'
failures=0

fail() {
    echo "FAIL: $1"
    failures=$((failures + 1))
}

# expect NAME OUTPUT TEXT
expect() { [[ $2 == *"$3"* ]] || fail "$1: lint does not say: $3"; }

# plant NAME FILE EXPECTED TEXT…: FILE holds TEXT. EXPECTED: the line that lint must name, or FILE:LINE of another file.
plant() {
    local name=$1 file=$2 expected=$3 output status=0
    [[ $expected == *:* ]] || expected=$file:$expected
    mkdir -p "$tree/$(dirname "$file")"
    printf '%s\n' "${@:4}" >"$tree/$file"
    output=$("$lint" "$tree") || status=$?
    if [[ $status -ne 1 || $output != *"$expected:"* ]]; then
        fail "$name: lint exits with $status and says: $output"
    fi
    rm "$tree/$file"
}

plant "Qt in core" core/a.cpp 2 "$spdx" '#include <QString>'
plant "Qt in the helper" capture-helper/a.h 2 "$spdx" '#include <QtCore>'
plant "app in core" core/flow/a.h 2 "$spdx" '#include "app/session/x.h"'
plant "helper in app" app/session/a.cpp 2 "$spdx" '#include "capture-helper/x.h"'
plant "app in the helper" capture-helper/a.cpp 2 "$spdx" '#include "app/session/x.h"'
plant "a path that does not begin at the root" core/flow/a.cpp 2 "$spdx" '#include "../../app/session/x.h"'
plant "a header of the project in angle brackets" core/flow/a.cpp 2 "$spdx" '#include <core/pipeline/x.h>'
plant "a folder without a line" core/new/a.cpp 2 "$spdx" '#include "core/base/x.h"'
plant "an include of a folder without a line" core/flow/a.cpp 3 "$spdx" '' '#include "core/new/x.h"'
plant "yaml-cpp outside core/config" app/a.cpp 2 "$spdx" '#include <yaml-cpp/yaml.h>'
plant "the schema in the helper" capture-helper/a.cpp 2 "$spdx" '#include "core/config/config_file.h"'
plant "JSON in the helper" capture-helper/a.cpp 2 "$spdx" '#include <nlohmann/json.hpp>'
plant "the schema in core" core/flow/a.cpp 2 "$spdx" '#include "core/config/config_file.h"'
plant "yaml-cpp linked in core" core/CMakeLists.txt 2 '# SPDX-License-Identifier: GPL-3.0-or-later' 'target_link_libraries(x yaml-cpp)'
plant "a print to standard error" app/a.cpp 2 "$spdx" 'void f(const char* name) { fmt::print(stderr, "{}", name); }'
plant "a stream to standard error" core/a.cpp 2 "$spdx" 'void f(const char* name) { std::cerr << name; }'
plant "a write to standard error" capture-helper/a.cpp 2 "$spdx" 'void f() { ::write(STDERR_FILENO, "a", 1); }'
plant "an error's text" capture-helper/a.cpp 2 "$spdx" 'void f(const char* name) { perror(name); }'
plant "no licence" core/a.h 1 'int a;'
plant "a tab" core/a.txt 1 $'a\tb'
plant "space at the end" a.md 1 'a '
mapfile -t lines < <(yes '// a line' | head -n 399)
plant "a file of 401 lines" core/flow/a.cpp 401 "$spdx" "${lines[@]}" '// one too many'
mapfile -t lines < <(yes '    f();' | head -n 61)
plant "a function of 61 lines" app/session/a.cpp 3 "$spdx" 'void f()' '{' "${lines[@]}" '}'
plant "a member function of 61 lines" core/flow/a.h 5 "$spdx" 'struct A' '{' '    void f()' '    {' "${lines[@]/#/    }" '    }' '};'
if command -v clang-format-14 >/dev/null; then
    plant "wrong format" core/a.cpp 2 "$spdx" 'int  a;'
fi
if command -v shellcheck >/dev/null; then
    # shellcheck disable=SC2016  # the planted text is not to be expanded here
    plant "unquoted variable" a.sh 3 '#!/bin/bash' '# SPDX-License-Identifier: GPL-3.0-or-later' 'rm $1'
fi

# Every pair of layers that the list does not allow, and so one half of every cycle of two.
layers=$(sed -nE 's/^([a-z/-]+):.*/\1/p' "$root/scripts/layers.txt")
forbidden=()
for from in $layers; do
    allowed=" $from $(sed -nE "s#^$from:##p" "$root/scripts/layers.txt") "
    for to in $layers; do
        [[ $allowed == *" $to "* ]] || forbidden+=("$from $to")
    done
done
for pair in "${forbidden[@]}"; do
    read -r from to <<<"$pair"
    mkdir -p "$tree/$from"
    printf '%s\n' "$spdx" "#include \"$to/x.h\"" >"$tree/$from/to_${to//\//_}.h"
done
output=$("$lint" "$tree" || true)
for pair in "${forbidden[@]}"; do
    read -r from to <<<"$pair"
    expect "$from includes $to" "$output" "$from/to_${to//\//_}.h:2: $from includes $to "
    rm "$tree/$from/to_${to//\//_}.h"
done
[[ ${#forbidden[@]} -gt 100 ]] || fail "layers.txt forbids nearly nothing"

plant "a list that leads in a circle" scripts/layers.txt 1 'core/a: core/b' 'core/b: core/a'
plant "a layer of two lines" scripts/layers.txt 2 'core/a:' 'core/a:'
cp "$root/scripts/layers.txt" "$tree/scripts"

mkdir -p "$tree/packaging/debian"
control=('Source: x' 'Build-Depends: debhelper-compat (= 13),' '               liba-dev (>= 1),' '               zlib1g-dev' 'Package: x')
packages=('[build]' liba-dev zlib1g-dev '[package]' build-essential debhelper)
printf '%s\n' "${control[@]}" >"$tree/packaging/debian/control"
plant "a library that packages lack" scripts/packages.txt 2 '[build]' libb-dev "${packages[@]:1}"
plant "no compiler for packages" scripts/packages.txt packaging/debian/control:2 "${packages[@]:0:4}" debhelper
plant "no debhelper, which provides debhelper-compat" scripts/packages.txt packaging/debian/control:2 "${packages[@]:0:5}"
plant "a build dependency in the wrong group" scripts/packages.txt packaging/debian/control:3 \
    '[build]' zlib1g-dev '[package]' build-essential debhelper '[fuzz]' liba-dev
printf '%s\n' "${packages[@]}" >"$tree/scripts/packages.txt"

mkdir -p "$tree/capture-helper"
printf '%s\n' "$spdx" '#include "core/config/configuration.h"' >"$tree/capture-helper/a.cpp"
mkdir -p "$tree/core/flow"
printf '%s\n' "$spdx" 'void f()' '{' "${lines[@]:1}" '}' >"$tree/core/flow/a.cpp"
printf '%s\n' "$spdx" 'struct A' '{' "${lines[@]/f/int a}" '};' | sed 's/int a();/int a;/' >"$tree/core/flow/a.h"
status=0
output=$("$lint" "$tree") || status=$?
if [[ $status -ne 0 && $status -ne 77 ]]; then
    fail "lint is not content with a clean tree: $output"
fi
[[ $failures -eq 0 ]] || exit 1
[[ $status -ne 77 ]] || { echo "SKIP   : some offences could not be planted: a tool is missing"; exit 77; }
