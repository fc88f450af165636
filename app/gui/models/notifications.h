// SPDX-License-Identifier: GPL-3.0-or-later
// Applies the rules to the live capture, and keeps their messages: bounded, newest last. Shows nothing itself. Detects
// new hosts and the state of the link only while a rule needs it. Thread rule: GUI thread; flow tables are searched on
// a separate thread.
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

    [[nodiscard]] QString title() const;     ///< In the current language, …
    [[nodiscard]] QString sentence() const;  ///< … not that of its creation.
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

    /// The current interfaces of the host; called by the monitor.
    void takeInterfaces(const std::vector<session::InterfaceStatus>& interfaces);

signals:
    void told(const netmoth::gui::Notification& notification);
    void keptChanged();
    void linkIsBack();  ///< Of the interface that was reported down.

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
    bool m_isToldDown = false;  ///< And is not up again.
    std::deque<Notification> m_kept;
};

}  // namespace netmoth::gui
