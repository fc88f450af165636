# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # root belongs to the script that sources this, as does fail
# A display outside that $root sees.
#
#   start_display; …; end_display

xvfb=''

# start_display: sets DISPLAY.
start_display() {
    mkdir -p "$root/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    exec {display_pipe}< <(exec Xvfb -displayfd 1 -screen 0 1280x800x24 -nolisten tcp -ac 2>/dev/null)
    xvfb=$!
    read -r -t 30 -u "$display_pipe" number || fail "Xvfb did not start"
    DISPLAY=:$number
}

end_display() {
    [[ -z $xvfb ]] || kill "$xvfb"
    xvfb=''
    unset DISPLAY
}

# window_title: of the first window that is called by its contents and the program's name.
window_title() { xwininfo -display "$DISPLAY" -root -tree | grep -oE '"[^"]* – Netmoth"' | head -n 1; }

# press_in_window KEY: into the program's first window. Nobody manages windows here, so it needs the focus first.
press_in_window() {
    local id
    id=$(DISPLAY=$DISPLAY xdotool search --onlyvisible --name 'Netmoth$' | head -n 1)
    [[ -n $id ]] && DISPLAY=$DISPLAY xdotool windowfocus --sync "$id" key "$1"
}

# picture FILE: of the whole screen, where there is a program that takes it.
picture() { if command -v import >/dev/null; then import -display "$DISPLAY" -window root "$1"; fi; }
