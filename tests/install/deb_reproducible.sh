#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb_reproducible.sh SOURCE_FOLDER FOLDER-WITH-PACKAGES: the same commit again, in another folder, at another time, by
# another user's umask, without a compiler cache, gives the same bytes.
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
[[ ${NETMOTH_INSTALL_TESTS-} == 1 ]] || skip "compiles everything again: set NETMOTH_INSTALL_TESTS=1 to run it"
readonly source_folder=$1 packages=$2
compgen -G "$packages/netmoth_*.deb" >/dev/null || skip "there are no packages in $packages"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git -c safe.directory='*' clone --quiet --no-checkout "$source_folder" "$work/elsewhere"
git -C "$work/elsewhere" checkout --quiet "$(git -c safe.directory='*' -C "$source_folder" rev-parse HEAD)"
umask 077
env -u CMAKE_C_COMPILER_LAUNCHER -u CMAKE_CXX_COMPILER_LAUNCHER CCACHE_DISABLE=1 TZ=Pacific/Auckland \
    "$work/elsewhere/packaging/build_deb.sh" --no-checks --output "$work/again"
for package in "$packages"/*.deb; do
    check "the same bytes: ${package##*/}" cmp "$package" "$work/again/${package##*/}"
done
