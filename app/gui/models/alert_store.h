// SPDX-License-Identifier: GPL-3.0-or-later
// The notification rules in the settings. Thread rule: that of the QSettings.
#pragma once

#include "app/session/alert_rules.h"

class QSettings;

namespace netmoth::gui {

/// The range of each rule's limit.
struct LimitRange
{
    double lowest = 0;
    double highest = 0;
};
[[nodiscard]] LimitRange limitRange(session::AlertKind kind);

inline constexpr int kShortestPauseSeconds = 10;
inline constexpr int kLongestPauseSeconds = 24 * 3600;

/// Returns defaults for values that are missing, not a number or out of range.
[[nodiscard]] session::AlertSettings loadAlertSettings(const QSettings& settings);
void saveAlertSettings(const session::AlertSettings& alerts, QSettings& settings);

}  // namespace netmoth::gui
