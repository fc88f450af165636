#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a live packet costs: the capture helper beside a bare walk of the same kind of ring and tcpdump, on 64-byte frames
# sent at full speed over a veth pair. The three take turns, so that a machine that drifts drifts for all of them.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: scripts/bench_live.sh [BUILD_FOLDER] [ROUNDS] [FRAMES]

BUILD_FOLDER  a build with tests, default build/release
ROUNDS        default 5
FRAMES        sent in each run, default 2000000
Needs root: it makes two network namespaces of its own and removes them.
TEXT
}

[[ ${1-} != -h && ${1-} != --help ]] || { usage; exit 0; }
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly build=${1:-build/release} rounds=${2:-5} frames=${3:-2000000} flows=1000
readonly helper=$build/capture-helper/netmoth-capture
readonly walk=$build/tests/benchmarks/block-walk
readonly sender=$build/tests/support/packet-sender

fail() {
    echo "bench_live.sh: $1" >&2
    exit 1
}
for program in "$helper" "$walk" "$sender"; do
    [[ -x $program ]] || fail "$program is missing: cmake --preset release && cmake --build --preset release"
done
[[ $EUID -eq 0 ]] || fail "network namespaces need root: run it with sudo"
command -v tcpdump >/dev/null || fail "tcpdump is missing: apt-get install tcpdump"

work=$(mktemp -d)
# shellcheck source=scripts/lib/live_bench.sh
source scripts/lib/live_bench.sh
cleanup() {
    remove_network
    rm -rf "$work"
}
trap cleanup EXIT
make_network

for _ in $(seq "$rounds"); do
    run_live walk "$frames" "$flows" 64 "$walk" --interface nm-l --packets "$((frames + 1))" --seconds 30
    run_live netmoth "$frames" "$flows" 64 "$helper" --interface nm-l --stats-interval 0
    grep -ho 'Total Dropped: [0-9]*' "$work/netmoth.out" >>"$work/drops"
    run_live tcpdump "$frames" "$flows" 64 tcpdump -i nm-l -n -w /dev/null -B 65536
    grep -h 'dropped by kernel' "$work/tcpdump.err" >>"$work/tcpdump.drops" || true
done

# median NAME: tenths of a CPU nanosecond a frame.
median() {
    awk -v name="$1" -v frames="$frames" '$1 == name {printf "%d\n", $2 * 10 / frames}' "$work/live" | sort -n |
        awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'
}
walk_ns=$(median walk) netmoth_ns=$(median netmoth) tcpdump_ns=$(median tcpdump)
printf '%s frames of 64 bytes in %s flows a run, median of %s rounds; the sender: %s\n\n' "$frames" "$flows" "$rounds" \
    "$(tail -n 1 "$work/sent")"
printf '%-44s %12s %10s\n' 'program' 'CPU ns/frame' 'of walk'
awk -v w="$walk_ns" -v n="$netmoth_ns" -v t="$tcpdump_ns" 'BEGIN {
    printf "%-44s %12.1f %10s\n", "bare ring walk, touches each header", w / 10, "1.00"
    printf "%-44s %12.1f %10.2f\n", "netmoth-capture (decode, flows, publish)", n / 10, n / w
    printf "%-44s %12.1f %10.2f\n", "tcpdump -w /dev/null", t / 10, t / w }'
printf '\nnetmoth-capture, a line a round:\n%s\n' "$(sort "$work/drops" | uniq -c)"
printf 'tcpdump, a line a round:\n%s\n' "$(sort "$work/tcpdump.drops" | uniq -c)"
