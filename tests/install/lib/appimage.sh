# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # root, sender and the like belong to the script that sources this
# What an AppImage promises, in $root with the users nm-analyst and nm-stranger; needs clean_root.sh, packaged.sh and
# display.sh. It lies at $appimage in there, a capture file of 10,000 packets at /tmp/traffic.pcap.

readonly appimage=/tmp/Netmoth.AppImage installed=/usr/local/libexec/netmoth/netmoth-capture
readonly live='--interface nm-a --bpf udp --duration 60 --stats-interval 0 --eve -'

# make_logins: what a login has besides a home.
make_logins() {
    local user
    for user in nm-analyst nm-stranger; do
        in_root install -d -m 700 -o "$user" -g "$user" "/run/user/$(in_root id -u "$user")"
    done
}

# as_login USER SHELL-COMMAND: a desktop's login.
# shellcheck disable=SC2016 # for the login
as_login() { in_network "$1" 'export XDG_RUNTIME_DIR=/run/user/$(id -u); '"$2"; }

# give_fuse: a device that every user may open, as udev makes it; take_fuse: none that they may.
give_fuse() {
    [[ -e $root/tmp/fuse ]] || mknod -m 666 "$root/tmp/fuse" c 10 229 2>/dev/null || return 1
    chmod 666 "$root/tmp/fuse"
    mount --bind "$root/tmp/fuse" "$root/dev/fuse"
    in_network nm-analyst ': <>/dev/fuse' 2>/dev/null || { take_fuse; return 1; }
}
take_fuse() { umount "$root/dev/fuse"; }

# reads_quietly [COMMAND-BEFORE]: the agent in it reads the capture file, and nothing else is said.
reads_quietly() {
    as_login nm-stranger "${1-} $appimage --agent --read /tmp/traffic.pcap 2>/tmp/said" >"$log" || { cat "$log" "$root/tmp/said"; return 1; }
    cat "$root/tmp/said"
    grep -q "Total Received: 10000," "$log" && [[ ! -s $root/tmp/said ]]
}

# window_opens_file: on $DISPLAY, with nothing said.
window_opens_file() {
    local pid title='' said
    as_login nm-stranger "exec $appimage /tmp/traffic.pcap" >"$log" 2>&1 &
    pid=$!
    for _ in $(seq 150); do
        title=$(window_title) || true
        [[ -n $title ]] && break
        [[ -d /proc/$pid ]] || break
        sleep 0.2
    done
    sleep 1
    [[ -z ${NETMOTH_BUILD_DIR-} ]] || picture "$NETMOTH_BUILD_DIR/install-tests/appimage.png"
    said=$(cat "$log")
    end_programs "$pid"
    wait "$pid" || true
    echo "         the window's title: $title${said:+; it said: $said}"
    [[ $title == '"traffic.pcap – Netmoth"' && -z $said ]]
}

nothing_left_in_tmp() {
    for _ in $(seq 100); do # the process behind a mount notices a moment later
        compgen -G "$root/tmp/.netmoth-*" >/dev/null || return 0
        sleep 0.1
    done
    return 1
}

# captures_through_polkit: the helper was a copy of the user's alone, became the user, and the copy went.
captures_through_polkit() {
    local uid
    uid=$(in_root id -u nm-stranger)
    capture_as nm-stranger "export XDG_RUNTIME_DIR=/run/user/$uid; exec $appimage --agent --ask-for-right $live" || return 1
    echo "         it was $captor_file, of user $captor_uid"
    [[ $captor_uid == "$uid $uid $uid $uid" && $captor_file == */run/user/"$uid"/netmoth-*/netmoth-capture' (deleted)' ]] &&
        ! compgen -G "$root/run/user/$uid/netmoth-*" >/dev/null
}

# captures_unpacked: where there is no mount, pkexec can start the helper where it lies.
captures_unpacked() {
    local uid
    uid=$(in_root id -u nm-stranger)
    capture_as nm-stranger "exec env APPIMAGE_EXTRACT_AND_RUN=1 $appimage --agent --ask-for-right $live" || return 1
    [[ $captor_uid == "$uid $uid $uid $uid" && $captor_file == */tmp/.netmoth-*/usr/libexec/netmoth/netmoth-capture ]]
}

# state_of_system: what --install-helper could touch, but for what shadow-utils keeps of the last version.
state_of_system() {
    in_root sh -c 'cd / && find etc usr/local/libexec -xdev -type f ! -name "*-" -exec sha256sum {} + 2>/dev/null
        find etc usr/local/libexec -xdev ! -name "*-" -printf "%p %m %u %g\n" 2>/dev/null
        find usr/local -maxdepth 2 -printf "%p %m %u %g\n"; getcap -r usr/local/libexec 2>/dev/null' | sort
}

# refuses_other_helper: a byte changed in the helper behind the checksum's back.
refuses_other_helper() {
    as_login nm-analyst "cd && $appimage --appimage-extract >/dev/null && printf x >>squashfs-root/usr/libexec/netmoth/netmoth-capture"
    ! as_login nm-analyst 'squashfs-root/AppRun --install-helper' >"$log" 2>&1 || return 1
    as_login nm-analyst 'rm -r squashfs-root'
    sed 's/^/         /' "$log"
    [[ $(cat "$log") == 'The helper that arrived is not the one of this AppImage: nothing was installed.' ]]
}

# names_itself: from a terminal that is an AppImage of its own, with what that one says of itself.
names_itself() {
    as_login nm-analyst "cd && $appimage --appimage-extract >/dev/null"
    refused nm-analyst 'run .[^ ]*/squashfs-root/AppRun --install-helper. (once' \
        "APPDIR=/usr APPIMAGE=/opt/Terminal.AppImage ARGV0=netmoth-agent ./squashfs-root/AppRun --agent $live" || return 1
    as_login nm-analyst 'rm -r squashfs-root'
}

# tuning_script_looks: it lies where the window looks for it, and is whole.
tuning_script_looks() {
    as_login nm-stranger "cd && $appimage --appimage-extract 'usr/libexec/*' >/dev/null &&
        squashfs-root/usr/libexec/netmoth/optimize-system --check --format tsv nm-a" >"$log" 2>&1 || { cat "$log"; return 1; }
    as_login nm-stranger 'rm -r squashfs-root'
    grep -q '^nm-a rx-0 rps_cpus' "$log"
}

# fails_halfway: the group is made, and the user cannot be added to it.
fails_halfway() {
    mount --bind "$root/bin/false" "$root/usr/bin/gpasswd"
    ! as_login nm-analyst "$appimage --install-helper" >"$log" 2>&1 || return 1
    umount "$root/usr/bin/gpasswd"
    in_root getent group netmoth >/dev/null && [[ ! -e $root$installed ]]
}

# leaves_others_alone: what `cmake --install` lays there by default.
leaves_others_alone() {
    local folder=${installed%/*} made=() parent
    for parent in "${folder%/*}" "$folder"; do
        [[ -d $root$parent ]] || { mkdir "$root$parent" && made=("$root$parent" "${made[@]}"); }
    done
    echo other >"$root$installed"
    refused nm-analyst 'is of no AppImage' "$appimage --install-helper" && [[ $(<"$root$installed") == other ]] || return 1
    rm "$root$installed"
    [[ ${#made[@]} -eq 0 ]] || rmdir "${made[@]}"
}

# needs_roots_folder: where somebody else could exchange the file between two steps.
needs_roots_folder() {
    local status=0
    chown nobody "$root/usr/local"
    refused nm-analyst 'Others than root may change /usr/local: nothing' "$appimage --install-helper" || status=1
    chown root "$root/usr/local"
    chmod o+w "$root/usr/local"
    refused nm-analyst 'Others than root may change /usr/local: nothing' "$appimage --install-helper" || status=1
    chmod o-w "$root/usr/local"
    return "$status"
}

# helper_checks: --install-helper by an ordinary user who may become root, what it gives, and its undo.
helper_checks() {
    local before after
    before=$(state_of_system)
    check "a helper that was changed is refused" refuses_other_helper
    check "and nothing is installed" test "$(state_of_system)" = "$before"
    check "an unpacked one names itself, not whoever started it" names_itself
    check "an installation that fails halfway is an error" fails_halfway
    check "which --remove-helper takes back" as_login nm-analyst "$appimage --remove-helper"
    check "to the last file" diff <(echo "$before") <(state_of_system)
    check "a folder that others may change is refused" needs_roots_folder
    check "a helper of another installation is left alone" leaves_others_alone
    check "without a helper there is nothing to remove" refused nm-analyst 'No helper of an AppImage is installed' "$appimage --remove-helper"
    check "--install-helper" as_login nm-analyst "$appimage --install-helper"
    check "the helper is for its group alone" test "$(mode_of $installed)" = '750 root:netmoth'
    check "it has just the one capability, permitted" test "$(capability_of $installed)" = cap_net_raw=p
    check "a member captures without a new login" capture_as nm-analyst "exec $appimage --agent $live"
    check "with that helper" test "${captor_file#"$root"}" = "$installed"
    check "who is no member is told" refused nm-stranger "not in the group netmoth" "$appimage --agent $live"
    echo other >"$root$installed.sha256"
    check "one of another version is not taken" refused nm-analyst 'once for each version' "$appimage --agent $live"
    check "and is replaced by --install-helper" as_login nm-analyst "$appimage --install-helper"
    check "a member captures again" capture_as nm-analyst "exec $appimage --agent $live"
    check "--remove-helper" as_login nm-analyst "$appimage --remove-helper"
    after=$(state_of_system)
    check "the system is as it was" diff <(echo "$before") <(echo "$after")
}
