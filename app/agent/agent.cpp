// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/agent.h"

#include "app/session/eve/flow_event.h"
#include "app/session/eve/stats_event.h"
#include "app/session/undecoded_notice.h"
#include "core/base/standard_streams.h"
#include "core/packet/link_type.h"
#include "core/telemetry/stats_line.h"

#include <fmt/format.h>

#include <chrono>
#include <utility>

namespace netmoth::agent {

namespace {

constexpr std::chrono::milliseconds kLookForReader{100};
constexpr std::chrono::seconds kSilence{3};  // of a helper whose heartbeat is ten per second

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
    , m_outputs(m_options)
    , m_statsTimer([this] { report(); })
    , m_durationTimer([this] { stop(); })
{
    using session::CaptureSession;
    connect(&m_session, &CaptureSession::stateChanged, this, &Agent::onStateChanged);
    connect(&m_session, &CaptureSession::flowsEnded, this, &Agent::onFlowsEnded);
    connect(&m_session, &CaptureSession::sampled, this, &Agent::onSampled);
    connect(&m_session, &CaptureSession::filterRefused, this, [this](const QString& sentence) {
        fail({FailureKind::System, sentence.toStdString()});
    });
    connect(&m_session, &CaptureSession::noticed, this,
            [](const QString& sentence) { sayOnStandardError(kProgramName, sentence.toStdString()); });
    m_readerTimer.setSingleShot(true);
    connect(&m_readerTimer, &QTimer::timeout, this, &Agent::run);
}

void Agent::run()
{
    if (!openOutputs())
        return;
    if (!m_options.streamFolder.empty())
        openStreamFolder();
    if (m_failed)
        return;
    m_reported.takenAt = m_latest.takenAt = std::chrono::steady_clock::now().time_since_epoch();
    m_session.start(m_options.request);
}

/// @return false if it failed, or a FIFO has no reader yet: run() is called again.
bool Agent::openOutputs()
{
    const auto unread = m_outputs.open();
    if (!unread) {
        fail(unread.error());
        return false;
    }
    if (unread->empty())
        return true;
    if (!std::exchange(m_saidWaiting, true))
        sayOnStandardError(kProgramName, fmt::format("waiting until somebody reads the pipe {}", *unread));
    m_readerTimer.start(kLookForReader);
    return false;
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
    m_outputs.hurry();
    if (m_readerTimer.isActive()) {
        m_readerTimer.stop();
        return fail({FailureKind::System, "The capture was stopped before it had started."});
    }
    m_session.stop();
}

void Agent::reopenOutputs()
{
    if (auto reopened = m_outputs.reopen(); !reopened)
        sayOnStandardError(kProgramName, reopened.error().sentence);
}

void Agent::sayWhatIsCaptured() const
{
    if (m_session.isFile())
        return;
    const std::string linkType = packet::linkTypeName(static_cast<std::uint32_t>(m_session.linkType()));
    const std::string& bpf = m_options.request.configuration.bpf;
    sayOnStandardError(kProgramName, fmt::format("listening on {}, {}, {}", m_session.sourceName().toStdString(),
                                                 linkType.substr(0, linkType.find(" (")),
                                                 bpf.empty() ? "no filter" : "filter " + bpf));
}

/// Without this message, outdated numbers would look like a quiet network.
void Agent::onSampled(const session::TrafficSample& sample)
{
    m_latest = sample;
    using State = session::CaptureControl::State;
    const bool isExpected = !m_failed && m_session.state() == State::Running;
    const bool isSilent = isExpected && sample.stale && sample.heartbeatAge >= kSilence;
    if (isSilent && !m_helperIsSilent)
        sayOnStandardError(kProgramName,
                           fmt::format("The capture helper has been silent for {} s: the numbers are its last ones. Is "
                                       "it stopped, or the machine overloaded?",
                                       std::chrono::floor<std::chrono::seconds>(sample.heartbeatAge).count()));
    if (!sample.stale && m_helperIsSilent)
        sayOnStandardError(kProgramName, "The capture helper is heard again.");
    m_helperIsSilent = isSilent || (m_helperIsSilent && sample.stale);
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
        sayWhatIsCaptured();
        break;
    case State::Finished:
        report();
        tellNotDecoded();
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
    using session::eve::EventKind;
    if (!m_outputs.events().wants(EventKind::Flow))
        return;
    const std::string interfaceName = m_session.isFile() ? std::string() : m_session.sourceName().toStdString();
    std::string lines;
    for (const flow::FlowSnapshot& flow : *flows)
        if (m_options.filter.accepts(flow))
            lines += session::eve::flowLine(flow, interfaceName);
    check(m_outputs.events().write(EventKind::Flow, lines));
}

/// The statistics of a file have the time of its packets, as its flows do.
void Agent::report()
{
    if (m_options.statsInterval.count() > 0)
        check(m_outputs.print(
            telemetry::statsLine(m_reported.totals, m_latest.totals, m_latest.takenAt - m_reported.takenAt) + '\n'));
    const bool hasPacketTime = m_session.isFile() && m_latest.trafficTimeNs != 0;
    check(m_outputs.events().write(
        session::eve::EventKind::Stats,
        session::eve::statsLine(m_latest, hasPacketTime ? m_latest.trafficTimeNs : realtimeNs())));
    m_reported = m_latest;
}

/// For files only: a live capture does not end by itself, and its window shows it.
void Agent::tellNotDecoded()
{
    if (!m_session.isFile())
        return;
    if (const auto share = session::undecodedShare(m_latest))
        sayOnStandardError(kProgramName, session::undecodedSentence(*share));
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

/// The capture has ended and the data of its taps is saved: both end together, but not at the same moment.
void Agent::endIfDone()
{
    if (!m_exitCode || (m_streams && m_streams->isRunning()))
        return;
    const std::uint64_t dropped = m_latest.totals[telemetry::Counter::TapDroppedBytes];
    if (m_streams && *m_exitCode == 0 && dropped > 0)
        sayOnStandardError(kProgramName,
                           fmt::format("{} could not be written as fast as the streams came: {} bytes were dropped and "
                                       "are gaps in the files.",
                                       m_options.streamFolder, dropped));
    if (auto closed = m_outputs.close(); !closed && !std::exchange(m_failed, true)) {
        sayOnStandardError(kProgramName, closed.error().sentence);
        m_exitCode = exitCodeFor(closed.error().kind);
    }
    emit ended(*m_exitCode);
}

/// The first failure is the reason; later ones are its consequences.
void Agent::fail(const Failure& failure)
{
    if (std::exchange(m_failed, true))
        return;
    sayOnStandardError(kProgramName, failure.sentence);
    m_outputs.hurry();
    m_session.stop();  // a dump of streams continues until the capture ends
    end(exitCodeFor(failure.kind));
}

}  // namespace netmoth::agent
