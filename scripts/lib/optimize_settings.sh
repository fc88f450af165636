# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# One setting of the system: how it is read, written and named. Sourced by optimize_system.sh.
#
# A setting is a kind and a target; its value is one line without tabs:
#   file     a file under /sys or /proc                         /sys/class/net/eth0/queues/rx-0/rps_cpus
#   choice   the same, where the file lists all values          "always [madvise] never": the one in brackets
#   sysctl   a kernel parameter                                 net.core.netdev_max_backlog
#   ring     entries of an interface's receive ring             eth0
#   feature  an offload of an interface, on or off              eth0/generic-receive-offload

# Set by tests: /sys, /proc, /etc and /var/lib lie below it.
readonly sysroot=${NETMOTH_SYSROOT-}

path_of_sysctl() { echo "$sysroot/proc/sys/${1//.//}"; }

# read_setting KIND TARGET: prints the value; fails where the system does not offer the setting.
read_setting() {
    case $1 in
        file) cat "$sysroot$2" 2>/dev/null ;;
        choice) sed 's/.*\[\(.*\)\].*/\1/' "$sysroot$2" 2>/dev/null | grep . ;;
        sysctl) cat "$(path_of_sysctl "$2")" 2>/dev/null ;;
        ring) ring_sizes "$2" | sed -n 2p | grep . ;;
        feature) feature_state "${2%%/*}" "${2#*/}" | sed 's/ \[.*//' | grep . ;;
        *) return 1 ;;
    esac
}

# write_setting KIND TARGET VALUE: the error of the kernel or of ethtool goes to standard error.
write_setting() {
    case $1 in
        file | choice) write_file "$sysroot$2" "$3" ;;
        sysctl) write_file "$(path_of_sysctl "$2")" "$3" ;;
        ring) ethtool --set-ring "$2" rx "$3" >/dev/null ;;
        feature) ethtool --features "${2%%/*}" "${2#*/}" "$3" >/dev/null ;;
        *) return 1 ;;
    esac
}

# One write(2), as the kernel wants it.
write_file() { printf '%s\n' "$2" >"$1"; }

# reason_in TEXT: what the kernel or ethtool says, in its last line behind the names of programs; nothing for nothing.
reason_in() { sed -n '$s/^.*: //; ${/./s/^/: /p}' <<<"$1" | tr '\t' ' '; }

# ring_sizes INTERFACE: the largest size of the receive ring and the size now; nothing where there is none.
ring_sizes() { ethtool --show-ring "$1" 2>/dev/null | sed -n 's/^RX:[[:space:]]*\([1-9][0-9]*\)$/\1/p'; }

# feature_state INTERFACE FEATURE: on, off, or "on [fixed]".
feature_state() { ethtool --show-features "$1" 2>/dev/null | sed -n "s/^[[:space:]]*$2: //p"; }

# name_of KIND TARGET: what the table calls it.
name_of() {
    case $1 in
        sysctl) echo "$2" ;;
        ring) echo "$2 receive ring" ;;
        feature) echo "${2%%/*} ${2#*/}" ;;
        *)
            local name=${2#/sys/class/net/}
            name=${name#/sys/devices/system/cpu/cpufreq/}
            name=${name#/sys/kernel/mm/}
            name=${name#/proc/}
            name=${name/queues\//}
            echo "${name//\// }"
            ;;
    esac
}
