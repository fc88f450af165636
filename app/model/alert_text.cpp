// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/alert_text.h"

#include "app/model/number_format.h"

#include <QCoreApplication>

namespace netmoth::model {

using session::Alert;
using session::AlertKind;

namespace {

struct AlertText
{
    Q_DECLARE_TR_FUNCTIONS(Alert)
};

QString hostsText(const Alert& alert, const QString& interfaceName)
{
    const QString named = alert.hosts.join(QStringLiteral(", "));
    if (alert.hostCount == 1)
        return AlertText::tr("A new host on %1: %2.").arg(interfaceName, named);
    const auto unnamed = static_cast<int>(alert.hostCount - static_cast<std::uint64_t>(alert.hosts.size()));
    const QString count = formatExact(alert.hostCount);
    return unnamed > 0
               ? AlertText::tr("%1 new hosts on %2: %3 and %n more.", nullptr, unnamed).arg(count, interfaceName, named)
               : AlertText::tr("%1 new hosts on %2: %3.").arg(count, interfaceName, named);
}

QString eventText(const Alert& alert, const QString& interfaceName)
{
    switch (alert.kind) {
    case AlertKind::Drops:
        return AlertText::tr("Packets are being lost on %1: %2 of them find the capture ring full (limit %3).")
            .arg(interfaceName, formatPercent(alert.value), formatPercent(alert.limit));
    case AlertKind::PacketRate:
        return AlertText::tr("%1 carries %2, above the limit of %3.")
            .arg(interfaceName, formatPacketRate(alert.value), formatPacketRate(alert.limit));
    case AlertKind::BitRate:
        return AlertText::tr("%1 carries %2, above the limit of %3.")
            .arg(interfaceName, formatBitRate(alert.value), formatBitRate(alert.limit));
    case AlertKind::NewHost:
        return hostsText(alert, interfaceName);
    case AlertKind::InterfaceDown:
        return AlertText::tr("%1 is down: nothing arrives on it until its link is back.").arg(interfaceName);
    }
    return {};
}

}  // namespace

QString alertText(const Alert& alert, const QString& interfaceName)
{
    const QString event = eventText(alert, interfaceName);
    if (alert.suppressed == 0)
        return event;
    return AlertText::tr("%1 %2", "two sentences")
        .arg(event, AlertText::tr("Since the last notification it happened %n times more.", nullptr,
                                  static_cast<int>(alert.suppressed)));
}

QString alertTitle(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Drops:
        return AlertText::tr("Packets lost");
    case AlertKind::PacketRate:
        return AlertText::tr("Packet rate above its limit");
    case AlertKind::BitRate:
        return AlertText::tr("Bit rate above its limit");
    case AlertKind::NewHost:
        return AlertText::tr("New host");
    case AlertKind::InterfaceDown:
        return AlertText::tr("Interface down");
    }
    return {};
}

}  // namespace netmoth::model
