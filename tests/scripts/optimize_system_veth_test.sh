#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# optimize_system_veth_test.sh SCRIPT: scripts/optimize_system.sh on a real veth pair, in network and mount namespaces of
# the test's own. What belongs to the whole machine is hidden from it.
set -euo pipefail

script=$1
if [[ ${2-} != inside ]]; then
    [[ $EUID -eq 0 ]] || { echo "SKIP   : needs root to make a network namespace"; exit 77; }
    command -v ethtool >/dev/null || { echo "SKIP   : ethtool is not installed"; exit 77; }
    unshare --net --mount true 2>/dev/null || { echo "SKIP   : this environment forbids namespaces"; exit 77; }
    exec unshare --net --mount --propagation private -- "$BASH" "$0" "$script" inside
fi

mount -t sysfs sys /sys
mount -t tmpfs none /var/lib
mount -t tmpfs none /proc/sys/kernel
mount -t tmpfs none /sys/kernel/mm
if [[ -d /sys/devices/system/cpu/cpufreq ]]; then mount -t tmpfs none /sys/devices/system/cpu/cpufreq; fi
ip link add nm-left type veth peer name nm-right numrxqueues 2 numtxqueues 2
ip link set nm-left up
ip link set nm-right up
ethtool --features nm-left generic-receive-offload on

fail() {
    echo "FAIL   : $1"
    exit 1
}
snapshot() {
    local interface
    for interface in nm-left nm-right; do
        ethtool --show-features "$interface"
        grep -H . /sys/class/net/$interface/queues/*/{rps_cpus,xps_cpus} 2>/dev/null
    done
    sysctl --all 2>/dev/null | grep -E '^net\.core\.' || true
    ls /var/lib
}

before=$(snapshot)
"$script" --check nm-left
[[ $(snapshot) == "$before" ]] || fail "check changed something"
"$script" --apply nm-left
[[ $(ethtool --show-features nm-left) == *'generic-receive-offload: off'* ]] || fail "GRO is still on"
after=$(snapshot)
"$script" --apply nm-left >/dev/null
[[ $(snapshot) == "$after" ]] || fail "apply twice is not apply once"
"$script" --apply nm-right
"$script" --status
"$script" --revert nm-right >/dev/null
[[ $(snapshot) == "$after" ]] || fail "revert of one interface touched the other"
"$script" --revert
diff <(echo "$before") <(snapshot) || fail "revert did not restore everything"
# A container may show settings that it does not let anybody change.
mkdir /sys/kernel/mm/transparent_hugepage
echo 'always madvise [never]' >/sys/kernel/mm/transparent_hugepage/enabled
mount --bind /sys/kernel/mm/transparent_hugepage /sys/kernel/mm/transparent_hugepage
mount -o remount,bind,ro /sys/kernel/mm/transparent_hugepage
if "$script" --apply nm-left >/var/lib/table; then fail "a setting that cannot be written was accepted"; fi
grep -q 'transparent_hugepage enabled .*refused .*refuses it: Read-only file system$' /var/lib/table || fail "the reason is not said: $(</var/lib/table)"
[[ $(ethtool --show-features nm-left) == *'generic-receive-offload: off'* ]] || fail "the other settings were not applied"
rm /var/lib/table
"$script" --revert
diff <(echo "$before") <(snapshot) || fail "revert did not restore everything but what was refused"
ip link delete nm-left
if "$script" --check nm-left 2>/var/lib/refusal; then fail "an interface that is gone was accepted"; fi
[[ $(wc -l </var/lib/refusal) -eq 1 ]] || fail "the refusal is not one sentence"
cat /var/lib/refusal
