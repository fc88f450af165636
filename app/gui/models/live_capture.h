// SPDX-License-Identifier: GPL-3.0-or-later
// One capture as the window sees it: forwards commands to a CaptureControl and keeps what its samples add up to.
// Views ask it on refreshed(), which comes at most five times a second however often samples arrive.
// Thread rule: GUI thread. Knows no widget.
#pragma once

#include "app/gui/models/flow_model.h"
#include "app/gui/models/text_verdict.h"
#include "app/model/key_figures.h"
#include "app/model/traffic_events.h"
#include "app/model/traffic_history.h"
#include "app/session/capture_control.h"
#include "app/session/filter_compiler.h"
#include "app/session/interface_monitor.h"
#include "app/session/stream_follower.h"
#include "app/session/undecoded_notice.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <string>

namespace netmoth::gui {

/// What a changed configuration does; keys by their paths.
struct ConfigurationEffect
{
    QStringList atOnce;
    QStringList atNextStart;
    bool needsRestart = false;  ///< A capture is active that was started with other values.
};

class LiveCapture final : public QObject
{
    Q_OBJECT

public:
    using State = session::CaptureControl::State;

    /// @p defaults: configuration and helper of every capture started here. @p control must outlive this object.
    LiveCapture(session::CaptureControl& control, session::CaptureRequest defaults, QObject* parent = nullptr);

    void startInterface(const QString& name);
    /// Starts the last capture again through pkexec: an administrator's password instead of membership in a group.
    void askForRight();
    void openFile(const QString& path);
    void pause() { m_control.pause(); }
    void resume() { m_control.resume(); }
    void stop() { m_control.stop(); }
    void restart();  ///< Ends the active capture and starts it again, as it would be started now.

    /// Takes over the keys in which @p after differs from @p before: live ones at once, the others for the next start.
    ConfigurationEffect takeConfiguration(const config::Configuration& before, const config::Configuration& after);

    /// Installs @p expression while a live capture runs, and keeps it for the next capture otherwise. The answer is
    /// filterAccepted() or filterRefused(), of the newest expression where several wait.
    void setFilter(const QString& expression);
    /// Asks libpcap about @p expression; filterChecked() answers, unless a newer question is asked before.
    void checkFilter(const QString& expression);
    [[nodiscard]] QString filter() const;  ///< The one in force.

    /// The payload of a TCP flow of this capture: of a live one from now on, of a file from its beginning.
    [[nodiscard]] std::unique_ptr<session::StreamFollower> follow(const flow::FlowSnapshot& flow) const;
    /// Goes on where a live stream was interrupted.
    void followAgain(session::StreamFollower& follower) const { follower.followLive(m_control); }

    /// The captured one, also under the name that it was given since; null: none of them.
    [[nodiscard]] const session::InterfaceStatus* capturedOf(const std::vector<session::InterfaceStatus>& interfaces);
    /// Whether the captured interface is up, for the marks on the charts.
    void noteInterfaces(const std::vector<session::InterfaceStatus>& interfaces);

    /// Flow tables cost a copy of each: ask only while one can be seen.
    void setFlowsVisible(bool visible);
    /// Somebody looks at flowTableSampled(), seen or not.
    void setFlowsWatched(bool watched);

    [[nodiscard]] State state() const { return m_control.state(); }
    [[nodiscard]] bool isFile() const { return m_control.isFile(); }
    [[nodiscard]] QString sourceName() const { return m_control.sourceName(); }
    [[nodiscard]] QString filePath() const { return m_started.filePath; }  ///< Empty for live captures.
    [[nodiscard]] const std::optional<session::TrafficSample>& latest() const { return m_latest; }
    [[nodiscard]] std::chrono::nanoseconds elapsed() const;  ///< App time since the first sample.
    [[nodiscard]] double fileProgress() const;               ///< 0..1; negative for live captures.
    [[nodiscard]] const model::TrafficHistory& history() const { return m_history; }
    [[nodiscard]] const model::TrafficEvents& events() const { return m_events; }
    [[nodiscard]] const model::KeyFigures& keyFigures() const { return m_keyFigures; }
    [[nodiscard]] FlowModel& flows() { return m_flows; }

signals:
    void began();      ///< A new capture: everything of the last one is forgotten.
    void refreshed();  ///< There is something new to show.
    void sampled(const netmoth::session::TrafficSample& sample);  ///< Each one, for what must not miss any.
    void flowTableSampled(netmoth::session::FlowTablePtr flows);
    void flowsEnded(netmoth::session::EndedFlowsPtr flows);
    void stateChanged(netmoth::session::CaptureControl::State state);
    void failed(netmoth::FailureKind kind, const QString& sentence);
    void noticed(const QString& sentence);  ///< See session::CaptureControl.
    /// So much of the capture was not decoded that the user has to know: once a capture, of a file at its end.
    void muchNotDecoded(const netmoth::session::UndecodedShare& share);
    void filterAccepted(const QString& expression);
    void filterRefused(const QString& sentence);  ///< The filter before stays in force.
    void filterChecked(const QString& expression, const netmoth::gui::TextVerdict& verdict);

private:
    void begin(const session::CaptureRequest& request);
    void take(const session::TrafficSample& sample);
    void followState(State state);
    void accept(const QString& expression);
    void refuse(const QString& sentence);
    [[nodiscard]] bool isLive() const;
    void tellNotDecoded();
    void note(model::TrafficEvent::Kind kind, const QString& subject = {});

    session::CaptureControl& m_control;
    session::CaptureRequest m_request;
    session::CaptureRequest m_started;    ///< What the latest capture was started with.
    bool m_restarts = false;              ///< When it has ended.
    session::FilterCompiler m_installer;  ///< While no live capture runs.
    session::FilterCompiler m_checker;
    std::optional<QString> m_wantedFilter;  ///< Not answered yet.
    QString m_lastInterface;
    int m_capturedIndex = 0;  ///< The kernel's number of the captured interface; 0: not known yet.
    FlowModel m_flows;
    model::TrafficHistory m_history;
    model::TrafficEvents m_events;
    model::KeyFigures m_keyFigures;
    std::optional<session::TrafficSample> m_latest;
    std::chrono::nanoseconds m_firstTakenAt{};
    QTimer m_refresh;
    State m_stateBefore = State::Idle;
    bool m_toldNotDecoded = false;
    bool m_flowsVisible = false;
    bool m_flowsWatched = false;
};

}  // namespace netmoth::gui
