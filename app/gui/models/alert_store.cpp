// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/alert_store.h"

#include <QSettings>

namespace netmoth::gui {

using session::AlertKind;
using session::AlertSettings;

namespace {

const QString kPauseKey = QStringLiteral("alerts/pauseSeconds");

QString keyOf(AlertKind kind, const char* what)
{
    static constexpr std::array<const char*, session::kAlertKindCount> kNames{"drops", "packetRate", "bitRate",
                                                                              "newHost", "interfaceDown"};
    return QStringLiteral("alerts/%1/%2")
        .arg(QLatin1String(kNames[static_cast<std::size_t>(kind)]), QLatin1String(what));
}

/// @p value where it is a number in the range; NaN is in none.
double inRange(const QVariant& value, LimitRange range, double otherwise)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber && number >= range.lowest && number <= range.highest ? number : otherwise;
}

}  // namespace

LimitRange limitRange(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Drops:
        return {0, 100};
    case AlertKind::PacketRate:
        return {1, 1e9};
    case AlertKind::BitRate:
        return {1e3, 1e12};
    case AlertKind::NewHost:
    case AlertKind::InterfaceDown:
        break;
    }
    return {};
}

AlertSettings loadAlertSettings(const QSettings& settings)
{
    AlertSettings alerts;
    for (std::size_t i = 0; i < session::kAlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        session::AlertRule& rule = alerts[kind];
        rule.isEnabled = settings.value(keyOf(kind, "enabled"), rule.isEnabled).toBool();
        rule.limit = inRange(settings.value(keyOf(kind, "limit")), limitRange(kind), rule.limit);
    }
    const double pause = inRange(settings.value(kPauseKey), {kShortestPauseSeconds, kLongestPauseSeconds},
                                 static_cast<double>(alerts.pause.count()));
    alerts.pause = std::chrono::seconds(static_cast<std::int64_t>(pause));
    return alerts;
}

void saveAlertSettings(const AlertSettings& alerts, QSettings& settings)
{
    for (std::size_t i = 0; i < session::kAlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        settings.setValue(keyOf(kind, "enabled"), alerts[kind].isEnabled);
        settings.setValue(keyOf(kind, "limit"), alerts[kind].limit);
    }
    settings.setValue(kPauseKey, static_cast<int>(alerts.pause.count()));
}

}  // namespace netmoth::gui
