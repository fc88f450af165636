#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage_reproducible.sh SOURCE_FOLDER FOLDER-WITH-IMAGE: the same commit again, in another folder, at another time, by
# another user's umask, without a compiler cache, gives the same bytes.
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
[[ ${NETMOTH_INSTALL_TESTS-} == 1 ]] || skip "compiles everything again: set NETMOTH_INSTALL_TESTS=1 to run it"
compgen -G "$2/Netmoth-*.AppImage" >/dev/null || skip "there is no AppImage in $2"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git -c safe.directory='*' clone --quiet --no-checkout "$1" "$work/elsewhere"
git -C "$work/elsewhere" checkout --quiet "$(cat "$2/commit")"
umask 077
env -u CMAKE_C_COMPILER_LAUNCHER -u CMAKE_CXX_COMPILER_LAUNCHER CCACHE_DISABLE=1 TZ=Pacific/Auckland \
    "$work/elsewhere/packaging/build_appimage.sh" --output "$work/again"
for image in "$2"/Netmoth-*.AppImage; do
    check "the same bytes: ${image##*/}" cmp "$image" "$work/again/${image##*/}"
done
