// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the rules look at the live capture, and keeps what they told: bounded, newest last. Shows nothing itself.
// Looks for new hosts and at the interface's link only while a rule wants it. Thread rule: GUI thread; flow tables are
// looked through on a thread of its own.
#pragma once

#include "app/gui/models/live_capture.h"
#include "app/session/alert_rules.h"
#include "app/session/host_watch.h"
#include "app/session/interface_monitor.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <deque>

class QSettings;

namespace netmoth::gui {

struct Notification
{
    QDateTime time;
    session::Alert alert;
    QString source;  ///< What was captured.

    [[nodiscard]] QString title() const;     ///< In the language of now, …
    [[nodiscard]] QString sentence() const;  ///< … not of when it was told.
};

class Notifications final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostKept = 500;

    /// Both must outlive this object.
    Notifications(LiveCapture& capture, QSettings& settings, QObject* parent = nullptr);
    ~Notifications() override;  ///< Joins the thread.

    [[nodiscard]] const session::AlertSettings& rules() const { return m_rules.settings(); }
    void setRules(const session::AlertSettings& rules);  ///< Kept in the settings, too.

    [[nodiscard]] const std::deque<Notification>& kept() const { return m_kept; }
    void clear();

    /// What the host's interfaces are like now; called by the monitor.
    void takeInterfaces(const std::vector<session::InterfaceStatus>& interfaces);

signals:
    void told(const netmoth::gui::Notification& notification);
    void keptChanged();
    void linkIsBack();  ///< Of the interface that was told to be down.

private:
    void beginCapture();
    void takeSample(const session::TrafficSample& sample);
    void takeFlowTable(const session::FlowTablePtr& flows);
    void watchWhatRulesWant();

    LiveCapture& m_capture;
    QSettings& m_settings;
    session::AlertRules m_rules;
    session::InterfaceMonitor m_monitor;
    session::HostWatch m_hosts;  ///< Lives on m_hostThread.
    QThread m_hostThread;
    QElapsedTimer m_sinceFlowTable;
    bool m_isToldDown = false;  ///< And not back since.
    std::deque<Notification> m_kept;
};

}  // namespace netmoth::gui
