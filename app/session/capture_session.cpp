// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/capture_session.h"

#include "app/session/filter_compiler.h"
#include "app/session/helper_command.h"
#include "app/session/helper_process.h"
#include "app/session/region_sampler.h"
#include "app/session/start_thread.h"
#include "app/session/stream_input.h"
#include "core/tap/stream_tap_format.h"

#include <QThread>
#include <QTimer>

#include <map>
#include <optional>

namespace netmoth::session {

namespace {

using namespace std::chrono_literals;

constexpr auto kStopPatience = 15s;  // draining and flushing take milliseconds; a helper that hangs is killed
/// For a file with stream taps: the worker waits this long for a busy reader of the tap, and then flushes.
constexpr auto kStopPatienceWithTaps = tap::kFileTapPatience + kStopPatience;

/// Reading it costs time in proportion to its size.
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
    ~Private() { stopSampler(); }

    void start();
    void setState(State next);
    void send(const control::Message& message);
    void setFlowTableWanted(bool wanted);
    void changeFilter(const QString& expression);
    /// Ends the helper because of @p cause.
    void giveUp(Failure cause);

    CaptureSession& q;
    SamplingIntervals intervals;
    CaptureRequest request;
    State state = State::Idle;
    std::optional<Failure> failure;
    std::unique_ptr<HelperProcess> helper;  ///< Null already while a failure is being reported.
    QTimer stopTimer;
    packet::LinkType linkType = packet::LinkType::Ethernet;

private:
    void obey(control::Message& message, UniqueFd descriptor);
    void greet(const control::Hello& hello);
    void begin();
    Result<void> openTaps();
    void compile(const QString& expression, FilterCompiler::Answer answer);
    void openRegion(UniqueFd descriptor);
    [[nodiscard]] Result<void> startSampler(telemetry::RegionReader region);
    void helperEnded(const std::optional<Failure>& cause);
    void conclude();
    void fail(Failure cause);
    void stopSampler();

    std::unique_ptr<RegionSampler> m_sampler;
    QThread m_samplerThread;
    FilterCompiler m_compiler;
    std::map<std::uint32_t, QString> m_filterOrders;  ///< Sent and not answered yet.
    std::uint32_t m_lastFilterOrder = 0;
    bool m_flowTableWanted = false;
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
    m_filterOrders.clear();
    setState(State::Starting);
    helper = std::make_unique<HelperProcess>(
        [this](control::Message& message, UniqueFd descriptor) { obey(message, std::move(descriptor)); });
    connect(helper.get(), &HelperProcess::notStarted, &q, [this](const Failure& cause) { fail(cause); });
    connect(helper.get(), &HelperProcess::ended, &q,
            [this](const std::optional<Failure>& cause) { helperEnded(cause); });
    helper->start(request);
}

void CaptureSession::Private::send(const control::Message& message)
{
    if (helper)
        helper->send(message);
}

void CaptureSession::Private::giveUp(Failure cause)
{
    failure = std::move(cause);
    helper->kill();
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
    } else if (const auto* notice = std::get_if<control::Notice>(&message)) {
        emit q.noticed(QString::fromStdString(notice->sentence));
    } else if (const auto* refused = std::get_if<control::FilterRefused>(&message)) {
        m_filterOrders.erase(refused->order);
        emit q.filterRefused(QString::fromStdString(refused->sentence));
    } else if (auto* tapRefused = std::get_if<control::TapRefused>(&message); tapRefused && request.tapStreams) {
        giveUp({FailureKind::Protocol, std::move(tapRefused->sentence)});
    } else if (const auto* installed = std::get_if<control::FilterInstalled>(&message)) {
        const auto order = m_filterOrders.extract(installed->order);
        emit q.filterInstalled(order ? order.mapped() : QString());
    }
}

/// Sends Start when the filter is compiled.
void CaptureSession::Private::greet(const control::Hello& hello)
{
    if (hello.abiVersion != telemetry::kAbiVersion || hello.abiHash != telemetry::abiHash())
        return giveUp({FailureKind::Protocol, "The capture helper is of another version than this program: install "
                                              "netmoth and netmoth-capture of the same version."});
    linkType = packet::linkTypeFromFile(hello.linkType).value_or(packet::LinkType::Ethernet);
    if (!request.filePath.isEmpty() || request.configuration.bpf.empty())
        return begin();
    compile(QString::fromStdString(request.configuration.bpf), [this](const FilterCompiler::Outcome& outcome) {
        if (!outcome)
            return giveUp(outcome.error().failure);
        send(control::SetFilter{outcome->instructions});
        begin();
    });
}

void CaptureSession::Private::begin()
{
    if (request.tapStreams)
        if (auto opened = openTaps(); !opened)
            return giveUp(opened.error());
    send(control::Start{});
}

/// One pipe per worker: frames of two workers are never mixed.
Result<void> CaptureSession::Private::openTaps()
{
    auto taps = std::make_shared<std::vector<UniqueFd>>();
    for (std::uint32_t worker = 0; worker < helperWorkers(request); ++worker) {
        auto tap = helper->openTap({.worker = worker, .conversation = request.tapConversation});
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
        m_filterOrders.insert_or_assign(++m_lastFilterOrder, expression);
        send(control::SetFilter{outcome->instructions, m_lastFilterOrder});
    });
}

void CaptureSession::Private::openRegion(UniqueFd descriptor)
{
    auto region = telemetry::RegionReader::open(std::move(descriptor));
    if (!region)
        return giveUp(region.error());
    if (!isAsAskedFor(region->constants(), request))
        return helper->distrust({FailureKind::Protocol,
                                 "The capture helper's shared memory is refused: it is not the one that was "
                                 "asked for. Install netmoth and netmoth-capture of the same version."});
    if (auto started = startSampler(std::move(*region)); !started)
        return giveUp(started.error());
    setState(State::Running);
}

Result<void> CaptureSession::Private::startSampler(telemetry::RegionReader region)
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
    if (auto started = startThread(m_samplerThread); !started) {
        m_sampler.reset();
        return started;
    }
    QMetaObject::invokeMethod(m_sampler.get(), &RegionSampler::start, Qt::QueuedConnection);
    setFlowTableWanted(m_flowTableWanted);
    return {};
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

void CaptureSession::Private::helperEnded(const std::optional<Failure>& cause)
{
    stopTimer.stop();
    m_compiler.cancel();
    if (!failure)
        failure = cause;
    if (!m_sampler)
        return conclude();
    QMetaObject::invokeMethod(
        m_sampler.get(), [sampler = m_sampler.get(), stale = failure.has_value()] { sampler->finish(stale); },
        Qt::QueuedConnection);
}

/// All data of the capture has been delivered.
void CaptureSession::Private::conclude()
{
    stopSampler();
    helper.release()->deleteLater();  // may be in one of its own signals
    if (failure)
        emit q.failed(failure->kind, QString::fromStdString(failure->sentence));
    setState(failure ? State::Failed : State::Finished);
}

/// For failures before the helper runs.
void CaptureSession::Private::fail(Failure cause)
{
    failure = std::move(cause);
    helper.release()->deleteLater();
    emit q.failed(failure->kind, QString::fromStdString(failure->sentence));
    setState(State::Failed);
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
    if (m_d->state == State::Starting && m_d->helper)
        return m_d->giveUp({FailureKind::System, "The capture was stopped before it had started."});
    if (m_d->state != State::Running && m_d->state != State::Paused)
        return;
    m_d->send(control::Stop{});
    m_d->stopTimer.start(isFile() && m_d->request.tapStreams ? kStopPatienceWithTaps : kStopPatience);
    m_d->setState(State::Stopping);
}

void CaptureSession::setFilter(const QString& expression)
{
    if (!m_d->request.filePath.isEmpty() || (m_d->state != State::Running && m_d->state != State::Paused))
        emit filterRefused(tr("The capture filter can be changed while a live capture runs."));
    else
        m_d->changeFilter(expression);
}

void CaptureSession::setFlowTableWanted(bool wanted)
{
    m_d->setFlowTableWanted(wanted);
}

Result<UniqueFd> CaptureSession::tapFlow(const flow::FlowId& flow)
{
    if (isFile() || !m_d->helper || (m_d->state != State::Running && m_d->state != State::Paused))
        return fail(FailureKind::Usage,
                    tr("A live capture hands payload on while it runs, and keeps none: start it again, or open a "
                       "capture file.")
                        .toStdString());
    return m_d->helper->openTap({flow.worker, flow.index, flow.generation});
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
    return isFile() ? inputName(m_d->request.filePath) : m_d->request.interfaceName;
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
    return m_d->helper ? m_d->helper->pid() : 0;
}

}  // namespace netmoth::session
