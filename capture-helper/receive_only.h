// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever holds a packet socket can send any frame with it, and no socket option takes that away. The sandbox does, by
// descriptor: from kFirstReceiveOnly on nothing is written, so packet sockets are opened up there.
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"

#include <vector>

namespace netmoth::capture {

/// A power of two: the sandbox looks at the bits above it alone, whatever is in the upper half of the register.
inline constexpr int kFirstReceiveOnly = 256;

/// While one lives, every descriptor that is opened is a receive-only one.
class ReceiveOnlyDescriptors
{
public:
    /// Raises the soft limit on descriptors where it is too low for them.
    static Result<ReceiveOnlyDescriptors> begin();

private:
    std::vector<UniqueFd> m_below;  ///< Every number below, taken.
};

}  // namespace netmoth::capture
