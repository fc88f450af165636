#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The packages in a copy of this machine: an overlay over its root, so that nothing is downloaded and nothing stays.
# Ordinary users install nothing; they capture, are refused, and open files.
#
#   deb_here.sh FOLDER-WITH-PACKAGES SENDER CAPTURE_FILE
set -euo pipefail

# shellcheck source=tests/install/lib/clean_root.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/clean_root.sh"
[[ $EUID -eq 0 ]] || skip "needs root to install packages into a copy of this machine"
own_mounts "$@"
readonly packages=$1 sender=$2 capture_file=$3
compgen -G "$packages/netmoth_*.deb" >/dev/null || skip "there are no packages in $packages"
make_copy_of_this_machine nm-analyst nm-stranger
# shellcheck source=tests/install/lib/packaged.sh
source "$(dirname "${BASH_SOURCE[0]}")/lib/packaged.sh"
trap 'remove_network; remove_copy' EXIT
make_network
install -m 644 "$capture_file" "$root/tmp/traffic.pcap"
mkdir "$root/tmp/packages"
cp "$packages"/netmoth*.deb "$root/tmp/packages"
rm -f "$root"/tmp/packages/*dbgsym*

# Quiet but for errors; recommended packages need not be there.
in_root sh -c 'dpkg --install /tmp/packages/*.deb >/tmp/dpkg.log 2>&1' || { cat "$root/tmp/dpkg.log"; fail "the packages do not install"; }
echo "PASS   : the packages install"
check "helper is for its group alone" test "$(mode_of $helper)" = '750 root:netmoth'
check "it has just the one capability, permitted" test "$(capability_of $helper)" = cap_net_raw=p
check "its copy for files has none" test -z "$(capability_of /usr/libexec/netmoth/netmoth-reader)"
check "programs are found" in_network nm-stranger 'netmoth-agent --version && netmoth --version && netmoth-capture --version || test $? -eq 126'
check "a stranger is refused in one sentence" refused nm-stranger 'not in the group netmoth' 'netmoth-agent --interface nm-a --duration 1'
check "a stranger opens a capture file" in_network nm-stranger 'netmoth-agent --read /tmp/traffic.pcap | grep -q "Total Received: 10000,"'
in_root usermod -aG netmoth nm-analyst
check "a member captures" capture_as nm-analyst
check "a member captures without a new login" capture_as root \
    'exec setpriv --reuid nm-analyst --regid nm-analyst --clear-groups env HOME=/tmp sh -c "exec netmoth-agent --interface nm-a --bpf udp --duration 60 --stats-interval 0 --eve -"'
check "started as pkexec starts it, the helper becomes the user" capture_as root \
    "exec env PKEXEC_UID=\$(id -u nm-stranger) $helper --interface nm-a --bpf udp --duration 60 --stats-interval 0"
# What the unit's DynamicUser, SupplementaryGroups, AmbientCapabilities, CapabilityBoundingSet and NoNewPrivileges come to.
check "a member captures as the service does: ambient capability, no new rights" capture_as root \
    "exec setpriv --reuid 61184 --regid 61184 --groups \$(getent group netmoth | cut -d: -f3) --inh-caps=-all,+net_raw \
        --ambient-caps=-all,+net_raw --bounding-set=-all,+net_raw --no-new-privs env HOME=/nonexistent \
        netmoth-agent --config /etc/netmoth/config.yml --interface nm-a --bpf udp --duration 60 --stats-interval 0 --eve -"
if command -v systemd-analyze >/dev/null; then
    unit=$root/lib/systemd/system/netmoth-agent.service
    check "systemd understands the unit" systemd-analyze verify --man=no --root="$root" "$unit"
    systemd-analyze security --offline=true --no-pager "$unit" | tail -n 1
    check "its exposure is at most 2.0" systemd-analyze security --offline=true --threshold=20 --no-pager "$unit" >/dev/null
else
    echo "NOTE   : systemd-analyze is not installed: the unit was not looked at"
fi
check "its helper hears of the end from the agent alone" grep -q '^KillMode=mixed$' "$root/lib/systemd/system/netmoth-agent.service"
rotation=$root/etc/logrotate.d/netmoth-agent
check "its log is rotated, and it is told so" grep -q -- '--signal=HUP netmoth-agent.service' "$rotation"
if command -v logrotate >/dev/null; then
    check "logrotate understands that" logrotate --debug --state "$root/tmp/logrotate.state" "$rotation"
else
    echo "NOTE   : logrotate is not installed: its configuration was not looked at"
fi
# As netmoth-optimize-system --persist leaves it.
in_root sh -c 'mkdir -p /var/lib/netmoth /etc/sysctl.d /etc/systemd/system/multi-user.target.wants
    touch /var/lib/netmoth/optimized /etc/sysctl.d/60-netmoth.conf /etc/systemd/system/netmoth-optimize-nm-a.service
    ln -s ../netmoth-optimize-nm-a.service /etc/systemd/system/multi-user.target.wants/'
in_root dpkg --purge netmoth netmoth-agent netmoth-capture >/dev/null
left=$(find "$changes" -iname '*netmoth*' -printf '%P\n')
check "purge leaves nothing behind${left:+ but $left}" test -z "$left"
check "but the group, for files that its members may have" in_root getent group netmoth
