// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve/event_output.h"

#include <algorithm>
#include <utility>

namespace netmoth::session::eve {

namespace {

void keepFirst(Result<void>& outcome, Result<void> done)
{
    if (outcome && !done)
        outcome = std::move(done);
}

}  // namespace

void EventOutput::attach(LineWriter& writer, EventKinds kinds, FlushPolicy policy)
{
    m_destinations.push_back({&writer, kinds, policy});
}

bool EventOutput::wants(EventKind kind) const
{
    return std::ranges::any_of(m_destinations, [&](const Destination& each) { return each.kinds.contains(kind); });
}

Result<void> EventOutput::write(EventKind kind, std::string_view lines)
{
    for (const Destination& each : m_destinations) {
        if (!each.kinds.contains(kind))
            continue;
        if (auto written = each.writer->write(lines); !written)
            return written;
        if (each.policy == FlushPolicy::EachBatch)
            if (auto flushed = each.writer->flush(); !flushed)
                return flushed;
    }
    return {};
}

Result<void> EventOutput::reopen()
{
    Result<void> outcome;
    for (const Destination& each : m_destinations)
        keepFirst(outcome, each.writer->reopen());
    return outcome;
}

Result<void> EventOutput::close()
{
    Result<void> outcome;
    for (const Destination& each : m_destinations)
        keepFirst(outcome, each.writer->close());
    return outcome;
}

void EventOutput::limitPatience(std::chrono::milliseconds patience)
{
    for (const Destination& each : m_destinations)
        each.writer->limitPatience(patience);
}

}  // namespace netmoth::session::eve
