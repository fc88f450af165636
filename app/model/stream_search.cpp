// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/stream_search.h"

#include <algorithm>

namespace netmoth::model {

StreamSearch::StreamSearch(const StreamPages& pages, QObject* parent)
    : QObject(parent)
    , m_pages(pages)
{
    connect(&m_slices, &QTimer::timeout, this, &StreamSearch::searchSlice);
}

void StreamSearch::start(const StreamNeedle& needle, bool backwards)
{
    m_slices.stop();
    m_needle = needle;
    m_isBackwards = backwards;
    m_from = backwards ? m_pages.shownBytes() : 0;
    m_hasWrapped = !m_last;  // from an end there is nothing to go round to
    if (m_last)
        m_from = m_last->at + (backwards ? 0 : 1);
    m_slices.start(0);
    searchSlice();
}

void StreamSearch::forget()
{
    m_slices.stop();
    m_last.reset();
}

void StreamSearch::searchSlice()
{
    const std::uint64_t end = m_pages.shownBytes();
    const std::uint64_t until = m_isBackwards ? m_from - std::min(m_from, kSliceBytes) : m_from + kSliceBytes;
    if (const auto match =
            m_isBackwards ? m_pages.findPrevious(m_needle, m_from, until) : m_pages.findNext(m_needle, m_from, until))
        return this->end(match);
    m_from = until;
    if (m_isBackwards ? m_from > 0 : m_from < end)
        return;
    if (m_hasWrapped)
        return this->end(std::nullopt);
    m_hasWrapped = true;
    m_from = m_isBackwards ? end : 0;
    if (end <= kSliceBytes)
        searchSlice();  // two short ones are one
}

void StreamSearch::end(const std::optional<StreamMatch>& match)
{
    const bool wentRound = m_hasWrapped && m_last;
    m_slices.stop();
    m_last = match;
    if (match)
        emit found(*match, wentRound);
    else
        emit notFound();
}

}  // namespace netmoth::model
