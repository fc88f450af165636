// SPDX-License-Identifier: GPL-3.0-or-later
// Any frame can be sent with a packet socket, and no socket option prevents that. The sandbox does: it denies writes to
// descriptors from kFirstReceiveOnly on, and packet sockets are opened with such numbers.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <vector>

namespace netmoth::capture {

/// A power of two: the sandbox tests only the bits above it, whatever the upper half of the register contains.
inline constexpr int kFirstReceiveOnly = 256;

/// While an object of this class exists, every descriptor that is opened is receive-only.
class ReceiveOnlyDescriptors
{
public:
    /// Raises the soft limit on descriptors if it is too low for them.
    static Result<ReceiveOnlyDescriptors> begin();

private:
    std::vector<UniqueFd> m_below;  ///< Occupies every number below.
};

}  // namespace netmoth::capture
