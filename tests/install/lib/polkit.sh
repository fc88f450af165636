# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # root belongs to the script that sources this, as does in_root
# The real polkit in $root, where pkexec, polkitd and dbus are installed.
#
#   start_polkit <RULE; …; end_polkit

polkit='' bus=''

# start_polkit: with the rule on standard input.
start_polkit() {
    cat >"$root/etc/polkit-1/rules.d/10-test.rules"
    chmod 644 "$root/etc/polkit-1/rules.d/10-test.rules"
    mkdir -p "$root/run/dbus"
    in_root dbus-daemon --system --nofork --nopidfile >/dev/null 2>&1 &
    bus=$!
    sleep 1
    in_root /usr/lib/polkit-1/polkitd --no-debug >/dev/null 2>&1 &
    polkit=$!
    sleep 2
}

end_polkit() {
    [[ -z $polkit ]] || kill "$polkit" "$bus" 2>/dev/null || true
    polkit='' bus=''
}
