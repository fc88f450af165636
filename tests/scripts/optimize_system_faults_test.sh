#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# optimize_system_faults_test.sh SCRIPT: scripts/optimize_system.sh when it is ended half-way, runs twice at a time, cannot
# save, or finds the machine changed, over a system of files. The ring of eth0 is changed first; the fake ethtool holds
# it for as long as the test wants.
set -euo pipefail

# shellcheck source=tests/scripts/optimize_expect.sh
source "$(dirname "$0")/optimize_expect.sh" "$1"

saved=$root/var/lib/netmoth/optimized
hold=$root/ethtool/eth0.ring.hold

# until_true COMMAND…: for a minute at most.
until_true() {
    local i
    for ((i = 0; i < 1200; ++i)); do
        if "$@"; then return 0; fi
        sleep 0.05
    done
    echo "FAIL   : never came true: $*"
    exit 1
}
# start LOG ARGUMENT…: as "started", which does not end before the hold is gone.
start() {
    "$script" "${@:2}" >"$work/$1.out" 2>"$work/$1.err" &
    started=$!
}
holds_ring() { grep -q $'\tring\teth0\t' "$saved" 2>/dev/null && [[ -e $root/ethtool/eth0.ring.held ]]; }
release() { rm -f "$hold" "$root/ethtool/eth0.ring.held"; }
is_waiting() { kill -0 "$1" 2>/dev/null; }
undone() {
    run --revert && all_values_again && [[ $(snapshot) == "$before" ]]
}

make_system
before=$(snapshot)
touch "$hold"
start first --apply eth0
until_true holds_ring
kill -TERM "$started"
release
wait "$started" && status=0 || status=$?
cp "$work/first.err" "$work/err"
expect "an interrupted apply fails" test "$status" -eq 1
expect "in one sentence" grep -qx '.*: --apply was interrupted: --status says what is changed, --revert puts it back' "$work/err"
expect "it has changed the first setting" is /ethtool/eth0.ring 4096
expect "and no other" is /ethtool/eth0.generic-receive-offload on
run --status eth0
expect "status knows it" row '^eth0 receive ring +512 +4096 +applied'
expect "apply goes on from there" run --apply --persist eth0
expect "and keeps what was there at first" row '^eth0 receive ring +512 +4096 +applied'
run --status --format tsv
expect "and notes what it found done" test "$(awk -F '\t' '$2 == "ring" { print $5 }' "$saved")" = 4096
expect "revert puts all of it back" undone

# What kills it leaves it no time to say or note anything.
touch "$hold"
start first --apply eth0
until_true holds_ring
kill -KILL "$started"
wait "$started" 2>/dev/null || true
release
until_true is /ethtool/eth0.ring 4096 # ethtool itself lives on
expect "after a kill revert puts back what was saved" undone
printf 'boot\tfirst-boot\nmachine\tsysctl\tnet.core.netdev_budget_usecs\t2000\t\t2026-01-02T03:04:05Z\n' >"$work/half"
mkdir -m 755 "$root/var/lib/netmoth" && cp "$work/half" "$saved"
put /proc/sys/net/core/netdev_budget_usecs 8000
run --apply --persist eth0
expect "no empty value goes into the sysctl.d file" grep -qx 'net.core.netdev_budget_usecs = 8000' "$root/etc/sysctl.d/60-netmoth.conf"
expect "and revert knows the old one" undone

# Two at a time.
touch "$hold"
start first --apply eth0
first=$started
until_true holds_ring
start second --apply eth1
second=$started
for ((i = 0; i < 40; ++i)); do if is_waiting "$second"; then sleep 0.05; fi; done
expect "a second apply waits for the first" is_waiting "$second"
expect "and has changed nothing" is /ethtool/eth1.ring 512
release
wait "$first" && wait "$second" && status=0 || status=$?
expect "then both are done" test "$status" -eq 0
expect "and saved" test "$(cut -f 1 "$saved" | grep -c '^eth[01]$')" -gt 10
expect "and undone" undone
run --apply eth0
touch "$hold"
start first --revert
first=$started
until_true test -e "$root/ethtool/eth0.ring.held"
start second --apply eth1
second=$started
for ((i = 0; i < 20; ++i)); do if is_waiting "$second"; then sleep 0.05; fi; done
release
wait "$first" && wait "$second" && status=0 || status=$?
cp "$work/second.err" "$work/err"
expect "an apply that waited for a revert saves in a folder that is there" test -s "$saved"
expect "and works" test "$status" -eq 0
expect "and is undone" undone

# Where nothing can be saved, nothing is changed.
make_system
mkdir -p "$root/var/lib/netmoth/optimized.new"
before=$(snapshot)
expect "without a place to save, apply fails" refused 1 --apply eth0
expect "in one sentence" test "$(wc -l <"$work/err")" -eq 1
expect "which says so" grep -q 'cannot be saved in .*, so nothing more was changed' "$work/err"
expect "and nothing is changed" test "$(snapshot)" = "$before"
rmdir "$root/var/lib/netmoth/optimized.new" "$root/var/lib/netmoth"
mkdir "$work/elsewhere"
ln -s "$work/elsewhere" "$root/var/lib/netmoth"
before=$(snapshot)
expect "a link in its place is refused" refused 1 --apply eth0
expect "in one sentence" one_sentence "not root's alone"
expect "and nothing is changed" test "$(snapshot)$(ls "$work/elsewhere")" = "$before"
rm "$root/var/lib/netmoth"
mkdir -m 777 "$root/var/lib/netmoth"
cp "$work/half" "$saved"
put /proc/sys/net/core/netdev_budget_usecs 8000
expect "a folder of everybody is refused" refused 1 --revert
expect "in one sentence" one_sentence "not root's alone"
expect "and nothing is written from it" is /proc/sys/net/core/netdev_budget_usecs 8000
if [[ $EUID -eq 0 ]]; then
    chmod 755 "$root/var/lib/netmoth" && chown 65534 "$root/var/lib/netmoth"
    expect "and one of another user" refused 1 --revert
fi

# A setting that somebody changed, and that is refused now.
make_system
before=$(snapshot)
run --apply eth0
put /ethtool/eth0.generic-receive-offload on
touch "$root/ethtool/eth0.stubborn"
expect "a setting that is refused the second time fails" refused 1 --apply eth0
rm "$root/ethtool/eth0.stubborn"
run --status eth0
expect "but what it was before is not forgotten" row '^eth0 generic-receive-offload +on +on +changed-since'
expect "and is undone" undone
run --apply eth0
touch "$root/ethtool/eth0.stubborn"
run --revert --format tsv || true
expect "a revert that is refused is one row" awk -F '\t' 'NF != 6 { exit 1 }' "$work/out"
expect "with the kernel's reason" row $'^eth0 generic-receive-offload\toff\toff\trefused\t.*refuses it: Operation not supported\t'
rm "$root/ethtool/eth0.stubborn"
expect "and is still there for the next" undone

# Interfaces come and go.
run --apply eth0
mv "$root/sys/class/net/eth0" "$work/pulled"
mkdir "$work/pulled-tool" && mv "$root"/ethtool/eth0.* "$work/pulled-tool"
expect "revert of an interface that is gone works" run --revert eth0
expect "and says so" row '^eth0 receive ring +gone +the system no longer offers it'
expect "and puts the rest back" is /proc/sys/net/core/netdev_max_backlog 1000
expect "and leaves nothing saved" test ! -e "$root/var/lib/netmoth"
make_system
mkdir "$work/gone"
cat >"$root/ethtool/eth0.ring.then" <<'TEXT'
mv "$NETMOTH_SYSROOT"/ethtool/eth0.*offload "$NETMOTH_SYSROOT/sys/class/net/eth0/queues" "$NETMOTH_SYSROOT/../gone"
TEXT
expect "an interface that goes during apply ends nothing" run --apply eth0
expect "and is said" row '^eth0 generic-receive-offload +gone +the system no longer offers it'
expect "and the rest is done" is /proc/sys/net/core/netdev_max_backlog 16384

# A restart undoes what is not applied again at each start.
make_system
before=$(snapshot)
run --apply --persist eth0
run --apply eth1
put /ethtool/eth1.ring 512
put /proc/sys/kernel/random/boot_id second-boot
run --status
expect "after a restart what is applied again is known" row '^eth0 receive ring +512 +4096 +applied'
expect "and nothing else" test "$(grep -c '^eth1' "$work/out")" -eq 0
put /ethtool/eth1.ring 4096 # somebody's own wish
run --revert
expect "so what is now somebody's own stays" is /ethtool/eth1.ring 4096
make_system
run --apply eth0
put /proc/sys/kernel/random/boot_id second-boot
run --revert
expect "what a restart undid is not kept" test ! -e "$root/var/lib/netmoth"

# Root runs nothing at each start that others may change: neither the script nor a part of it.
make_system
before=$(snapshot)
installed=$work/installed/optimize-system
mkdir "$work/installed"
cp "$script" "$installed"
cp -r "$(dirname "$(realpath "$script")")/lib" "$work/installed"
chmod -R go-w "$work/installed"
persist_installed() { "$installed" --apply --persist eth0 >"$work/out" 2>"$work/err"; }
expect_refused() {
    if persist_installed; then status=0; else status=$?; fi
    expect "$1 is refused" test "$status" -eq 1
    expect "in one sentence" one_sentence 'at each start, which other users may change: use the installed script'
    expect "and nothing is changed" test "$(snapshot)" = "$before"
}
for part in "$installed" "$work/installed/lib/optimize_plan.sh" "$work/installed"; do
    chmod g+w "$part"
    expect_refused "--persist of a group's ${part##*/}"
    chmod g-w "$part"
done
if [[ $EUID -eq 0 ]]; then
    chown 65534 "$work/installed/lib/optimize_state.sh"
    expect_refused "--persist of another user's part"
    chown 0 "$work/installed/lib/optimize_state.sh"
fi
expect "--persist of what is root's alone works" persist_installed
expect "and is undone" undone

# systemctl that fails, and that is gone by the time of the revert.
make_system
before=$(snapshot)
cp "$work/bin/systemctl" "$work/systemctl"
printf '#!/bin/sh\necho "Failed to enable unit: File is masked" >&2\nexit 1\n' >"$work/bin/systemctl"
expect "a unit that cannot be enabled fails" refused 1 --apply --persist eth0
expect "and is said" grep -q 'could not enable netmoth-optimize-eth0.service: File is masked; --revert removes' "$work/err"
expect "and the table is there" row '^eth0 receive ring +512 +4096 +changed'
expect "revert removes it none the less" undone
cp "$work/systemctl" "$work/bin/systemctl"
run --apply --persist eth0
run --apply --persist eth0
expect "persisting twice is persisting once" test "$(find "$root/etc" -type f -o -type l | wc -l)" -eq 3
printf '#!/bin/sh\nexit 1\n' >"$work/bin/systemctl"
expect "and is removed with its link where systemctl fails" undone

all_passed
