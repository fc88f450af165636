#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The AppImage on a minimal Debian without Qt, of Debian 12 or of the suite that NETMOTH_SUITE names: with FUSE and without,
# files, window, live capture through polkit, the helper installed and removed.
#
#   appimage_clean_root.sh FOLDER-WITH-IMAGE SENDER CAPTURE_FILE
set -euo pipefail

here=$(dirname "${BASH_SOURCE[0]}")
# shellcheck source=tests/install/lib/clean_root.sh
source "$here/lib/clean_root.sh"
need_install_tests
for program in Xvfb xwininfo ip; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
own_mounts "$@"
readonly images=$1 sender=$2 capture_file=$3
compgen -G "$images/Netmoth-*.AppImage" >/dev/null || skip "there is no AppImage in $images"
make_clean_root nm-analyst nm-stranger
# shellcheck source=tests/install/lib/packaged.sh
source "$here/lib/packaged.sh"
# shellcheck source=tests/install/lib/display.sh
source "$here/lib/display.sh"
# shellcheck source=tests/install/lib/polkit.sh
source "$here/lib/polkit.sh"
# shellcheck source=tests/install/lib/appimage.sh
source "$here/lib/appimage.sh"
trap 'end_polkit; end_display; remove_network; remove_clean_root' EXIT
make_network
make_logins
install -m 644 "$capture_file" "$root/tmp/traffic.pcap"
install -m 755 "$images"/Netmoth-*.AppImage "$root$appimage"
echo 'nm-analyst ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/nm-analyst"
apt update
echo "         on $(sed -n 's/^PRETTY_NAME=//p' "$root/etc/os-release"), $(in_root dpkg-query --list | grep -c ^ii) packages"

check "where users may not open FUSE it unpacks itself, and nothing is said" reads_quietly
check "and is gone afterwards" nothing_left_in_tmp
give_fuse || skip "no FUSE for ordinary users can be had here"
check "so it does where fusermount3 is missing" reads_quietly
check "what every desktop has is installed, and fusermount3" apt install --no-install-recommends -y fuse3 libcap2-bin \
    netbase fonts-dejavu-core libegl1 libfontconfig1 libfreetype6 libgl1 libharfbuzz0b libx11-6 libx11-xcb1
check "Qt is not" test -z "$(in_root dpkg-query --list 'libqt*' 2>/dev/null | grep ^ii)"
check "mounted, the agent reads a capture file, and nothing is said" reads_quietly
check "and the mount is gone afterwards" nothing_left_in_tmp
start_display
check "the window opens a capture file, and nothing is said" window_opens_file
take_fuse
check "without FUSE, too" window_opens_file
end_display
give_fuse
check "and is gone afterwards" nothing_left_in_tmp
check "a capture filter is understood by the helper, names of ports too" as_login nm-stranger \
    "$appimage --agent --read /tmp/traffic.pcap --bpf 'tcp port https or udp' | grep -q 'Total Received: [1-9]'"
check "apt installs ethtool" apt install --no-install-recommends -y ethtool
check "the tuning script is in it" tuning_script_looks
check "without the right one sentence says what to run" refused nm-stranger "run .$appimage --install-helper. (once for each version)" "$appimage --agent $live"
check "apt installs pkexec" apt install --no-install-recommends -y pkexec polkitd dbus
start_polkit <<'RULE'
polkit.addRule(function (action, subject) {
    return subject.user == "nm-stranger" ? polkit.Result.YES : polkit.Result.NO;
});
RULE
check "an administrator's word is enough: a copy of the helper captures, as the user" captures_through_polkit
check "unpacked, the helper itself does" captures_unpacked
check "who is refused it is told" refused nm-analyst 'The capture was not allowed' "$appimage --agent --ask-for-right $live"
end_polkit
helper_checks
check "no mount is left" nothing_left_in_tmp
