#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# hardening.sh FOLDER-WITH-PACKAGES: what the compiler and the linker did for each program that the packages ship, and that
# it prints the release or commit of its package, and its own build id.
set -euo pipefail

packages=$1
compgen -G "$packages/netmoth_*.deb" >/dev/null || { echo "SKIP   : there are no packages in $packages"; exit 77; }
for tool in readelf objdump dpkg-deb; do
    command -v "$tool" >/dev/null || { echo "SKIP   : $tool is not installed"; exit 77; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failures=0

# row PROGRAM PROPERTY WHAT-WAS-FOUND yes|no
row() {
    printf '%-16s %-16s %-4s %s\n' "$1" "$2" "$4" "$3"
    [[ $4 == yes ]] || failures=$((failures + 1))
}

# has PROGRAM PROPERTY WHERE PATTERN: a row for whether PATTERN is in the text WHERE.
has() {
    local found
    if found=$(grep -oE -m 1 "$4" <<<"$3"); then
        row "$1" "$2" "${found%%$'\n'*}" yes
    else
        row "$1" "$2" "no $4" no
    fi
}

examine() {
    local file=$1 name=${1##*/} header dynamic segments symbols landings id said
    header=$(readelf -hW "$file") dynamic=$(readelf -dW "$file") segments=$(readelf -lW "$file")
    symbols=$(readelf --dyn-syms -W "$file")
    has "$name" PIE "$header" 'Type: +DYN \(Position-Independent.*\)'
    has "$name" RELRO "$segments" 'GNU_RELRO'
    has "$name" 'BIND_NOW' "$dynamic" 'NOW( PIE)?'
    has "$name" 'no exec. stack' "$segments" 'GNU_STACK.* RW +0x'
    has "$name" 'stack protector' "$symbols" '__stack_chk_fail'
    has "$name" FORTIFY "$symbols" '__[a-z]+_chk\b'
    # Debian 12's own start files carry no CET mark, so that the linker leaves it out of every program; the code of ours
    # has its landing pads nevertheless: one at the beginning of each function that may be called indirectly.
    landings=$(objdump -d --no-show-raw-insn "$file" | grep -c 'endbr64') || true
    row "$name" 'CET (IBT)' "$landings landing pads" "$([[ $landings -gt 100 ]] && echo yes || echo no)"
    id=$(readelf -nW "$file" | sed -n 's/.*Build ID: \([0-9a-f]\{40\}\)$/\1/p')
    said=$("$file" --version 2>&1) || true
    row "$name" '--version' "$said" "$([[ -n $id && $said =~ ^"$name "$version\ \(build\ "$id"\)$ ]] && echo yes || echo no)"
    row "$name" 'no RPATH' "$(grep -oE 'R(UN)?PATH.*' <<<"$dynamic" || echo none)" "$(grep -qE 'R(UN)?PATH' <<<"$dynamic" && echo no || echo yes)"
}

for package in "$packages"/netmoth*.deb; do
    [[ $package == *dbgsym* ]] || dpkg-deb --extract "$package" "$work"
done
version=$(dpkg-deb --field "$(compgen -G "$packages/netmoth_*.deb")" Version)
# The pattern of what the programs print: a release, or a commit, see core/base/program_version.cmake.
if [[ $version =~ ^([0-9.]+)~git[0-9.]+\.([0-9a-f]{8}) ]]; then
    version="[0-9.]+-([0-9]+-)?g${BASH_REMATCH[2]}"
else
    version=${version%%[~+]*}
    version=${version//./\\.}
fi
for program in usr/bin/netmoth usr/bin/netmoth-agent usr/libexec/netmoth/netmoth-capture; do
    [[ -x $work/$program ]] || { echo "FAIL   : $program is not in the packages"; exit 1; }
    examine "$work/$program"
done
[[ $failures -eq 0 ]] || { echo "$failures failures"; exit 1; }
