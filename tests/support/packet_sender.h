// SPDX-License-Identifier: GPL-3.0-or-later
// Puts frames on an interface as fast as the machine can, or at a given rate. Tests and benchmarks only; needs root.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace netmoth::testing {

/// A load of UDP over IPv4 over Ethernet, checksums right (UDP's is left out, as RFC 768 allows).
struct SendPlan
{
    std::uint64_t frames = 1;
    std::uint32_t frameSizeBytes = 64;  ///< As handed to the socket, Ethernet header included; at least 42.
    std::uint32_t flows = 1;            ///< Distinct five-tuples, taken in turn; at most 2^24.
    bool bothDirections = false;        ///< Every second round of the flows is the answer: addresses and ports swapped.
    std::uint64_t ratePps = 0;          ///< 0: as fast as possible.
    std::uint64_t seed = 1;             ///< Which addresses; the same seed, the same frames.
    /// Frames of one flow in a row that leave in one system call, 1 to 128: as one long datagram that the kernel cuts
    /// (Documentation/networking/segmentation-offloads.rst), which takes it less than half of the time. A receiver
    /// sees frames only where the sending interface cannot cut: `ethtool -K IF tx-udp-segmentation off`. Needs
    /// Linux 6.2.
    std::uint32_t train = 1;
};

struct SendResult
{
    std::uint64_t sent = 0;     ///< Frames that the interface took.
    std::uint64_t refused = 0;  ///< Frames it refused at first (queue full); each was sent again.
    std::chrono::nanoseconds took{};
};

/// One frame of @p plan: number @p index.
[[nodiscard]] std::vector<std::uint8_t> plannedFrame(const SendPlan& plan, std::uint64_t index);

class PacketSender
{
public:
    /// Binds to an interface of the current network namespace.
    static Result<PacketSender> open(const std::string& interfaceName);

    /// Sends @p plan.frames frames; returns when the interface took the last one.
    Result<SendResult> send(const SendPlan& plan);

    /// Sends one frame as it is.
    Result<void> sendFrame(std::span<const std::uint8_t> frame);

private:
    Result<SendResult> sendFrames(const SendPlan& plan);
    Result<SendResult> sendTrains(const SendPlan& plan);

    explicit PacketSender(UniqueFd socket)
        : m_socket(std::move(socket))
    {
    }

    UniqueFd m_socket;
};

}  // namespace netmoth::testing
