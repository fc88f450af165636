// SPDX-License-Identifier: GPL-3.0-or-later
// Alert rules of a live capture: losses, rates, new hosts, and an interface that goes down.
//
// A rule over a number gives one alert when the number has stayed above its limit for `hold`. It is armed again only
// after the number has stayed below kRearmShare of the limit for the same time (hysteresis). Two alerts of one rule are
// separated by at least `pause` (cool-down); events in between are counted, or collected for hosts, and reported with
// the next alert. Five rules therefore give at most five alerts per pause, whatever the traffic is. Time is that of the
// samples; no clock is read. Thread rule: one thread. Uses no widget and no text.
#pragma once

#include "app/session/traffic_sample.h"

#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace netmoth::session {

enum class AlertKind
{
    Drops,         ///< Limit: percent of the received packets that the capture ring lost.
    PacketRate,    ///< Limit: packets/s received.
    BitRate,       ///< Limit: bit/s on the wire.
    NewHost,       ///< No limit.
    InterfaceDown  ///< No limit.
};
inline constexpr std::size_t kAlertKindCount = 5;

struct AlertRule
{
    bool isEnabled = false;
    double limit = 0;
    friend bool operator==(const AlertRule&, const AlertRule&) = default;
};

struct AlertSettings
{
    std::array<AlertRule, kAlertKindCount> rules{
        AlertRule{true, 1}, AlertRule{false, 100'000}, AlertRule{false, 900e6}, AlertRule{false, 0}, AlertRule{true, 0},
    };
    std::chrono::seconds hold{3};
    std::chrono::seconds pause{60};

    [[nodiscard]] AlertRule& operator[](AlertKind kind) { return rules[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] const AlertRule& operator[](AlertKind kind) const { return rules[static_cast<std::size_t>(kind)]; }
    friend bool operator==(const AlertSettings&, const AlertSettings&) = default;
};

struct Alert
{
    AlertKind kind = AlertKind::Drops;
    std::chrono::nanoseconds at{};  ///< App time, as that of the samples.
    double value = 0;               ///< The highest while it was above the limit.
    double limit = 0;
    QStringList hosts;             ///< At most kMostNamedHosts of hostCount.
    std::uint64_t hostCount = 0;   ///< New hosts since the last alert.
    std::uint32_t suppressed = 0;  ///< Suppressed alerts since the last one.
};

class AlertRules
{
public:
    static constexpr double kRearmShare = 0.8;
    static constexpr std::chrono::seconds kInterval{1};  ///< Rates are over at least this.
    static constexpr qsizetype kMostNamedHosts = 3;

    /// Rules whose number is above the limit now may give an alert again; the cool-down continues.
    void setSettings(const AlertSettings& settings);
    [[nodiscard]] const AlertSettings& settings() const { return m_settings; }

    /// A new capture: earlier samples belong to another one. The cool-down continues.
    void beginCapture();

    /// @p sample of a live capture. Of files, stale samples and paused captures, only the time is used.
    [[nodiscard]] std::vector<Alert> take(const TrafficSample& sample);

    /// Reported with this or a later sample.
    void addNewHosts(const QStringList& hosts, std::uint64_t count);

    /// Whether the captured interface is up. It can only go down after it was up. Reported with this or a later sample.
    void setInterfaceUp(bool isUp);

private:
    /// The state of one rule.
    struct Watch
    {
        bool isTriggered = false;
        double seconds = 0;  ///< How long the number has been on the other side of its line.
        double highest = 0;
        std::uint32_t suppressed = 0;
        std::optional<std::chrono::nanoseconds> lastAlertAt;
    };

    [[nodiscard]] Watch& watch(AlertKind kind) { return m_watches[static_cast<std::size_t>(kind)]; }
    [[nodiscard]] bool isInPause(const Watch& watch, std::chrono::nanoseconds now) const;
    void takeNumber(AlertKind kind, double value, double seconds, std::chrono::nanoseconds now,
                    std::vector<Alert>& alerts);
    void takeEvents(std::chrono::nanoseconds now, std::vector<Alert>& alerts);
    [[nodiscard]] Alert tell(AlertKind kind, std::chrono::nanoseconds now);

    AlertSettings m_settings;
    std::array<Watch, kAlertKindCount> m_watches;
    std::optional<TrafficSample> m_from;
    QStringList m_newHosts;
    std::uint64_t m_newHostCount = 0;
    std::optional<bool> m_isInterfaceUp;
    std::uint32_t m_downs = 0;  ///< How often the interface went down since the last alert.
};

}  // namespace netmoth::session
