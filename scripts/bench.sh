#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a packet costs, beside the yardsticks in the same run: captures from the seeded generator, read from the page cache
# by netmoth-capture, by a walk that only touches the headers, by what the original Netmoth did, and by the peers that are
# installed; then live over a veth pair, before and after. All take turns, so that a machine that drifts drifts for all.
set -euo pipefail

usage() {
    cat <<'TEXT'
Usage: scripts/bench.sh [BUILD_FOLDER] [ROUNDS] [LIVE_FRAMES]

BUILD_FOLDER  a build with tests, default build/release
ROUNDS        default 3; the median counts
LIVE_FRAMES   frames of each live run, default 3000000; 0: no live runs
The live part needs root: it makes two network namespaces of its own and removes them. The captures take 2 GB in TMPDIR.
TEXT
}

[[ ${1-} != -h && ${1-} != --help ]] || { usage; exit 0; }
cd "$(dirname "${BASH_SOURCE[0]}")/.."
readonly build=${1:-build/release} rounds=${2:-3} live_frames=${3:-3000000}
readonly helper=$build/capture-helper/netmoth-capture
readonly generator=$build/tests/support/generate-capture sender=$build/tests/support/packet-sender
readonly benchmarks=$build/tests/benchmarks
readonly kinds=(mixed small bulk) tshark_packets=100000

for program in "$helper" "$generator" "$sender" "$benchmarks"/{file-walk,baseline-original,run-measured}; do
    [[ -x $program ]] && continue
    echo "bench.sh: $program is missing: cmake --preset release && cmake --build --preset release" >&2
    exit 1
done

work=$(mktemp -d)
# shellcheck source=scripts/lib/live_bench.sh
source scripts/lib/live_bench.sh
cleanup() {
    if [[ $EUID -eq 0 ]]; then remove_network; fi
    rm -rf "$work"
}
trap cleanup EXIT

declare -A packets=([mixed]=1000000 [small]=4000000 [bulk]=1000000)
declare -A flows=([mixed]=50000 [small]=200000 [bulk]=200)

# measure KIND NAME COMMAND…: one run.
measure() {
    "$benchmarks/run-measured" "$work/$1.results" "${@:2}"
}

# measure_peer KIND NAME COMMAND…: the same, if the program is installed.
measure_peer() {
    if command -v "$3" >/dev/null; then measure "$@"; else echo "$3" >>"$work/missing"; fi
}

# offline_round KIND: every program once.
offline_round() {
    local kind=$1 file=$work/$1.pcap scratch=$work/scratch
    measure "$kind" walk "$benchmarks/file-walk" "$file"
    measure "$kind" netmoth "$helper" --read "$file" --stats-interval 0
    measure "$kind" netmoth-streams "$helper" --read "$file" --stats-interval 0 --reassembly-depth 0
    measure "$kind" baseline "$benchmarks/baseline-original" --read "$file"
    measure_peer "$kind" tcpdump tcpdump -n -r "$file" -w /dev/null
    measure_peer "$kind" softflowd softflowd -d -r "$file" -m 300000 -p "$work/softflowd.pid" -c none
    mkdir -p "$scratch"
    measure_peer "$kind" nfpcapd nfpcapd -r "$file" -w "$scratch"
    measure_peer "$kind" ndpiReader ndpiReader -q -i "$file"
    measure_peer "$kind" tcpflow tcpflow -q -r "$file" -o "$scratch/tcpflow" -X /dev/null
    measure_peer "$kind" tshark tshark -n -r "$file" -c "$tshark_packets" -q -z conv,tcp
    rm -rf "$scratch"
}

# middle FIELD FILE NAME: the median of a field over the rounds that ended well; empty when there is none.
middle() {
    awk -v name="$3" -v field="$1" '$1 == name && ($4 == 0 || NF == 3) {print $field}' "$2" 2>/dev/null | sort -n |
        awk '{v[NR] = $1} END {if (NR) print v[int((NR + 1) / 2)]}'
}

# cell KIND NAME: "packets per CPU-second, ns, MiB" as table cells.
cell() {
    local count=${packets[$1]} cpu rss
    cpu=$(middle 2 "$work/$1.results" "$2") rss=$(middle 3 "$work/$1.results" "$2")
    if [[ -z $cpu ]]; then
        printf ' – | – | – |'
        return
    fi
    if [[ $2 == tshark ]]; then count=$tshark_packets; fi
    awk -v n="$count" -v c="$cpu" -v r="$rss" 'BEGIN {printf " %.2f | %.0f | %.0f |", n * 1000 / c, c / n, r / 1024}'
}

offline_table() {
    local name kind
    cat <<TEXT
Captures in the page cache; millions of packets per CPU-second of all cores together, CPU ns a packet, peak RSS in MiB of
the whole process from start to end; median of $rounds rounds. mixed: ${packets[mixed]} packets, ${flows[mixed]} flows;
small: ${packets[small]} 64-byte packets, ${flows[small]} flows; bulk: ${packets[bulk]} packets of ${flows[bulk]} downloads, 2 %
reordered or sent again.

| program | mixed M/s | ns | MiB | small M/s | ns | MiB | bulk M/s | ns | MiB |
|---|---|---|---|---|---|---|---|---|---|
TEXT
    while IFS='|' read -r name label; do
        printf '| %s |' "$label"
        for kind in "${kinds[@]}"; do cell "$kind" "$name"; done
        echo
    done <<'TEXT'
walk|walk that touches each header
netmoth|netmoth-capture (decode, flows, TCP in order, publish)
netmoth-streams|the same, streams without a depth
baseline|baseline-original (what the original did)
tcpdump|tcpdump -w /dev/null
softflowd|softflowd
nfpcapd|nfpcapd (writes flows)
ndpiReader|ndpiReader
tcpflow|tcpflow (writes every stream)
tshark|tshark -z conv,tcp, the first packets only
TEXT
    if [[ -s $work/missing ]]; then
        printf '\nNot installed, so skipped: %s.\n' "$(sort -u "$work/missing" | paste -sd ' ')"
    fi
    echo
}

# compared LABEL BEFORE AFTER AIM [WHY]: a row of a before/after table. AIM in percent, positive: more is better.
compared() {
    awk -v label="$1" -v before="$2" -v after="$3" -v aim="$4" -v why="${5-}" 'BEGIN {
        if (before == 0) {
            change = after == 0 ? "none to lose" : "more"
            reached = after == 0
        } else {
            percent = (after - before) * 100 / before
            change = sprintf("%+.0f %%", percent)
            reached = aim > 0 ? percent >= aim : percent <= aim
            missed = aim > 0 ? aim - percent : percent - aim
        }
        verdict = reached ? "reached" : sprintf("missed by %.0f points%s", missed, why == "" ? "" : ": " why)
        printf "| %s | %.2f | %.2f | %s | %+d %% | %s |\n", label, before, after, change, aim, verdict }'
}

before_after_offline() {
    local kind
    cat <<'TEXT'
Before (baseline-original) and after (netmoth-capture), the same captures:

| offline | before | after | change | guide | |
|---|---|---|---|---|---|
TEXT
    for kind in "${kinds[@]}"; do
        compared "$kind: M packets per CPU-second" "$(rate "$kind" baseline)" "$(rate "$kind" netmoth)" 140
        compared "$kind: CPU ns a packet" "$(cost "$kind" baseline)" "$(cost "$kind" netmoth)" -25
        compared "$kind: peak RSS, MiB" "$(mib "$kind" baseline)" "$(mib "$kind" netmoth)" -50 \
            "tables and pools are sized for the configuration and not for the file"
    done
    echo
}
rate() { awk -v n="${packets[$1]}" -v c="$(middle 2 "$work/$1.results" "$2")" 'BEGIN {print n * 1000 / c}'; }
cost() { awk -v n="${packets[$1]}" -v c="$(middle 2 "$work/$1.results" "$2")" 'BEGIN {print c / n}'; }
mib() { awk -v r="$(middle 3 "$work/$1.results" "$2")" 'BEGIN {print r / 1024}'; }

# live NAME BYTES COMMAND…: one run; "NAME processed seconds" goes to $work/processed.
live() {
    local name=$1 bytes=$2 processed seconds
    shift 2
    run_live "$name" "$live_frames" 1000 "$bytes" "$@" --interface nm-l
    processed=$(sed -n 's/^packets \([0-9]*\) .*/\1/p; s/.*Total Processed: \([0-9]*\).*/\1/p' "$work/$name.out" | tail -n 1)
    seconds=$(tail -n 1 "$work/sent" | sed 's/.* in \([0-9.]*\) s .*/\1/')
    echo "$name ${processed:-0} $seconds" >>"$work/processed"
}

# live_round: each variant once. Small frames come in trains of 16, or no sender on one core would be a load; large ones
# are no load for want of copying, and come singly.
live_round() {
    send_trains 16
    live before 64 "$benchmarks/baseline-original"
    live after 64 "$helper" --stats-interval 0
    send_trains 1
    live copied 1400 "$helper" --stats-interval 0 --copy-packets
    live in-place 1400 "$helper" --stats-interval 0
}

live_number() { # live_number WHAT NAME
    case $1 in
    pps) awk -v n="$2" '$1 == n {print $2 / $3 / 1e6}' "$work/processed" ;;
    loss) awk -v n="$2" -v sent="$live_frames" '$1 == n {print (sent - $2) * 100 / sent}' "$work/processed" ;;
    cpu) paste -d ' ' "$work/live" "$work/processed" | awk -v n="$2" '$1 == n && $5 > 0 {print $2 / $5}' ;;
    rss) awk -v n="$2" '$1 == n {print $3 / 1024}' "$work/live" ;;
    esac | sort -g | awk '{v[NR] = $1} END {print NR ? v[int((NR + 1) / 2)] : 0}'
}

# live_table TITLE BEFORE AFTER [WHY]
live_table() {
    local title=$1 before=$2 after=$3 why=${4-} lost
    lost=$(live_number loss "$after")
    printf '%s\n\n| live | before | after | change | guide | |\n|---|---|---|---|---|---|\n' "$title"
    compared "M packets/s processed, of the sending time" "$(live_number pps "$before")" "$(live_number pps "$after")" 140 \
        "${why:-$([[ $lost == 0 ]] && echo "nothing was lost, so the sender is the limit")}"
    compared "CPU ns a packet" "$(live_number cpu "$before")" "$(live_number cpu "$after")" -25 "$why"
    compared "lost, % of what was sent" "$(live_number loss "$before")" "$lost" -90 "$why"
    compared "peak RSS, MiB" "$(live_number rss "$before")" "$(live_number rss "$after")" -50 \
        "${why:-the region is touched before the first packet, so that none waits for a page}"
    echo
}

for kind in "${kinds[@]}"; do
    "$generator" "$kind" --packets "${packets[$kind]}" --flows "${flows[$kind]}" --output "$work/$kind.pcap" >/dev/null
    cat "$work/$kind.pcap" >/dev/null
done
for _ in $(seq "$rounds"); do
    for kind in "${kinds[@]}"; do offline_round "$kind"; done
done
offline_table
before_after_offline

if ((live_frames == 0)) || [[ $EUID -ne 0 ]]; then
    echo "Live runs skipped: they need root, and LIVE_FRAMES above 0."
    exit 0
fi
make_network
for _ in $(seq "$rounds"); do live_round; done
printf '%s frames in 1000 UDP flows a run, sent at full speed over veth, one ring of 64 MiB each.\n\n' "$live_frames"
live_table "Before (baseline-original) and after (netmoth-capture as it comes), 64-byte frames:" before after
live_table "netmoth-capture with zero_copy: false and true, 1400-byte frames:" copied in-place \
    "all that differs is one copy of each packet"
