#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Tunes this machine for capturing, and undoes exactly that.
set -euo pipefail

readonly program=${0##*/}

usage() {
    cat <<TEXT
Usage: $program --check|--apply|--revert|--status [--format table|tsv] [--persist] [INTERFACE]

--check    shows what --apply would change, and changes nothing; needs no rights
--apply    changes it, after saving what was there; doing it twice is doing it once
--revert   puts back what --apply found: for INTERFACE, or for everything where none is named
--status   shows what is changed now, and what it was before
--persist  with --apply: also at each start of the machine, by a sysctl.d file and a systemd unit
--format   table for people (the default), or tab-separated values with a header line; those also say since when
           a setting is applied

INTERFACE is by default that of the default route. Without --persist a restart of the machine undoes everything.
Exit status: 0 done; 1 something could not be changed; 2 usage.
TEXT
}

fail() {
    echo "$program: $1" >&2
    exit "${2:-1}"
}

here=$(dirname "$(realpath "${BASH_SOURCE[0]}")")
readonly here
# shellcheck source=scripts/lib/optimize_settings.sh
source "$here/lib/optimize_settings.sh"
# shellcheck source=scripts/lib/optimize_plan.sh
source "$here/lib/optimize_plan.sh"
# shellcheck source=scripts/lib/optimize_state.sh
source "$here/lib/optimize_state.sh"
# shellcheck source=scripts/lib/optimize_persist.sh
source "$here/lib/optimize_persist.sh"

# ethtool and systemctl may lie where the PATH of an ordinary user does not lead; a test brings its own.
[[ -n $sysroot ]] || PATH=$PATH:/usr/sbin:/sbin
umask 022 # everybody may read what is saved: --check and --status need no rights

verb='' interface='' format=table persist=0 failures=0 changes=0

parse_arguments() {
    while [[ $# -gt 0 ]]; do
        case $1 in
            -h | --help) usage; exit 0 ;;
            --check | --apply | --revert | --status)
                [[ -z $verb ]] || fail "give one of --check, --apply, --revert and --status, not both --$verb and $1" 2
                verb=${1#--}
                ;;
            --persist) persist=1 ;;
            --format)
                [[ ${2-} == table || ${2-} == tsv ]] || fail "--format is table or tsv, not \"${2-}\"" 2
                format=$2
                shift
                ;;
            -*) fail "unknown option $1; see --help" 2 ;;
            *)
                [[ -z $interface ]] || fail "give one interface, not both $interface and $1" 2
                interface=$1
                ;;
        esac
        shift
    done
    [[ -n $verb ]] || { usage >&2; exit 2; }
    [[ $persist -eq 0 || $verb == apply ]] || fail "--persist goes with --apply; --revert undoes it" 2
}

default_interface() {
    awk 'NR > 1 && $2 == "00000000" && $8 == "00000000" { print $7, $1 }' "$sysroot/proc/net/route" 2>/dev/null |
        sort -n | sed -n '1s/.* //p' || true
}

is_interface() { [[ $1 =~ ^[^/[:space:]]{1,15}$ && $1 != . && $1 != .. && -d $sysroot/sys/class/net/$1 ]]; }

find_interface() {
    [[ -n $interface ]] || interface=$(default_interface)
    [[ -n $interface ]] || fail "there is no default route: name an interface, one of $(list_interfaces)"
    is_interface "$interface" || fail "there is no interface \"$interface\": name one of $(list_interfaces)"
}

# need_known: what is put back may be gone, but a name that was mistyped is said.
need_known() {
    [[ -z $interface ]] || is_interface "$interface" || saved_scopes | grep -Fx -e "$interface" >/dev/null ||
        fail "there is no interface \"$interface\", and nothing is saved for it: name one of $(list_interfaces)"
}

# Only folders: a bonding driver keeps a file of its own there.
list_interfaces() { (cd "$sysroot/sys/class/net" 2>/dev/null && printf '%s ' */) | sed 's/\/ $//; s/\/ /, /g'; }

need_tools() {
    command -v ethtool >/dev/null || fail "ethtool is missing, without which the network card cannot be asked; run: sudo apt-get install ethtool"
}

need_root() {
    [[ $EUID -eq 0 || -n $sysroot ]] || fail "--$verb needs root: sudo $0 --$verb${interface:+ $interface}"
}

# row SETTING BEFORE AFTER STATE WHY [SINCE]: the machine's form has one row a line; people get columns, at the end.
rows=()
row() { rows+=("$(printf '%s\t%s\t%s\t%s\t%s\t%s' "$1" "$2" "$3" "$4" "$5" "${6-}")"); }

print_rows() {
    local all
    all=$(printf '%s\n' $'setting\tbefore\tafter\tstate\twhy\tsince' "${rows[@]}")
    if [[ $format == tsv ]]; then
        echo "$all"
    else
        awk -F '\t' '{ for (i = 1; i <= NF; i++) { cell[NR, i] = $i; if (length($i) > width[i]) width[i] = length($i) } }
            END { for (r = 1; r <= NR; r++) { line = ""
                for (i = 1; i < 5; i++) line = line sprintf("%-" width[i] "s  ", cell[r, i])
                print line cell[r, 5] } }' <<<"$all"
    fi
}

# change_setting SCOPE KIND TARGET BEFORE WANTED: saved first, then changed, then read back as "after"; fails with the
# "error" where nothing changed.
change_setting() {
    local was_saved=0
    is_changed "$2" "$3" && was_saved=1
    save_before "$1" "$2" "$3" "$4"
    if error=$(write_setting "$2" "$3" "$5" 2>&1); then
        after=$(read_setting "$2" "$3") || after=$5
        if [[ $after != "$4" ]]; then
            save_after "$2" "$3" "$after"
            changes=$((changes + 1))
            return 0
        fi
    fi
    # What an earlier --apply found is still to be put back.
    [[ $was_saved -eq 1 ]] || forget "$2" "$3"
    return 1
}

# apply_setting SCOPE KIND TARGET WANTED WHY
apply_setting() {
    local scope=$1 kind=$2 target=$3 wanted=$4 why=$5 before after error='' since='' state=changed
    if ! before=$(read_setting "$kind" "$target"); then # a card may be pulled meanwhile
        row "$(name_of "$kind" "$target")" '' '' gone "the system no longer offers it"
        return
    fi
    after=$before
    if [[ -z $wanted || $before == "$wanted" ]]; then
        state=ok
        [[ -n $wanted ]] || state=left
        if is_changed "$kind" "$target"; then
            state=applied before=$(saved_value "$kind" "$target") since=$(saved_since "$kind" "$target")
            # An --apply that was interrupted changed it without noting so.
            [[ $verb == check ]] || save_after "$kind" "$target" "$after"
        fi
    elif [[ $verb == check ]]; then
        state=would-change after=$wanted
    elif ! change_setting "$scope" "$kind" "$target" "$before" "$wanted"; then
        state=refused why="the kernel or the driver refuses it$(reason_in "$error")"
        # A driver may keep its interrupts; that is no failure.
        [[ $target == /proc/irq/* ]] || failures=$((failures + 1))
    fi
    row "$(name_of "$kind" "$target")" "$before" "$after" "$state" "$why" "$since"
}

walk_plan() {
    local lines line scope kind target wanted why
    # All of it before the first change: a larger ring may take the link and its interrupts away for a moment.
    mapfile -t lines < <(plan "$interface")
    for line in "${lines[@]}"; do
        # read would take neighbouring tabs for one.
        IFS=$'\x1f' read -r scope kind target wanted why <<<"${line//$'\t'/$'\x1f'}"
        apply_setting "$scope" "$kind" "$target" "$wanted" "$why"
    done
}

# revert_setting KIND TARGET BEFORE AFTER
revert_setting() {
    local kind=$1 target=$2 before=$3 after=$4 now error state=restored why="as it was before --apply"
    if ! now=$(read_setting "$kind" "$target"); then
        state=gone why="the system no longer offers it" now='' before=''
    elif [[ $now == "$before" ]]; then
        why="was already as before --apply"
    elif [[ -n $after && $now != "$after" ]]; then
        state=left before=$now why="somebody changed it after --apply, so it stays"
    elif ! error=$(write_setting "$kind" "$target" "$before" 2>&1); then
        row "$(name_of "$kind" "$target")" "$now" "$now" refused "the kernel or the driver refuses it$(reason_in "$error")"
        failures=$((failures + 1))
        return
    fi
    forget "$kind" "$target"
    changes=$((changes + 1))
    row "$(name_of "$kind" "$target")" "$now" "$before" "$state" "$why"
}

revert() {
    local line kind target before after scopes=()
    [[ -z $interface ]] && scopes=(all)
    [[ -n $interface ]] && scopes=("$interface")
    # What belongs to the machine goes with the last interface.
    [[ -n $interface && $(saved_scopes | grep -vcFx -e machine -e "$interface") -eq 0 ]] && scopes+=(machine)
    while IFS= read -r line; do
        IFS=$'\x1f' read -r _ kind target before after _ <<<"${line//$'\t'/$'\x1f'}"
        revert_setting "$kind" "$target" "$before" "$after"
    done < <(saved_settings "${scopes[@]}" | tac)
    remove_persistence "$interface"
}

show_status() {
    local line kind target before after since now file
    while IFS= read -r line; do
        IFS=$'\x1f' read -r _ kind target before after since <<<"${line//$'\t'/$'\x1f'}"
        now=$(read_setting "$kind" "$target") || now='(gone)'
        if [[ -z $after || $now == "$after" ]]; then
            row "$(name_of "$kind" "$target")" "$before" "$now" applied "--revert puts it back" "$since"
        else
            row "$(name_of "$kind" "$target")" "$before" "$now" changed-since "it was $after after --apply" "$since"
        fi
    done < <(saved_settings "${interface:-all}" ${interface:+machine})
    while IFS= read -r file; do
        row "$file" - written applied "at each start; --revert removes it"
    done < <(persistent_files "$interface")
}

interrupted() { fail "--$verb was interrupted: --status says what is changed, --revert puts it back"; }

# say TEXT: a sentence for people; the machine's form is the table alone.
say() { [[ $format == tsv ]] || echo "$1"; }

parse_arguments "$@"
case $verb in
    check)
        need_tools
        find_interface
        load_state
        walk_plan
        print_rows
        if [[ ${rows[*]} == *$'\t'would-change$'\t'* ]]; then
            say "Nothing was changed. sudo $0 --apply $interface changes what says would-change."
        else
            say "Nothing to change."
        fi
        ;;
    apply)
        need_root
        need_tools
        find_interface
        [[ $persist -eq 0 ]] || { need_systemd "$interface" && need_trusted_script; }
        lock_state
        load_state
        trap 'interrupted' HUP INT TERM
        walk_plan
        [[ $persist -eq 0 ]] || make_persistent "$interface"
        print_rows
        say "Settings changed: $changes. sudo $0 --revert puts back what was there."
        ;;
    revert)
        need_root
        need_tools
        load_state
        need_known
        lock_state
        load_state
        trap 'interrupted' HUP INT TERM
        revert
        store_state # of a start that is over there may be some left
        rmdir "$state_folder" 2>/dev/null || true
        print_rows
        say "Settings put back: $changes."
        ;;
    status)
        load_state
        need_known
        show_status
        print_rows
        since=$(printf '%s\n' "${rows[@]}" | cut -f 6 | grep . | sort | head -n 1) || true
        if [[ -n $since ]]; then
            say "Applied since $(date -d "$since" '+%F %H:%M'). sudo $0 --revert puts back what was there."
        else
            say "Nothing is applied."
        fi
        ;;
esac
[[ $failures -eq 0 ]] || fail "$failures settings could not be changed; the table says which"
