#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# scripts/run.sh as an ordinary user with sudo meets it, on a minimal Debian 12 that has never seen Netmoth.
#
#   run_sh_fresh.sh SOURCE_FOLDER CAPTURE_FILE
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
need_install_tests
for program in Xvfb xwininfo; do
    command -v "$program" >/dev/null || skip "$program is not installed"
done
own_mounts "$@"
readonly source_folder=$1 capture_file=$2

make_clean_root analyst
readonly log=$root/tmp/run.log
echo 'analyst ALL=(ALL) NOPASSWD: ALL' >"$root/etc/sudoers.d/analyst"
# Counts what sudo is asked for. A login shell finds it first.
cat >"$root/usr/local/bin/sudo" <<'SHIM'
#!/bin/sh
echo "$*" >>/tmp/sudo.log
exec /usr/bin/sudo "$@"
SHIM
chmod 755 "$root/usr/local/bin/sudo"
install -d -o 1000 -g 1000 "$root/home/analyst/netmoth"
git -C "$source_folder" archive HEAD | tar -C "$root/home/analyst/netmoth" --no-same-owner -x
chown -R 1000:1000 "$root/home/analyst/netmoth"
install -m 644 "$capture_file" "$root/home/analyst/traffic.pcap"

readonly helper=netmoth/build/release/capture-helper/netmoth-capture
sudo_calls() { wc -l <"$root/tmp/sudo.log"; }

# run_until PATTERN SECONDS COMMAND: runs it as the analyst until its output matches, then ends it, which must succeed.
run_until() {
    local pattern=$1 seconds=$2 command=$3 pid found=1
    : >"$log"
    in_root su --login analyst --command "$command" >"$log" 2>&1 &
    pid=$!
    for ((; seconds > 0; --seconds)); do
        if grep -Eq "$pattern" "$log"; then
            found=0
            break
        fi
        [[ -d /proc/$pid ]] || break
        sleep 1
    done
    end_programs "$pid"
    wait "$pid" && return "$found"
}

show() {
    sed 's/^/    /' "$log" | grep -vE '^ +\[[0-9]+/[0-9]+\]|^ +(Get|Selecting|Preparing|Unpacking|Setting up|Processing|\(Reading)' | tail -n "${1:-15}"
}

first=$SECONDS
run_until '^Stats: ' 1800 'cd netmoth && scripts/run.sh' || { show 40; fail "no Stats: line on the first start"; }
echo "PASS   : first start: installed, built, captures without a display, in $((SECONDS - first)) s"
show
check "it says how far the build is" grep -Eq 'Step 2 of 3: building, ([0-9]+) of \1: ' "$log"
check "it says that there is no display" grep -q 'There is no display' "$log"
echo "sudo was asked for:"
sed -E 's/^(.{100}).*/\1…/; s/^/    /' "$root/tmp/sudo.log"
check "sudo was asked for exactly two things" test "$(sudo_calls)" -eq 2
check "the first was to install packages" grep -q 'apt-get install' <(sed -n 1p "$root/tmp/sudo.log")
check "the second was the capability" grep -q '^/.*setcap cap_net_raw=p' <(sed -n 2p "$root/tmp/sudo.log")
check "the helper has just that capability" test "$(in_root getcap "/home/analyst/$helper")" = "/home/analyst/$helper cap_net_raw=p"

second=$SECONDS
run_until '^Stats: ' 120 'cd netmoth && scripts/run.sh' || { show; fail "no Stats: line on the second start"; }
seconds=$((SECONDS - second))
check "the second start captures, in seconds: $seconds (the first line comes after five)" test "$seconds" -le 30
check "and asks sudo for nothing" test "$(sudo_calls)" -eq 2

as_user analyst 'cp netmoth/build/release/capture-helper/netmoth-capture helper && mv helper netmoth/build/release/capture-helper/netmoth-capture'
check "the helper has no capability now" test -z "$(in_root getcap "/home/analyst/$helper")"
as_user analyst 'cd netmoth && scripts/run.sh ../traffic.pcap' >"$log" 2>&1 || { show; fail "run.sh FILE failed"; }
show
check "a capture file opens without any right" grep -q 'Total Received: 10000, ' "$log"
check "and without sudo" test "$(sudo_calls)" -eq 2
as_user analyst 'cd netmoth && scripts/run.sh ../none.pcap' >"$log" 2>&1 && fail "run.sh accepted a file that is not there"
check "a file that is not there is one sentence" test "$(wc -l <"$log")" -eq 1

# The window, on a display outside that the root sees.
mkdir -p "$root/tmp/.X11-unix" /tmp/.X11-unix
mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
exec {display_pipe}< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -ac 2>/dev/null)
readonly xvfb=$!
read -r -t 30 -u "$display_pipe" display || fail "Xvfb did not start"
window_is_up() {
    for _ in $(seq 60); do
        xwininfo -display ":$display" -root -tree | grep -q '"[^"]*Netmoth' && return 0
        sleep 0.5
    done
    return 1
}
in_root su --login analyst --command "cd netmoth && DISPLAY=:$display scripts/run.sh" >"$log" 2>&1 &
gui=$!
check "with a display, the window opens" window_is_up
xwininfo -display ":$display" -root -tree | grep -m1 'Netmoth' | sed 's/^ */    /'
end_programs "$gui"
wait "$gui" || true
kill "$xvfb"
umount "$root/tmp/.X11-unix"
check "the capability that was lost was given again" test "$(sudo_calls)" -eq 3
