#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds an AppImage of what is committed, from this repository and packages of this Debian alone.
set -euo pipefail
umask 022 # modes are bytes of the image, too

usage() {
    cat <<'TEXT'
Usage: packaging/build_appimage.sh [--output FOLDER] [COMMIT]

COMMIT           what to build, default HEAD
--output FOLDER  where the AppImage goes, default build/appimage

Needs the packages of [build] and [appimage] in scripts/packages.txt. The same commit gives the same bytes.
TEXT
}

fail() {
    echo "build_appimage.sh: $1" >&2
    exit "${2:-1}"
}

root=$(realpath "$(dirname "${BASH_SOURCE[0]}")/..")
readonly root
# shellcheck source=packaging/appimage/append_image.sh
source "$root/packaging/appimage/append_image.sh"
output=$root/build/appimage commit=HEAD
while [[ $# -gt 0 ]]; do
    case $1 in
        -h | --help) usage; exit 0 ;;
        --output) output=$(realpath -m -- "${2:?--output needs a folder}"); shift ;;
        -*) usage >&2; fail "unknown option $1" 2 ;;
        *) commit=$1 ;;
    esac
    shift
done
for program in git cmake ninja mksquashfs patchelf; do
    command -v "$program" >/dev/null ||
        fail "$program is missing: install what scripts/packages.txt lists under [build] and [appimage]"
done
git() { command git -c safe.directory="$root" -C "$root" "$@"; }
commit=$(git rev-parse --verify --quiet "$commit^{commit}") || fail "no such commit" 2
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct "$commit")
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8

readonly work=$root/build/appimage-work
readonly source=$work/netmoth appdir=$work/AppDir log=$work/build.log
mkdir -p "$work" "$output"
exec {lock}>"$work/lock"
flock "$lock"
rm -rf "$source" "$appdir" "$work"/build-*
mkdir "$source"
git archive "$commit" | tar -C "$source" -x
: >"$log"

# build NAME TARGET OPTION…: a build of its own.
build() {
    if ! { cmake -S "$source" -B "$work/build-$1" -G Ninja -DCMAKE_BUILD_TYPE=Release -DNETMOTH_BUILD_TESTS=OFF \
        -DNETMOTH_UNITY_BUILD=ON -DCMAKE_INSTALL_PREFIX=/usr "${@:3}" && cmake --build "$work/build-$1" --target "$2"; } >>"$log" 2>&1; then
        tail -n 30 "$log" >&2
        fail "the build of $1 failed; the log is $log"
    fi
}

echo "Building; the log is $log" >&2
build programs all -DNETMOTH_BUILD_APPIMAGE=ON
# The helper is copied out of the image, away from its libraries, so that it brings them along.
build helper netmoth-capture -DNETMOTH_STATIC_HELPER=ON -DNETMOTH_BUILD_GUI=OFF

DESTDIR=$appdir cmake --install "$work/build-programs" --strip >>"$log"
install -s "$work/build-helper/capture-helper/netmoth-capture" "$appdir/usr/libexec/netmoth/netmoth-capture"
(cd "$appdir/usr/libexec/netmoth" && sha256sum netmoth-capture >netmoth-capture.sha256)
install "$source/packaging/appimage/helper-setup" "$appdir/usr/libexec/netmoth/"
install "$source/packaging/appimage/AppRun" "$appdir/"
cp "$appdir/usr/share/applications/netmoth.desktop" "$appdir/usr/share/icons/hicolor/scalable/apps/netmoth.svg" "$appdir/"
ln -s netmoth.svg "$appdir/.DirIcon"
printf '[Paths]\nPrefix = ..\nPlugins = plugins\n' >"$appdir/usr/bin/qt.conf"

# Qt's plugins: screens with and without X, icons, the input methods of a desktop.
plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
for plugin in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so imageformats/libqsvg.so \
    iconengines/libqsvgicon.so xcbglintegrations/libqxcb-glx-integration.so xcbglintegrations/libqxcb-egl-integration.so \
    platforminputcontexts/libcomposeplatforminputcontextplugin.so \
    platforminputcontexts/libibusplatforminputcontextplugin.so platformthemes/libqxdgdesktopportal.so; do
    [[ -f $plugins/$plugin ]] || continue
    install -D -m 644 "$plugins/$plugin" "$appdir/usr/plugins/$plugin"
done

# Qt's own words, for the languages of the window.
for language in "$source"/translations/netmoth_*.ts; do
    language=${language##*/netmoth_}
    words=$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)/qtbase_${language%.ts}.qm
    [[ -f $words ]] || fail "$words is missing: install qt6-translations-l10n"
    install -D -m 644 -t "$appdir/usr/translations" "$words"
done

# Every library that they need, but for those of the host.
mkdir -p "$appdir/usr/lib"
mapfile -t programs < <(find "$appdir/usr/bin" "$appdir/usr/plugins" -type f \( -name '*.so' -o -perm -u+x \))
packages=()
while read -r library path; do
    grep -qxF -- "$library" "$source/packaging/appimage/host_libraries.txt" && continue
    install -m 644 "$(realpath "$path")" "$appdir/usr/lib/$library"
    # dpkg knows some files by their name below /lib, which is a link to /usr/lib.
    file=$(realpath "$path")
    owner=$(dpkg --search "$file" 2>/dev/null || dpkg --search "${file#/usr}") || fail "no package owns $file"
    packages+=("${owner%%:*}")
done < <(ldd "${programs[@]}" | sed -n 's/^\t\([^ ]*\) => \(\/[^ ]*\) .*/\1 \2/p' | sort -u)
for program in "${programs[@]}"; do
    case $program in
        */usr/bin/*) patchelf --set-rpath "\$ORIGIN/../lib" "$program" ;;
        *) patchelf --set-rpath "\$ORIGIN/../../lib" "$program" ;;
    esac
done
for library in "$appdir"/usr/lib/*; do patchelf --set-rpath "\$ORIGIN" "$library"; done

# Whose work it is: of the bundled packages, and of what is linked into the helper and the runtime.
packages+=(libc6-dev libpcap0.8-dev libcap-dev libseccomp-dev libfmt-dev libcli11-dev libexpected-dev zlib1g-dev libzstd-dev
    libsquashfuse-dev libfuse3-dev libstdc++-12-dev qt6-translations-l10n)
for package in $(printf '%s\n' "${packages[@]}" | sort -u); do
    [[ -f /usr/share/doc/$package/copyright ]] || fail "the copyright file of $package is missing: install the package again"
    install -D -m 644 "/usr/share/doc/$package/copyright" "$appdir/usr/share/doc/$package/copyright"
done
# They name these texts, which only a Debian has.
install -D -m 644 -t "$appdir/usr/share/common-licenses" /usr/share/common-licenses/*
install -D -m 644 "$source/LICENSE" "$appdir/usr/share/doc/netmoth/copyright"

version=$(sed -n 's/^project(netmoth VERSION \([0-9.]*\).*/\1/p' "$source/CMakeLists.txt")
image=$output/Netmoth-$version-$(uname -m).AppImage
append_image "$work/build-programs/packaging/appimage/netmoth-appimage-runtime" "$appdir" "$image" ||
    fail "packing failed, or the linker put something behind the runtime's section headers"
for program in "$image" "$appdir/usr/libexec/netmoth/netmoth-capture"; do
    static_pie "$program" || fail "$program is not linked as static-pie"
done
(cd "$output" && sha256sum "${image##*/}")
