# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # sysroot is in optimize_settings.sh, here in optimize_system.sh
# --persist: two files of our own, which --revert removes. Nothing is ever appended to a file of the system. Sourced by
# optimize_system.sh.

readonly sysctl_file=/etc/sysctl.d/60-netmoth.conf
unit_of() { echo "netmoth-optimize-$1.service"; }

# persistent_files INTERFACE: those that are there, one a line; of every interface where none is named.
persistent_files() {
    local file
    [[ ! -f $sysroot$sysctl_file ]] || echo "$sysctl_file"
    for file in "$sysroot"/etc/systemd/system/netmoth-optimize-*.service; do
        [[ ! -f $file || (-n $1 && ${file##*/} != "$(unit_of "$1")") ]] || echo "${file#"$sysroot"}"
    done
}

# is_persistent SCOPE: what is applied to it is applied again at each start.
is_persistent() {
    if [[ $1 == machine ]]; then [[ -n $(persistent_files '') ]]; else [[ -f $sysroot/etc/systemd/system/$(unit_of "$1") ]]; fi
}

# need_trusted_script: what root runs at each start must not be another user's to change.
need_trusted_script() {
    local path
    for path in "$(realpath "$0")" "$here"/lib/*.sh; do
        while [[ $path != / ]]; do
            # In a sticky folder only the owner replaces a file. Whoever is not root runs this in a test alone.
            [[ $(stat -L -c %u "$path") =~ ^(0|$EUID)$ && ($((0$(stat -L -c %a "$path") & 022)) -eq 0 || -k $path) ]] ||
                fail "--persist would let root run $path at each start, which other users may change: use the installed script, netmoth-optimize-system"
            path=$(dirname "$path")
        done
    done
}

write_sysctl_file() {
    {
        echo "# Written by $(basename "$0") --apply --persist; --revert removes it."
        saved_settings all | awk -F '\t' '$2 == "sysctl" { print $3 " = " $5 }'
    } >"$sysroot$sysctl_file.new"
    mv "$sysroot$sysctl_file.new" "$sysroot$sysctl_file"
}

write_unit() {
    local unit
    unit=$sysroot/etc/systemd/system/$(unit_of "$1")
    cat >"$unit.new" <<TEXT
# Written by $(basename "$0") --apply --persist $1; --revert removes it.
[Unit]
Description=Tune $1 and this machine for capturing
# irqbalance: where it runs, interrupts are left to it.
After=sys-subsystem-net-devices-$(systemd-escape "$1").device irqbalance.service
BindsTo=sys-subsystem-net-devices-$(systemd-escape "$1").device
# Whoever removes the script first has no failed unit at each start.
ConditionFileIsExecutable=$(realpath "$0")

[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart="$(realpath "$0")" --apply $1

[Install]
WantedBy=multi-user.target
TEXT
    mv "$unit.new" "$unit"
}

# need_systemd INTERFACE
need_systemd() {
    command -v systemctl >/dev/null || fail "systemctl is missing: without systemd nothing can be done at each start"
    [[ $1 =~ ^[A-Za-z0-9._-]+$ ]] || fail "--persist cannot put the interface name \"$1\" into the name of a unit"
}

# make_persistent INTERFACE
make_persistent() {
    local unit error
    unit=$(unit_of "$1")
    mkdir -p "$sysroot/etc/sysctl.d" "$sysroot/etc/systemd/system"
    write_sysctl_file
    write_unit "$1"
    row "$sysctl_file" - written changed "at each start; --revert removes it"
    if error=$(systemctl --quiet --root="$sysroot/" enable "$unit" 2>&1); then
        row "/etc/systemd/system/$unit" - written changed "at each start; --revert removes it"
    else
        print_rows
        fail "systemctl could not enable $unit$(reason_in "$error"); --revert removes what was written"
    fi
}

# remove_persistence INTERFACE: of every interface where none is named; the sysctl.d file goes with the last.
remove_persistence() {
    local file wants=$sysroot/etc/systemd/system/multi-user.target.wants
    while IFS= read -r file; do
        [[ $file != "$sysctl_file" ]] || continue
        # Where systemctl is gone or fails, its link is still ours to remove.
        systemctl --quiet --root="$sysroot/" disable "${file##*/}" 2>/dev/null || true
        rm -f "$sysroot$file" "$wants/${file##*/}"
        rmdir "$wants" 2>/dev/null || true
        row "$file" written - restored "was written by --persist"
    done < <(persistent_files "$1")
    if [[ -f $sysroot$sysctl_file && $(persistent_files '') == "$sysctl_file" ]]; then
        rm -f "$sysroot$sysctl_file"
        row "$sysctl_file" written - restored "was written by --persist"
    fi
}
