// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages a capture helper may send, and how often. This limits the work of the receiver: a compromised helper
// cannot keep the window busy.
#pragma once

#include "core/base/worker_limit.h"
#include "core/control/control_messages.h"

#include <cstdint>
#include <set>

namespace netmoth::session {

class HelperDialogue
{
public:
    /// The app has sent @p message.
    void asked(const control::Message& message);

    /// The helper has sent @p message. @return false if it is not expected.
    [[nodiscard]] bool isDue(const control::Message& message);

private:
    static constexpr std::uint64_t kMostNotices = 2 * kMaxWorkers;

    bool m_greeted = false;
    bool m_started = false;
    bool m_hasRegion = false;
    bool m_hasEnded = false;
    std::set<std::uint32_t> m_filters;  ///< Orders that were not answered yet.
    std::uint64_t m_taps = 0;
    std::uint64_t m_notices = kMostNotices;  ///< Unsolicited notices that are still allowed.
};

}  // namespace netmoth::session
