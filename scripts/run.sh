#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Netmoth and starts it. sudo is asked for at most two things: installing missing packages with apt, and giving
# the capture helper its capability.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: scripts/run.sh [FILE]

Without FILE: starts the window, ready to capture. Where there is no display, runs netmoth-agent on the interface of
the default route until Ctrl+C.
With FILE (pcap or pcapng): opens it. This needs no rights.
TEXT
}

fail() {
    echo "run.sh: $1" >&2
    exit "${2:-1}"
}

case "${1-}" in
    -h | --help) usage; exit 0 ;;
    -*) usage >&2; fail "unknown option $1" 2 ;;
esac
[[ $# -le 1 ]] || { usage >&2; exit 2; }
file=${1-}
if [[ -n $file ]]; then
    [[ -f $file && -r $file ]] || fail "cannot read $file: give the path of a capture file that you may read" 2
    file=$(realpath -- "$file")
fi

cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=scripts/lib/packages.sh
source scripts/lib/packages.sh

readonly build=build/release
readonly gui=$build/app/gui/netmoth
readonly agent=$build/app/agent/netmoth-agent
readonly helper=$build/capture-helper/netmoth-capture

# A first build takes minutes, so each line of it says how far it is: "Step 2 of 3: building, 140 of 160".
build_programs() {
    if [[ ! -f $build/build.ninja ]]; then
        echo "Step 2 of 3: building, which takes some minutes the first time" >&2
        cmake --preset release -DNETMOTH_BUILD_TESTS=OFF >/dev/null || fail "cmake could not configure the build; its message is above"
    fi
    NINJA_STATUS='Step 2 of 3: building, %f of %t: ' cmake --build --preset release
}

# The helper opens its sockets with this one capability and drops it before it looks at a packet. Linking it again
# loses it, so each start looks.
grant_capture() {
    [[ $EUID -ne 0 ]] || return 0
    local setcap getcap
    setcap=$(PATH=$PATH:/usr/sbin:/sbin command -v setcap) || fail "setcap is missing; install libcap2-bin"
    getcap=$(PATH=$PATH:/usr/sbin:/sbin command -v getcap) || fail "getcap is missing; install libcap2-bin"
    [[ $("$getcap" "$helper") == *cap_net_raw=p* ]] && return 0
    as_root "giving $helper the right to capture (setcap cap_net_raw=p)" "$setcap" cap_net_raw=p "$helper" ||
        echo "Without it, capture files can be opened, but no interface can be captured on." >&2
}

# The interface of the default route with the lowest metric, IPv4 first.
default_interface() {
    awk 'NR > 1 && $2 == "00000000" && $8 == "00000000" { print $7, $1 }' /proc/net/route 2>/dev/null |
        sort -n | sed -n '1s/.* //p'
}

default_interface6() {
    awk '$1 ~ /^0+$/ && $2 == "00" && $10 != "lo" { print $10; exit }' /proc/net/ipv6_route 2>/dev/null
}

run_without_display() {
    if [[ -n $file ]]; then
        echo "There is no display (DISPLAY and WAYLAND_DISPLAY are unset): netmoth-agent reads $file." >&2
        exec "$agent" --read "$file"
    fi
    local interface
    interface=$(default_interface)
    [[ -n $interface ]] || interface=$(default_interface6)
    [[ -n $interface ]] || fail "there is no display and no default route; run $agent --interface NAME with one of: $(cd /sys/class/net && echo *)"
    echo "There is no display (DISPLAY and WAYLAND_DISPLAY are unset): netmoth-agent captures on $interface. Ctrl+C ends it." >&2
    exec "$agent" --interface "$interface"
}

echo "Step 1 of 3: Debian packages that are missing" >&2
install_missing build
build_programs
echo "Step 3 of 3: starting Netmoth" >&2
[[ -n $file ]] || grant_capture
if [[ -z ${DISPLAY-} && -z ${WAYLAND_DISPLAY-} ]]; then
    run_without_display
fi
exec "$gui" ${file:+"$file"}
