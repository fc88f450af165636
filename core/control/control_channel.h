// SPDX-License-Identifier: GPL-3.0-or-later
// One end of the control socket between the app and the helper (AF_UNIX, SOCK_SEQPACKET: message boundaries are kept).
#pragma once

#include "core/base/unique_fd.h"
#include "core/control/control_messages.h"

#include <array>
#include <chrono>
#include <utility>
#include <vector>

namespace netmoth::control {

/// The result of one receive().
struct Reception
{
    enum class Status
    {
        Received,  ///< message is valid, descriptor too if the message carries one.
        TimedOut,  ///< No message arrived.
        Closed     ///< The peer closed its end, or died: sticky.
    };
    Status status = Status::TimedOut;
    Message message;
    UniqueFd descriptor;
};

/// Owns one end. Never blocks longer than its timeout. One thread at a time.
class ControlChannel
{
public:
    using Pair = std::pair<ControlChannel, ControlChannel>;

    explicit ControlChannel(UniqueFd socket);

    /// Two connected ends, both close-on-exec; dup2() the helper's end to its descriptor 0.
    static Result<Pair> createPair();

    /// Takes over an inherited descriptor (0 in the helper) after checking that it is such a socket.
    static Result<ControlChannel> adopt(int descriptor);

    /// Sends @p message, and @p descriptor (kept by the caller) with it where the message carries one. Waits at most
    /// @p timeout for room. A Protocol failure means that the peer has closed its end.
    Result<void> send(const Message& message, int descriptor = -1,
                      std::chrono::milliseconds timeout = std::chrono::seconds(1));

    /// Waits at most @p timeout for a message (0: looks only). Unexpected descriptors are closed. After a failure the
    /// channel must be closed.
    Result<Reception> receive(std::chrono::milliseconds timeout);

    /// For poll() and QSocketNotifier.
    [[nodiscard]] int descriptor() const { return m_socket.get(); }

private:
    UniqueFd m_socket;
    std::vector<std::uint8_t> m_buffer;  // kMaxMessageBytes, for both directions
};

}  // namespace netmoth::control
