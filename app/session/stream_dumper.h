// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a StreamDump from the taps of a capture, on a separate thread, so that hashing and a slow disk delay nothing
// else. Lives on the thread that created it; its signals arrive there.
#pragma once

#include "app/session/stream_dump.h"
#include "app/session/tap_reader.h"

namespace netmoth::session {

class StreamDumper : public QObject
{
    Q_OBJECT

public:
    explicit StreamDumper(StreamDump dump);

    /// Starts; once. Reads @p taps to their ends.
    void begin(const StreamTapsPtr& taps) { m_reader.begin(taps); }
    [[nodiscard]] bool isRunning() const { return m_reader.isRunning(); }

signals:
    void finished();  ///< Every tap has ended and every stream is saved.
    void failed(netmoth::FailureKind kind, const QString& sentence);

private:
    StreamDump m_dump;   ///< The reader's while it runs.
    TapReader m_reader;  ///< Ends before the dump does.
};

}  // namespace netmoth::session
