# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # sysroot is in optimize_settings.sh
# What --apply found before it changed anything: one line a setting, SCOPE KIND TARGET BEFORE AFTER SINCE, separated by
# tabs, below a line that names the boot. Every change of the file is a new file in its place, so that a crash leaves
# the old one or the new one; a setting is saved before it is changed. Sourced by optimize_system.sh.

readonly state_folder=$sysroot/var/lib/netmoth
readonly state_file=$state_folder/optimized

boot_id() { cat "$sysroot/proc/sys/kernel/random/boot_id" 2>/dev/null || echo unknown; }

# lock_state: one of us at a time.
lock_state() {
    mkdir -p "$state_folder"
    exec {state_lock}<"$state_folder"
    flock "$state_lock"
}

saved=()

# load_state: a restart of the machine undid what was changed; what is applied again at each start was found before the
# first time, so that stays.
load_state() {
    saved=()
    [[ -s $state_file ]] || return 0
    local boot
    boot=$(sed -n '1s/^boot\t//p' "$state_file")
    [[ $boot == "$(boot_id)" || -n $(persistent_files '') ]] || return 0
    mapfile -t saved < <(tail -n +2 "$state_file")
}

store_state() {
    if [[ ${#saved[@]} -eq 0 ]]; then
        rm -f "$state_file"
        return
    fi
    printf '%s\n' "boot"$'\t'"$(boot_id)" "${saved[@]}" >"$state_file.new"
    sync "$state_file.new"
    mv "$state_file.new" "$state_file"
}

# saved_settings SCOPE…: their lines; "all" is every scope.
saved_settings() {
    local line
    for line in "${saved[@]}"; do
        if [[ " $* " == *" ${line%%$'\t'*} "* || $1 == all ]]; then echo "$line"; fi
    done
}

saved_scopes() { saved_settings all | cut -f 1 | sort -u; }

# saved_line KIND TARGET: its place in saved; fails where it is not saved.
saved_line() {
    local i
    for i in "${!saved[@]}"; do
        if [[ ${saved[i]#*$'\t'} == "$1"$'\t'"$2"$'\t'* ]]; then
            echo "$i"
            return 0
        fi
    done
    return 1
}

is_changed() { saved_line "$1" "$2" >/dev/null; }

saved_value() { cut -f 4 <<<"${saved[$(saved_line "$1" "$2")]}"; }

# saved_since KIND TARGET: when it was changed first; empty where an older version of this script did that.
saved_since() { cut -f 6 <<<"${saved[$(saved_line "$1" "$2")]}"; }

# save_before SCOPE KIND TARGET BEFORE: the first time counts.
save_before() {
    is_changed "$2" "$3" && return 0
    saved+=("$1"$'\t'"$2"$'\t'"$3"$'\t'"$4"$'\t\t'"$(date -u +%FT%TZ)")
    store_state
}

# save_after KIND TARGET AFTER
save_after() {
    local i
    i=$(saved_line "$1" "$2")
    saved[i]=$(cut -f 1-4 <<<"${saved[i]}")$'\t'$3$'\t'$(saved_since "$1" "$2")
    store_state
}

# forget KIND TARGET
forget() {
    local i
    i=$(saved_line "$1" "$2") || return 0
    unset "saved[$i]"
    saved=("${saved[@]}")
    store_state
}
