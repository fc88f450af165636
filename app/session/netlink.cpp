// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/netlink.h"

#include <fmt/format.h>
#include <libmnl/libmnl.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::session {

namespace {

constexpr std::size_t kMessageBufferBytes = 32768;  // the kernel fills no more in one go
constexpr timeval kPatience{5, 0};                  // the kernel normally answers within milliseconds

tl::unexpected<Failure> asking(const char* what, int error)
{
    return fail(FailureKind::System,
                fmt::format("Asking the kernel about network interfaces failed ({}: {}).", what, std::strerror(error)));
}

int takeOne(const nlmsghdr* message, void* take)
{
    (*static_cast<const NetlinkSocket::Take*>(take))(*message);
    return MNL_CB_OK;
}

int takeAttribute(const nlattr* attribute, void* take)
{
    (*static_cast<const TakeAttribute*>(take))(*attribute);
    return MNL_CB_OK;
}

}  // namespace

void forEachAttribute(const nlmsghdr& message, std::size_t headerBytes, const TakeAttribute& take)
{
    ::mnl_attr_parse(&message, static_cast<unsigned>(headerBytes), takeAttribute, const_cast<TakeAttribute*>(&take));
}

void forEachAttribute(const nlattr& nest, const TakeAttribute& take)
{
    ::mnl_attr_parse_nested(&nest, takeAttribute, const_cast<TakeAttribute*>(&take));
}

void copyAttribute(const nlattr& attribute, void* value, std::size_t bytes)
{
    std::memcpy(value, ::mnl_attr_get_payload(&attribute),
                std::min<std::size_t>(bytes, ::mnl_attr_get_payload_len(&attribute)));
}

void NetlinkSocket::Closer::operator()(mnl_socket* socket) const
{
    ::mnl_socket_close(socket);
}

NetlinkSocket::NetlinkSocket(mnl_socket* socket)
    : m_socket(socket)
    , m_buffer(kMessageBufferBytes)
{
}

Result<NetlinkSocket> NetlinkSocket::open(int bus)
{
    mnl_socket* const opened = ::mnl_socket_open2(bus, SOCK_CLOEXEC);
    if (opened == nullptr)
        return asking("netlink socket", errno);
    NetlinkSocket socket(opened);
    if (::mnl_socket_bind(opened, 0, MNL_SOCKET_AUTOPID) != 0 ||
        ::setsockopt(::mnl_socket_get_fd(opened), SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience) != 0)
        return asking("netlink socket", errno);
    return socket;
}

Result<void> NetlinkSocket::ask(std::uint16_t type, std::uint16_t flags, const Fill& fill, const Take& take)
{
    nlmsghdr* const request = ::mnl_nlmsg_put_header(m_buffer.data());
    request->nlmsg_type = type;
    request->nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | flags);
    request->nlmsg_seq = ++m_sequence;
    fill(*request);
    if (::mnl_socket_sendto(m_socket.get(), request, request->nlmsg_len) < 0)
        return asking("request", errno);
    const unsigned port = ::mnl_socket_get_portid(m_socket.get());
    for (;;) {
        const ssize_t length = ::mnl_socket_recvfrom(m_socket.get(), m_buffer.data(), m_buffer.size());
        if (length < 0)
            return asking("answer", errno);
        auto* const argument = const_cast<Take*>(&take);  // libmnl hands it back as it is
        const int more =
            ::mnl_cb_run(m_buffer.data(), static_cast<std::size_t>(length), m_sequence, port, takeOne, argument);
        if (more < 0)
            return asking("answer", errno);
        if (more == MNL_CB_STOP || (flags & (NLM_F_DUMP | NLM_F_ACK)) == 0)
            return {};
    }
}

}  // namespace netmoth::session
