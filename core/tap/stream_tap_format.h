// SPDX-License-Identifier: GPL-3.0-or-later
// What the helper writes to a tap's descriptor: the payload of TCP streams, put in order, in frames.
//
// A tap is a byte stream (a pipe or a stream socket) from one worker to one reader; each worker has a descriptor of its
// own, so that frames of different workers never meet in one. It begins with a frame and holds nothing else, in host
// byte order (both ends are processes of this machine):
//
//    0  u32 magic "NMT1"   u8 kind   u8 direction   u8 ip version   u8 flags
//    8  u32 worker         u32 flow index           names the flow, with
//   16  u32 generation     u16 sender's port        u16 receiver's port
//   24  u64 offset         in the direction's stream
//   32  u64 length
//   40  i64 start          of the flow: its earliest packet so far, ns since the epoch
//   48  16 bytes           sender's address
//   64  16 bytes           receiver's address
//   80  length bytes       of payload, in Data frames only; the next frame follows at once
//
//   Data   bytes [offset, offset + length) of the direction's stream
//   Gap    bytes [offset, offset + length) were never seen and will not come
//   End    nothing follows; the stream is offset bytes long, gaps included; length is 0
//   Lost   the reader was too slow: `offset` frames that held `length` bytes were not written here. Everything but
//          magic, kind, worker, offset and length is 0. What they held is a hole in its stream: the next Data frame's
//          offset shows it. When an End was among them, the next flow of that index (another generation) says so.
//
// Frames of one direction come in the order of their offsets; directions and flows are interleaved as they were
// captured. Every frame says whose it is, so that a reader may begin anywhere and a lost frame costs no more than
// itself.
#pragma once

#include "core/packet/ip_address.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <type_traits>

namespace netmoth::tap {

inline constexpr std::uint32_t kTapMagic = 0x31'54'4D'4E;               // "NMT1" read as little-endian bytes
inline constexpr std::uint32_t kMaxTapChunkBytes = 64U << 10;           ///< Payload of one Data frame.
inline constexpr std::uint64_t kMaxTapOffset = std::uint64_t{1} << 62;  ///< No stream is longer.
inline constexpr std::uint8_t kTapMidstream = 1;                        ///< Flag: the stream's beginning was not seen.
/// Flag: it turned out after the first frame of the flow that its responder is the originator. Streams keep their
/// numbers: direction 0 is the responder's now.
inline constexpr std::uint8_t kTapTurned = 2;

enum class TapKind : std::uint8_t
{
    Data = 1,
    Gap,
    End,
    Lost
};

struct TapHeader
{
    std::uint32_t magic;
    TapKind kind;
    std::uint8_t direction;  ///< The stream's number in its flow: flow::Direction of the sender, unless kTapTurned.
    std::uint8_t ipVersion;
    std::uint8_t flags;
    std::uint32_t worker;
    std::uint32_t flowIndex;
    std::uint32_t generation;
    std::uint16_t senderPort;
    std::uint16_t receiverPort;
    std::uint64_t offset;
    std::uint64_t length;
    std::int64_t startNs;
    packet::IpAddress sender;
    packet::IpAddress receiver;
};
/// flow::Direction of the sender, as it is known now.
[[nodiscard]] constexpr std::uint8_t senderDirection(const TapHeader& header)
{
    return header.direction ^ static_cast<std::uint8_t>((header.flags & kTapTurned) != 0);
}
inline constexpr std::size_t kTapHeaderBytes = 80;
static_assert(sizeof(TapHeader) == kTapHeaderBytes && alignof(TapHeader) == 8);
static_assert(offsetof(TapHeader, worker) == 8 && offsetof(TapHeader, generation) == 16);
static_assert(offsetof(TapHeader, offset) == 24 && offsetof(TapHeader, length) == 32);
static_assert(offsetof(TapHeader, startNs) == 40 && offsetof(TapHeader, sender) == 48);
static_assert(offsetof(TapHeader, receiver) == 64);
static_assert(std::is_trivially_copyable_v<TapHeader>);

inline constexpr std::size_t kMaxTapFrameBytes = kTapHeaderBytes + kMaxTapChunkBytes;

/// How long the reader of a tap of a file may take nothing: its disk may be busy with other things.
inline constexpr std::chrono::seconds kFileTapPatience{60};

/// A conversation that has yet to get its place in a flow table, as in another reading of a file: by its two ends, in
/// either order (which of them is the originator may be known better by then), and by when its flow began.
struct TapConversation
{
    packet::IpAddress oneEnd;
    packet::IpAddress otherEnd;
    std::uint16_t onePort = 0;
    std::uint16_t otherPort = 0;
    std::uint8_t ipVersion = 0;
    std::int64_t earliestStartNs = 0;  ///< Both included.
    std::int64_t latestStartNs = 0;

    /// @p header: of a frame in either direction.
    [[nodiscard]] bool isOf(const TapHeader& header) const
    {
        return isBetweenEndsOf(header) && header.startNs >= earliestStartNs && header.startNs <= latestStartNs;
    }
    /// The ends are the same; it may have begun at another time.
    [[nodiscard]] bool isBetweenEndsOf(const TapHeader& header) const
    {
        const bool isFromOne = header.sender == oneEnd && header.senderPort == onePort && header.receiver == otherEnd &&
                               header.receiverPort == otherPort;
        const bool isFromOther = header.sender == otherEnd && header.senderPort == otherPort &&
                                 header.receiver == oneEnd && header.receiverPort == onePort;
        return (isFromOne || isFromOther) && header.ipVersion == ipVersion;
    }
    friend bool operator==(const TapConversation&, const TapConversation&) = default;
};

/// What a tap carries: one flow of a worker, named or described, or all of them.
struct TapSelection
{
    static constexpr std::uint32_t kAllFlows = ~std::uint32_t{0};

    std::uint32_t worker = 0;
    std::uint32_t flowIndex = kAllFlows;
    std::uint32_t generation = 0;                                ///< With a flow index.
    std::optional<TapConversation> conversation = std::nullopt;  ///< Without one: the first flow that it describes.

    [[nodiscard]] bool isAllFlows() const { return flowIndex == kAllFlows && !conversation; }
    friend bool operator==(const TapSelection&, const TapSelection&) = default;
};

}  // namespace netmoth::tap
