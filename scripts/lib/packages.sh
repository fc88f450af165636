# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Installs the Debian packages that scripts/packages.txt names, where they are missing. Sourced by run.sh and test.sh.

# packages_of GROUP…: their packages, one a line.
packages_of() {
    local list
    list=$(dirname "${BASH_SOURCE[0]}")/../packages.txt
    awk -v wanted=" $* " '
        /^\[/          { group = substr($0, 2, index($0, "]") - 2); next }
        /^(#|[ ]*$)/   { next }
        index(wanted, " " group " ") { print }' "$list"
}

# missing_packages GROUP…: those that dpkg does not call installed, one a line.
missing_packages() {
    comm -23 <(packages_of "$@" | sort -u) \
        <(dpkg-query --show --showformat '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort -u)
}

# as_root WHY COMMAND…: runs the command as root, and says before it asks for a password.
as_root() {
    local why=$1
    shift
    if [[ $EUID -eq 0 ]]; then
        "$@"
    elif command -v sudo >/dev/null; then
        echo "sudo is asked for one thing: $why." >&2
        sudo "$@"
    else
        echo "This needs root ($why), and sudo is not installed. Run as root, then start this script again:" >&2
        echo "    ${*@Q}" >&2
        return 1
    fi
}

# install_missing GROUP…: nothing at all when nothing is missing.
install_missing() {
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not a Debian system: install what scripts/packages.txt names ($*) by hand if the build fails." >&2
        return 0
    fi
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -eq 0 ]] && return 0
    echo "Missing packages: ${missing[*]}" >&2
    as_root "installing these packages with apt" env DEBIAN_FRONTEND=noninteractive sh -c \
        'apt-get update -q && apt-get install -q -y --no-install-recommends "$@"' apt "${missing[@]}" </dev/null
}
