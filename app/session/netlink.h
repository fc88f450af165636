// SPDX-License-Identifier: GPL-3.0-or-later
// One netlink socket and its dump requests. One thread at a time.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

struct mnl_socket;
struct nlattr;
struct nlmsghdr;

namespace netmoth::session {

using TakeAttribute = std::function<void(const nlattr& attribute)>;
/// Those of @p message behind its family's header of @p headerBytes; what is malformed ends it.
void forEachAttribute(const nlmsghdr& message, std::size_t headerBytes, const TakeAttribute& take);
/// Those inside @p nest.
void forEachAttribute(const nlattr& nest, const TakeAttribute& take);

/// Copies @p attribute over @p value, of @p bytes: kernels of other versions may know more or less of a structure.
void copyAttribute(const nlattr& attribute, void* value, std::size_t bytes);

class NetlinkSocket
{
public:
    /// @p bus: NETLINK_ROUTE, NETLINK_GENERIC, … Needs no right.
    static Result<NetlinkSocket> open(int bus);

    /// Adds what follows the header to a request.
    using Fill = std::function<void(nlmsghdr& request)>;
    using Take = std::function<void(const nlmsghdr& message)>;

    /// Sends a request of @p type with @p flags and calls @p take with every message of the answer. A dump that was
    /// interrupted by a change is an error, EINTR: the messages received so far must be discarded.
    Result<void> ask(std::uint16_t type, std::uint16_t flags, const Fill& fill, const Take& take);

private:
    struct Closer
    {
        void operator()(mnl_socket* socket) const;
    };

    explicit NetlinkSocket(mnl_socket* socket);

    std::unique_ptr<mnl_socket, Closer> m_socket;
    std::vector<std::byte> m_buffer;
    std::uint32_t m_sequence = 0;
};

}  // namespace netmoth::session
