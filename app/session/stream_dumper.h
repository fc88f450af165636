// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the taps of a capture on a thread of its own and feeds a StreamDump, so that hashing and a slow disk hold up
// nothing else. Lives on the thread that created it; its signals arrive there.
#pragma once

#include "app/session/capture_session.h"
#include "app/session/stream_dump.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace netmoth::session {

class StreamDumper : public QObject
{
    Q_OBJECT

public:
    explicit StreamDumper(StreamDump dump);
    ~StreamDumper() override;  ///< Stops where it is and joins.

    /// Starts; once. Reads @p taps to their ends.
    void begin(const StreamTapsPtr& taps);
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

signals:
    void finished();  ///< Every tap has ended and every stream is saved.
    void failed(netmoth::FailureKind kind, const QString& sentence);

private:
    Result<void> readAll(const std::vector<UniqueFd>& taps);
    void threadEnded(const Result<void>& outcome);

    StreamDump m_dump;  ///< The thread's while it runs.
    UniqueFd m_stop;    ///< Readable: stop.
    std::unique_ptr<QThread> m_thread;
};

}  // namespace netmoth::session
