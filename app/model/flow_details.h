// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of one flow, in words. Pure; knows no widget.
#pragma once

#include "core/model/flow_snapshot.h"

#include <QString>

#include <vector>

namespace netmoth::model {

/// One line about a flow as a whole.
struct FlowFact
{
    QString name;
    QString value;
};

/// One line about both directions.
struct DirectionFact
{
    QString name;
    QString sent;      ///< From source to destination.
    QString returned;  ///< From destination to source.
};

struct FlowDetails
{
    QString title;  ///< "192.0.2.1:4000 → 198.51.100.7:443 (TCP)"
    std::vector<FlowFact> facts;
    std::vector<DirectionFact> directions;
};

/// What is known by name; empty: nothing.
struct FlowNames
{
    QString source;
    QString destination;
    QString service;
};

/// What does not apply to the flow's protocol is left out, and so is what was not measured.
[[nodiscard]] FlowDetails flowDetails(const flow::FlowSnapshot& flow, bool ended, const FlowNames& names = {});

/// "192.0.2.1:4000", "[2001:db8::1]:53"; without the port where there is none.
[[nodiscard]] QString endpointText(const packet::IpAddress& address, std::uint16_t port,
                                   const flow::FlowSnapshot& flow);

}  // namespace netmoth::model
