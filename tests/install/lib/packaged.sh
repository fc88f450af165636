# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154,SC2034 # root, in_root and check belong to the script that sources this, which
# also reads what is set here
# What the packages promise once they are installed in $root: used in a clean root and in a copy of this machine.
#
#   make_network; …; capture_as analyst; …; remove_network

readonly network=nm-install-$$
readonly helper=/usr/libexec/netmoth/netmoth-capture
log=''
captor_uid='' captor_file=''

# make_network: a network of the test's own with a veth pair, nm-a and nm-b.
make_network() {
    ip netns add "$network"
    ip netns exec "$network" sysctl -qw net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
    ip -n "$network" link add nm-a type veth peer name nm-b
    ip -n "$network" link set nm-a up
    ip -n "$network" link set nm-b up
    ip -n "$network" link set lo up
    log=$(mktemp -p "$root/tmp")
}

remove_network() { ip netns delete "$network" 2>/dev/null || true; }

# in_network USER SHELL-COMMAND: a login of that user in the root and in the network.
in_network() {
    # A /sys of that network, in a mount namespace that goes with the command.
    # shellcheck disable=SC2016 # for the inner shell
    ip netns exec "$network" sh -c 'mount -t sysfs sys "$1/sys" && shift && exec "$@"' - "$root" \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/ LANG=C.UTF-8 TERM=dumb ${DISPLAY:+DISPLAY="$DISPLAY"} \
        chroot "$root" su --login ${DISPLAY:+--whitelist-environment=DISPLAY} "$1" --command "$2"
}

# send_frames NUMBER: 64-byte UDP frames of 100 flows into nm-b.
send_frames() { ip netns exec "$network" "$sender" --interface nm-b --frames "$1" --size 64 --flows 100 >/dev/null; }

# capture_as USER [COMMAND]: captures on nm-a while frames are sent, all of which must be counted, and none by a process
# that has a capability. Ends the capture once they are there: a command's --duration is for what goes wrong.
# $captor_uid and $captor_file tell whose process that was, and what it ran.
capture_as() {
    local user=$1 command=${2-'exec netmoth-agent --interface nm-a --bpf udp --duration 60 --stats-interval 0 --eve -'}
    local pid captor='' caps counted before
    : >"$log"
    in_network "$user" "$command" >"$log" 2>&1 &
    pid=$!
    for _ in $(seq 300); do
        captor=$(captor_of "$pid")
        [[ -n $captor ]] && listens "$captor" && break
        [[ -d /proc/$pid ]] || break
        sleep 0.1
    done
    [[ -n $captor ]] || { sed 's/^/         /' "$log"; wait "$pid" || true; return 1; }
    caps=$(awk '/^Cap(Inh|Prm|Eff|Amb):|^NoNewPrivs:|^Uid:/ {printf "%s %s  ", $1, $2}' "/proc/$captor/status")
    captor_uid=$(awk '$1 == "Uid:" {print $2, $3, $4, $5}' "/proc/$captor/status")
    before=$(received)
    send_frames 10000
    for _ in $(seq 300); do
        (($(received) - before < 10000)) || break
        sleep 0.1
    done
    captor_file=$(readlink "/proc/$captor/exe")
    end_capture "$captor"
    wait "$pid" || { sed 's/^/         /' "$log"; return 1; }
    counted=$(grep -oE '"packets_received":[0-9]+|Total Received: [0-9]+' "$log" | tail -n 1)
    echo "         $counted; the helper while it captured: $caps"
    [[ $counted =~ [^0-9]10000$ && $caps =~ Uid:\ [1-9].*CapInh:\ 0+\ .*CapPrm:\ 0+\ .*CapEff:\ 0+\ .*NoNewPrivs:\ 1 ]]
}

# listens PID: it is in its sandbox, and a packet socket of its network is bound to nm-a and running.
listens() {
    local index
    index=$(ip -n "$network" -o link show nm-a | cut -d: -f1)
    [[ $(awk '$1 == "Seccomp:" {print $2}' "/proc/$1/status" 2>/dev/null) == 2 ]] &&
        awk -v nm_a="$index" '$5 == nm_a && $6 == 1 {found = 1} END {exit !found}' "/proc/$1/net/packet" 2>/dev/null
}

# received: packets that nm-a has handed on to whoever listens.
received() { ip netns exec "$network" cat /sys/class/net/nm-a/statistics/rx_packets; }

# end_capture PID: SIGTERM to the agent that started the helper, perhaps by way of sg, or to the helper where none did.
end_capture() {
    local process=$1
    while ((process > 1)) && [[ $(cat "/proc/$process/comm") != netmoth-agent ]]; do
        process=$(awk '$1 == "PPid:" {print $2}' "/proc/$process/status")
    done
    kill -TERM "$((process > 1 ? process : $1))"
}

# captor_of PID: the capture helper among its descendants.
captor_of() {
    local child
    for child in $(xargs -n 1 2>/dev/null <"/proc/$1/task/$1/children"); do
        if [[ $(cat "/proc/$child/comm" 2>/dev/null) == netmoth-captur* ]]; then
            echo "$child"
        else
            captor_of "$child"
        fi
    done
}

# refused USER PATTERN COMMAND: fails, with one line that matches.
refused() {
    if in_network "$1" "$3" >"$log" 2>&1; then return 1; fi
    sed 's/^/         /' "$log"
    [[ $(wc -l <"$log") -eq 1 ]] && grep -q "$2" "$log"
}

mode_of() { in_root stat -c '%a %U:%G' "$1"; }
capability_of() { in_root /sbin/getcap "$1" | sed 's/^[^ ]* *//'; }
