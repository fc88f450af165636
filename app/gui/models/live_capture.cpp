// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/live_capture.h"

#include "app/gui/models/capture_presentation.h"
#include "core/source/bpf_compiler.h"

#include <algorithm>
#include <utility>

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
    connect(&control, &session::CaptureControl::stateChanged, this, &LiveCapture::followState);
    connect(&control, &session::CaptureControl::failed, this, &LiveCapture::failed);
    connect(&control, &session::CaptureControl::filterRefused, this, [this](const QString& sentence) {
        m_request.configuration.bpf = m_filterBefore;
        emit filterRefused(sentence);
    });
}

void LiveCapture::startInterface(const QString& name)
{
    session::CaptureRequest request = m_request;
    request.interfaceName = name;
    request.filePath.clear();
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
    if (isActive(m_control.state()))
        return;
    m_history.clear();
    m_keyFigures.clear();
    m_flows.clear();
    m_latest.reset();
    emit began();
    m_control.start(request);
}

Result<void> LiveCapture::setFilter(const QString& expression)
{
    const State state = m_control.state();
    if (!m_control.isFile() && (state == State::Running || state == State::Paused)) {
        if (auto installed = m_control.setFilter(expression); !installed)
            return installed;
    } else if (const auto compiled = source::compileFilter(expression.toStdString(), packet::LinkType::Ethernet,
                                                           m_request.configuration.snapshotLengthBytes);
               !compiled) {
        return tl::unexpected(compiled.error());
    }
    m_filterBefore = std::exchange(m_request.configuration.bpf, expression.toStdString());
    return {};
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
    if (!m_refresh.isActive())
        m_refresh.start();
}

void LiveCapture::followState(State state)
{
    emit stateChanged(state);
    emit refreshed();
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
