#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage_build.sh SOURCE_FOLDER OUTPUT_FOLDER: packaging/build_appimage.sh, and a file "commit" that names what it built.
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
[[ ${NETMOTH_INSTALL_TESTS-} == 1 ]] || skip "compiles everything twice: set NETMOTH_INSTALL_TESTS=1 to run it"
for tool in git mksquashfs patchelf; do
    command -v "$tool" >/dev/null || skip "$tool is not installed"
done
[[ -e $1/.git ]] || skip "$1 is no git checkout, and AppImages are built from a commit"
mkdir -p "$2"
rm -f "$2"/Netmoth-*.AppImage
git -c safe.directory='*' -C "$1" rev-parse HEAD >"$2/commit"
"$1/packaging/build_appimage.sh" --output "$2" "$(cat "$2/commit")"
images=("$2"/Netmoth-*.AppImage)
echo "the image's size: $(stat -c %s "${images[0]}") bytes"
