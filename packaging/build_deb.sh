#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian packages of what is committed, checks them, and puts them into build/deb.
set -euo pipefail
umask 022 # modes are bytes of the packages, too

usage() {
    cat <<'TEXT'
Usage: packaging/build_deb.sh [--output FOLDER] [--version-suffix SUFFIX] [--no-checks] [COMMIT]

COMMIT                   what to build, default HEAD; what is not committed is not in the packages
--output FOLDER          where the packages go, default build/deb
--version-suffix SUFFIX  appended to the version of the packages
--no-checks              leaves lintian and the validators out

The version is that of CMakeLists.txt; a commit that is not tagged as v<version> gets a version before it that says when
and which. The same commit gives the same bytes. Needs the packages of [build] and [package] in scripts/packages.txt.
TEXT
}

fail() {
    echo "build_deb.sh: $1" >&2
    exit "${2:-1}"
}

root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/..")
readonly root
output=$root/build/deb suffix='' checks=1 commit=HEAD
while [[ $# -gt 0 ]]; do
    case $1 in
        -h | --help) usage; exit 0 ;;
        --output) output=$(realpath -m -- "${2:?--output needs a folder}"); shift ;;
        --version-suffix) suffix=${2:?--version-suffix needs a text}; shift ;;
        --no-checks) checks=0 ;;
        -*) usage >&2; fail "unknown option $1" 2 ;;
        *) commit=$1 ;;
    esac
    shift
done
for program in git dpkg-buildpackage dh; do
    command -v "$program" >/dev/null ||
        fail "$program is missing: install what scripts/packages.txt lists under [build] and [package]"
done
# Somebody else's checkout, as in a container: git asks that it be named.
git() { command git -c safe.directory="$root" -C "$root" "$@"; }
commit=$(git rev-parse --verify --quiet "$commit^{commit}") || fail "no such commit" 2

# One folder for every build of this checkout: compiler caches then know the objects of the last one.
readonly work=$root/build/deb-work
mkdir -p "$work" "$output"
exec {lock}>"$work/lock"
flock "$lock"
readonly source=$work/netmoth
rm -rf "$source" "$work"/*.deb "$work"/*.changes "$work"/*.buildinfo
mkdir "$source"
git archive "$commit" | tar -C "$source" -x
mv "$source/packaging/debian" "$source/debian"

package_version() {
    local version date
    version=$(sed -n 's/^project(netmoth VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")
    [[ -n $version ]] || fail "CMakeLists.txt names no version"
    if [[ $(git describe --tags --exact-match "$commit" 2>/dev/null) != "v$version" ]]; then
        date=$(TZ=UTC git log -1 --format=%cd --date=format-local:%Y%m%d.%H%M%S "$commit")
        version+="~git$date.$(git rev-parse --short=8 "$commit")"
    fi
    echo "$version$suffix"
}

version=$(package_version)
cat >"$source/debian/changelog" <<TEXT
netmoth ($version) bookworm; urgency=medium

  * Built from commit $commit.
    What changed is in CHANGELOG.md.

 -- $(sed -n 's/^Maintainer: //p' "$source/debian/control")  $(git log -1 --format=%cD "$commit")
TEXT

log=$work/build.log
echo "Building netmoth $version; the log is $log" >&2
(cd "$source" && LC_ALL=C.UTF-8 dpkg-buildpackage --unsigned-source --unsigned-changes --build=binary) >"$log" 2>&1 ||
    { tail -n 40 "$log" >&2; fail "dpkg-buildpackage failed"; }

check_packages() {
    local status=0 program installed
    for program in lintian desktop-file-validate appstreamcli; do
        command -v "$program" >/dev/null || fail "$program is missing: install what scripts/packages.txt lists under [package], or give --no-checks"
    done
    installed=$source/debian/netmoth/usr/share
    lintian --allow-root --fail-on error,warning --display-info --pedantic "$work"/*.changes || status=1
    desktop-file-validate "$installed/applications/netmoth.desktop" || status=1
    appstreamcli validate --no-net --no-color "$installed/metainfo/netmoth.metainfo.xml" || status=1
    return "$status"
}
if [[ $checks -eq 1 ]]; then
    check_packages >&2 || fail "the packages were built, but do not pass the checks above"
fi
rm -f "$output"/netmoth*.deb
mv "$work"/*.deb "$output/"
(cd "$output" && sha256sum netmoth*.deb)
