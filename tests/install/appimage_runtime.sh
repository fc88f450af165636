#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# appimage_runtime.sh SOURCE_FOLDER RUNTIME: what stands in front of an AppImage, before an image of a few small files.
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
for program in mksquashfs readelf; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
# shellcheck source=packaging/appimage/append_image.sh
source "$1/packaging/appimage/append_image.sh"
[[ -x $2 ]] || skip "there is no runtime: libsquashfuse-dev and libfuse3-dev were not installed when this was built"
own_mounts "$@"
work=$(mktemp -d -t netmoth-appimage.XXXXXX)
trap 'rm -rf "$work"' EXIT
mkdir "$work/AppDir" "$work/AppDir/sub" "$work/tmp" "$work/there"
cat >"$work/AppDir/AppRun" <<'PROGRAM'
#!/bin/sh
echo "arguments: $*"
echo "variables: $APPIMAGE $ARGV0 $OWD"
echo "here: $(cat "$APPDIR/sub/file with blanks") $(readlink "$APPDIR/link")"
[ "${1-}" != --wait ] || { stat -f -c %t "$APPDIR" && exec sleep 60; }
exit 42
PROGRAM
chmod 755 "$work/AppDir/AppRun"
head -c 3000000 /dev/urandom >"$work/AppDir/sub/large"
truncate -s 128M "$work/AppDir/sub/nothing" # takes a while to unpack
echo content >"$work/AppDir/sub/file with blanks"
ln -s 'sub/file with blanks' "$work/AppDir/link"
image="$work/there/An Image.AppImage" log=$work/log
append_image "$2" "$work/AppDir" "$image" || fail "the image cannot be made"
export TMPDIR=$work/tmp

check "the runtime bears the mark of an AppImage, type 2" test "$(od -An -tx1 -j8 -N3 "$image")" = ' 41 49 02'
check "it needs no loader and no library" static_pie "$image"
check "the image begins where it says" \
    test "$(tail -c +$(("$("$image" --appimage-offset)" + 1)) "$image" | head -c 4)" = hsqs
check "it knows its version" grep -qE '^[0-9]+\.[0-9]+\.[0-9]+$' <("$image" --appimage-version)
check "and its options" grep -q -- --appimage-extract-and-run <("$image" --appimage-help)

(cd "$work/there" && "./An Image.AppImage" --appimage-extract >"$log")
check "--appimage-extract names what it unpacks" grep -qx 'squashfs-root/sub/large' "$log"
check "and unpacks all of it, as it was" diff -r --no-dereference "$work/AppDir" "$work/there/squashfs-root"
check "with its modes" test -x "$work/there/squashfs-root/AppRun"
rm -r "$work/there/squashfs-root"
(cd "$work/there" && "$image" --appimage-extract 'sub/*blanks' >"$log")
check "a pattern picks" test "$(cat "$log")" = 'squashfs-root/sub/file with blanks'
rm -r "$work/there/squashfs-root"
# not_there: it unpacks nothing where what is there is not its user's folder.
not_there() {
    ! (cd "$work/there" && "$image" --appimage-extract) >"$log" 2>&1 &&
        [[ $(cat "$log") == 'netmoth: squashfs-root is there and is no folder of yours: unpack somewhere else.' ]]
}
ln -s ../tmp "$work/there/squashfs-root"
check "it does not unpack through a link" not_there
rm "$work/there/squashfs-root"
if [[ $EUID -eq 0 ]]; then
    install -d -o nobody -m 777 "$work/there/squashfs-root"
    check "nor into the folder of somebody else" not_there
    rmdir "$work/there/squashfs-root"
fi

# ran_well NAME COMMAND…: AppRun, called by NAME, was there with its arguments and variables, nothing else was said, and
# its status came back.
ran_well() {
    local status=0 name=$1
    shift
    (cd "$work/there" && "$@" >"$log" 2>&1) || status=$?
    [[ $status -eq 42 && $(sed -n 1p "$log") == 'arguments: one two  three' &&
        $(sed -n 2p "$log") == "variables: $image $name $work/there" &&
        $(sed -n 3p "$log") == 'here: content sub/file with blanks' && $(wc -l <"$log") -eq 3 ]] ||
        { sed 's/^/         /' "$log"; return 1; }
}
nothing_left() {
    for _ in $(seq 100); do # the process behind a mount notices a moment later
        [[ -z $(ls -A "$work/tmp") ]] && ! grep -q "$work" /proc/self/mounts && return 0
        sleep 0.1
    done
    ls -A "$work/tmp"
    return 1
}
check "unpacked, it runs" ran_well "./An Image.AppImage" "./An Image.AppImage" --appimage-extract-and-run one 'two  three'
check "and is gone afterwards" nothing_left
check "so it does where a variable asks for it" ran_well "$image" env APPIMAGE_EXTRACT_AND_RUN=1 "$image" one 'two  three'
check "and is gone afterwards" nothing_left
ln -s "An Image.AppImage" "$work/there/link"
# ended_by_a_signal OPTION: SIGTERM while it is being unpacked, or, on a fast machine, while it runs: it ends with it.
ended_by_a_signal() {
    local status=0
    "$image" --appimage-extract-and-run --wait >"$log" 2>&1 &
    program=$!
    until compgen -G "$work/tmp/.netmoth-*/$1" >/dev/null; do [[ -d /proc/$program ]] || return 1; done
    if [[ $1 == link ]]; then
        until grep -q . "$log"; do sleep 0.1; done
        ! flock --exclusive --nonblock "$(echo "$work"/tmp/.netmoth-*)" true || return 1 # or systemd-tmpfiles would clean it
    fi
    kill -TERM "$program"
    wait "$program" || status=$?
    [[ $status -eq 143 ]]
}
check "a signal while it unpacks ends it" ended_by_a_signal AppRun
check "and leaves nothing" nothing_left
check "one while it runs ends the program" ended_by_a_signal link
check "and leaves nothing" nothing_left
check "a link's name is what it was called" ran_well ./link ./link --appimage-extract-and-run one 'two  three'

# A namespace whose /dev holds no FUSE.
# shellcheck disable=SC2016 # for the inner shell
without_fuse() { unshare --mount sh -c 'mount -t tmpfs none /dev && mknod -m 666 /dev/null c 1 3 && exec "$@"' - "$@"; }
if [[ $EUID -eq 0 ]] && without_fuse true 2>/dev/null; then
    check "without FUSE it unpacks itself and says nothing of it" ran_well "$image" without_fuse "$image" one 'two  three'
    check "and is gone afterwards" nothing_left
    ! without_fuse "$image" --appimage-mount >"$log" 2>&1 || fail "it was mounted without FUSE"
    check "what asks for a mount is told that there is none" \
        test "$(cat "$log")" = "netmoth: the AppImage cannot be mounted here; --appimage-extract unpacks it."
    check "and leaves nothing" nothing_left
else
    echo "NOTE   : no device folder of its own can be had here: the way without FUSE was not walked"
fi

# The kernel's number of a FUSE file system.
is_mounted() {
    for _ in $(seq 100); do
        grep -qx 65735546 "$log" && return 0
        sleep 0.1
    done
    return 1
}
if [[ $EUID -eq 0 ]] && (: <>/dev/fuse) 2>/dev/null; then
    check "with FUSE it is mounted, and runs" ran_well "$image" "$image" one 'two  three'
    check "and the mount is gone afterwards" nothing_left
    "$image" --wait >"$log" 2>&1 &
    program=$!
    check "a program that goes on" is_mounted
    kill -KILL "$program"
    wait "$program" 2>/dev/null || true
    check "takes the mount along when it is killed" nothing_left
    for descriptor in 0 1 2; do
        case $descriptor in
            0) "$image" one <&- >"$log" 2>&1 ;;
            1) "$image" one >&- 2>"$log" ;;
            2) "$image" one >"$log" 2>&- ;;
        esac || true
        check "started with descriptor $descriptor closed, it leaves no mount" nothing_left
    done
else
    echo "NOTE   : there is no FUSE here: the mount was not tried"
fi
# on_mount OPTIONS COMMAND…: where the folder for temporary files is a file system of its own.
# shellcheck disable=SC2016 # for the inner shell
on_mount() { unshare --mount sh -c 'mount -t tmpfs -o "$2" none "$1" && shift 2 && "$@"' - "$work/tmp" "$@"; }
if [[ $EUID -eq 0 ]] && on_mount size=1m true 2>/dev/null; then
    ! on_mount size=1m "$image" --appimage-extract-and-run >"$log" 2>&1 || fail "it ran from a folder without room"
    check "without room it says so" grep -q 'No space left on device' "$log"
    check "and what to do" grep -qx 'netmoth: name a folder with room in TMPDIR.' "$log"
    ! on_mount noexec "$image" --appimage-extract-and-run >"$log" 2>&1 || fail "it ran from a folder without programs"
    check "so it does where programs may not run" \
        test "$(cat "$log")" = "netmoth: programs may not run in the temporary folder; name another in TMPDIR: Permission denied"
fi

head -c "$(("$("$image" --appimage-offset)" + 500))" "$image" >"$work/there/cut"
chmod 755 "$work/there/cut"
! "$work/there/cut" >"$log" 2>&1 || fail "a cut image ran"
sed 's/^/         /' "$log"
check "a cut image is refused in one sentence" test "$(cat "$log")" = "netmoth: $work/there/cut is damaged or incomplete: fetch it again."
check "and leaves nothing" nothing_left

# A byte of a file in it, not of its tables.
truncate -s 0 "$work/AppDir/sub/nothing"
seq 100000 >"$work/AppDir/sub/large"
append_image "$2" "$work/AppDir" "$work/there/bad" || fail "the image cannot be made"
head -c 64 /dev/zero | tr '\0' '\377' |
    dd of="$work/there/bad" bs=1 seek="$(("$("$work/there/bad" --appimage-offset)" + 96))" conv=notrunc status=none
! "$work/there/bad" --appimage-extract-and-run >"$log" 2>&1 || fail "a damaged image ran"
check "so is one with a damaged file" test "$(cat "$log")" = "netmoth: $work/there/bad is damaged or incomplete: fetch it again."
check "and leaves nothing" nothing_left
