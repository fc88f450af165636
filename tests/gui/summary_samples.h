// SPDX-License-Identifier: GPL-3.0-or-later
// Sorted sums of made-up flows, as the tables of hosts, protocols and ports ask for them.
#pragma once

#include "app/gui/models/flow_model.h"
#include "tests/model/flow_samples.h"

#include <QSignalSpy>
#include <QTest>

namespace netmoth::test {

/// A flow from host @p number, to a service.
inline flow::FlowSnapshot flowOf(std::uint32_t number, std::uint8_t protocol, std::uint16_t port)
{
    flow::FlowSnapshot flow = flowNumber(number, 100);
    flow.originator = addressNumber(number);
    flow.responder = addressNumber(100);
    flow.ipProtocol = protocol;
    flow.responderPort = port;
    return flow;
}

[[nodiscard]] inline model::SummaryRequest sortedBy(model::SummaryColumn column, bool ascending)
{
    model::SummaryRequest request;
    request.isWanted = true;
    request.hosts = request.protocols = request.ports = {column, ascending};
    return request;
}

/// Null: it did not come in time.
[[nodiscard]] inline model::TrafficSummaryPtr summaryOf(gui::FlowModel& model,
                                                        const std::vector<flow::FlowSnapshot>& flows)
{
    QSignalSpy summarized(&model, &gui::FlowModel::summarized);
    model.setActiveFlows(flowTable(flows));
    if (!QTest::qWaitFor([&] { return model.isUpToDate() && !summarized.isEmpty(); }, 10000))
        return {};
    return summarized.last().first().value<model::TrafficSummaryPtr>();
}

}  // namespace netmoth::test
