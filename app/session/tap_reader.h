// SPDX-License-Identifier: GPL-3.0-or-later
// Reads stream taps on a separate thread and delivers their frames there, so that processing them delays nothing else.
// The data is untrusted. Lives on the thread that created it; its signals arrive there.
#pragma once

#include "app/session/capture_session.h"
#include "core/tap/stream_tap_parser.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace netmoth::session {

class TapReader : public QObject
{
    Q_OBJECT

public:
    /// On the reader's thread. False: enough has been read.
    using Take = std::function<Result<bool>(const tap::TapFrame&)>;
    /// On the reader's thread, once every tap has ended, or enough has been read; not when reading failed.
    using AtEnd = std::function<Result<void>()>;

    explicit TapReader(Take take, AtEnd atEnd = {});
    ~TapReader() override;  ///< Stops where it is and joins.

    /// Starts, or emits failed() at once. Call it once. Reads @p taps to their ends, and closes them.
    void begin(const StreamTapsPtr& taps);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void finished();
    void failed(netmoth::FailureKind kind, const QString& sentence);

private:
    [[nodiscard]] Result<void> readAll(const std::vector<UniqueFd>& taps) const;
    void threadEnded(const Result<void>& outcome);

    Take m_take;  ///< These two: the thread's while it runs.
    AtEnd m_atEnd;
    UniqueFd m_stop;  ///< Readable: stop.
    std::unique_ptr<QThread> m_thread;
};

}  // namespace netmoth::session
