// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/capture_session.h"

#include "app/session/filter_compiler.h"
#include "app/session/helper_command.h"
#include "app/session/helper_dialogue.h"
#include "app/session/private_copy.h"
#include "app/session/region_sampler.h"
#include "core/base/plain_text.h"
#include "core/control/control_channel.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

namespace netmoth::session {

namespace {

using namespace std::chrono_literals;

constexpr int kMissingRightExitCode = 77;   // netmoth-capture's, see its privileges.h
constexpr int kTapPipeBytes = 1 << 20;      // the most that an ordinary user gets by default
constexpr qsizetype kMostWords = 64 << 10;  // on standard error: a helper says a few lines, if any
constexpr auto kStopPatience = 15s;         // draining and flushing take milliseconds; a helper that hangs is ended

/// Its size is what reading it costs.
bool isAsAskedFor(const telemetry::RegionConstants& constants, const CaptureRequest& request)
{
    const telemetry::RegionGeometry& geometry = constants.geometry;
    return geometry.workerCount == helperWorkers(request) &&
           geometry.flowCapacity == request.configuration.flowCapacity &&
           geometry.journalCapacity == request.configuration.journalCapacity &&
           (constants.sourceKind == telemetry::SourceKind::CaptureFile) == !request.filePath.isEmpty();
}

}  // namespace

class CaptureSession::Private
{
public:
    Private(CaptureSession& session, SamplingIntervals samplingIntervals)
        : q(session)
        , intervals(samplingIntervals)
    {
        stopTimer.setSingleShot(true);
        connect(&stopTimer, &QTimer::timeout, &q, [this] {
            if (helper)
                helper->kill();
        });
    }
    ~Private() { abandon(); }

    void start();
    void send(const control::Message& message);
    void setState(State next);
    void setFlowTableWanted(bool wanted);
    void changeFilter(const QString& expression);
    Result<void> openTaps();
    Result<UniqueFd> openTap(const telemetry::TapSelection& selection);
    /// False before the state says so, too: while a failure is told.
    [[nodiscard]] bool hasHelper() const { return m_channel.has_value(); }

    CaptureSession& q;
    SamplingIntervals intervals;
    CaptureRequest request;
    State state = State::Idle;
    std::optional<Failure> failure;
    std::unique_ptr<QProcess> helper;
    QTimer stopTimer;
    packet::LinkType linkType = packet::LinkType::Ethernet;

private:
    void readMessages();
    void obey(control::Message& message, UniqueFd descriptor);
    void greet(const control::Hello& hello);
    void begin();
    void compile(const QString& expression, FilterCompiler::Answer answer);
    void openRegion(UniqueFd descriptor);
    void startSampler(telemetry::RegionReader region);
    void hearWords();
    void distrust(Failure cause);
    void helperEnded(int exitCode, QProcess::ExitStatus status);
    void helperNotStarted();
    void conclude();
    void fail(Failure cause);
    void abandon();
    void stopSampler();
    [[nodiscard]] Failure unexpectedEnd(int exitCode, QProcess::ExitStatus status) const;

    std::optional<control::ControlChannel> m_channel;
    HelperDialogue m_dialogue;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<RegionSampler> m_sampler;
    QThread m_samplerThread;
    FilterCompiler m_compiler;
    QString m_sentFilter;
    std::optional<PrivateCopy> m_copy;  ///< Of a helper that root cannot reach.
    bool m_flowTableWanted = false;
    bool m_helperFinished = false;  ///< It said so itself.
    QByteArray m_words;             ///< Of its standard error.
};

void CaptureSession::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    emit q.stateChanged(next);
}

void CaptureSession::Private::start()
{
    failure.reset();
    m_helperFinished = false;
    m_dialogue = {};
    m_words.clear();
    setState(State::Starting);
    const auto path = findHelper(request, QCoreApplication::applicationDirPath());
    if (!path)
        return fail(path.error());
    m_copy.reset();
    if (request.askForRight && needsPrivateCopy(*path)) {
        auto copy = PrivateCopy::of(*path);
        if (!copy)
            return fail(copy.error());
        m_copy.emplace(std::move(*copy));
    }
    auto pair = control::ControlChannel::createPair();
    if (!pair)
        return fail(pair.error());
    m_channel.emplace(std::move(pair->first));

    helper = std::make_unique<QProcess>();
    // Runs in the child between fork and exec: the helper's control socket becomes its descriptor 0.
    helper->setChildProcessModifier([fd = pair->second.descriptor()] {
        ::dup2(fd, STDIN_FILENO);
        sigset_t none;
        ::sigemptyset(&none);
        ::sigprocmask(SIG_SETMASK, &none, nullptr);  // what we block for ourselves is not for it
    });
    helper->setProcessChannelMode(QProcess::SeparateChannels);
    helper->setStandardOutputFile(QProcess::nullDevice());
    connect(helper.get(), &QProcess::readyReadStandardError, &q, [this] { hearWords(); });
    connect(helper.get(), &QProcess::finished, &q,
            [this](int exitCode, QProcess::ExitStatus status) { helperEnded(exitCode, status); });
    connect(helper.get(), &QProcess::errorOccurred, &q, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            helperNotStarted();
    });
    m_notifier = std::make_unique<QSocketNotifier>(m_channel->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, &q, [this] { readMessages(); });
    const HelperLaunch launch = helperLaunch(m_copy ? m_copy->path() : *path, request);
    helper->start(launch.program, launch.arguments);
}

void CaptureSession::Private::send(const control::Message& message)
{
    if (!m_channel)
        return;
    m_dialogue.asked(message);
    // Otherwise a failure means that the helper is gone, which its end reports with the reason.
    if (auto sent = m_channel->send(message); !sent && sent.error().kind != FailureKind::Protocol)
        distrust(sent.error());
}

/// The helper does what no helper of ours does: nothing more is heard of it or waited for.
void CaptureSession::Private::distrust(Failure cause)
{
    if (!failure)
        failure = std::move(cause);
    if (m_notifier)
        m_notifier->setEnabled(false);
    helper->kill();
}

void CaptureSession::Private::hearWords()
{
    m_words += helper->readAllStandardError();
    if (m_words.size() > kMostWords)
        distrust({FailureKind::Protocol, "The capture helper writes without end on its standard error: it was ended."});
}

void CaptureSession::Private::readMessages()
{
    for (;;) {
        auto reception = m_channel->receive(0ms);
        if (!reception)
            return distrust(reception.error());
        if (reception->status == control::Reception::Status::Closed)
            m_notifier->setEnabled(false);  // the process's own end comes next
        if (reception->status != control::Reception::Status::Received)
            return;
        if (!m_dialogue.isDue(reception->message))
            return distrust({FailureKind::Protocol, "The capture helper said something that nobody asked for: it was "
                                                    "ended. Install netmoth and netmoth-capture of the same version."});
        obey(reception->message, std::move(reception->descriptor));
    }
}

void CaptureSession::Private::obey(control::Message& message, UniqueFd descriptor)
{
    if (const auto* hello = std::get_if<control::Hello>(&message)) {
        greet(*hello);
    } else if (std::holds_alternative<control::RegionReady>(message)) {
        openRegion(std::move(descriptor));
    } else if (auto* failed = std::get_if<control::Failed>(&message)) {
        failure = Failure{failed->kind, std::move(failed->sentence)};
        if (failed->kind == FailureKind::MissingRight)
            failure = missingRightInAppImage(helper->program()).value_or(*failure);
    } else if (std::holds_alternative<control::Finished>(message)) {
        m_helperFinished = true;
    } else if (const auto* refused = std::get_if<control::FilterRefused>(&message)) {
        emit q.filterRefused(QString::fromStdString(refused->sentence));
    } else if (auto* tapRefused = std::get_if<control::TapRefused>(&message); tapRefused && request.tapStreams) {
        failure = Failure{FailureKind::Protocol, std::move(tapRefused->sentence)};
        helper->kill();
    } else if (std::holds_alternative<control::FilterInstalled>(message)) {
        emit q.filterInstalled(m_sentFilter);
    }
}

/// Says Start once the filter is compiled.
void CaptureSession::Private::greet(const control::Hello& hello)
{
    m_copy.reset();  // it runs
    if (hello.abiVersion != telemetry::kAbiVersion || hello.abiHash != telemetry::kAbiHash) {
        failure = Failure{FailureKind::Protocol, "The capture helper is of another version than this program: install "
                                                 "netmoth and netmoth-capture of the same version."};
        helper->kill();
        return;
    }
    linkType = packet::linkTypeFromFile(hello.linkType).value_or(packet::LinkType::Ethernet);
    if (!request.filePath.isEmpty() || request.configuration.bpf.empty())
        return begin();
    compile(QString::fromStdString(request.configuration.bpf), [this](const FilterCompiler::Outcome& outcome) {
        if (!outcome) {
            failure = outcome.error().failure;
            helper->kill();
            return;
        }
        send(control::SetFilter{outcome->instructions});
        begin();
    });
}

void CaptureSession::Private::begin()
{
    if (request.tapStreams) {
        if (auto opened = openTaps(); !opened) {
            failure = opened.error();
            helper->kill();
            return;
        }
    }
    send(control::Start{});
}

/// A pipe whose writing end the helper gets. @return the reading end.
Result<UniqueFd> CaptureSession::Private::openTap(const telemetry::TapSelection& selection)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        return netmoth::fail(FailureKind::System,
                             fmt::format("Creating a pipe for streams failed: {}.", std::strerror(errno)));
    UniqueFd readingEnd(ends[0]);
    const UniqueFd writingEnd(ends[1]);
    ::fcntl(ends[1], F_SETPIPE_SZ, kTapPipeBytes);  // more than it gets costs only system calls
    const control::TapStreams message{selection};
    m_dialogue.asked(message);
    if (auto sent = m_channel->send(message, writingEnd.get()); !sent)
        return tl::unexpected<Failure>(sent.error());
    return readingEnd;
}

/// A pipe a worker: frames of two workers never meet in one.
Result<void> CaptureSession::Private::openTaps()
{
    auto taps = std::make_shared<std::vector<UniqueFd>>();
    for (std::uint32_t worker = 0; worker < helperWorkers(request); ++worker) {
        auto tap = openTap({.worker = worker});
        if (!tap)
            return tl::unexpected<Failure>(tap.error());
        taps->push_back(std::move(*tap));
    }
    emit q.streamTapsOpened(taps);
    return {};
}

void CaptureSession::Private::compile(const QString& expression, FilterCompiler::Answer answer)
{
    m_compiler.compile(expression, linkType, request.configuration.snapshotLengthBytes, std::move(answer));
}

void CaptureSession::Private::changeFilter(const QString& expression)
{
    compile(expression, [this, expression](const FilterCompiler::Outcome& outcome) {
        if (!outcome) {
            emit q.filterRefused(QString::fromStdString(outcome.error().failure.sentence));
            return;
        }
        m_sentFilter = expression;
        send(control::SetFilter{outcome->instructions});
    });
}

void CaptureSession::Private::openRegion(UniqueFd descriptor)
{
    auto region = telemetry::RegionReader::open(std::move(descriptor));
    if (!region) {
        failure = region.error();
        helper->kill();
        return;
    }
    if (!isAsAskedFor(region->constants(), request))
        return distrust({FailureKind::Protocol, "The capture helper's shared memory is refused: it is not the one that "
                                                "was asked for. Install netmoth and netmoth-capture of the same "
                                                "version."});
    startSampler(std::move(*region));
    setState(State::Running);
}

void CaptureSession::Private::startSampler(telemetry::RegionReader region)
{
    stopSampler();
    m_sampler = std::make_unique<RegionSampler>(std::move(region), intervals, request.interfaceName.toStdString());
    m_sampler->moveToThread(&m_samplerThread);
    connect(m_sampler.get(), &RegionSampler::sampled, &q, &CaptureSession::sampled);
    connect(m_sampler.get(), &RegionSampler::flowTableSampled, &q, &CaptureSession::flowTableSampled);
    connect(m_sampler.get(), &RegionSampler::flowsEnded, &q,
            [this](const EndedFlowsPtr& flows, quint32 worker, quint64 consumedUpTo) {
                emit q.flowsEnded(flows);
                m_sampler->batchDone();
                send(control::JournalConsumed{worker, consumedUpTo});
            });
    connect(m_sampler.get(), &RegionSampler::finished, &q, [this] { conclude(); });
    m_samplerThread.setObjectName("region-sampler");
    m_samplerThread.start();
    QMetaObject::invokeMethod(m_sampler.get(), &RegionSampler::start, Qt::QueuedConnection);
    setFlowTableWanted(m_flowTableWanted);
}

void CaptureSession::Private::setFlowTableWanted(bool wanted)
{
    m_flowTableWanted = wanted;
    if (m_sampler)
        QMetaObject::invokeMethod(
            m_sampler.get(), [sampler = m_sampler.get(), wanted] { sampler->setFlowTableWanted(wanted); },
            Qt::QueuedConnection);
}

void CaptureSession::Private::stopSampler()
{
    if (m_sampler && m_samplerThread.isRunning())
        QMetaObject::invokeMethod(m_sampler.get(), &RegionSampler::halt, Qt::BlockingQueuedConnection);
    m_samplerThread.quit();
    m_samplerThread.wait();
    m_sampler.reset();  // everything it emitted was delivered before finished(), or dies with the session
}

void CaptureSession::Private::helperNotStarted()
{
    const QString path = helper->program();
    if (QFileInfo(path).isFile() && !QFileInfo(path).isExecutable())
        return fail(forbiddenHelper(path));
    const QString remedy = request.askForRight ? ": install the package pkexec, or join the helper's group" : QString();
    fail({FailureKind::System, QString("Starting the capture helper with %1 failed (%2)%3.")
                                   .arg(path, helper->errorString(), remedy)
                                   .toStdString()});
}

Failure CaptureSession::Private::unexpectedEnd(int exitCode, QProcess::ExitStatus status) const
{
    if (status == QProcess::CrashExit)
        return {FailureKind::System,
                QString("The capture helper was ended by signal %1 (%2): the numbers shown are its last. Start again.")
                    .arg(exitCode)
                    .arg(QString::fromLatin1(::strsignal(exitCode)))
                    .toStdString()};
    if (request.askForRight)
        if (const auto refused = pkexecFailure(exitCode))
            return *refused;
    // Its last words before the control socket was up: the dynamic loader, for example.
    const QByteArray line = m_words.trimmed().split('\n').last().left(control::kMaxTextBytes);
    const QString words = QString::fromStdString(plainText(line.toStdString()));
    const FailureKind kind = exitCode == kMissingRightExitCode ? FailureKind::MissingRight : FailureKind::System;
    return {kind, QString("The capture helper ended with status %1%2.")
                      .arg(exitCode)
                      .arg(words.isEmpty() ? QString() : QString(" (%1)").arg(words))
                      .toStdString()};
}

void CaptureSession::Private::helperEnded(int exitCode, QProcess::ExitStatus status)
{
    stopTimer.stop();
    hearWords();
    m_compiler.cancel();
    m_copy.reset();
    if (m_notifier && m_notifier->isEnabled())
        readMessages();  // what it said before it went
    m_notifier.reset();
    if (!m_helperFinished && !failure)
        failure = unexpectedEnd(exitCode, status);
    if (!m_sampler)
        return conclude();
    QMetaObject::invokeMethod(
        m_sampler.get(), [sampler = m_sampler.get(), stale = failure.has_value()] { sampler->finish(stale); },
        Qt::QueuedConnection);
}

/// Everything of the capture has been handed on.
void CaptureSession::Private::conclude()
{
    stopSampler();
    m_channel.reset();
    helper.release()->deleteLater();  // may be in one of its own signals
    if (failure)
        emit q.failed(failure->kind, QString::fromStdString(failure->sentence));
    setState(failure ? State::Failed : State::Finished);
}

/// For failures before the helper runs.
void CaptureSession::Private::fail(Failure cause)
{
    failure = std::move(cause);
    m_notifier.reset();
    m_channel.reset();
    if (helper)
        helper.release()->deleteLater();
    emit q.failed(failure->kind, QString::fromStdString(failure->sentence));
    setState(State::Failed);
}

void CaptureSession::Private::abandon()
{
    stopSampler();
    m_notifier.reset();
    m_channel.reset();  // end of file: the helper ends at once
    if (!helper)
        return;
    helper->disconnect(&q);
    if (!helper->waitForFinished(1000)) {
        helper->kill();
        helper->waitForFinished(1000);
    }
}

CaptureSession::CaptureSession(QObject* parent)
    : CaptureSession(SamplingIntervals{}, parent)
{
}

CaptureSession::CaptureSession(SamplingIntervals intervals, QObject* parent)
    : CaptureControl(parent)
    , m_d(std::make_unique<Private>(*this, intervals))
{
}

CaptureSession::~CaptureSession() = default;

void CaptureSession::start(const CaptureRequest& request)
{
    const bool busy = m_d->state == State::Starting || m_d->state == State::Running || m_d->state == State::Paused ||
                      m_d->state == State::Stopping;
    if (busy)
        return;
    m_d->request = request;
    m_d->start();
}

void CaptureSession::pause()
{
    if (m_d->state != State::Running)
        return;
    m_d->send(control::Pause{});
    m_d->setState(State::Paused);
}

void CaptureSession::resume()
{
    if (m_d->state != State::Paused)
        return;
    m_d->send(control::Resume{});
    m_d->setState(State::Running);
}

void CaptureSession::stop()
{
    if (m_d->state == State::Starting && m_d->helper) {
        m_d->failure = Failure{FailureKind::System, "The capture was stopped before it had started."};
        m_d->helper->kill();
        return;
    }
    if (m_d->state != State::Running && m_d->state != State::Paused)
        return;
    m_d->send(control::Stop{});
    m_d->stopTimer.start(kStopPatience);
    m_d->setState(State::Stopping);
}

void CaptureSession::setFilter(const QString& expression)
{
    if (!m_d->request.filePath.isEmpty() || (m_d->state != State::Running && m_d->state != State::Paused))
        emit filterRefused(QStringLiteral("The capture filter can be changed while a live capture runs."));
    else
        m_d->changeFilter(expression);
}

void CaptureSession::setFlowTableWanted(bool wanted)
{
    m_d->setFlowTableWanted(wanted);
}

Result<UniqueFd> CaptureSession::tapFlow(const flow::FlowId& flow)
{
    if (isFile() || !m_d->hasHelper() || (m_d->state != State::Running && m_d->state != State::Paused))
        return fail(FailureKind::Usage,
                    tr("A live capture hands payload on while it runs, and keeps none: start it again, or open a "
                       "capture file.")
                        .toStdString());
    return m_d->openTap({flow.worker, flow.index, flow.generation});
}

CaptureSession::State CaptureSession::state() const
{
    return m_d->state;
}

QString CaptureSession::failureSentence() const
{
    return m_d->state == State::Failed && m_d->failure ? QString::fromStdString(m_d->failure->sentence) : QString();
}

FailureKind CaptureSession::failureKind() const
{
    return m_d->failure ? m_d->failure->kind : FailureKind::System;
}

QString CaptureSession::sourceName() const
{
    return isFile() ? QFileInfo(m_d->request.filePath).fileName() : m_d->request.interfaceName;
}

bool CaptureSession::isFile() const
{
    return !m_d->request.filePath.isEmpty();
}

packet::LinkType CaptureSession::linkType() const
{
    return m_d->linkType;
}

qint64 CaptureSession::helperPid() const
{
    return m_d->helper ? m_d->helper->processId() : 0;
}

}  // namespace netmoth::session
