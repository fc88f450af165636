// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/notifications.h"

#include "app/gui/models/alert_store.h"
#include "app/model/alert_text.h"
#include "app/model/capture_presentation.h"

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr int kFlowTableIntervalMs = 2000;  // often enough for new hosts

}  // namespace

Notifications::Notifications(LiveCapture& capture, QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_capture(capture)
    , m_settings(settings)
{
    m_hosts.moveToThread(&m_hostThread);
    m_hostThread.setObjectName(QStringLiteral("host-watch"));
    connect(&m_hosts, &session::HostWatch::appeared, this,
            [this](const QStringList& firstOnes, quint64 count) { m_rules.addNewHosts(firstOnes, count); });
    connect(&m_monitor, &session::InterfaceMonitor::updated, this, &Notifications::takeInterfaces);
    connect(&capture, &LiveCapture::began, this, &Notifications::beginCapture);
    connect(&capture, &LiveCapture::stateChanged, this, &Notifications::watchWhatRulesWant);
    connect(&capture, &LiveCapture::sampled, this, &Notifications::takeSample);
    connect(&capture, &LiveCapture::flowTableSampled, this, &Notifications::takeFlowTable);
    connect(&capture, &LiveCapture::flowsEnded, this, [this](const session::EndedFlowsPtr& flows) {
        if (m_hostThread.isRunning() && !m_capture.isFile())
            QMetaObject::invokeMethod(
                &m_hosts, [this, flows] { m_hosts.takeEnded(flows); }, Qt::QueuedConnection);
    });
    connect(&capture, &LiveCapture::failed, this, [this](FailureKind kind) {
        if (kind != FailureKind::MissingInterface || !m_capture.latest())
            return;
        m_rules.setInterfaceUp(false);  // no further sample will report it
        takeSample(*m_capture.latest());
    });
    m_rules.setSettings(loadAlertSettings(settings));
}

QString Notification::title() const
{
    return model::alertTitle(alert.kind);
}

QString Notification::sentence() const
{
    return model::alertText(alert, source);
}

Notifications::~Notifications()
{
    m_hostThread.quit();
    m_hostThread.wait();
}

void Notifications::setRules(const session::AlertSettings& rules)
{
    m_rules.setSettings(rules);
    saveAlertSettings(rules, m_settings);
    watchWhatRulesWant();
}

void Notifications::clear()
{
    m_kept.clear();
    emit keptChanged();
}

void Notifications::beginCapture()
{
    m_rules.beginCapture();
    m_isToldDown = false;
    QMetaObject::invokeMethod(&m_hosts, &session::HostWatch::beginLearning, Qt::QueuedConnection);
}

void Notifications::watchWhatRulesWant()
{
    const bool isLive = model::isActive(m_capture.state()) && !m_capture.isFile();
    const auto wants = [&](session::AlertKind kind) { return isLive && m_rules.settings()[kind].isEnabled; };
    if (wants(session::AlertKind::InterfaceDown) || m_isToldDown)
        m_monitor.start();
    else
        m_monitor.stop();
    const bool wantsHosts = wants(session::AlertKind::NewHost);
    if (wantsHosts && !m_hostThread.isRunning())
        m_hostThread.start(QThread::LowPriority);
    m_capture.setFlowsWatched(wantsHosts);
}

void Notifications::takeInterfaces(const std::vector<session::InterfaceStatus>& interfaces)
{
    const bool isLive = !m_capture.isFile() && model::isActive(m_capture.state());
    const session::InterfaceStatus* const captured = m_capture.capturedOf(interfaces);
    if (isLive)
        m_rules.setInterfaceUp(captured != nullptr && captured->up);
    if (m_isToldDown && captured != nullptr && captured->up) {
        m_isToldDown = false;
        watchWhatRulesWant();
        emit linkIsBack();
    }
}

void Notifications::takeFlowTable(const session::FlowTablePtr& flows)
{
    if (!m_hostThread.isRunning() || m_capture.isFile() || !m_rules.settings()[session::AlertKind::NewHost].isEnabled ||
        (m_sinceFlowTable.isValid() && m_sinceFlowTable.elapsed() < kFlowTableIntervalMs))
        return;
    m_sinceFlowTable.start();
    QMetaObject::invokeMethod(
        &m_hosts, [this, flows] { m_hosts.takeActive(flows); }, Qt::QueuedConnection);
}

void Notifications::takeSample(const session::TrafficSample& sample)
{
    for (const session::Alert& alert : m_rules.take(sample)) {
        const Notification notification{QDateTime::currentDateTime(), alert, m_capture.sourceName()};
        m_kept.push_back(notification);
        if (m_kept.size() > kMostKept)
            m_kept.pop_front();
        if (alert.kind == session::AlertKind::InterfaceDown)
            m_isToldDown = true;
        emit told(notification);
        emit keptChanged();
    }
}

}  // namespace netmoth::gui
