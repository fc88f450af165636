# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A veth pair between two network namespaces of its own, and programs that capture on one end while frames are sent from
# the other. Sourced by bench.sh, bench_live.sh and measure_gui.sh, which set `work` (a folder) and `sender`
# (packet-sender).

: "${work:?set by the script that sources this}" "${sender:?set by the script that sources this}"
readonly left=nm-bench-l-$$ right=nm-bench-r-$$

remove_network() {
    ip netns del "$left" 2>/dev/null || true
    ip netns del "$right" 2>/dev/null || true
}

# make_network: nm-l in one namespace, nm-r in the other, both up and silent.
make_network() {
    local namespace
    ip netns add "$left"
    ip netns add "$right"
    for namespace in "$left" "$right"; do
        ip netns exec "$namespace" sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
    done
    ip link add nm-l netns "$left" type veth peer name nm-r netns "$right"
    ip -n "$left" link set nm-l up
    ip -n "$right" link set nm-r up
}

# Nanoseconds that all threads of process $1 have run (Documentation/scheduler/sched-stats.rst).
cpu_ns() {
    cat /proc/"$1"/task/*/schedstat | awk '{sum += $1} END {printf "%.0f\n", sum}' # print rounds above 2^31
}

# wait_until_idle PID: until it has run for less than 10 ms in 300, or 30 s have passed.
wait_until_idle() {
    local before now
    before=$(cpu_ns "$1")
    for _ in $(seq 100); do
        sleep 0.3
        now=$(cpu_ns "$1")
        ((now - before < 10000000)) && return
        before=$now
    done
}

# Frames that the sender hands over at a time: with more than one it is more than twice as fast.
train=1
# send_trains N: from now on, where the kernel can (Linux 6.2) and ethtool is installed; singly otherwise.
send_trains() {
    train=1
    # Cut before they leave, or the receiver would get them whole.
    if ip netns exec "$right" ethtool -K nm-r tx-udp-segmentation off &&
        ip netns exec "$right" "$sender" --interface nm-r --frames "$1" --train "$1"; then
        train=$1
    fi >/dev/null 2>&1
}

# run_live NAME FRAMES FLOWS BYTES COMMAND…: starts COMMAND, sends frames of BYTES at full speed, lets it finish, ends it
# with SIGTERM. Appends "NAME cpu_ns peak_rss_kib" to $work/live and the sender's line to $work/sent; the command's output
# is in $work/NAME.out and $work/NAME.err.
run_live() {
    local name=$1 count=$2 conversations=$3 bytes=$4 pid start before sockets=/proc/net/packet
    shift 4
    before=$(ip netns exec "$left" cat $sockets | wc -l)
    ip netns exec "$left" "$@" >"$work/$name.out" 2>"$work/$name.err" &
    pid=$!
    for _ in $(seq 100); do
        (($(ip netns exec "$left" cat $sockets | wc -l) > before)) && break
        sleep 0.05
    done
    sleep 0.5 # the filter is swapped in, tables are touched
    start=$(cpu_ns "$pid")
    # Traffic from outside does not wait for the one who watches it: the sender goes before all others.
    ip netns exec "$right" chrt --fifo 1 "$sender" --interface nm-r --frames "$count" --size "$bytes" \
        --flows "$conversations" --train "$train" >>"$work/sent"
    if [[ -d /proc/$pid ]]; then
        wait_until_idle "$pid"
        echo "$name $(($(cpu_ns "$pid") - start)) $(awk '/^VmHWM/ {print $2}' "/proc/$pid/status")" >>"$work/live"
        kill -TERM "$pid" # a background job of a script ignores SIGINT
    fi
    wait "$pid" || true
}
