# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # sysroot is in optimize_settings.sh
# What a machine that captures should be set to, and why. Reads only. Sourced by optimize_system.sh.
#
# A line of the plan: SCOPE KIND TARGET WANTED WHY, separated by tabs. SCOPE is the interface, or "machine". WANTED is
# empty where nothing is to be changed: WHY says the reason then.

# want SCOPE KIND TARGET WANTED WHY; nothing where the system does not offer the setting.
want() {
    read_setting "$2" "$3" >/dev/null || return 0
    printf '%s\t%s\t%s\t%s\t%s\n' "$@"
}

# at_least SCOPE KIND TARGET NUMBER WHY: a larger number stays.
at_least() {
    local now
    now=$(read_setting "$2" "$3") || return 0
    if [[ $now =~ ^[0-9]+$ && $now -ge $4 ]]; then
        want "$1" "$2" "$3" "$now" "$5"
    else
        want "$@"
    fi
}

# numbers_of LIST: "0-2,5" as 0 1 2 5, one a line.
numbers_of() {
    local part
    for part in ${1//,/ }; do
        seq "${part%-*}" "${part#*-}"
    done
}

# cpus_in_use: the CPUs that are online and not set apart (isolcpus=, nohz_full=), to which the kernel steers nothing.
cpus_in_use() {
    local cpu online apart
    cpu=$sysroot/sys/devices/system/cpu
    online=$(cat "$cpu/online" 2>/dev/null) || online=0
    apart=$(grep -h '^[0-9]' "$cpu/isolated" "$cpu/nohz_full" 2>/dev/null) || apart=''
    grep -vFx -f <(numbers_of "${apart//$'\n'/,}") <(numbers_of "$online") || numbers_of "$online"
}

# cpus_near INTERFACE: those of them in its NUMA node, one a line; all of them where it has no node, or none there.
cpus_near() {
    local node usable near
    usable=$(cpus_in_use)
    node=$(cat "$sysroot/sys/class/net/$1/device/numa_node" 2>/dev/null) || node=-1
    near=$(cat "$sysroot/sys/devices/system/node/node$node/cpulist" 2>/dev/null) || near=''
    grep -Fx -f <(numbers_of "$near") <<<"$usable" || echo "$usable"
}

# mask_of CPU…: as /sys writes it, hexadecimal in groups of 32 bits.
mask_of() {
    local cpu group text='' words=()
    for cpu in "$@"; do
        group=$((cpu / 32))
        words[group]=$((${words[group]:-0} | 1 << cpu % 32))
    done
    for ((group = $(printf '%s\n' "${!words[@]}" | sort -n | tail -n 1); group >= 0; --group)); do
        text+=$(printf '%s%08x' "${text:+,}" "${words[group]:-0}")
    done
    echo "$text"
}

plan_ring() {
    local sizes target
    mapfile -t sizes < <(ring_sizes "$1")
    [[ ${#sizes[@]} -eq 2 ]] || return 0
    # Past some thousand entries a ring no longer fits the CPU's cache, and each packet costs more.
    target=$((sizes[0] < 4096 ? sizes[0] : 4096))
    at_least "$1" ring "$1" "$target" "bridges longer pauses of the kernel; the link may pause for a moment"
}

plan_offloads() {
    local feature
    for feature in generic-receive-offload large-receive-offload rx-gro-hw rx-gro-list; do
        if [[ $(feature_state "$1" "$feature") == *'[fixed]' ]]; then
            want "$1" feature "$1/$feature" '' "the driver does not let it be changed"
        else
            want "$1" feature "$1/$feature" off "packets are seen as they came, not glued together"
        fi
    done
}

# receive_interrupts INTERFACE: the numbers of its receive interrupts.
receive_interrupts() {
    local folder
    for folder in "$sysroot/sys/class/net/$1/device/msi_irqs" "$sysroot/sys/class/net/$1/device/../msi_irqs"; do
        [[ -d $folder ]] || continue
        grep -E "^ *($(cd "$folder" && printf '%s|' *)x):" "$sysroot/proc/interrupts" |
            grep -iE '(rx|input|comp|queue|fp)[^ ]*$' | grep -viE 'config|event|async' |
            sed 's/^ *\([0-9]*\):.*/\1/'
        return 0
    done
    return 0
}

plan_interrupts() {
    local interrupts cpus i file balanced
    mapfile -t interrupts < <(receive_interrupts "$1")
    mapfile -t cpus < <(cpus_near "$1")
    [[ ${#interrupts[@]} -gt 1 && ${#cpus[@]} -gt 1 ]] || return 0
    balanced=$(cat "$sysroot"/proc/[0-9]*/comm 2>/dev/null | grep -cx irqbalance) || true
    for i in "${!interrupts[@]}"; do
        file=/proc/irq/${interrupts[i]}/smp_affinity_list
        if [[ $balanced -gt 0 ]]; then
            want "$1" file "$file" '' "irqbalance runs and moves interrupts itself"
        else
            want "$1" file "$file" "${cpus[i % ${#cpus[@]}]}" "one receive queue a CPU, near the card"
        fi
    done
}

# interfaces_below INTERFACE: whose packets a VLAN, a bond or a bridge passes on; nothing for a card.
interfaces_below() {
    local link names=''
    for link in "$sysroot/sys/class/net/$1"/lower_*; do
        [[ ! -e $link ]] || names+="${names:+, }${link##*/lower_}"
    done
    echo "$names"
}

plan_steering() {
    local cpus below
    mapfile -t cpus < <(cpus_near "$1")
    [[ ${#cpus[@]} -gt 1 ]] || return 0
    below=$(interfaces_below "$1")
    if [[ -n $below ]]; then
        want "$1" file "/sys/class/net/$1/queues/rx-0/rps_cpus" '' "its packets come through another interface, which is the one to tune: $below"
        return 0
    fi
    plan_receive_steering "$1" "${cpus[@]}"
    # Wi-Fi chooses the queue by priority, whatever XPS says.
    [[ -e $sysroot/sys/class/net/$1/phy80211 ]] || plan_send_steering "$1" "${cpus[@]}"
}

# plan_receive_steering INTERFACE CPU…
plan_receive_steering() {
    local queues i mask cpus=("${@:2}")
    # The loopback's packets are at the CPU that wants them (ARPHRD_LOOPBACK).
    [[ $(cat "$sysroot/sys/class/net/$1/type" 2>/dev/null) != 772 ]] || return 0
    queues=("$sysroot/sys/class/net/$1/queues/rx-"*)
    if [[ ${#queues[@]} -eq 1 ]]; then
        mask=$(mask_of "${cpus[@]}")
        want "$1" file "/sys/class/net/$1/queues/rx-0/rps_cpus" "$(like "/sys/class/net/$1/queues/rx-0/rps_cpus" "$mask")" \
            "the card has one receive queue: RPS lets every CPU take packets from it"
    else
        for i in "${!queues[@]}"; do
            want "$1" file "/sys/class/net/$1/queues/rx-$i/rps_cpus" '' "the card spreads packets over its queues itself"
        done
    fi
}

# plan_send_steering INTERFACE CPU…: a queue has several CPUs where there are fewer queues.
plan_send_steering() {
    local queues i cpu mine mask cpus=("${@:2}")
    queues=("$sysroot/sys/class/net/$1/queues/tx-"*)
    [[ ${#queues[@]} -gt 1 ]] || return 0
    for i in "${!queues[@]}"; do
        mine=()
        for ((cpu = i % ${#cpus[@]}; cpu < ${#cpus[@]}; cpu += ${#queues[@]})); do mine+=("${cpus[cpu]}"); done
        mask=$(mask_of "${mine[@]}")
        want "$1" file "/sys/class/net/$1/queues/tx-$i/xps_cpus" "$(like "/sys/class/net/$1/queues/tx-$i/xps_cpus" "$mask")" \
            "each CPU sends through a queue of its own and disturbs no other"
    done
}

# like FILE MASK: the mask with as many digits as the file shows now, which is how the kernel will show it.
like() {
    local now digits
    now=$(read_setting file "$1") || now=$2
    now=${now//,/}
    digits=$(sed 's/,//g; s/^0*//' <<<"$2")
    while [[ ${#digits} -lt ${#now} ]]; do digits=0$digits; done
    sed ':more; s/\([0-9a-f]\)\([0-9a-f]\{8\}\)\(,\|$\)/\1,\2\3/; t more' <<<"$digits" # groups of eight from the right
}

# plan_governor POLICY: a folder of cpufreq.
plan_governor() {
    local why="a CPU that first has to speed up loses packets meanwhile"
    local preference=${1#"$sysroot"}/energy_performance_preference
    [[ $(cat "$1/scaling_available_governors" 2>/dev/null) == *performance* ]] || return 0
    # The governor takes this with it, and some drivers (amd-pstate) do not put it back; under the governor it is fixed.
    # Saved before it, it is put back after it.
    if [[ $(cat "$1/scaling_governor" 2>/dev/null) != performance || $(read_setting file "$preference") == performance ]]; then
        want machine file "$preference" performance "$why"
    fi
    want machine file "${1#"$sysroot"}/scaling_governor" performance "$why"
}

plan_machine() {
    at_least machine sysctl net.core.netdev_max_backlog 16384 "packets that wait for a CPU (RPS, veth, loopback) are dropped past this"
    at_least machine sysctl net.core.netdev_budget 600 "packets that one round of the receive loop may take"
    at_least machine sysctl net.core.netdev_budget_usecs 8000 "time that one round may take; rounds cut short show as time_squeeze"
    at_least machine sysctl net.core.bpf_jit_enable 1 "capture filters run as machine code"
    want machine sysctl net.core.rmem_max '' "the kernel's packet rings use no socket buffer"
    local policy nodes
    for policy in "$sysroot"/sys/devices/system/cpu/cpufreq/policy*; do
        plan_governor "$policy"
    done
    if [[ $(read_setting choice /sys/kernel/mm/transparent_hugepage/enabled) == never ]]; then
        want machine choice /sys/kernel/mm/transparent_hugepage/enabled madvise "flow tables ask for huge pages; nobody else gets any"
    else
        want machine choice /sys/kernel/mm/transparent_hugepage/enabled '' "flow tables get the huge pages that they ask for"
    fi
    nodes=("$sysroot"/sys/devices/system/node/node[0-9]*)
    if [[ ${#nodes[@]} -gt 1 ]]; then
        want machine sysctl kernel.numa_balancing 0 "workers are pinned near the card: moving their memory only costs time"
    else
        want machine sysctl kernel.numa_balancing '' "there is one NUMA node"
    fi
}

# plan INTERFACE: all lines.
plan() {
    plan_ring "$1"
    plan_offloads "$1"
    plan_interrupts "$1"
    plan_steering "$1"
    plan_machine
}
