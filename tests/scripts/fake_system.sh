#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A system of files for optimize_system.sh: a /sys and /proc of the test's own, and an ethtool that keeps its settings in
# files, too. Sourced, or as a program:
#   fake_system.sh FOLDER    makes FOLDER/root, for NETMOTH_SYSROOT, and FOLDER/bin, for the PATH
# shellcheck disable=SC2154 # work and root are the sourcing script's
set -euo pipefail

# put FILE TEXT
put() {
    mkdir -p "$root$(dirname "$1")"
    printf '%s\n' "$2" >"$root$1"
}

# A machine with four CPUs and two NUMA nodes; eth0 has four queues near node 0, eth1 has one queue.
make_system() {
    rm -rf "$root"
    mkdir -p "$root"/var/lib "$root"/etc/{sysctl.d,systemd/system}
    put /proc/sys/kernel/random/boot_id first-boot
    put /proc/net/route $'Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\neth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000'
    put /proc/sys/net/core/netdev_max_backlog 1000
    put /proc/sys/net/core/netdev_budget 900
    put /proc/sys/net/core/netdev_budget_usecs 2000
    put /proc/sys/net/core/bpf_jit_enable 0
    put /proc/sys/net/core/rmem_max 212992
    put /proc/sys/kernel/numa_balancing 1
    put /sys/devices/system/cpu/online 0-3
    put /sys/devices/system/node/node0/cpulist 0-1
    put /sys/devices/system/node/node1/cpulist 2-3
    put /sys/kernel/mm/transparent_hugepage/enabled 'always madvise [never]'
    local cpu i
    for cpu in 0 1; do
        put /sys/devices/system/cpu/cpufreq/policy$cpu/energy_performance_preference balance_power
        put /sys/devices/system/cpu/cpufreq/policy$cpu/scaling_governor powersave
        put /sys/devices/system/cpu/cpufreq/policy$cpu/scaling_available_governors 'performance powersave'
    done
    put /sys/class/net/eth0/device/numa_node 0
    put /sys/class/net/eth1/device/numa_node -1
    for i in 0 1 2 3; do
        put /sys/class/net/eth0/queues/rx-$i/rps_cpus 00
        put /sys/class/net/eth0/queues/tx-$i/xps_cpus 00
        put /sys/class/net/eth0/device/msi_irqs/$((40 + i)) msix
        put /proc/irq/$((40 + i))/smp_affinity_list 0-3
    done
    put /sys/class/net/eth0/device/msi_irqs/44 msix
    put /proc/irq/44/smp_affinity_list 0-3
    put /proc/interrupts ' 40: 0 PCI-MSIX eth0-TxRx-0
 41: 0 PCI-MSIX eth0-TxRx-1
 42: 0 PCI-MSIX eth0-TxRx-2
 43: 0 PCI-MSIX eth0-TxRx-3
 44: 0 PCI-MSIX eth0-async-event'
    put /sys/class/net/eth1/queues/rx-0/rps_cpus 00000000,00000000
    put /sys/class/net/eth1/queues/tx-0/xps_cpus 00000000,00000000
    for i in eth0 eth1; do
        put /ethtool/$i.ring.max 8192
        put /ethtool/$i.ring 512
        put /ethtool/$i.generic-receive-offload on
        put /ethtool/$i.large-receive-offload 'off [fixed]'
    done
}

make_tools() {
    mkdir -p "$work/bin"
    # What of ethtool the script uses.
    cat >"$work/bin/ethtool" <<'STUB'
#!/usr/bin/env bash
set -eu
at=$NETMOTH_SYSROOT/ethtool/$2
case $1 in
    --show-ring) printf 'Pre-set maximums:\nRX:\t\t%s\nTX:\t\t1\nCurrent hardware settings:\nRX:\t\t%s\nTX:\t\t1\n' "$(<"$at.ring.max")" "$(<"$at.ring")" ;;
    --set-ring)
        if [[ -e $at.ring.hold ]]; then touch "$at.ring.held"; fi
        while [[ -e $at.ring.hold ]]; do sleep 0.05; done
        [[ -e $at.deaf ]] || echo "$4" >"$at.ring"
        if [[ -e $at.ring.then ]]; then source "$at.ring.then"; fi ;;
    --show-features) for f in "$at".*-offload; do echo "${f##*.}: $(<"$f")"; done ;;
    --features)
        if [[ -e $at.stubborn ]]; then printf 'netlink error: no\nnetlink error: Operation not supported\n' >&2; exit 1; fi
        echo "$4" >"$at.$3" ;;
esac
STUB
    # systemctl --root=… enable|disable UNIT, as far as links go.
    cat >"$work/bin/systemctl" <<'STUB'
#!/usr/bin/env bash
set -eu
wants=${2#--root=}etc/systemd/system/multi-user.target.wants
case $3 in
    enable) mkdir -p "$wants" && ln -sf "../$4" "$wants/$4" ;;
    disable) rm -f "$wants/$4" && rmdir --ignore-fail-on-non-empty "$wants" ;;
esac
STUB
    chmod +x "$work/bin/"*
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then
    work=$1 root=$1/root
    make_system
    make_tools
fi
