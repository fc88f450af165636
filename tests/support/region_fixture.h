// SPDX-License-Identifier: GPL-3.0-or-later
// A small real region, its journal and a flow table on it, for tests.
#pragma once

#include "core/flow/flow_table.h"
#include "core/telemetry/journal_writer.h"
#include "core/telemetry/region_reader.h"
#include "core/telemetry/region_writer.h"

#include <fcntl.h>

#include <cstdint>
#include <memory>
#include <stdexcept>
#include <vector>

namespace netmoth::test {

/// Unwraps a result or throws its sentence, which Qt Test reports.
template <typename T>
T valueOrThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().sentence);
    return std::move(*result);
}

class RegionFixture
{
public:
    explicit RegionFixture(std::uint64_t flowCapacity = 64, std::uint64_t journalCapacity = 64,
                           flow::FlowTableOptions options = seededOptions())
        : writer(valueOrThrow(telemetry::RegionWriter::create(describe(flowCapacity, journalCapacity))))
        , slice(writer.slice(0))
        , journal(*slice.journalHead, slice.journal, progress)
        , table(slice.flows, journal, options)
    {
    }

    [[nodiscard]] telemetry::RegionReader openReader() const
    {
        return valueOrThrow(telemetry::RegionReader::open(UniqueFd(::fcntl(writer.fd(), F_DUPFD_CLOEXEC, 0))));
    }

    /// All active flows, as a reader sees them.
    [[nodiscard]] std::vector<flow::FlowSnapshot> activeFlows() const
    {
        slice.counters->values[telemetry::indexOf(telemetry::Counter::FlowRecordsHighWater)].store(
            table.counters().recordsHighWater);
        std::vector<flow::FlowSnapshot> flows;
        openReader().copyFlows(0, flows);
        return flows;
    }

    /// Flows that ended since the last call.
    [[nodiscard]] std::vector<flow::FlowSnapshot> takeEnded()
    {
        std::vector<flow::FlowSnapshot> ended;
        openReader().drainJournal(0, cursor, ended, SIZE_MAX);
        return ended;
    }

    telemetry::JournalProgress progress;
    telemetry::RegionWriter writer;
    telemetry::WorkerSlice slice;
    telemetry::JournalWriter journal;
    flow::FlowTable table;
    telemetry::JournalCursor cursor;

    /// Defaults with a fixed seed, so that a failure repeats.
    [[nodiscard]] static flow::FlowTableOptions seededOptions()
    {
        flow::FlowTableOptions options;
        options.seed.words = {0x9E3779B97F4A7C15, 0xBF58476D1CE4E5B9, 0x94D049BB133111EB, 0xD6E8FEB86659FD93};
        return options;
    }

private:
    static telemetry::RegionDescription describe(std::uint64_t flowCapacity, std::uint64_t journalCapacity)
    {
        telemetry::RegionDescription description;
        description.flowCapacity = flowCapacity;
        description.tcpCapacity = flowCapacity;
        description.journalCapacity = journalCapacity;
        description.sourceName = "test0";
        return description;
    }
};

}  // namespace netmoth::test
