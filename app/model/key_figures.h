// SPDX-License-Identifier: GPL-3.0-or-later
// The key figures over the last second, and their texts. Uses no widget.
#pragma once

#include "app/session/traffic_sample.h"

#include <QString>

#include <array>
#include <deque>

namespace netmoth::model {

enum class Severity
{
    Normal,
    Warning,  ///< Something was lost, or soon will be.
    Old       ///< The number was true some time ago.
};

struct KeyFigure
{
    QString caption;
    QString value;   ///< "–" where nothing is known.
    QString detail;  ///< A sentence with the exact numbers and what they mean.
    Severity severity = Severity::Normal;
};

class KeyFigures
{
public:
    enum Index
    {
        PacketRate,
        BitRate,
        DropsNow,
        DropsTotal,
        ActiveFlows,
        RingDepth,
        HelperCpu,
        HelperMemory,
        Count
    };

    void clear() { m_samples.clear(); }
    void add(const session::TrafficSample& sample);

    [[nodiscard]] bool isEmpty() const { return m_samples.empty(); }
    [[nodiscard]] std::array<KeyFigure, Count> figures() const;

    /// Over about the last second; all zero with fewer than two samples.
    [[nodiscard]] session::IntervalRates rates() const;
    /// Of everything that reached the host's NIC or the capture ring since the start.
    [[nodiscard]] double totalDropPercent() const;

private:
    [[nodiscard]] QString dropStages() const;

    std::deque<session::TrafficSample> m_samples;  ///< The last second's.
};

}  // namespace netmoth::model
