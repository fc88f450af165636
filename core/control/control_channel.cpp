// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control_channel.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::control {

namespace {

using Clock = std::chrono::steady_clock;

// Room for more descriptors than any message has: what is sent beyond it, the kernel closes (MSG_CTRUNC).
constexpr std::size_t kMaxDescriptors = 4;

/// Waits for @p events or the deadline. @return revents, 0 at the deadline, negative errno on failure.
int waitUntil(int socket, short events, Clock::time_point deadline)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - Clock::now());
        pollfd waiting{socket, events, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
        if (ready > 0)
            return waiting.revents;
        if (ready == 0)
            return 0;
        if (errno != EINTR)
            return -errno;
    }
}

/// Every descriptor of @p header, owned.
std::array<UniqueFd, kMaxDescriptors> takeDescriptors(msghdr& header)
{
    std::array<UniqueFd, kMaxDescriptors> taken;
    std::size_t count = 0;
    for (cmsghdr* part = CMSG_FIRSTHDR(&header); part != nullptr; part = CMSG_NXTHDR(&header, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const std::size_t carried = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < carried && count < taken.size(); ++i) {
            int descriptor = -1;
            std::memcpy(&descriptor, CMSG_DATA(part) + i * sizeof descriptor, sizeof descriptor);
            taken[count++].reset(descriptor);
        }
    }
    return taken;
}

tl::unexpected<Failure> socketFailure(const char* doing, int error)
{
    return fail(FailureKind::System, fmt::format("Cannot {} the control socket: {}.", doing, std::strerror(error)));
}

tl::unexpected<Failure> peerIsGone()
{
    return fail(FailureKind::Protocol, "The program on the other end of the control socket is gone.");
}

/// Waits until sendmsg(), which failed with @p error, is worth another try.
Result<void> waitToSend(int socket, int error, Clock::time_point deadline, std::chrono::milliseconds timeout)
{
    // The kernel limits how many descriptors of one user are in flight between processes at a time, including those of
    // all other programs. There is no notification when their number falls.
    constexpr std::chrono::milliseconds kRetryInterval{10};
    const bool tooManyUnderWay = error == ETOOMANYREFS;
    const int events = tooManyUnderWay ? waitUntil(socket, 0, std::min(deadline, Clock::now() + kRetryInterval))
                                       : waitUntil(socket, POLLOUT, deadline);
    if (events < 0)
        return socketFailure("wait for", -events);
    if ((events & (POLLHUP | POLLERR)) != 0 && tooManyUnderWay)
        return peerIsGone();
    if (events != 0 || Clock::now() < deadline)
        return {};
    if (tooManyUnderWay)
        return fail(FailureKind::System, "The control socket carries no descriptor: other programs of this user pass "
                                         "too many descriptors to each other. End them and start again.");
    return fail(FailureKind::System, fmt::format("The program on the other end of the control socket does not read: "
                                                 "nothing was taken within {} ms.",
                                                 timeout.count()));
}

}  // namespace

ControlChannel::ControlChannel(UniqueFd socket)
    : m_socket(std::move(socket))
{
    m_buffer.reserve(kMaxMessageBytes);
}

Result<ControlChannel::Pair> ControlChannel::createPair()
{
    std::array<int, 2> ends{-1, -1};
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0)
        return socketFailure("create", errno);
    return Pair(ControlChannel(UniqueFd(ends[0])), ControlChannel(UniqueFd(ends[1])));
}

Result<ControlChannel> ControlChannel::adopt(int descriptor)
{
    int domain = 0;
    int type = 0;
    socklen_t length = sizeof domain;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_DOMAIN, &domain, &length) != 0 || domain != AF_UNIX)
        return fail(FailureKind::Usage,
                    fmt::format("Descriptor {} is not a control socket: start the helper from netmoth or "
                                "netmoth-agent, or without --control.",
                                descriptor));
    length = sizeof type;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) != 0 || type != SOCK_SEQPACKET)
        return fail(FailureKind::Usage,
                    fmt::format("Descriptor {} is a socket of the wrong type for a control socket.", descriptor));
    return ControlChannel(UniqueFd(descriptor));
}

Result<void> ControlChannel::send(const Message& message, int descriptor, std::chrono::milliseconds timeout)
{
    if (carriesDescriptor(message) != (descriptor >= 0))
        return fail(FailureKind::Protocol, "A message and its descriptor do not go together: not sent.");
    if (auto encoded = encode(message, m_buffer); !encoded)
        return encoded;

    iovec part{m_buffer.data(), m_buffer.size()};
    alignas(cmsghdr) std::array<std::uint8_t, CMSG_SPACE(sizeof(int))> control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (descriptor >= 0) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr* rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof descriptor);
        std::memcpy(CMSG_DATA(rights), &descriptor, sizeof descriptor);
    }
    const auto deadline = Clock::now() + timeout;
    for (;;) {
        if (::sendmsg(m_socket.get(), &header, MSG_DONTWAIT | MSG_NOSIGNAL) >= 0)
            return {};
        if (errno == EINTR)
            continue;
        if (errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN)
            return peerIsGone();
        if (errno != EAGAIN && errno != ENOBUFS && errno != ETOOMANYREFS)
            return socketFailure("write to", errno);
        if (auto waited = waitToSend(m_socket.get(), errno, deadline, timeout); !waited)
            return waited;
    }
}

Result<Reception> ControlChannel::receive(std::chrono::milliseconds timeout)
{
    const auto deadline = Clock::now() + timeout;
    // The kernel fills CMSG_SPACE; one message may carry several descriptors, expected or not.
    alignas(cmsghdr) std::array<std::uint8_t, CMSG_SPACE(kMaxDescriptors * sizeof(int))> control{};
    m_buffer.resize(kMaxMessageBytes);
    iovec part{m_buffer.data(), m_buffer.size()};
    bool sawEnd = false;
    for (;;) {
        msghdr header{};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        const ssize_t length = ::recvmsg(m_socket.get(), &header, MSG_DONTWAIT | MSG_CMSG_CLOEXEC);
        // If the peer closed its end without reading everything, this is reported once, before its remaining messages.
        if (length < 0 && (errno == EINTR || errno == ECONNRESET))
            continue;
        if (length < 0 && errno == EAGAIN) {
            const int events = waitUntil(m_socket.get(), POLLIN, deadline);
            if (events < 0)
                return socketFailure("wait for", -events);
            if (events == 0)
                return Reception{};
            continue;
        }
        // The kernel checks for a message first and for the end after that. A message that the peer sends between the
        // two checks, just before it closes, is still queued: a second receive returns it, and no other can follow.
        if (length == 0 && !std::exchange(sawEnd, true))
            continue;
        if (length == 0)
            return Reception{Reception::Status::Closed, {}, {}};
        if (length < 0)
            return socketFailure("read from", errno);

        auto descriptors = takeDescriptors(header);  // owned from here on: whatever is refused is closed
        if ((header.msg_flags & MSG_TRUNC) != 0)
            return fail(FailureKind::Protocol,
                        fmt::format("The control socket carried a message longer than {} bytes.", kMaxMessageBytes));
        if ((header.msg_flags & MSG_CTRUNC) != 0)
            return fail(FailureKind::Protocol, "The control socket carried descriptors that did not arrive: too many, "
                                               "or this process has no free ones.");
        auto message = decode({m_buffer.data(), static_cast<std::size_t>(length)});
        if (!message)
            return tl::unexpected<Failure>(message.error());
        Reception reception{Reception::Status::Received, std::move(*message), {}};
        if (carriesDescriptor(reception.message)) {
            if (!descriptors.front().isValid())
                return fail(FailureKind::Protocol,
                            "The control socket announced a descriptor that did not come with the message.");
            reception.descriptor = std::move(descriptors.front());
        }
        return reception;
    }
}

}  // namespace netmoth::control
