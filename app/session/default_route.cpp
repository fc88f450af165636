// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/default_route.h"

#include <QFile>
#include <QList>

#include <net/route.h>

#include <limits>

namespace netmoth::session {

namespace {

struct RouteColumns
{
    qsizetype interfaceName;
    qsizetype flags;
    int flagsBase;
    qsizetype metric;
    int metricBase;
    qsizetype count;
};

template <typename IsDefault>
QString bestInterface(const QByteArray& table, const RouteColumns& columns, IsDefault isDefault)
{
    QString best;
    uint bestMetric = std::numeric_limits<uint>::max();
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < columns.count || !isDefault(fields))
            continue;
        const uint flags = fields[columns.flags].toUInt(nullptr, columns.flagsBase);
        const uint metric = fields[columns.metric].toUInt(nullptr, columns.metricBase);
        if ((flags & RTF_UP) == 0 || (flags & RTF_REJECT) != 0 || (!best.isEmpty() && metric >= bestMetric))
            continue;
        best = QString::fromUtf8(fields[columns.interfaceName]);
        bestMetric = metric;
    }
    return best;
}

QByteArray readTable(const char* path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

QString defaultRouteInterfaceIpv4(const QByteArray& routeTable)
{
    // Iface Destination Gateway Flags RefCnt Use Metric Mask MTU Window IRTT; the heading has no zero destination.
    constexpr RouteColumns columns{0, 3, 16, 6, 10, 8};
    return bestInterface(routeTable, columns,
                         [](const auto& fields) { return fields[1] == "00000000" && fields[7] == "00000000"; });
}

QString defaultRouteInterfaceIpv6(const QByteArray& routeTable)
{
    // destination prefix source prefix next-hop metric refcount use flags interface
    constexpr RouteColumns columns{9, 8, 16, 5, 16, 10};
    return bestInterface(routeTable, columns, [](const auto& fields) {
        return fields[0] == QByteArray(32, '0') && fields[1] == "00" && fields[9] != "lo";
    });
}

QString defaultRouteInterface()
{
    const QString ipv4 = defaultRouteInterfaceIpv4(readTable("/proc/net/route"));
    return ipv4.isEmpty() ? defaultRouteInterfaceIpv6(readTable("/proc/net/ipv6_route")) : ipv4;
}

}  // namespace netmoth::session
