#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages on a minimal Debian 12, from apt install to purge: window, capture, refusal, upgrade, polkit, service.
#
#   deb_clean_root.sh FOLDER-WITH-PACKAGES SENDER CAPTURE_FILE
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
need_install_tests
for program in Xvfb xdotool xwininfo ip; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
own_mounts "$@"
readonly packages=$1 sender=$2 capture_file=$3
compgen -G "$packages/netmoth_*.deb" >/dev/null || skip "there are no packages in $packages"
make_clean_root analyst stranger
# shellcheck source=tests/install/lib/packaged.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/packaged.sh"
# shellcheck source=tests/install/lib/display.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/display.sh"
# shellcheck source=tests/install/lib/polkit.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/polkit.sh"
trap 'end_polkit; end_display; remove_network; remove_clean_root' EXIT
make_network
install -m 644 "$capture_file" "$root/tmp/traffic.pcap"
mkdir "$root/tmp/packages"
cp "$packages"/netmoth*.deb "$root/tmp/packages"
rm -f "$root"/tmp/packages/*dbgsym*

# packages_in FOLDER: sets `files` to the packages below the root's /tmp, by the names that they have inside.
packages_in() {
    local file
    files=()
    for file in "$root/tmp/$1"/*.deb; do files+=("${file#"$root"}"); done
}

apt update
packages_in packages
check "apt installs the three packages" apt install --no-install-recommends -y "${files[@]}"
check "helper is for its group alone" test "$(mode_of $helper)" = '750 root:netmoth'
check "it has just the one capability, permitted" test "$(capability_of $helper)" = cap_net_raw=p
check "a stranger is refused in one sentence" refused stranger 'not in the group netmoth' 'netmoth-agent --interface nm-a --duration 1'
check "a stranger opens a capture file" in_network stranger 'netmoth-agent --read /tmp/traffic.pcap | grep -q "Total Received: 10000,"'
in_root usermod -aG netmoth analyst
check "a member captures" capture_as analyst

wait_until_gone() {
    for _ in $(seq 100); do
        [[ -d /proc/$1 ]] || return 0
        sleep 0.1
    done
    return 1
}

# window_captures: the member's window on a screen, its helper in the sandbox, and the frames it was sent, which the window
# itself counts when it ends.
window_captures() {
    local pid captor='' title='' before counted
    in_network analyst 'exec netmoth --timings --interface nm-a' >"$log" 2>&1 &
    pid=$!
    for _ in $(seq 300); do
        captor=$(captor_of "$pid")
        title=$(window_title) || true
        [[ -n $captor && -n $title ]] && listens "$captor" && break
        [[ -d /proc/$pid ]] || break
        sleep 0.1
    done
    before=$(received)
    send_frames 10000
    for _ in $(seq 300); do
        (($(received) - before < 10000)) || break
        sleep 0.1
    done
    for _ in $(seq 300); do
        grep -q '^timings: first point after' "$log" && break
        sleep 0.1
    done
    echo "         the window's title: $title; its helper: $(xargs -0 <"/proc/${captor:-self}/cmdline" | cut -c 1-70)"
    picture "${NETMOTH_BUILD_DIR:-/tmp}/install-tests/window.png"
    # The window reads the last numbers of a helper that it waited for; then it may end.
    { press_in_window shift+F5 && wait_until_gone "$captor" && press_in_window ctrl+q && wait_until_gone "$pid"; } || true
    end_programs "$pid" 2>/dev/null || true # one that did not listen has counted nothing
    wait "$pid" || true
    counted=$(grep '^timings: received' "$log") || true
    echo "         $counted"
    [[ -n $captor && $title == '"nm-a – Netmoth"' && $counted == 'timings: received 10000, dropped 0 packets' ]]
}
start_display
check "a member captures in the window" window_captures
end_display

# What autopkgtest runs, here without it.
apt install --no-install-recommends -y iproute2
install -D -m 755 -t "$root/tmp/tests" "$(dirname "${BASH_SOURCE[0]}")"/../../packaging/debian/tests/{read-file,capture-live}
# own_test NAME USER
own_test() {
    # ip(8) wants / to be a mount. The sandbox of a network is gone with the mounts.
    # shellcheck disable=SC2016 # for the inner shells
    unshare --mount sh -c 'mount --rbind "$1" "$1" && exec chroot "$1" su "$2" --command "
        AUTOPKGTEST_TMP=\$(mktemp -d) && export AUTOPKGTEST_TMP && exec /tmp/tests/$3"' - "$root" "$2" "$1" >"$log" 2>&1 ||
        { sed 's/^/         /' "$log"; return 1; }
}
check "the packages' own test: a file" own_test read-file stranger
check "the packages' own test: live" own_test capture-live root

# begin_service_manager: nobody is PID 1 here, but what maintainer scripts ask of systemctl is written down.
begin_service_manager() {
    mkdir -p "$root/run/systemd/system"
    printf '#!/bin/sh\necho "$*" >>/tmp/systemctl.log\n' >"$root/tmp/systemctl"
    chmod 755 "$root/tmp/systemctl"
    : >"$root/tmp/systemctl.log"
    mount --bind "$root/tmp/systemctl" "$root/usr/bin/systemctl"
}
end_service_manager() {
    umount "$root/usr/bin/systemctl"
    rmdir "$root/run/systemd/system"
}
# was_asked WHAT: that, and of the service nothing else.
was_asked() {
    local asked
    asked=$(grep -v -- --quiet "$root/tmp/systemctl.log" | grep netmoth-agent) || true
    [[ $asked == "$1" ]] || { sed 's/^/         /' "$root/tmp/systemctl.log"; return 1; }
}

# An upgrade: the same packages under a higher version.
mkdir "$root/tmp/newer"
for package in "$root"/tmp/packages/*.deb; do
    dpkg-deb --raw-extract "$package" "$root/tmp/unpacked"
    sed -i -E 's/^(Version: .*)/\1+upgrade/; s/\(= ([^)]*)\)/(= \1+upgrade)/' "$root/tmp/unpacked/DEBIAN/control"
    dpkg-deb --root-owner-group --build "$root/tmp/unpacked" "$root/tmp/newer" >/dev/null
    rm -rf "$root/tmp/unpacked"
done
echo '# of mine' >>"$root/etc/netmoth/config.yml"
packages_in newer
begin_service_manager
check "apt upgrades" apt install --no-install-recommends -y "${files[@]}"
check "a service that runs is restarted, and one that does not is left alone" was_asked 'try-restart netmoth-agent.service'
end_service_manager
check "the upgrade gave the capability again" test "$(capability_of $helper)" = cap_net_raw=p
check "and left the configuration alone" grep -q '# of mine' "$root/etc/netmoth/config.yml"
check "a member captures after the upgrade" capture_as analyst

# reinstall: the helper's package; what is said stays in apt.log.
reinstall() {
    in_root dpkg --install "/tmp/newer/$(cd "$root/tmp/newer" && echo netmoth-capture_*.deb)" >"$root/tmp/apt.log" 2>&1 ||
        { tail -n 20 "$root/tmp/apt.log"; return 1; }
}

# An administrator's own choice.
in_root dpkg-statoverride --update --add root root 0711 $helper
check "reinstall with an override" reinstall
check "owner and mode are the override's" test "$(mode_of $helper)" = '711 root:root'
check "and there is no capability" test -z "$(capability_of $helper)"
in_root dpkg-statoverride --remove $helper
# A file system that holds no capabilities.
mount -t ramfs none "$root/usr/libexec/netmoth"
check "reinstall where capabilities cannot be" reinstall
check "it says so, and what works" grep -q 'holds no capabilities' "$root/tmp/apt.log"
check "helper is for its group alone" test "$(mode_of $helper)" = '750 root:netmoth'
check "a member is told what is missing" refused analyst 'CAP_NET_RAW is missing' 'netmoth-agent --interface nm-a --duration 1'
umount "$root/usr/libexec/netmoth"
check "reinstall on a good one" reinstall
check "where it has its capability" test "$(capability_of $helper)" = cap_net_raw=p

# polkit: an administrator's word is a rule here, as there is nobody to type a password.
check "apt installs pkexec" apt install --no-install-recommends -y pkexec polkitd dbus
start_polkit <<'RULE'
polkit.addRule(function (action, subject) {
    if (subject.user != "stranger") { return polkit.Result.NOT_HANDLED; }
    if (action.id == "org.netmoth.capture" || action.id == "org.netmoth.optimize-system") { return polkit.Result.YES; }
    return polkit.Result.NO;
});
RULE
check "a stranger captures through pkexec, and the helper becomes the stranger" capture_as stranger \
    "exec pkexec --disable-internal-agent $helper --interface nm-a --bpf udp --duration 60 --stats-interval 0"
readonly tuner=/usr/libexec/netmoth/optimize-system-as-root
check "apt installs ethtool" apt install --no-install-recommends -y ethtool
check "a stranger may tune, once allowed" in_network stranger "pkexec --disable-internal-agent $tuner apply nm-a | grep -q '^nm-a rx-0 rps_cpus.*changed'"
check "and undo it" in_network stranger "pkexec --disable-internal-agent $tuner revert nm-a | grep -q '^nm-a rx-0 rps_cpus.*restored'"
check "but nothing else: a verb" refused stranger 'the verb is' "pkexec --disable-internal-agent $tuner status nm-a"
check "but nothing else: an option for an interface" refused stranger 'no such interface' "pkexec --disable-internal-agent $tuner apply --persist"
check "but nothing else: a path" refused stranger 'no such interface' "pkexec --disable-internal-agent $tuner apply ../../etc"
if in_network stranger 'pkexec --disable-internal-agent /bin/true' 2>/dev/null; then fail "the test's own rule allows everything"; fi
end_polkit

begin_service_manager
check "apt removes" apt remove -y netmoth netmoth-agent netmoth-capture
check "a service that runs is stopped" was_asked 'stop netmoth-agent.service'
end_service_manager
check "the configuration stays until a purge" test -f "$root/etc/netmoth/config.yml"
mkdir -p "$root/var/log/private/netmoth" # as the service makes it
ln -s private/netmoth "$root/var/log/netmoth"
# apt would not know the one that left nothing any more.
check "dpkg purges" in_root dpkg --purge netmoth netmoth-agent netmoth-capture
# What a user's home holds is that user's.
left=$(in_root find / -xdev \( -path /tmp -o -path /proc -o -path /sys -o -path /home \) -prune -o -iname '*netmoth*' -print)
check "purge leaves nothing behind${left:+ but $left}" test -z "$left"
check "but the group, for files that its members may have" in_root getent group netmoth
