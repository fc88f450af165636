// SPDX-License-Identifier: GPL-3.0-or-later
// The records of the shared region, as arrays of 64-bit words. What the words mean stands beside the functions that
// pack and unpack them.
#pragma once

#include "core/telemetry/counters.h"

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace netmoth::telemetry {

inline constexpr std::size_t kFlowRecordWords = 16;  ///< Sequence included: two cache lines.
inline constexpr std::size_t kTcpRecordWords = 16;
inline constexpr std::size_t kTunnelRecordWords = 8;
inline constexpr std::size_t kTunnelRecords = 16384;   ///< A worker; a flow record names one in 16 bits.
inline constexpr std::size_t kJournalEntryWords = 31;  ///< Payload; with the sequence 256 bytes.
inline constexpr std::size_t kTimelineBuckets = 1024;
inline constexpr std::size_t kTimelineBucketWords = 5;
inline constexpr std::size_t kTimelineHeadWords = 4;
inline constexpr std::size_t kUndecodedRows = 48;  ///< A search through all of them stays short.
inline constexpr std::size_t kUndecodedRowWords = 3;
inline constexpr std::size_t kUndecodedHeadWords = 5;

using Word = std::atomic<std::uint64_t>;
static_assert(Word::is_always_lock_free, "readers map the region read-only: loads must not write");
static_assert(sizeof(Word) == 8);

struct alignas(64) WorkerCounters
{
    std::array<Word, kCounterCount> values;
};

/// One flow. words[0] is the sequence; see flow_record.h for the rest.
struct alignas(64) FlowRecord
{
    std::array<Word, kFlowRecordWords> words;
};
static_assert(sizeof(FlowRecord) == 128, "the hot part of a flow is two cache lines");

/// One TCP connection. words[0] is the sequence; see tcp_record.h for the rest.
struct alignas(64) TcpRecord
{
    std::array<Word, kTcpRecordWords> words;
};
static_assert(sizeof(TcpRecord) == 128);

/// What lies around flows. words[0] is the sequence; see tunnel_record.h for the rest.
struct alignas(64) TunnelRecord
{
    std::array<Word, kTunnelRecordWords> words;
};
static_assert(sizeof(TunnelRecord) == 64);

struct alignas(64) JournalHead
{
    Word next;  ///< Entries ever written; entry n lives in slot n % capacity.
};

/// words[0] is the sequence, words[1..15] the flow record's words 1..15, words[16..31] its TCP record's
/// words 0..15, where word 0 is 1 if it had one.
struct alignas(64) JournalSlot
{
    std::array<Word, kJournalEntryWords + 1> words;
};
static_assert(sizeof(JournalSlot) == 256);

/// words[0] is the sequence; see timeline.h for the rest.
struct alignas(64) TimelinePart
{
    std::array<Word, kTimelineHeadWords + kTimelineBuckets * kTimelineBucketWords> words;
};

/// words[0] is the sequence; see undecoded_part.h for the rest.
struct alignas(64) UndecodedPart
{
    std::array<Word, kUndecodedHeadWords + kUndecodedRows * kUndecodedRowWords> words;
};

}  // namespace netmoth::telemetry
