#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# optimize_system_hardware_test.sh SCRIPT: what scripts/optimize_system.sh makes of other machines than the usual one,
# over a system of files: many CPUs, CPUs that are off or set apart, cards without a ring, interfaces that are no card.
set -euo pipefail

# shellcheck source=tests/scripts/optimize_expect.sh
source "$(dirname "$0")/optimize_expect.sh" "$1"

# A value that the plan is to reach: SETTING AFTER.
plans() { run --check --format tsv "${interface:-eth1}" && grep -qE "^$1"$'\t[^\t]*\t'"$2"$'\t' "$work/out"; }
plans_nothing() { run --check --format tsv "${interface:-eth1}" && ! grep -qE "^$1"$'\t[^\t]*\t[^\t]*\twould-change' "$work/out"; }
has_no_row() { run --check --format tsv "${interface:-eth1}" && ! grep -qE "^$1"$'\t' "$work/out"; }

# Masks are written as the kernel shows them: groups of 32 CPUs, as many digits as it has CPUs.
make_system
cpu=/sys/devices/system/cpu
steering=/sys/class/net/eth1/queues/rx-0/rps_cpus
put $cpu/online 0-31
put $steering 00000000
expect "32 CPUs" plans 'eth1 rx-0 rps_cpus' ffffffff
put $cpu/online 0-35
put $steering 0,00000000
expect "36 CPUs" plans 'eth1 rx-0 rps_cpus' f,ffffffff
put $cpu/online 0-71
put $steering 00,00000000,00000000
expect "72 CPUs" plans 'eth1 rx-0 rps_cpus' ff,ffffffff,ffffffff
put $cpu/online 0,2,33,70
expect "CPUs that are off are left out" plans 'eth1 rx-0 rps_cpus' 40,00000002,00000005
put /sys/class/net/eth1/device/numa_node 0
put /sys/devices/system/node/node0/cpulist 32-71
expect "the node's CPUs alone" plans 'eth1 rx-0 rps_cpus' 40,00000002,00000000
put /sys/devices/system/node/node0/cpulist ''
expect "a node without CPUs means all" plans 'eth1 rx-0 rps_cpus' 40,00000002,00000005
put $cpu/isolated 2
put $cpu/nohz_full '(null)'
expect "CPUs that are set apart are left out" plans 'eth1 rx-0 rps_cpus' 40,00000002,00000001
put $cpu/nohz_full 33,60
expect "for either reason" plans 'eth1 rx-0 rps_cpus' 40,00000000,00000001
put $cpu/isolated 0-71
expect "but not all of them" plans 'eth1 rx-0 rps_cpus' 40,00000002,00000005
put $cpu/online 0
expect "with one CPU there is nothing to steer" has_no_row 'eth1 rx-0 rps_cpus'

# More CPUs than queues, and the other way round.
make_system
put $cpu/online 0-7
put /sys/devices/system/node/node0/cpulist 0-7
interface=eth0
expect "a queue has several CPUs" plans 'eth0 tx-1 xps_cpus' 22
expect "and no CPU has none" plans 'eth0 tx-3 xps_cpus' 88
put /sys/devices/system/node/node0/cpulist 5-7
expect "or a CPU several queues" plans 'eth0 tx-3 xps_cpus' 20
expect "and interrupts" plans 'irq 43 smp_affinity_list' 5
put /proc/4711/comm irqbalance
expect "which are left to irqbalance where it runs" plans_nothing 'irq 4[0-9] smp_affinity_list'
expect "it is said" row $'^irq 40 smp_affinity_list\t0-3\t0-3\tleft\tirqbalance runs'

# Names of interrupts, as drivers give them; a card of one interrupt has nothing to spread.
make_system
interrupts() { put /proc/interrupts "$(printf ' 40: 0 0 PCI-MSIX 1-edge %s\n 41: 0 0 PCI-MSIX 2-edge %s\n 42: 0 0 PCI-MSIX 3-edge %s' "$@")"; }
for names in 'virtio0-config virtio0-input.0 virtio0-input.1' 'mlx5_async@pci:0000:01:00.0 mlx5_comp0@pci:0000:01:00.0 mlx5_comp1@pci:0000:01:00.0' \
    'ena-mgmnt@pci:0000:00:05.0 ens5-Tx-Rx-0 ens5-Tx-Rx-1' 'eth0 eth0-rx-0 eth0-rx-1' 'rx0-async-event rx0-TxRx-0 rx0-TxRx-1'; do
    # shellcheck disable=SC2086 # three words
    interrupts $names
    expect "receive interrupts of ${names%% *}" plans 'irq 42 smp_affinity_list' 1
    expect "and no other" has_no_row 'irq 40 smp_affinity_list'
done
interrupts eth0 eth0-rx-0 eth0-tx-0
expect "one receive interrupt stays where it is" has_no_row 'irq 4[0-9] smp_affinity_list'

# Rings as cards tell them.
make_system
put /ethtool/eth0.ring.max 511
put /ethtool/eth0.ring 200
expect "the largest ring of a small card" plans 'eth0 receive ring' 511
put /ethtool/eth0.ring 511
expect "which is not to be larger" plans_nothing 'eth0 receive ring'
put /ethtool/eth0.ring.max 16384
put /ethtool/eth0.ring 8192
expect "a larger one stays" plans_nothing 'eth0 receive ring'
for none in n/a 0; do
    put /ethtool/eth0.ring.max $none
    put /ethtool/eth0.ring $none
    expect "a ring of $none is none" has_no_row 'eth0 receive ring'
done
# A driver may take a size and keep another.
make_system
touch "$root/ethtool/eth0.deaf"
expect "what is written and stays as it was is refused" refused 1 --apply eth0
expect "and is named" row '^eth0 receive ring +512 +512 +refused +the kernel or the driver refuses it$'
run --revert
expect "and not saved" test ! -e "$root/var/lib/netmoth"

# Interfaces that are no card.
make_system
mkdir "$root/sys/class/net/eth1/lower_eth0"
interface=eth1
expect "a bond, bridge or VLAN steers nothing" plans_nothing 'eth1 .*_cpus'
expect "and names what does" row $'^eth1 rx-0 rps_cpus\t[^\t]*\t[^\t]*\tleft\tits packets come through another interface, which is the one to tune: eth0\t'
make_system
put /sys/class/net/eth1/type 772
expect "the loopback steers nothing" has_no_row 'eth1 .*_cpus'
make_system
interface=eth0
mkdir "$root/sys/class/net/eth0/phy80211"
expect "Wi-Fi has queues by priority, not by CPU" has_no_row 'eth0 tx-. xps_cpus'

# The governor takes the energy preference with it.
make_system
policy=$cpu/cpufreq/policy0
run --apply eth0
expect "the preference is set" is $policy/energy_performance_preference performance
run --revert
expect "it is put back" is $policy/energy_performance_preference balance_power
# shellcheck disable=SC2016 # for awk
expect "after the governor" awk '/policy0 scaling_governor/ { g = NR } /policy0 energy/ { e = NR } END { exit !(g && e > g) }' "$work/out"
put $policy/scaling_governor performance
expect "under the governor it is fixed" has_no_row 'policy0 energy_performance_preference'
put $policy/scaling_available_governors 'powersave schedutil'
put $policy/scaling_governor schedutil
expect "a governor that is not offered is not asked for" has_no_row 'policy0 .*'
rm -r "$root$cpu/cpufreq"
expect "a virtual machine has none" has_no_row 'policy. .*'
rm -r "$root/sys/kernel" "$root/proc/sys" "$root/sys/devices/system/node"
expect "nor has a container much" run --check eth0
expect "but its interface" row '^eth0 receive ring +512 +4096 +would-change'

all_passed
