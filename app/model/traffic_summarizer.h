// SPDX-License-Identifier: GPL-3.0-or-later
// Makes summaries of flows. Ended flows are added once and for all; active ones are looked at for each summary. One
// thread, that of the flow model's updates; about 0.2 µs per flow.
#pragma once

#include "app/model/flow_update.h"
#include "app/model/service_names.h"
#include "app/model/summary_map.h"

#include <QLocale>

#include <memory>
#include <vector>

namespace netmoth::model {

/// What a summary is wanted for. Nothing: ended flows are still counted.
struct SummaryRequest
{
    bool isWanted = false;
    SummarySorting hosts;
    SummarySorting protocols;
    SummarySorting ports;
    std::shared_ptr<const ServiceNames> services;  ///< Null: services are not named. Hosts' names: FlowSelection.
    QLocale locale;                                ///< For the order of names.
    friend bool operator==(const SummaryRequest&, const SummaryRequest&) = default;
};

class TrafficSummarizer
{
public:
    /// Forgets everything: another capture.
    void clear();
    void addEnded(const std::vector<session::EndedFlowsPtr>& batches);
    /// Ended flows that were dropped before they came here.
    void countDropped(std::uint64_t flows) { m_dropped += flows; }

    /// Of rows.order where @p selection, by which it was made, leaves something out; otherwise of every flow of the
    /// capture.
    [[nodiscard]] TrafficSummaryPtr summarize(const FlowRows& rows, const FlowSelection& selection,
                                              const SummaryRequest& request) const;

private:
    struct Maps
    {
        SummaryMap hosts;
        SummaryMap protocols;
        SummaryMap ports;
        TrafficTotals all;

        void add(const flow::FlowSnapshot& flow, bool isActive, double bitsPerSecond);
    };

    Maps m_ended;
    std::uint64_t m_dropped = 0;
};

}  // namespace netmoth::model
