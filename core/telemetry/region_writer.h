// SPDX-License-Identifier: GPL-3.0-or-later
// The helper's side of the region: creates it, seals it, and hands each worker its slice.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/telemetry/memory_mapping.h"
#include "core/telemetry/region_layout.h"

#include <span>
#include <string_view>

namespace netmoth::telemetry {

/// The part of the region that one worker thread writes.
struct WorkerSlice
{
    WorkerCounters* counters = nullptr;
    std::span<FlowRecord> flows;
    std::span<TcpRecord> tcp;
    std::span<TunnelRecord> tunnels;
    JournalHead* journalHead = nullptr;
    std::span<JournalSlot> journal;
    TimelinePart* timeline = nullptr;
    UndecodedPart* undecoded = nullptr;
};

struct RegionDescription
{
    std::uint32_t workerCount = 1;
    std::uint64_t flowCapacity = 0;     ///< Records a worker.
    std::uint64_t tcpCapacity = 1;      ///< TCP records a worker.
    std::uint64_t journalCapacity = 0;  ///< Slots a worker; a power of two.
    SourceKind sourceKind = SourceKind::AfPacket;
    bool touchPages = true;  ///< A small file is read sooner without.
    std::string_view sourceName;
};

/// Owns the sealed memfd and its writable mapping. The setters belong to one thread (the helper's main thread); slices
/// belong to their workers.
class RegionWriter
{
public:
    /// Creates, reserves (a full tmpfs must not kill the packet path later) and seals. Touches every
    /// page if @p description says so: a page fault must not hit a worker while packets wait.
    static Result<RegionWriter> create(const RegionDescription& description);

    /// The descriptor for readers: read-only by its seals. Owned by this object.
    [[nodiscard]] int fd() const { return m_fd.get(); }
    [[nodiscard]] std::uint64_t bytes() const { return m_mapping.bytes(); }
    [[nodiscard]] WorkerSlice slice(std::uint32_t worker) const;

    /// A constant of the header, and so only before the descriptor is handed out.
    void setLinkType(std::uint32_t linkType);
    void setState(RegionState state);
    /// Publishes the sentence, then RegionState::Failed.
    void setFailed(const Failure& failure);
    void beat();  ///< Heartbeat, CPU time and RSS of this process.
    void setFileProgress(std::uint64_t bytesRead, std::uint64_t bytesTotal);
    void countFilter();

private:
    RegionWriter(UniqueFd fd, MemoryMapping mapping, RegionGeometry geometry);
    [[nodiscard]] RegionHeader& header() const;
    template <RegionPart part>
    [[nodiscard]] std::span<PartRecord<part>> records(std::uint32_t worker) const;

    UniqueFd m_fd;
    UniqueFd m_statm;  ///< /proc/self/statm, opened before the sandbox closes.
    MemoryMapping m_mapping;
    RegionGeometry m_geometry;
};

}  // namespace netmoth::telemetry
