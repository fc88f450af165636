// SPDX-License-Identifier: GPL-3.0-or-later
// When somebody wants to be told: losses, rates, new hosts and a dead interface of a live capture.
//
// A rule over a number tells once when the number has stayed above its limit for `hold`, and can tell again only after
// the number has stayed below kRearmShare of the limit as long (hysteresis). Between two alerts of one rule at least
// `pause` passes (cool-down); what happened meanwhile is counted, or for hosts collected, and told with the next one.
// So five rules cannot give more than five alerts a pause, whatever the traffic does. Time is that of the samples; no
// clock is read. Thread rule: one thread. Knows no widget and no text.
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
    std::uint32_t suppressed = 0;  ///< How often the rule would have told since its last alert.
};

class AlertRules
{
public:
    static constexpr double kRearmShare = 0.8;
    static constexpr std::chrono::seconds kInterval{1};  ///< Rates are over at least this.
    static constexpr qsizetype kMostNamedHosts = 3;

    /// What is above its limit now may tell anew; the cool-down goes on.
    void setSettings(const AlertSettings& settings);
    [[nodiscard]] const AlertSettings& settings() const { return m_settings; }

    /// A new capture: samples before are of another one. The cool-down goes on.
    void beginCapture();

    /// @p sample of a live capture; those of files, stale ones and those of a paused capture are only taken as time.
    [[nodiscard]] std::vector<Alert> take(const TrafficSample& sample);

    /// Told with this or a later sample.
    void addNewHosts(const QStringList& hosts, std::uint64_t count);

    /// Whether the captured interface is up. What was never up cannot go down. Told with this or a later sample.
    void setInterfaceUp(bool isUp);

private:
    /// One rule's memory.
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
    std::uint32_t m_downs = 0;  ///< Times that the interface went down and nobody was told yet.
};

}  // namespace netmoth::session
