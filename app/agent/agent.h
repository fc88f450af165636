// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent without its main(): one capture from start to end, reported as text and EVE lines. One thread.
#pragma once

#include "app/agent/agent_options.h"
#include "app/session/capture_session.h"
#include "app/session/line_writer.h"
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

signals:
    void ended(int exitCode);

private:
    void openOutputs();
    void openStreamFolder();
    void end(int exitCode);
    void endIfDone();
    void onStateChanged(session::CaptureControl::State state);
    void onFlowsEnded(const session::EndedFlowsPtr& flows);
    void report();
    void fail(const Failure& failure);
    void check(const Result<void>& written);

    AgentOptions m_options;
    session::CaptureSession m_session;
    std::optional<session::LineWriter> m_eve;
    std::optional<session::LineWriter> m_log;
    std::unique_ptr<session::StreamDumper> m_streams;
    QTimer m_statsTimer;
    QTimer m_durationTimer;
    session::TrafficSample m_latest;
    session::TrafficSample m_reported;
    bool m_failed = false;
    std::optional<int> m_exitCode;  ///< Decided, and held back until the last stream is saved.
};

}  // namespace netmoth::agent
