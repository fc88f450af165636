// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent.h"

#include "app/session/eve_record.h"
#include "core/telemetry/stats_line.h"

#include <fmt/format.h>

#include <chrono>
#include <cstdio>

namespace netmoth::agent {

namespace {

int exitCodeFor(FailureKind kind)
{
    return kind == FailureKind::Usage ? 2 : 1;
}

std::int64_t realtimeNs()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

}  // namespace

Agent::Agent(AgentOptions options)
    : m_options(std::move(options))
{
    using session::CaptureSession;
    connect(&m_session, &CaptureSession::stateChanged, this, &Agent::onStateChanged);
    connect(&m_session, &CaptureSession::flowsEnded, this, &Agent::onFlowsEnded);
    connect(&m_session, &CaptureSession::sampled, this,
            [this](const session::TrafficSample& sample) { m_latest = sample; });
    connect(&m_session, &CaptureSession::filterRefused, this, [this](const QString& sentence) {
        fail({FailureKind::System, sentence.toStdString()});
    });
    connect(&m_session, &CaptureSession::noticed, this,
            [](const QString& sentence) { fmt::print(stderr, "netmoth-agent: {}\n", sentence.toStdString()); });
    connect(&m_statsTimer, &QTimer::timeout, this, &Agent::report);
    m_durationTimer.setSingleShot(true);
    connect(&m_durationTimer, &QTimer::timeout, this, &Agent::stop);
}

void Agent::run()
{
    openOutputs();
    if (m_failed)
        return;
    m_reported.takenAt = m_latest.takenAt = std::chrono::steady_clock::now().time_since_epoch();
    m_session.start(m_options.request);
}

void Agent::openOutputs()
{
    using session::LineWriter;
    const auto open = [this](std::optional<LineWriter>& writer, const std::string& path, LineWriter::Mode mode) {
        if (path.empty() || m_failed)
            return;
        if (auto opened = LineWriter::open(path, mode))
            writer.emplace(std::move(*opened));
        else
            fail(opened.error());
    };
    open(m_eve, m_options.evePath, LineWriter::Mode::Truncate);
    open(m_log, m_options.request.configuration.logFile, LineWriter::Mode::Append);
    if (!m_options.streamFolder.empty() && !m_failed)
        openStreamFolder();
}

void Agent::openStreamFolder()
{
    using session::StreamDumper;
    auto dump = session::StreamDump::create(m_options.streamFolder);
    if (!dump)
        return fail(dump.error());
    m_streams = std::make_unique<StreamDumper>(std::move(*dump));
    connect(m_streams.get(), &StreamDumper::finished, this, &Agent::endIfDone);
    connect(m_streams.get(), &StreamDumper::failed, this, [this](FailureKind kind, const QString& sentence) {
        fail({kind, sentence.toStdString()});
    });
    connect(&m_session, &session::CaptureSession::streamTapsOpened, m_streams.get(), &StreamDumper::begin);
}

void Agent::stop()
{
    m_session.stop();
}

void Agent::onStateChanged(session::CaptureControl::State state)
{
    using State = session::CaptureControl::State;
    switch (state) {
    case State::Running:
        if (m_options.statsInterval.count() > 0)
            m_statsTimer.start(m_options.statsInterval);
        if (m_options.duration.count() > 0)
            m_durationTimer.start(m_options.duration);
        break;
    case State::Finished:
        report();
        if (!m_failed)
            end(0);
        break;
    case State::Failed:
        if (m_statsTimer.isActive())
            report();
        fail({m_session.failureKind(), m_session.failureSentence().toStdString()});
        break;
    case State::Idle:
    case State::Starting:
    case State::Paused:
    case State::Stopping:
        break;
    }
}

void Agent::onFlowsEnded(const session::EndedFlowsPtr& flows)
{
    if (!m_eve && !m_log)
        return;
    const std::string interfaceName = m_session.isFile() ? std::string() : m_session.sourceName().toStdString();
    std::string lines;
    for (const flow::FlowSnapshot& flow : *flows)
        if (m_options.filter.accepts(flow))
            lines += session::eveFlowLine(flow, interfaceName);
    if (m_eve)
        check(m_eve->write(lines));
    if (m_log)
        check(m_log->write(lines));
}

void Agent::report()
{
    if (m_options.statsInterval.count() > 0) {
        fmt::print("{}\n",
                   telemetry::statsLine(m_reported.totals, m_latest.totals, m_latest.takenAt - m_reported.takenAt));
        if (std::fflush(stdout) != 0)
            fail({FailureKind::System, "Writing to standard output failed."});
    }
    if (m_eve) {
        check(m_eve->write(session::eveStatsLine(m_latest, realtimeNs())));
        check(m_eve->flush());
    }
    if (m_log)
        check(m_log->flush());
    m_reported = m_latest;
}

void Agent::check(const Result<void>& written)
{
    if (!written)
        fail(written.error());
}

void Agent::end(int exitCode)
{
    m_exitCode = exitCode;
    endIfDone();
}

/// The capture is over, and what was read of its taps is saved: they end with it, but not at the same moment.
void Agent::endIfDone()
{
    if (!m_exitCode || (m_streams && m_streams->isRunning()))
        return;
    const std::uint64_t dropped = m_latest.totals[telemetry::Counter::TapDroppedBytes];
    if (m_streams && *m_exitCode == 0 && dropped > 0)
        fmt::print(stderr,
                   "netmoth-agent: {} could not be written as fast as the streams came: {} bytes were dropped and are "
                   "gaps in the files.\n",
                   m_options.streamFolder, dropped);
    emit ended(*m_exitCode);
}

/// The first failure is the reason; the rest follows from it.
void Agent::fail(const Failure& failure)
{
    if (std::exchange(m_failed, true))
        return;
    fmt::print(stderr, "netmoth-agent: {}\n", failure.sentence);
    m_session.stop();  // a dump of streams goes on until the capture ends
    end(exitCodeFor(failure.kind));
}

}  // namespace netmoth::agent
