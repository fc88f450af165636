// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent without its main(): one capture from start to end, reported as text and EVE lines. One thread.
#pragma once

#include "app/agent/agent_options.h"
#include "app/agent/long_timer.h"
#include "app/agent/outputs.h"
#include "app/session/capture_session.h"
#include "app/session/stream_dumper.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace netmoth::agent {

class Agent : public QObject
{
    Q_OBJECT

public:
    explicit Agent(AgentOptions options);

    /// Starts; ended() comes from the event loop.
    void run();
    /// Orderly end, as by Ctrl+C.
    void stop();
    /// Reopens the files of --eve and log_file by name, after logrotate renamed them.
    void reopenOutputs();

signals:
    void ended(int exitCode);

private:
    bool openOutputs();
    void sayWhatIsCaptured() const;
    void onSampled(const session::TrafficSample& sample);
    void openStreamFolder();
    void end(int exitCode);
    void endIfDone();
    void onStateChanged(session::CaptureControl::State state);
    void onFlowsEnded(const session::EndedFlowsPtr& flows);
    void report();
    void tellNotDecoded();
    void fail(const Failure& failure);
    void check(const Result<void>& written);

    AgentOptions m_options;
    session::CaptureSession m_session;
    Outputs m_outputs;
    QTimer m_readerTimer;  ///< Waits for the reader of a FIFO, before the capture starts.
    std::unique_ptr<session::StreamDumper> m_streams;
    LongTimer m_statsTimer;
    LongTimer m_durationTimer;
    session::TrafficSample m_latest;
    session::TrafficSample m_reported;
    bool m_failed = false;
    bool m_saidWaiting = false;
    bool m_helperIsSilent = false;
    std::optional<int> m_exitCode;  ///< Known, but used only when the last stream is saved.
};

}  // namespace netmoth::agent
