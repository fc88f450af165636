#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# optimize_system_test.sh SCRIPT: scripts/optimize_system.sh over a system of files: nothing of this
# machine is read or changed.
set -euo pipefail

# shellcheck source=tests/scripts/optimize_expect.sh
source "$(dirname "$0")/optimize_expect.sh" "$1"

make_system
before=$(snapshot)
expect "check works" run --check
expect "check changes nothing" test "$(snapshot)" = "$before"
expect "check shows before, after and why" row '^net.core.netdev_max_backlog +1000 +16384 +would-change +packets'
expect "check leaves what is better already" row '^net.core.netdev_budget +900 +900 +ok'
expect "check leaves what the driver fixed" row '^eth0 large-receive-offload +off +off +left'
expect "check takes the default route's interface" row '^eth0 receive ring +512 +4096'
expect "check says which CPUs are near the card" row '^irq 42 smp_affinity_list +0-3 +0 '
if [[ $EUID -eq 0 ]] && chmod -R a+rX "$work"; then
    # shellcheck disable=SC2016 # for the inner shell
    expect "check needs no rights" setpriv --reuid 65534 --regid 65534 --clear-groups \
        env PATH="$PATH" bash -c '"$1" --check >/dev/null' - "$script"
fi

expect "apply works" run --apply
expect "ring is larger" is /ethtool/eth0.ring 4096
expect "offload is off" is /ethtool/eth0.generic-receive-offload off
expect "interrupts are spread near the card" is /proc/irq/41/smp_affinity_list 1
expect "and only there" is /proc/irq/42/smp_affinity_list 0
expect "an event interrupt stays" is /proc/irq/44/smp_affinity_list 0-3
expect "RPS stays off where the card has queues" is /sys/class/net/eth0/queues/rx-1/rps_cpus 00
expect "XPS gives each CPU a queue" is /sys/class/net/eth0/queues/tx-1/xps_cpus 02
expect "governor" is /sys/devices/system/cpu/cpufreq/policy1/scaling_governor performance
expect "huge pages on request" is /sys/kernel/mm/transparent_hugepage/enabled madvise
expect "NUMA balancing off" is /proc/sys/kernel/numa_balancing 0
expect "a larger budget stays" is /proc/sys/net/core/netdev_budget 900
after=$(snapshot)
expect "apply again works" run --apply
expect "apply twice is apply once" test "$(snapshot)" = "$after"
expect "and says so" row '^eth0 receive ring +512 +4096 +applied'
expect "status shows both values" run --status
expect "status: ring" row '^eth0 receive ring +512 +4096 +applied'

run --revert
expect "revert writes the value of before" is /sys/kernel/mm/transparent_hugepage/enabled never
all_values_again
expect "revert restores byte for byte and leaves nothing" test "$(snapshot)" = "$before"
expect "revert again does nothing" run --revert
expect "and says so" row '^Settings put back: 0'

make_system
run --apply eth1
expect "RPS where there is one queue, in the file's own form" is /sys/class/net/eth1/queues/rx-0/rps_cpus 00000000,0000000f
run --apply eth0
run --revert eth1
expect "revert of one interface restores it" is /sys/class/net/eth1/queues/rx-0/rps_cpus 00000000,00000000
expect "and leaves the other" is /ethtool/eth0.ring 4096
expect "and the machine, while another needs it" is /proc/sys/net/core/netdev_max_backlog 16384
run --revert eth0
expect "the machine goes back with the last" is /proc/sys/net/core/netdev_max_backlog 1000
# A VLAN's name has a dot, which is any character in a pattern.
make_system
mv "$root/sys/class/net/eth1" "$root/sys/class/net/eth0.1"
cp -r "$root/sys/class/net/eth0" "$root/sys/class/net/eth0x1"
run --apply eth0x1
run --apply eth0.1
run --revert eth0.1
expect "one whose name looks like a pattern is not taken for the other" is /proc/sys/net/core/netdev_max_backlog 16384

make_system
run --apply
put /proc/sys/net/core/netdev_max_backlog 5000
run --revert
expect "what somebody changed since stays" is /proc/sys/net/core/netdev_max_backlog 5000
expect "and is named" row '^net.core.netdev_max_backlog +5000 +5000 +left +somebody'
expect "the rest is restored" is /ethtool/eth0.ring 512

make_system
run --apply
put /proc/sys/kernel/random/boot_id second-boot
run --revert
expect "after a restart there is nothing to put back" row '^Settings put back: 0'
# shellcheck disable=SC2016 # for the inner shell
expect "an interrupted apply: what was saved first is put back" bash -c '
    mkdir -p "$1/var/lib/netmoth"
    printf "boot\tsecond-boot\nmachine\tsysctl\tnet.core.netdev_max_backlog\t1000\t\n" >"$1/var/lib/netmoth/optimized"
    echo 16384 >"$1/proc/sys/net/core/netdev_max_backlog"
    "$2" --revert >/dev/null; grep -qx 1000 "$1/proc/sys/net/core/netdev_max_backlog"' - "$root" "$script"

make_system
before=$(snapshot)
expect "persist works" run --apply --persist eth0
expect "it names the files" row '^/etc/systemd/system/netmoth-optimize-eth0.service'
expect "sysctl.d holds what was changed" grep -qx 'net.core.netdev_max_backlog = 16384' "$root/etc/sysctl.d/60-netmoth.conf"
expect "the unit is enabled" test -L "$root/etc/systemd/system/multi-user.target.wants/netmoth-optimize-eth0.service"
expect "without the script it is skipped" grep -qx "ConditionFileIsExecutable=$(realpath "$script")" "$root/etc/systemd/system/netmoth-optimize-eth0.service"
if command -v systemd-analyze >/dev/null; then
    expect "systemd understands the unit" env -u NETMOTH_SYSROOT systemd-analyze verify --man=no "$root/etc/systemd/system/netmoth-optimize-eth0.service"
fi
put /proc/sys/kernel/random/boot_id second-boot
expect "after a restart revert still knows" run --revert
put /proc/sys/kernel/random/boot_id first-boot
all_values_again
expect "and leaves nothing" test "$(snapshot)" = "$before"

make_system
touch "$root/ethtool/eth0.stubborn"
expect "a setting that is refused fails" refused 1 --apply
expect "and is named" row '^eth0 generic-receive-offload +on +on +refused +.*Operation not supported'
expect "the others are applied" is /ethtool/eth0.ring 4096
rm "$root/ethtool/eth0.stubborn"
run --revert
expect "and restored" is /ethtool/eth0.ring 512

make_system
before=$(snapshot)
run --check --format tsv
expect "tsv has six columns each" awk -F '\t' 'NF != 6 { exit 1 }' "$work/out"
expect "and a header" test "$(head -n 1 "$work/out")" = $'setting\tbefore\tafter\tstate\twhy\tsince'
# shellcheck disable=SC2016 # for awk
expect "and says of nothing that it is applied" awk -F '\t' 'NR > 1 && $6 != "" { exit 1 }' "$work/out"
run --apply --persist eth0
run --status --format tsv eth0
expect "status in tsv says since when" row $'^eth0 receive ring\t512\t4096\tapplied\t[^\t]*\t20[0-9-]{8}T[0-9:]{8}Z$'
expect "and what is done at each start" row $'^/etc/systemd/system/netmoth-optimize-eth0.service\t-\twritten\tapplied\t'
expect "and nothing but the table" awk -F '\t' 'NF != 6 { exit 1 }' "$work/out"
since=$(awk -F '\t' '$1 == "eth0 receive ring" { print $6 }' "$work/out")
run --check --format tsv
expect "check says the same" row $'^eth0 receive ring\t512\t4096\tapplied\t[^\t]*\t'"$since\$"
run --status eth0
expect "and so do people read it" row "^Applied since $(date -d "$since" '+%F %H:%M')"
run --revert
all_values_again
expect "all of it is undone" test "$(snapshot)" = "$before"
run --status
expect "and status says so" row '^Nothing is applied\.'
expect "an unknown interface fails" refused 1 --apply eth9
expect "in one sentence" one_sentence 'no interface "eth9": name one of eth0, eth1'
for name in ../net/eth0 eth0/ . .. 'eth?' '*' '[a-z]*' 'eth0 ' abcdefghijklmnop; do
    expect "\"$name\" is no interface" refused 1 --check "$name"
    expect "nor one to revert" refused 1 --revert "$name"
done
touch "$root/sys/class/net/bonding_masters"
expect "nor is a file beside them" refused 1 --check bonding_masters
expect "which is not offered" one_sentence 'name one of eth0, eth1$'
rm "$root/sys/class/net/bonding_masters"
expect "one without anything saved is not reverted" refused 1 --revert eth9
expect "in one sentence" one_sentence 'no interface "eth9", and nothing is saved for it: name one of eth0, eth1'
expect "nor has it a status" refused 1 --status eth9
put /proc/net/route $'Iface\tDestination'
expect "no default route fails" refused 1 --check
expect "in one sentence" one_sentence 'no default route'
rm "$root/proc/net/route"
expect "as where there are no routes at all" refused 1 --check
expect "in one sentence" one_sentence 'no default route'
mkdir "$work/few"
for tool in bash env dirname realpath sed awk sort cat; do ln -s "$(command -v "$tool")" "$work/few/$tool"; done
PATH=$work/few expect "a missing tool fails" refused 1 --apply eth0
expect "in one sentence" one_sentence 'ethtool is missing'
expect "two verbs are refused" refused 2 --check --apply
expect "no verb is refused" refused 2
expect "an unknown option is refused" refused 2 --check --force
put /proc/net/route $'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\neth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000'
expect "none of these changed anything" test "$(snapshot)" = "$before"

all_passed
