#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What the window costs while packets flow, and how soon it is there: the real netmoth on a screen of its own (Xvfb),
# capturing from a veth pair in network namespaces that this script makes and removes. While packets flow, the window is
# first left alone, then resized and its menus opened by synthetic keys and pointer. Wireshark, where it is installed,
# is then left alone with the same traffic on the same screen.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: scripts/measure_gui.sh [BUILD_FOLDER] [PACKETS_PER_SECOND] [FLOWS] [SECONDS]

BUILD_FOLDER        a build with tests, default build/release
PACKETS_PER_SECOND  default 100000
FLOWS               distinct five-tuples, default 1000
SECONDS             of each phase, default 10
Needs root (network namespaces), Xvfb and xdotool. NETMOTH_WITHOUT_PEERS=1 leaves Wireshark out.
TEXT
}

[[ ${1-} != -h && ${1-} != --help ]] || { usage; exit 0; }
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly build=${1:-build/release} rate=${2:-100000} flows=${3:-1000} seconds=${4:-10}
readonly window=$build/app/gui/netmoth sender=$build/tests/support/packet-sender

fail() {
    echo "measure_gui.sh: $1" >&2
    exit 1
}
for program in "$window" "$build/capture-helper/netmoth-capture" "$sender"; do
    [[ -x $program ]] || fail "$program is missing: cmake --preset release && cmake --build --preset release"
done
[[ $EUID -eq 0 ]] || fail "network namespaces need root: run it with sudo"
for tool in Xvfb xdotool; do
    command -v "$tool" >/dev/null || fail "$tool is missing: apt-get install xvfb xdotool"
done

work=$(mktemp -d)
# shellcheck source=scripts/lib/live_bench.sh
source scripts/lib/live_bench.sh
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    remove_network
    rm -rf "$work"
}
trap cleanup EXIT
make_network

Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$work/display" >/dev/null 2>&1 &
pids+=("$!")
for _ in $(seq 100); do [[ -s $work/display ]] && break; sleep 0.05; done
[[ -s $work/display ]] || fail "Xvfb does not start"
DISPLAY=:$(<"$work/display")
export DISPLAY HOME=$work XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work
export -n WAYLAND_DISPLAY

# timing WHAT: the number of milliseconds that the window itself printed.
timing() { sed -n "s/^timings: $1 \([0-9]*\) ms$/\1/p" "$work/timings"; }
kilobytes() { awk -v key="$2:" '$1 == key {print $2}' "/proc/$1/status" 2>/dev/null || true; }
# cpu_percent PID SECONDS: what PID uses of one core from now on.
cpu_percent() {
    local start
    start=$(cpu_ns "$1")
    sleep "$2"
    awk -v ns=$(($(cpu_ns "$1") - start)) -v s="$2" 'BEGIN {printf "%.1f", ns / 1e7 / s}'
}
# start_sending SECONDS: in the background; its process id in $sending.
start_sending() {
    ip netns exec "$right" "$sender" --interface nm-r --frames $((rate * $1)) --rate "$rate" --flows "$flows" \
        >"$work/sent" &
    sending=$!
    pids+=("$sending")
}

# disturb ID SECONDS: resizes window ID and opens its menus.
disturb() {
    local end=$((SECONDS + $2)) step=0
    xdotool windowfocus "$1"
    while ((SECONDS < end)); do
        step=$((step + 1))
        xdotool windowsize "$1" $((1000 + step * 37 % 900)) $((650 + step * 23 % 500))
        if ((step % 4 == 0)); then
            xdotool key alt+v
            sleep 0.1
            xdotool key Down Down Right Escape Escape Escape
        fi
        sleep 0.05
    done
}

measure_netmoth() {
    local id
    ip netns exec "$left" "$window" --timings --interface nm-l 2>"$work/timings" &
    gui=$!
    pids+=("$gui")
    for _ in $(seq 400); do [[ -n $(timing 'first point after') ]] && break; sleep 0.05; done
    [[ -n $(timing 'first point after') ]] || { cat "$work/timings" >&2; fail "no live point after 20 s"; }
    id=$(xdotool search --onlyvisible --name Netmoth | head -n 1)
    xdotool windowsize "$id" 1280 800
    start_sending $((2 * seconds + 6))
    sleep 3 # tables and charts have grown
    idle_percent=$(cpu_percent "$gui" "$seconds")
    disturb "$id" "$seconds"
    wait "$sending"
    sleep 1
    xdotool windowsize "$id" 1280 800 key ctrl+q
    for _ in $(seq 200); do
        [[ -d /proc/$gui ]] || break
        resident=$(kilobytes "$gui" VmHWM)
        [[ -z $resident ]] || peak=$resident
        sleep 0.02
    done
    wait "$gui" || true
    sent=$(awk '{print $2}' "$work/sent")
    received=$(sed -n 's/^timings: received \([0-9]*\), dropped [0-9]* packets$/\1/p' "$work/timings")
    dropped=$(sed -n 's/^timings: received [0-9]*, dropped \([0-9]*\) packets$/\1/p' "$work/timings")
}

measure_wireshark() {
    local pid
    mkdir -p "$work/config/wireshark"
    echo 'privs.warn_if_elevated: FALSE' >"$work/config/wireshark/recent_common"
    ip netns exec "$left" wireshark -k -i nm-l >/dev/null 2>"$work/wireshark" &
    pid=$!
    pids+=("$pid")
    for _ in $(seq 400); do xdotool search --onlyvisible --name 'Capturing from' >/dev/null 2>&1 && break; sleep 0.05; done
    start_sending $((seconds + 4))
    sleep 3
    wireshark_percent=$(cpu_percent "$pid" "$seconds")
    wireshark_peak=$(kilobytes "$pid" VmHWM)
    wait "$sending"
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}

measure_netmoth
row() { printf '%-62s %12s   %s\n' "$1" "$2" "$3"; }
cat "$work/sent"
row 'what' 'measured' 'aim'
row 'window shown, from the start of the process' "$(timing 'window shown after') ms" '< 1000 ms'
row 'first live point, from the start of the capture' "$(timing 'first point after') ms" '< 2000 ms'
row "window's CPU at $rate packets/s in $flows flows, of one core" "$idle_percent %" '< 10 % by default'
row "window's peak resident memory" "$((peak / 1024)) MB" '< 150 MB'
row 'longest stall of its event loop, resized and menus opened' "$(timing 'longest stall') ms" '<= 100 ms'
row "helper received, of $sent packets sent" "$received" "$sent"
row 'helper dropped' "$dropped" '0'
if [[ -z ${NETMOTH_WITHOUT_PEERS-} ]] && command -v wireshark >/dev/null; then
    measure_wireshark
    row "Wireshark's window, the same traffic: CPU, of one core" "$wireshark_percent %" "more than $idle_percent %"
    row "Wireshark's peak resident memory after $((seconds + 3)) s" "$((wireshark_peak / 1024)) MB" "more than $((peak / 1024)) MB"
fi
