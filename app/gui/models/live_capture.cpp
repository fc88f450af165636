// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/live_capture.h"

#include "app/model/capture_presentation.h"
#include "core/config/config_schema.h"

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr std::chrono::milliseconds kRefreshInterval{200};

}  // namespace

LiveCapture::LiveCapture(session::CaptureControl& control, session::CaptureRequest defaults, QObject* parent)
    : QObject(parent)
    , m_control(control)
    , m_request(std::move(defaults))
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &LiveCapture::refreshed);
    connect(&control, &session::CaptureControl::sampled, this, &LiveCapture::take);
    connect(&control, &session::CaptureControl::flowTableSampled, &m_flows, &FlowModel::setActiveFlows);
    connect(&control, &session::CaptureControl::flowsEnded, &m_flows, &FlowModel::addEndedFlows);
    connect(&control, &session::CaptureControl::flowTableSampled, this, &LiveCapture::flowTableSampled);
    connect(&control, &session::CaptureControl::flowsEnded, this, &LiveCapture::flowsEnded);
    connect(&control, &session::CaptureControl::stateChanged, this, &LiveCapture::followState);
    connect(&control, &session::CaptureControl::failed, this, &LiveCapture::failed);
    connect(&control, &session::CaptureControl::noticed, this, &LiveCapture::noticed);
    connect(&control, &session::CaptureControl::filterInstalled, this, &LiveCapture::accept);
    connect(&control, &session::CaptureControl::filterRefused, this, &LiveCapture::refuse);
}

void LiveCapture::startInterface(const QString& name)
{
    m_lastInterface = name;
    session::CaptureRequest request = m_request;
    request.interfaceName = name;
    request.filePath.clear();
    begin(request);
}

void LiveCapture::askForRight()
{
    session::CaptureRequest request = m_request;
    request.interfaceName = m_lastInterface;
    request.filePath.clear();
    request.askForRight = true;
    begin(request);
}

void LiveCapture::openFile(const QString& path)
{
    session::CaptureRequest request = m_request;
    request.interfaceName.clear();
    request.filePath = path;
    begin(request);
}

void LiveCapture::begin(const session::CaptureRequest& request)
{
    if (model::isActive(m_control.state()))
        return;
    m_history.clear();
    m_events.clear();
    m_keyFigures.clear();
    m_flows.clear();
    m_latest.reset();
    m_capturedIndex = 0;
    m_toldNotDecoded = false;
    m_started = request;
    emit began();
    m_control.start(request);
}

void LiveCapture::restart()
{
    m_restarts = model::isActive(m_control.state());
    stop();
}

ConfigurationEffect LiveCapture::takeConfiguration(const config::Configuration& before,
                                                   const config::Configuration& after)
{
    ConfigurationEffect effect;
    for (const config::KeyDescription& key : config::schema()) {
        const config::Value value = key.read(after);
        if (value == key.read(before))
            continue;
        const bool isFilter = key.path == config::kFilterKey;  // the one key that is changed while packets flow
        (isFilter ? effect.atOnce : effect.atNextStart) << QString::fromUtf8(key.path.data());
        if (isFilter)
            setFilter(QString::fromStdString(after.bpf));
        else
            key.write(m_request.configuration, value);
    }
    effect.needsRestart = model::isActive(m_control.state()) &&
                          std::ranges::any_of(config::schema(), [this](const config::KeyDescription& key) {
                              return key.takesEffect == config::TakesEffect::OnRestart &&
                                     key.read(m_request.configuration) != key.read(m_started.configuration);
                          });
    return effect;
}

bool LiveCapture::isLive() const
{
    const State state = m_control.state();
    return !m_control.isFile() && (state == State::Running || state == State::Paused);
}

void LiveCapture::setFilter(const QString& expression)
{
    m_wantedFilter = expression;
    m_installer.cancel();
    if (isLive()) {
        m_control.setFilter(expression);
        return;
    }
    m_installer.compile(expression, packet::LinkType::Ethernet, m_request.configuration.snapshotLengthBytes,
                        [this, expression](const session::FilterCompiler::Outcome& outcome) {
                            if (outcome)
                                accept(expression);
                            else
                                refuse(QString::fromStdString(outcome.error().failure.sentence));
                        });
}

void LiveCapture::accept(const QString& expression)
{
    if (m_wantedFilter == expression)  // otherwise another change is under way
        m_wantedFilter.reset();
    m_request.configuration.bpf = expression.toStdString();
    if (isLive())
        note(model::TrafficEvent::Kind::FilterChanged, expression);
    emit filterAccepted(expression);
}

void LiveCapture::refuse(const QString& sentence)
{
    m_wantedFilter.reset();
    emit filterRefused(sentence);
}

void LiveCapture::checkFilter(const QString& expression)
{
    const packet::LinkType linkType = isLive() ? m_control.linkType() : packet::LinkType::Ethernet;
    m_checker.compile(expression, linkType, m_request.configuration.snapshotLengthBytes,
                      [this, expression](const session::FilterCompiler::Outcome& outcome) {
                          if (outcome)
                              return emit filterChecked(expression, TextVerdict::good());
                          const source::BpfProblem& problem = outcome.error();
                          emit filterChecked(expression,
                                             TextVerdict::bad(QString::fromStdString(problem.failure.sentence),
                                                              expression, problem.offset, problem.length));
                      });
}

std::unique_ptr<session::StreamFollower> LiveCapture::follow(const flow::FlowSnapshot& flow) const
{
    auto follower = std::make_unique<session::StreamFollower>(flow);
    if (m_started.filePath.isEmpty())
        follower->followLive(m_control);
    else
        follower->reread(m_started);
    return follower;
}

void LiveCapture::setFlowsVisible(bool visible)
{
    m_flowsVisible = visible;
    m_control.setFlowTableWanted(m_flowsVisible || m_flowsWatched);
}

void LiveCapture::setFlowsWatched(bool watched)
{
    if (watched == m_flowsWatched)
        return;
    m_flowsWatched = watched;
    m_control.setFlowTableWanted(m_flowsVisible || m_flowsWatched);
}

QString LiveCapture::filter() const
{
    return QString::fromStdString(m_request.configuration.bpf);
}

void LiveCapture::take(const session::TrafficSample& sample)
{
    if (!m_latest)
        m_firstTakenAt = sample.takenAt;
    m_latest = sample;
    m_history.add(sample);
    m_keyFigures.add(sample);
    if (!isFile())
        m_events.addSample(sample.takenAt.count(), session::totalDropped(sample), sample.stale);
    emit sampled(sample);
    if (!isFile())
        tellNotDecoded();
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LiveCapture::followState(State state)
{
    if (m_wantedFilter && (state == State::Finished || state == State::Failed))
        setFilter(*m_wantedFilter);  // the capture that it was for answers no more
    if (state == State::Paused)
        note(model::TrafficEvent::Kind::Paused);
    else if (state == State::Running && m_stateBefore == State::Paused)
        note(model::TrafficEvent::Kind::Resumed);
    m_stateBefore = state;
    emit stateChanged(state);
    if (state == State::Finished && isFile())
        tellNotDecoded();
    emit refreshed();
    if (m_restarts && !model::isActive(state)) {
        m_restarts = false;
        // Not from within the report of its end.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_started.filePath.isEmpty() ? startInterface(m_started.interfaceName) : openFile(m_started.filePath);
            },
            Qt::QueuedConnection);
    }
}

void LiveCapture::tellNotDecoded()
{
    constexpr std::uint64_t kFewestLivePackets = 1000;  // before that a handful of them are soon a large share
    if (m_toldNotDecoded || !m_latest)
        return;
    const auto share = session::undecodedShare(*m_latest);
    if (!share || (!isFile() && share->ofPackets < kFewestLivePackets))
        return;
    m_toldNotDecoded = true;
    emit muchNotDecoded(*share);
}

/// At the newest time of the charts. Files have a time of their own: what happens now did not happen then.
void LiveCapture::note(model::TrafficEvent::Kind kind, const QString& subject)
{
    if (!isFile() && m_latest)
        m_events.add(kind, m_latest->takenAt.count(), subject);
}

const session::InterfaceStatus* LiveCapture::capturedOf(const std::vector<session::InterfaceStatus>& interfaces)
{
    auto captured = std::ranges::find(interfaces, m_control.sourceName(), &session::InterfaceStatus::name);
    if (captured != interfaces.end())
        m_capturedIndex = captured->index;
    else if (m_capturedIndex != 0)  // it may have been renamed
        captured = std::ranges::find(interfaces, m_capturedIndex, &session::InterfaceStatus::index);
    return captured == interfaces.end() ? nullptr : &*captured;
}

void LiveCapture::noteInterfaces(const std::vector<session::InterfaceStatus>& interfaces)
{
    if (!isLive() || !m_latest)
        return;
    if (const session::InterfaceStatus* const captured = capturedOf(interfaces); captured != nullptr)
        m_events.addInterfaceState(m_latest->takenAt.count(), captured->name, captured->up);
    if (!m_refresh.isActive())
        m_refresh.start();
}

std::chrono::nanoseconds LiveCapture::elapsed() const
{
    return m_latest ? m_latest->takenAt - m_firstTakenAt : std::chrono::nanoseconds{};
}

double LiveCapture::fileProgress() const
{
    if (!m_latest || m_latest->fileBytesTotal == 0)
        return isFile() ? 0 : -1;
    return std::clamp(static_cast<double>(m_latest->fileBytesRead) / static_cast<double>(m_latest->fileBytesTotal), 0.0,
                      1.0);
}

}  // namespace netmoth::gui
