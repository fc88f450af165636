// SPDX-License-Identifier: GPL-3.0-or-later
// The messages between app and helper, as values and as bytes.
//
// One message is one packet of a SOCK_SEQPACKET socket between two processes of this host, in host byte order:
//
//   0   u32 magic "NMC1"   u16 version   u16 type   u32 length of the whole message   u32 zero
//   16  the type's own fields, of exactly sized types; see the Wire structures in control_messages.cpp
//
// App → helper: Start, SetFilter, Pause, Resume, Stop, JournalConsumed, TapStreams (with a descriptor), StopTap.
// Helper → app: Hello, RegionReady (with the region's descriptor), FilterInstalled, FilterRefused, TapRefused, Notice,
// Failed, Finished.
//
// Neither side trusts the other: a message whose magic, version, type, length or field range is wrong is refused with
// a sentence, and nothing of it is used.
#pragma once

#include "core/base/result.h"
#include "core/source/filter_program.h"
#include "core/tap/stream_tap_format.h"
#include "core/telemetry/abi_hash.h"
#include "core/telemetry/region_layout.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace netmoth::control {

inline constexpr std::uint32_t kMagic = 0x31'43'4D'4E;  // "NMC1" read as little-endian bytes
inline constexpr std::uint16_t kVersion = 2;
inline constexpr std::size_t kHeaderBytes = 16;
inline constexpr std::size_t kMaxTextBytes = 511;  ///< Of a sentence; longer ones are cut at a character.
inline constexpr std::size_t kMaxMessageBytes = kHeaderBytes + 8 + source::kMaxFilterInstructions * 8;

/// Begin to capture. The helper has opened everything before; until then it sends only Hello, RegionReady and Failed.
struct Start
{
    friend bool operator==(const Start&, const Start&) = default;
};

/// Install this filter; no instruction: accept everything. Answered once, by FilterInstalled or FilterRefused with the
/// same number. Several orders are executed one after the other. One that is sent before Start is not answered.
struct SetFilter
{
    std::vector<bpf_insn> instructions;  ///< At most source::kMaxFilterInstructions.
    std::uint32_t order = 0;             ///< Chosen by the app to identify the order.
};

struct Pause
{
    friend bool operator==(const Pause&, const Pause&) = default;
};

struct Resume
{
    friend bool operator==(const Resume&, const Resume&) = default;
};

/// Drain the rings, end the flows, send Finished, exit. Closing the socket instead ends the helper at once.
struct Stop
{
    friend bool operator==(const Stop&, const Stop&) = default;
};

/// The app has read worker @p worker's journal up to entry @p next (exclusive).
struct JournalConsumed
{
    std::uint32_t worker = 0;
    std::uint64_t next = 0;
    friend bool operator==(const JournalConsumed&, const JournalConsumed&) = default;
};

/// Write the payload of these streams, framed as in core/tap/stream_tap_format.h, to the descriptor of this
/// message: a pipe or stream socket open for writing. A worker serves one tap of all flows and two of one flow; one
/// more replaces the one of its kind that was opened first. It may be sent before Start, so that nothing is missed, or
/// later. End of file means that the tap has ended. For a single flow, payload beyond the reassembly depth is written
/// too.
struct TapStreams
{
    tap::TapSelection selection;
    friend bool operator==(const TapStreams&, const TapStreams&) = default;
};

/// Close all taps of the worker. Who wants no more of one tap closes its reading end.
struct StopTap
{
    std::uint32_t worker = 0;
    friend bool operator==(const StopTap&, const StopTap&) = default;
};

/// The tap was not opened, and its descriptor is closed.
struct TapRefused
{
    std::uint32_t worker = 0;
    std::string sentence;
    friend bool operator==(const TapRefused&, const TapRefused&) = default;
};

/// The helper's first message.
struct Hello
{
    std::uint32_t abiVersion = telemetry::kAbiVersion;
    std::uint64_t abiHash = telemetry::abiHash();
    std::uint32_t pid = 0;
    std::uint32_t linkType = 0;  ///< LINKTYPE_ number of the source: what a filter must be compiled for.
    telemetry::SourceKind sourceKind = telemetry::SourceKind::AfPacket;
    friend bool operator==(const Hello&, const Hello&) = default;
};

/// The region is complete; its memfd comes with this message.
struct RegionReady
{
    friend bool operator==(const RegionReady&, const RegionReady&) = default;
};

/// Every ring has the filter.
struct FilterInstalled
{
    std::uint64_t generation = 0;  ///< RegionHeader::Live::filterGeneration from then on.
    std::uint32_t order = 0;       ///< Of the SetFilter that this answers.
    friend bool operator==(const FilterInstalled&, const FilterInstalled&) = default;
};

/// The previous filter stays in effect, in every ring.
struct FilterRefused
{
    std::string sentence;
    std::uint32_t order = 0;  ///< Of the SetFilter that this answers.
    friend bool operator==(const FilterRefused&, const FilterRefused&) = default;
};

/// A remark for the user about the packets that were read. It does not affect the capture.
struct Notice
{
    std::string sentence;
    friend bool operator==(const Notice&, const Notice&) = default;
};

/// The helper's last message when it fails.
struct Failed
{
    FailureKind kind = FailureKind::System;
    std::string sentence;
    friend bool operator==(const Failed&, const Failed&) = default;
};

/// The helper's last message after Stop, or at the end of the file. The region contains the final numbers.
struct Finished
{
    friend bool operator==(const Finished&, const Finished&) = default;
};

/// The index of an alternative, plus one, is its type number on the wire: add at the end only.
using Message = std::variant<Start, SetFilter, Pause, Resume, Stop, JournalConsumed, Hello, RegionReady,
                             FilterInstalled, FilterRefused, Failed, Finished, TapStreams, StopTap, TapRefused, Notice>;

/// Appends the bytes of @p message to the cleared @p bytes. Usage failure when it has too many instructions.
Result<void> encode(const Message& message, std::vector<std::uint8_t>& bytes);

/// Reads one whole message. Protocol failure, saying what is wrong, for anything else.
Result<Message> decode(std::span<const std::uint8_t> bytes);

/// True for RegionReady and TapStreams: one descriptor each.
[[nodiscard]] bool carriesDescriptor(const Message& message);

}  // namespace netmoth::control
