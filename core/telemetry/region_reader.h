// SPDX-License-Identifier: GPL-3.0-or-later
// A reader's side of the region. Everything behind the descriptor is hostile: seals and sizes are checked before the
// mapping, constants are copied once and validated, offsets are computed here and only compared with the header's.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/model/flow_snapshot.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/memory_mapping.h"
#include "core/telemetry/region_layout.h"
#include "core/telemetry/timeline.h"
#include "core/telemetry/undecoded_part.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace netmoth::telemetry {

/// The region's constants, copied and validated.
struct RegionConstants
{
    RegionGeometry geometry;
    SourceKind sourceKind = SourceKind::AfPacket;
    std::uint32_t linkType = 0;
    std::uint32_t helperPid = 0;
    std::int64_t startRealtimeNs = 0;
    std::string sourceName;
};

/// RegionHeader::Live at one look.
struct LiveStatus
{
    RegionState state = RegionState::Starting;
    std::chrono::nanoseconds heartbeatAge{};  ///< Against this process's CLOCK_MONOTONIC; never negative.
    std::uint64_t helperCpuNs = 0;
    std::uint64_t helperResidentBytes = 0;
    std::uint64_t fileBytesTotal = 0;
    std::uint64_t fileBytesRead = 0;
    std::uint64_t filterGeneration = 0;
    std::string error;  ///< Only with RegionState::Failed.
};

/// Follows one worker's journal. Any number of cursors may follow the same journal.
struct JournalCursor
{
    std::uint64_t next = 0;    ///< First entry not read yet.
    std::uint64_t missed = 0;  ///< Entries that were overwritten before this cursor came.
};

/// One mapped region. Const methods may be called from several threads.
class RegionReader
{
public:
    /// Checks seals, size, magic, version, ABI hash, geometry and boot id, then maps read-only. @p fd is closed.
    static Result<RegionReader> open(UniqueFd fd);

    [[nodiscard]] const RegionConstants& constants() const { return m_constants; }
    [[nodiscard]] LiveStatus live() const;
    [[nodiscard]] CounterValues counters(std::uint32_t worker) const;
    [[nodiscard]] CounterValues totals() const;  ///< Over workers: sums; PacketTimeNs and WorkerTickNs: the maximum.

    /// Of a capture file; no buckets before its first packet. Nothing when the writer was inside all the while.
    [[nodiscard]] std::optional<Timeline> timeline(std::uint32_t worker) const;

    /// What was not decoded, over workers. Nothing when a writer was inside all the while.
    [[nodiscard]] std::optional<UndecodedReport> undecoded() const;

    /// Appends all active flows of @p worker to @p flows. Records that stayed torn for kSeqlockTries tries are skipped.
    void copyFlows(std::uint32_t worker, std::vector<flow::FlowSnapshot>& flows) const;

    /// Appends journal entries from @p cursor on to @p ended, at most @p limit, and advances the cursor.
    void drainJournal(std::uint32_t worker, JournalCursor& cursor, std::vector<flow::FlowSnapshot>& ended,
                      std::size_t limit) const;

private:
    RegionReader(MemoryMapping mapping, RegionConstants constants);

    [[nodiscard]] flow::FlowSurroundings surroundingsOf(std::uint32_t worker, const FlowRecord& record,
                                                        const FlowWords& words) const;

    template <RegionPart part>
    [[nodiscard]] const PartRecord<part>* records(std::uint32_t worker) const;

    MemoryMapping m_mapping;
    RegionConstants m_constants;
};

}  // namespace netmoth::telemetry
