// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/interface_monitor.h"

#include "app/session/default_route.h"
#include "core/source/interface_info.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <linux/if_arp.h>
#include <netinet/in.h>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace netmoth::session {

namespace {

constexpr char kSysClassNet[] = "/sys/class/net/";

QByteArray readAttribute(const QString& interfaceName, const char* attribute)
{
    QFile file(QLatin1String(kSysClassNet) + interfaceName + QLatin1Char('/') + QLatin1String(attribute));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

bool hasEntry(const QString& interfaceName, const char* entry)
{
    return QFile::exists(QLatin1String(kSysClassNet) + interfaceName + QLatin1Char('/') + QLatin1String(entry));
}

std::uint64_t readCounter(const QString& interfaceName, const char* counter)
{
    return readAttribute(interfaceName, counter).toULongLong();
}

/// The kernel's DEVTYPE, or empty: bridge, vlan, wlan, bond, vxlan, wireguard, …
QByteArray deviceType(const QString& interfaceName)
{
    for (const QByteArray& line : readAttribute(interfaceName, "uevent").split('\n'))
        if (line.startsWith("DEVTYPE="))
            return line.mid(8);
    return {};
}

QString describe(const QString& interfaceName, int hardwareType)
{
    const QByteArray type = deviceType(interfaceName);
    if (hardwareType == ARPHRD_LOOPBACK)
        return InterfaceMonitor::tr("Loopback");
    if (type == "wlan" || hasEntry(interfaceName, "wireless"))
        return InterfaceMonitor::tr("Wi-Fi");
    if (type == "wwan")
        return InterfaceMonitor::tr("Mobile broadband");
    if (type == "bridge")
        return InterfaceMonitor::tr("Bridge");
    if (type == "bond")
        return InterfaceMonitor::tr("Bond");
    if (type == "vlan")
        return InterfaceMonitor::tr("VLAN");
    if (type == "wireguard")
        return InterfaceMonitor::tr("WireGuard tunnel");
    if (hasEntry(interfaceName, "tun_flags") || type == "vxlan" || type == "geneve" ||
        (hardwareType != ARPHRD_ETHER && hardwareType != ARPHRD_IEEE80211_RADIOTAP))
        return InterfaceMonitor::tr("Tunnel");
    if (hardwareType == ARPHRD_IEEE80211_RADIOTAP)
        return InterfaceMonitor::tr("Wi-Fi monitor");
    return hasEntry(interfaceName, "device") ? InterfaceMonitor::tr("Ethernet")
                                             : InterfaceMonitor::tr("Virtual Ethernet");
}

QHash<QString, QStringList> readAddresses()
{
    QHash<QString, QStringList> addresses;
    ifaddrs* list = nullptr;
    if (getifaddrs(&list) != 0)
        return addresses;
    for (const ifaddrs* entry = list; entry != nullptr; entry = entry->ifa_next) {
        if (entry->ifa_addr == nullptr)
            continue;
        const int family = entry->ifa_addr->sa_family;
        const void* address = nullptr;
        if (family == AF_INET)
            address = &reinterpret_cast<const sockaddr_in*>(entry->ifa_addr)->sin_addr;
        else if (family == AF_INET6)
            address = &reinterpret_cast<const sockaddr_in6*>(entry->ifa_addr)->sin6_addr;
        char text[INET6_ADDRSTRLEN];
        if (address != nullptr && inet_ntop(family, address, text, sizeof text) != nullptr)
            addresses[QString::fromUtf8(entry->ifa_name)].append(QString::fromLatin1(text));
    }
    freeifaddrs(list);
    return addresses;
}

/// Administratively up, and the link too where the driver knows ("unknown" on lo and tunnels, which have none).
bool isUp(const QString& interfaceName)
{
    const bool administrativelyUp = (readAttribute(interfaceName, "flags").toUInt(nullptr, 16) & IFF_UP) != 0;
    const QByteArray linkState = readAttribute(interfaceName, "operstate");
    return administrativelyUp && (linkState == "up" || linkState == "unknown");
}

qint64 monotonicNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double perSecond(std::uint64_t earlier, std::uint64_t later, double seconds)
{
    return later > earlier && seconds > 0 ? static_cast<double>(later - earlier) / seconds : 0;
}

}  // namespace

InterfaceMonitor::InterfaceMonitor(QObject* parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &InterfaceMonitor::look);
}

void InterfaceMonitor::start(int intervalMs)
{
    m_timer.start(intervalMs);
    look();
}

void InterfaceMonitor::stop()
{
    m_timer.stop();
}

std::vector<InterfaceStatus> InterfaceMonitor::readNow()
{
    const QString defaultRoute = defaultRouteInterface();
    const QHash<QString, QStringList> addresses = readAddresses();
    std::vector<InterfaceStatus> interfaces;
    const QStringList names = QDir(QLatin1String(kSysClassNet)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const int hardwareType = readAttribute(name, "type").toInt();
        InterfaceStatus status;
        status.name = name;
        status.description = describe(name, hardwareType);
        status.addresses = addresses.value(name);
        status.up = isUp(name);
        status.hasDefaultRoute = name == defaultRoute;
        source::InterfaceInfo info;
        info.name = name.toStdString();
        info.hardwareType = static_cast<std::uint16_t>(hardwareType);
        status.supported = source::linkTypeOf(info).has_value();
        status.packets = readCounter(name, "statistics/rx_packets");
        status.bytes = readCounter(name, "statistics/rx_bytes");
        if (hardwareType != ARPHRD_LOOPBACK) {  // there, what is sent is what is received
            status.packets += readCounter(name, "statistics/tx_packets");
            status.bytes += readCounter(name, "statistics/tx_bytes");
        }
        interfaces.push_back(std::move(status));
    }
    const auto rank = [](const InterfaceStatus& status) {
        return std::tuple(!status.hasDefaultRoute, !status.up, status.name);
    };
    std::sort(interfaces.begin(), interfaces.end(),
              [&](const auto& left, const auto& right) { return rank(left) < rank(right); });
    return interfaces;
}

QString InterfaceMonitor::preferredInterface()
{
    for (const InterfaceStatus& status : readNow())
        if (status.supported && (status.hasDefaultRoute || (status.up && status.name != QLatin1String("lo"))))
            return status.name;
    return QStringLiteral("lo");
}

void InterfaceMonitor::look()
{
    const qint64 now = monotonicNs();
    const double seconds = m_lastLookNs == 0 ? 0 : static_cast<double>(now - m_lastLookNs) / 1e9;
    std::vector<InterfaceStatus> interfaces = readNow();
    for (InterfaceStatus& status : interfaces) {
        const auto earlier = std::find_if(m_last.begin(), m_last.end(), [&](const InterfaceStatus& candidate) {
            return candidate.name == status.name;
        });
        if (earlier == m_last.end())
            continue;
        status.packetsPerSecond = perSecond(earlier->packets, status.packets, seconds);
        status.bitsPerSecond = perSecond(earlier->bytes, status.bytes, seconds) * 8;
    }
    m_last = std::move(interfaces);
    m_lastLookNs = now;
    emit updated(m_last);
}

}  // namespace netmoth::session
