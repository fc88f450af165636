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
    if (const auto* filter = std::get_if<control::SetFilter>(&message); filter != nullptr && m_started)
        m_filters.insert(filter->order);
    m_taps += std::holds_alternative<control::TapStreams>(message) ? 1U : 0U;
}

bool HelperDialogue::isDue(const control::Message& message)
{
    if (std::holds_alternative<control::Hello>(message))
        return isFirst(m_greeted);
    if (std::holds_alternative<control::RegionReady>(message))
        return m_started && isFirst(m_hasRegion);
    if (const auto* installed = std::get_if<control::FilterInstalled>(&message))
        return m_hasRegion && m_filters.erase(installed->order) > 0;
    if (const auto* refused = std::get_if<control::FilterRefused>(&message))
        return m_hasRegion && m_filters.erase(refused->order) > 0;
    if (std::holds_alternative<control::TapRefused>(message))
        return answers(m_taps);
    if (std::holds_alternative<control::Notice>(message))
        return m_hasRegion && answers(m_notices);
    if (std::holds_alternative<control::Finished>(message))
        return m_hasRegion && isFirst(m_hasEnded);  // without the region, the end of the capture cannot be read
    if (std::holds_alternative<control::Failed>(message))
        return isFirst(m_hasEnded);
    return false;
}

}  // namespace netmoth::session
