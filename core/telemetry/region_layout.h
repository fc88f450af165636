// SPDX-License-Identifier: GPL-3.0-or-later
//
// The shared-memory region: how the helper shows what it sees. This header is the ABI.
//
// Glossary
//   region    one sealed memfd, created and written by the helper, mapped read-only by any number of readers
//   slice     the part of the region that one worker writes; workers never touch each other's slice
//   record    one flow, or what TCP says of it, as a seqlocked array of 64-bit words (FlowRecord, TcpRecord)
//   journal   per worker, an overwrite ring of ended flows; each slot carries its sequence number
//   timeline  per worker, what happened when in the packets' own time; capture files only (timeline.h)
//   undecoded per worker, how many packets were not decoded, by what they carried (undecoded_part.h)
//   writer    the helper: its main thread writes RegionHeader::Live, each worker its own slice
//   reader    an unprivileged program (GUI, agent). It trusts nothing here but what the kernel's seals promise.
//
// Layout (every part starts on a 4096-byte boundary; region_parts.h is the table of the parts)
//
//   0                RegionHeader          constants, then Live on cache lines of its own
//   sliceOffset[0]   slice of worker 0:    WorkerCounters
//                                          FlowRecord  × flowCapacity
//                                          TcpRecord   × tcpCapacity
//                                          TunnelRecord × kTunnelRecords
//                                          JournalHead
//                                          JournalSlot × journalCapacity (a power of two)
//                                          TimelinePart
//                                          UndecodedPart
//   sliceOffset[1]   slice of worker 1 …
//
// States of the region (Live::state, written by the helper's main thread only)
//
//   Starting → Running ⇄ Paused → Stopping → Finished
//        └────────┴────────┴──────────┴────→ Failed      (errorText is complete before the state says so)
//
// Who writes what, and the ordering
//   * Constants of RegionHeader are written before the descriptor is handed out, and never again.
//   * Counters: single writer, relaxed stores; a reader may see one newer than another.
//   * Record: Boehm's seqlock (HP Laboratories HPL-2012-68). Payload travels as relaxed atomic words. Writer:
//     sequence odd (relaxed), release fence, words (relaxed), sequence even (release). Reader: sequence (acquire),
//     words (relaxed), acquire fence, sequence (relaxed); a bounded number of tries, then the record is skipped.
//   * Journal slot: the same scheme with the slot's own sequence: 2n+1 while entry n is written, 2n+2 when it is whole.
//     JournalHead::next is the number of entries ever written; it is stored (release) after the slot.
//   * Timeline, undecoded: one seqlock over the whole part, written at a worker's tick when something changed.
//
// Versioning: magic, kAbiVersion and abiHash() (abi_hash.h: sizes, names and meanings) must all match; a reader refuses
// anything else with a sentence. Fields may be added only together with a new kAbiVersion.
#pragma once

#include "core/base/worker_limit.h"
#include "core/telemetry/region_parts.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace netmoth::telemetry {

inline constexpr std::uint64_t kRegionMagic = 0x31'48'54'4F'4D'54'45'4EULL;  // "NETMOTH1" read as little-endian bytes
inline constexpr std::uint32_t kAbiVersion = 7;
inline constexpr std::size_t kPartAlignment = 4096;
inline constexpr std::uint64_t kMaxRegionBytes = 16ULL << 30;  ///< A reader refuses to map more.
inline constexpr std::size_t kSourceNameBytes = 256;
inline constexpr std::size_t kErrorTextBytes = 512;

enum class RegionState : std::uint64_t
{
    Starting,
    Running,
    Paused,
    Stopping,
    Finished,
    Failed
};

enum class SourceKind : std::uint32_t
{
    AfPacket,
    LivePcap,
    CaptureFile
};

/// Where a part of a slice lies.
struct PartPlace
{
    std::uint64_t offset;  ///< From the start of the slice.
    std::uint64_t recordBytes;
};

/// First page of the region.
struct RegionHeader
{
    // Constants.
    std::uint64_t magic;
    std::uint32_t abiVersion;
    std::uint32_t headerBytes;
    std::uint64_t abiHash;
    std::uint64_t regionBytes;
    std::uint32_t workerCount;
    std::uint32_t counterCount;
    std::uint64_t flowCapacity;     ///< Records a worker.
    std::uint64_t tcpCapacity;      ///< TCP records a worker.
    std::uint64_t journalCapacity;  ///< Slots a worker; a power of two.
    std::uint64_t sliceBytes;
    std::array<PartPlace, kRegionPartCount> parts;
    std::array<std::uint8_t, 16> bootId;  ///< /proc/sys/kernel/random/boot_id: heartbeats compare only within a boot.
    std::uint32_t helperPid;
    SourceKind sourceKind;
    std::uint32_t linkType;  ///< LINKTYPE_ of the first interface.
    std::uint32_t reserved;
    std::int64_t startRealtimeNs;
    std::int64_t startMonotonicNs;
    std::array<char, kSourceNameBytes> sourceName;  ///< Interface or file name, NUL-terminated UTF-8.
    std::array<std::uint64_t, kMaxWorkers> sliceOffset;

    struct alignas(64) Live
    {
        Word state;                ///< RegionState
        Word heartbeatNs;          ///< CLOCK_MONOTONIC, at least every 100 ms.
        Word errorKind;            ///< FailureKind + 1; 0: none.
        Word helperCpuNs;          ///< User + system time of the helper.
        Word helperResidentBytes;  ///< RSS, the shared region included.
        Word fileBytesTotal;       ///< File sources; 0 otherwise.
        Word fileBytesRead;
        Word filterGeneration;                            ///< Number of filters installed so far.
        std::array<Word, kErrorTextBytes / 8> errorText;  ///< NUL-padded UTF-8.
    } live;
};
static_assert(sizeof(RegionHeader) <= kPartAlignment);

/// Sizes and offsets of one region; computed by the writer, recomputed and compared by a reader.
struct RegionGeometry : RegionCapacities
{
    std::uint32_t workerCount = 0;
    std::array<std::uint64_t, kRegionPartCount> offsets{};  ///< From the start of a slice.
    std::uint64_t sliceBytes = 0;
    std::uint64_t firstSliceOffset = 0;
    std::uint64_t regionBytes = 0;

    /// The geometry for these four numbers, or all zero when they are out of range (workers 1..kMaxWorkers, the others
    /// 1..2^32, slots a power of two, the whole at most kMaxRegionBytes).
    [[nodiscard]] static RegionGeometry compute(std::uint32_t workers, std::uint64_t flows,
                                                std::uint64_t tcpConnections, std::uint64_t slots);
    [[nodiscard]] bool isValid() const { return regionBytes != 0; }
    [[nodiscard]] std::uint64_t offsetOf(RegionPart part) const { return offsets[static_cast<std::size_t>(part)]; }
};

/// FNV-1a over every size and offset that both sides rely on, and over the table of parts.
[[nodiscard]] constexpr std::uint64_t computeSizesHash()
{
    constexpr std::array<std::uint64_t, 20> facts{kAbiVersion,
                                                  kPartAlignment,
                                                  kMaxWorkers,
                                                  kSourceNameBytes,
                                                  kErrorTextBytes,
                                                  kCounterCount,
                                                  kTimelineBuckets,
                                                  kTimelineBucketWords,
                                                  kUndecodedRows,
                                                  sizeof(RegionHeader),
                                                  offsetof(RegionHeader, flowCapacity),
                                                  offsetof(RegionHeader, sliceBytes),
                                                  offsetof(RegionHeader, parts),
                                                  offsetof(RegionHeader, bootId),
                                                  offsetof(RegionHeader, helperPid),
                                                  offsetof(RegionHeader, startRealtimeNs),
                                                  offsetof(RegionHeader, sourceName),
                                                  offsetof(RegionHeader, sliceOffset),
                                                  offsetof(RegionHeader, live),
                                                  sizeof(RegionHeader::Live)};
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    const auto add = [&hash](std::uint64_t fact) {
        for (int shift = 0; shift < 64; shift += 8)
            hash = (hash ^ ((fact >> shift) & 0xFF)) * 0x100000001B3ULL;
    };
    for (const std::uint64_t fact : facts)
        add(fact);
    for (const PartDescription& part : kRegionParts) {
        for (const char character : part.name)
            add(static_cast<std::uint8_t>(character));
        add(part.recordBytes);
        add(part.recordCount({1, 2, 3}));  // says which capacity counts
    }
    return hash;
}
inline constexpr std::uint64_t kSizesHash = computeSizesHash();

}  // namespace netmoth::telemetry
