// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/flow_record.h"
#include "tests/fuzz/region_patch.h"
#include "tests/fuzz/seeds.h"

#include <fcntl.h>

namespace netmoth::test {

namespace {

using telemetry::Counter;
namespace flow_word = telemetry::flow_word;

Bytes bytesOf(const std::vector<Patch>& patches)
{
    Bytes bytes;
    for (const Patch& patch : patches) {
        bytes.push_back(static_cast<std::uint8_t>(patch.part));
        for (int shift = 0; shift < 16; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(patch.word >> shift));
        for (int shift = 0; shift < 64; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(patch.value >> shift));
    }
    return bytes;
}

/// An established IPv4 TCP flow whose words begin at @p first of @p part, but for the sequence.
std::vector<Patch> flowAt(PatchPart part, std::uint16_t first, std::uint8_t reason)
{
    const auto word = [first](std::size_t index) { return static_cast<std::uint16_t>(first + index); };
    return {{part, word(flow_word::kIdentity), (1ULL << 32) | (6U << 24) | (4U << 16) | (1U << 8) | reason},
            {part, word(flow_word::kOriginator + 1), 0x0100000AFFFF0000ULL},
            {part, word(flow_word::kPorts), (40000ULL << 48) | (443ULL << 32)},
            {part, word(flow_word::kFirstSeen), 1'700'000'000'000'000'000ULL},
            {part, word(flow_word::kLastSeen), 1'700'000'001'000'000'000ULL},
            {part, word(flow_word::kOriginatorPackets), 10},
            {part, word(flow_word::kOriginatorBytes), 1000}};
}

std::vector<Patch> operator+(std::vector<Patch> first, const std::vector<Patch>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

std::uint16_t wordOf(Counter counter)
{
    return static_cast<std::uint16_t>(telemetry::indexOf(counter));
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    const Patch highWater{PatchPart::Counters, wordOf(Counter::FlowRecordsHighWater), kPatchedFlows};
    const auto headerWord = [](std::size_t offset) { return static_cast<std::uint16_t>(offset / 8); };
    const std::vector<Patch> active = flowAt(PatchPart::Flows, 0, 0);
    const std::vector<Patch> ended = flowAt(PatchPart::Journal, 0, 2);
    return {
        {"untouched", bytesOf({{}})},
        {"flow", bytesOf(active + std::vector<Patch>{highWater})},
        {"flow-tcp", bytesOf(active + std::vector<Patch>{highWater,
                                                         {PatchPart::Flows, flow_word::kTracker, 1},
                                                         {PatchPart::Tcp, 1, 1},
                                                         {PatchPart::Tcp, 8, 5000}})},
        {"flow-torn", bytesOf(active + std::vector<Patch>{highWater, {PatchPart::Flows, 0, 3}})},
        {"flow-changes", bytesOf(active + std::vector<Patch>{highWater, {}} + flowAt(PatchPart::Flows, 0, 9))},
        {"high-water", bytesOf({{PatchPart::Counters, wordOf(Counter::FlowRecordsHighWater), ~0ULL}})},
        {"journal", bytesOf(ended + std::vector<Patch>{{PatchPart::Journal, 0, 2}, {PatchPart::JournalHead, 0, 1}})},
        {"journal-far", bytesOf({{PatchPart::JournalHead, 0, ~0ULL}, {}, {PatchPart::JournalHead, 0, 1}})},
        {"times", bytesOf(active + std::vector<Patch>{highWater,
                                                      {PatchPart::Flows, flow_word::kFirstSeen, 1ULL << 63},
                                                      {PatchPart::Flows, flow_word::kLastSeen, ~0ULL >> 1}})},
        {"timeline", bytesOf({{PatchPart::Timeline, 1, 1'700'000'000'000'000'000ULL},
                              {PatchPart::Timeline, 2, 20},
                              {PatchPart::Timeline, 3, 3},
                              {PatchPart::Timeline, 4, 9}})},
        {"timeline-wide", bytesOf({{PatchPart::Timeline, 2, 63}, {PatchPart::Timeline, 3, ~0ULL}})},
        {"tunnel-and-tags", bytesOf(active + std::vector<Patch>{highWater,
                                                                {PatchPart::Flows, flow_word::kTcp, 1},
                                                                {PatchPart::Tunnels, 1, 0x0000'002A'0004'0105},
                                                                {PatchPart::Tunnels, 2, 0x2000'0000'0000'6005},
                                                                {PatchPart::Tunnels, 7, ~0ULL}})},
        {"journal-tags", bytesOf(ended + std::vector<Patch>{{PatchPart::Journal, 16, ~0ULL},
                                                            {PatchPart::Journal, 0, 2},
                                                            {PatchPart::JournalHead, 0, 1}})},
        {"undecoded", bytesOf({{PatchPart::Undecoded, 5, 0x0100'0000'0000'8926},
                               {PatchPart::Undecoded, 6, ~0ULL},
                               {PatchPart::Undecoded, 8, 0x0701'0000'0000'0032},
                               {PatchPart::Undecoded, 11, ~0ULL},
                               {PatchPart::Undecoded, 1, ~0ULL},
                               {PatchPart::Counters, wordOf(Counter::NotDecoded), ~0ULL},
                               {PatchPart::Counters, wordOf(Counter::Consumed), 1000}})},
        {"workers", bytesOf({{PatchPart::Header, headerWord(32), 0x0000004100000040ULL}})},
        {"capacity", bytesOf({{PatchPart::Header, headerWord(56), 1ULL << 60}})},
        {"failed", bytesOf({{PatchPart::Header, headerWord(offsetof(telemetry::RegionHeader, live)), 5},
                            {PatchPart::Header, headerWord(offsetof(telemetry::RegionHeader, live.errorText)),
                             0x6867666564636261ULL}})},
        {"state", bytesOf({{PatchPart::Header, headerWord(offsetof(telemetry::RegionHeader, live)), 77}})},
        {"no-seals", bytesOf({{PatchPart::Seals, 0, F_SEAL_GROW}})},
        {"short", bytesOf({{PatchPart::Size, 0, 100}})},
        {"cut", bytesOf({{PatchPart::Size, 0, 4096}})},
    };
}

}  // namespace netmoth::test
