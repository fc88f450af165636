# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # sysroot is in optimize_settings.sh
# What --apply found before it changed anything: one line a setting, SCOPE KIND TARGET BEFORE AFTER SINCE, separated by
# tabs, below a line that names the boot. Every change of the file is a new file in its place, so that a crash leaves
# the old one or the new one; a setting is saved before it is changed. Sourced by optimize_system.sh.

readonly state_folder=$sysroot/var/lib/netmoth
readonly state_file=$state_folder/optimized

boot_id() { cat "$sysroot/proc/sys/kernel/random/boot_id" 2>/dev/null || echo unknown; }

# lock_state: one of us at a time. Who was here before may have removed the folder, and somebody made it anew.
lock_state() {
    local state_lock=''
    until [[ -n $state_lock && $state_folder -ef /proc/self/fd/$state_lock ]]; do
        [[ -z $state_lock ]] || exec {state_lock}<&-
        mkdir -p "$state_folder" || fail "$state_folder cannot be made, where what was there before is saved"
        exec {state_lock}<"$state_folder" || continue
        flock "$state_lock"
    done
    # Root writes what is read from there to where that says.
    [[ -O $state_folder && ! -L $state_folder && $((0$(stat -c %a "$state_folder") & 022)) -eq 0 ]] ||
        fail "$state_folder is not root's alone, so what is saved there is not trusted: remove it"
}

saved=()

# load_state: a restart of the machine undid what was changed; only what is applied again at each start was found before
# the first time, so that stays.
load_state() {
    saved=()
    [[ -s $state_file ]] || return 0
    local lines line scope
    mapfile -t lines <"$state_file"
    for line in "${lines[@]:1}"; do
        scope=${line%%$'\t'*}
        [[ ${lines[0]} == "boot"$'\t'"$(boot_id)" ]] || is_persistent "$scope" || continue
        saved+=("$line")
    done
}

store_state() {
    if [[ ${#saved[@]} -eq 0 ]]; then
        rm -f "$state_file" "$state_file.new"
        return
    fi
    if ! { printf '%s\n' "boot"$'\t'"$(boot_id)" "${saved[@]}" >"$state_file.new" &&
        sync "$state_file.new" && mv "$state_file.new" "$state_file"; } 2>/dev/null; then
        print_rows
        fail "what was there before cannot be saved in $state_file, so nothing more was changed"
    fi
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
    local i line
    i=$(saved_line "$1" "$2")
    line=$(cut -f 1-4 <<<"${saved[i]}")$'\t'$3$'\t'$(saved_since "$1" "$2")
    [[ ${saved[i]} != "$line" ]] || return 0
    saved[i]=$line
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
