#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# An AppImage of this build's programs, which takes the libraries of this machine, in a copy of this machine: how it starts,
# opens files, gets at the right to capture, and lets go of it. packaging/build_appimage.sh makes the one that is shipped.
#
#   appimage_here.sh SOURCE_FOLDER RUNTIME WINDOW AGENT HELPER SENDER ROOT_RUNNER CAPTURE_FILE
set -euo pipefail

here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/install/lib/clean_root.sh
source "$here/lib/clean_root.sh"
[[ $EUID -eq 0 ]] || skip "needs root to install a helper into a copy of this machine"
for program in mksquashfs fusermount3 Xvfb xwininfo; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
[[ -x $2 ]] || skip "there is no runtime: libsquashfuse-dev and libfuse3-dev were not installed when this was built"
own_mounts "$@"
readonly source_folder=$1 runtime_program=$2 window=$3 agent=$4 built_helper=$5 sender=$6 root_runner=$7 capture_file=$8
# shellcheck source=packaging/appimage/append_image.sh
source "$source_folder/packaging/appimage/append_image.sh"
make_copy_of_this_machine nm-analyst nm-stranger
# shellcheck source=tests/install/lib/packaged.sh
source "$here/lib/packaged.sh"
# shellcheck source=tests/install/lib/display.sh
source "$here/lib/display.sh"
# shellcheck source=tests/install/lib/appimage.sh
source "$here/lib/appimage.sh"
trap 'end_display; remove_network; remove_copy' EXIT
make_network
make_logins
install -m 644 "$capture_file" "$root/tmp/traffic.pcap"

folder=$base/AppDir
install -s -D -t "$folder/usr/bin" "$window" "$agent"
install -s -D -t "$folder/usr/libexec/netmoth" "$built_helper"
(cd "$folder/usr/libexec/netmoth" && sha256sum netmoth-capture >netmoth-capture.sha256)
install "$source_folder/packaging/appimage/helper-setup" "$folder/usr/libexec/netmoth/"
install "$source_folder/packaging/appimage/AppRun" "$folder/"
COMPRESSION_LEVEL=1 append_image "$runtime_program" "$folder" "$root$appimage" || fail "packing failed"
for name in pkexec sudo; do # nobody is there to type a password
    rm -f "$root/usr/bin/$name"
    install -m 4755 "$root_runner" "$root/usr/bin/$name"
done

check "where users may not open FUSE it unpacks itself, and nothing is said" reads_quietly
check "and is gone afterwards" nothing_left_in_tmp
check "asked for, it unpacks itself, too" reads_quietly "APPIMAGE_EXTRACT_AND_RUN=1"
give_fuse || { echo "SKIP   : no FUSE for ordinary users can be had here"; exit 77; }
check "mounted, the agent reads a capture file, and nothing is said" reads_quietly
check "and the mount is gone afterwards" nothing_left_in_tmp
start_display
check "the window opens a capture file, and nothing is said" window_opens_file
end_display
check "and the mount is gone afterwards" nothing_left_in_tmp
check "without the right one sentence says what to run" refused nm-stranger "run .$appimage --install-helper. (once for each version)" "$appimage --agent $live"
check "an administrator's word is enough: a copy of the helper captures, as the user" captures_through_polkit
check "unpacked, the helper itself does" captures_unpacked
helper_checks
check "no mount is left" nothing_left_in_tmp
