// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for bytes in a followed stream in slices, between which events are handled: 64 MiB take up to some hundred
// milliseconds. The first slice is searched at once, so that most searches have ended when start() returns. On the
// owner's thread and not on another, because a stream that grows meanwhile would have to be copied for that.
// Thread rule: GUI thread.
#pragma once

#include "app/model/stream_pages.h"

#include <QObject>
#include <QTimer>

namespace netmoth::model {

class StreamSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::uint64_t kSliceBytes = std::uint64_t{4} << 20;  // 5 to 10 ms

    /// @p pages outlives this.
    explicit StreamSearch(const StreamPages& pages, QObject* parent = nullptr);

    /// From behind the last match, or from an end where there is none; round the other end, once.
    void start(const StreamNeedle& needle, bool backwards);
    void forget();  ///< Ends a search; the next one begins at an end.
    [[nodiscard]] bool isRunning() const { return m_slices.isActive(); }

signals:
    /// @p wrapped: it lies behind an end that the search went round.
    void found(const netmoth::model::StreamMatch& match, bool wrapped);
    void notFound();

private:
    void searchSlice();
    void end(const std::optional<StreamMatch>& match);

    const StreamPages& m_pages;
    QTimer m_slices;
    StreamNeedle m_needle;
    bool m_isBackwards = false;
    bool m_hasWrapped = false;
    std::uint64_t m_from = 0;  ///< Where the next slice begins; of one backwards: where it ends.
    std::optional<StreamMatch> m_last;
};

}  // namespace netmoth::model
