#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# deb_build.sh SOURCE_FOLDER OUTPUT_FOLDER: packaging/build_deb.sh with its checks, where its tools are.
set -euo pipefail

for tool in git dpkg-buildpackage dh lintian desktop-file-validate appstreamcli; do
    command -v "$tool" >/dev/null || { echo "SKIP   : $tool is not installed"; exit 77; }
done
[[ -e $1/.git ]] || { echo "SKIP   : $1 is no git checkout, and packages are built from a commit"; exit 77; }
exec "$1/packaging/build_deb.sh" --output "$2"
