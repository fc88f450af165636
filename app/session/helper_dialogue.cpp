// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/helper_dialogue.h"

#include <utility>

namespace netmoth::session {

namespace {

/// Takes one of @p open, if there is one.
bool answers(std::uint64_t& open)
{
    return open > 0 && open-- > 0;
}

bool isFirst(bool& said)
{
    return !std::exchange(said, true);
}

}  // namespace

void HelperDialogue::asked(const control::Message& message)
{
    m_started = m_started || std::holds_alternative<control::Start>(message);
    m_filters += std::holds_alternative<control::SetFilter>(message) ? 1U : 0U;
    m_taps += std::holds_alternative<control::TapStreams>(message) ? 1U : 0U;
}

bool HelperDialogue::isDue(const control::Message& message)
{
    if (std::holds_alternative<control::Hello>(message))
        return isFirst(m_greeted);
    if (std::holds_alternative<control::RegionReady>(message))
        return m_started && isFirst(m_hasRegion);
    if (std::holds_alternative<control::FilterInstalled>(message) ||
        std::holds_alternative<control::FilterRefused>(message))
        return m_hasRegion && answers(m_filters);
    if (std::holds_alternative<control::TapRefused>(message))
        return answers(m_taps);
    if (std::holds_alternative<control::Notice>(message))
        return m_hasRegion && answers(m_notices);
    if (std::holds_alternative<control::Failed>(message) || std::holds_alternative<control::Finished>(message))
        return isFirst(m_hasEnded);
    return false;
}

}  // namespace netmoth::session
