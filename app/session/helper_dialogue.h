// SPDX-License-Identifier: GPL-3.0-or-later
// What a capture helper may say, and how often. Whoever reads its messages has as much to do as was asked of it, and no
// more: a helper that was taken over cannot keep a window busy.
#pragma once

#include "core/control/control_messages.h"

#include <cstdint>
#include <set>

namespace netmoth::session {

class HelperDialogue
{
public:
    /// The app said @p message.
    void asked(const control::Message& message);

    /// The helper says @p message. @return false when nobody waits for it.
    [[nodiscard]] bool isDue(const control::Message& message);

private:
    static constexpr std::uint64_t kMostNotices = 2 * telemetry::kMaxWorkers;

    bool m_greeted = false;
    bool m_started = false;
    bool m_hasRegion = false;
    bool m_hasEnded = false;
    std::set<std::uint32_t> m_filters;  ///< Orders that were not answered yet.
    std::uint64_t m_taps = 0;
    std::uint64_t m_notices = kMostNotices;  ///< That may still be said, unasked.
};

}  // namespace netmoth::session
