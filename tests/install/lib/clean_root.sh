# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Clean Debian 12 roots for the install tests. A test calls own_mounts first, so that every mount vanishes with it:
#
#   source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
#   need_install_tests
#   own_mounts "$@"
#   make_clean_root analyst        # $root; gone at the end of the script

# Root behind sudo is root here, too: the helper would become the user, who cannot read root's temporary files.
unset SUDO_UID SUDO_GID PKEXEC_UID

# skip REASON: ends the test as skipped.
skip() {
    echo "SKIP   : $1"
    exit 77
}

fail() {
    echo "FAIL   : $1" >&2
    exit 1
}

# check WHAT COMMAND…: one line of the test's record.
check() {
    local what=$1
    shift
    "$@" || fail "$what"
    echo "PASS   : $what"
}

# need_install_tests: these tests take minutes and a package archive, so they run when they are asked for.
need_install_tests() {
    [[ ${NETMOTH_INSTALL_TESTS-} == 1 ]] ||
        skip "takes minutes and downloads a clean Debian 12: set NETMOTH_INSTALL_TESTS=1 to run it"
    [[ $EUID -eq 0 ]] || skip "needs root to make a clean Debian 12 root"
    command -v mmdebstrap >/dev/null || skip "mmdebstrap is not installed"
}

# own_mounts ARGUMENT…: starts this script again in a mount namespace of its own.
own_mounts() {
    [[ ${NETMOTH_OWN_MOUNTS-} == "$$" ]] && return 0
    unshare --mount true 2>/dev/null || skip "this environment forbids mount namespaces"
    NETMOTH_OWN_MOUNTS=$$ exec unshare --mount --propagation private -- "$BASH" "$0" "$@"
}

# base_archive: prints the name of an archive of a minimal Debian with sudo, made at most once a day: of Debian 12, or of
# the suite that NETMOTH_SUITE names.
base_archive() {
    local suite=${NETMOTH_SUITE:-bookworm} folder=${NETMOTH_BUILD_DIR:-/tmp}/install-tests archive part source sources=()
    archive=$folder/$suite.tar part=$folder/part.tar # mmdebstrap makes a folder of any other suffix
    mkdir -p "$folder"
    if [[ -z $(find "$archive" -mmin -1440 2>/dev/null) ]]; then
        # This machine's own sources are of its own suite.
        for source in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources; do
            [[ -s $source && $suite == bookworm ]] && sources+=("$source")
        done
        mmdebstrap --quiet --variant=minbase --include=sudo,ca-certificates "$suite" "$part" "${sources[@]}" >&2 ||
            fail "mmdebstrap could not make a root of Debian $suite"
        mv "$part" "$archive"
    fi
    echo "$archive"
}

# link_mtab: what the first start of a real system makes; fusermount3 -u reads it.
link_mtab() {
    [[ -e $root/etc/mtab ]] || ln -sf ../proc/self/mounts "$root/etc/mtab"
}

# make_clean_root USER…: sets $root to a fresh root that has these ordinary users.
make_clean_root() {
    local archive user
    archive=$(base_archive)
    root=$(mktemp -d -t netmoth-root.XXXXXX)
    trap remove_clean_root EXIT
    tar -C "$root" -xpf "$archive"
    chmod 755 "$root"
    # How the machine reaches the archive is the machine's own business.
    cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    link_mtab
    mount -t proc proc "$root/proc"
    mount -t sysfs sys "$root/sys"
    mount --rbind /dev "$root/dev"
    for user in "$@"; do
        in_root useradd --create-home --shell /bin/bash "$user"
    done
}

# make_copy_of_this_machine USER…: sets $root to an overlay over this machine's root, so that nothing is downloaded and
# nothing stays, and $changes to the folder of what is changed in it. It has these ordinary users.
make_copy_of_this_machine() {
    local user
    root=$(mktemp -d -t netmoth-here.XXXXXX)
    base=$root changes=$root/upper
    trap remove_copy EXIT
    mount -t tmpfs -o mode=755 none "$base"
    mkdir "$changes" "$base/work" "$base/merged"
    mount -t overlay -o "lowerdir=/,upperdir=$changes,workdir=$base/work" none "$base/merged" 2>/dev/null ||
        skip "this kernel mounts no overlay over the root file system"
    root=$base/merged
    mount -t proc proc "$root/proc"
    mount -t sysfs sys "$root/sys"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs -o mode=1777 none "$root/tmp"
    mount -t tmpfs none "$root/run"
    link_mtab
    for user in "$@"; do in_root useradd --create-home --shell /bin/bash "$user"; done
}

remove_copy() {
    root=$base
    remove_clean_root
}

remove_clean_root() {
    local mounted
    while read -r mounted; do
        umount --lazy "$mounted" || return 0
    done < <(awk -v root="$root" '$2 == root || index($2, root "/") == 1 {print $2}' /proc/mounts | sort -r)
    rm -rf --one-file-system "$root"
}

# in_root COMMAND…: as root in the clean root.
in_root() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"
}

# apt ARGUMENT…: apt-get in the clean root, which speaks only when it fails.
apt() {
    in_root apt-get -qq -o Dpkg::Use-Pty=0 "$@" >"$root/tmp/apt.log" 2>&1 || { tail -n 20 "$root/tmp/apt.log"; return 1; }
}

# as_user USER SHELL-COMMAND: a login of that user.
as_user() {
    in_root su --login "$1" --command "$2"
}

# end_programs PID: SIGTERM to the window or the agent among its descendants. (A script's background job would ignore
# SIGINT.)
end_programs() {
    local child
    for child in $(xargs -n 1 <"/proc/$1/task/$1/children"); do
        case $(cat "/proc/$child/comm" 2>/dev/null) in
            netmoth | netmoth-agent) kill -TERM "$child" ;;
            *) end_programs "$child" ;;
        esac
    done
}
