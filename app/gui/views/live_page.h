// SPDX-License-Identifier: GPL-3.0-or-later
// A capture at work: its key figures, and a tab for each view. Says when it can be seen, so that nobody copies flow
// tables for nothing.
#pragma once

#include "app/model/flow_update.h"
#include "app/model/host_names.h"
#include "app/model/saying.h"
#include "app/model/service_names.h"
#include "app/model/traffic_summary.h"
#include "core/model/flow_snapshot.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

class QMenu;
class QTabWidget;

namespace netmoth::model {
class BackgroundWork;
}

namespace netmoth::gui {

class ChartPanel;
class DisplayFilterBar;
class FlowPage;
class FlowView;
class KeyFigureStrip;
class LiveCapture;
class LiveView;
class OverviewPage;
class SummaryPage;
class TimeRangeBar;
class UndecodedPane;

class LivePage final : public QWidget
{
    Q_OBJECT

public:
    struct View
    {
        LiveView* view;
        QString title;          ///< Of its tab, with a mnemonic.
        const char* helpTopic;  ///< A page of resources/help/.
    };

    explicit LivePage(LiveCapture& capture, QWidget* parent = nullptr);

    /// Adds a tab, with the key that its place gives it: Ctrl+1 and so on.
    void addView(const View& view);
    [[nodiscard]] const std::vector<model::BackgroundWork*>& works() const { return m_works; }  ///< Of its views.

    void refresh();
    [[nodiscard]] KeyFigureStrip& figures() { return *m_figures; }
    [[nodiscard]] ChartPanel& charts();
    [[nodiscard]] FlowPage& flowPage() { return *m_flows; }
    [[nodiscard]] FlowView& flows();
    [[nodiscard]] SummaryPage& summaryPage(model::SummaryKind kind)
    {
        return *m_summaries[static_cast<std::size_t>(kind)];
    }
    [[nodiscard]] UndecodedPane& notDecoded() { return *m_notDecoded; }
    [[nodiscard]] DisplayFilterBar& displayFilter() { return *m_filter; }
    [[nodiscard]] const TimeRangeBar& timeRange() const { return *m_time; }
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }

    /// Reverse DNS: off at first, see HostNameResolver.
    void setHostNamesResolved(bool resolved);
    void setServicesNamed(bool named);

signals:
    void noticed(const netmoth::model::Saying& saying);
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void addViews();
    void addSummaries();
    void connectOverview();
    void connectFlows();
    void addFilters(QMenu& menu, const flow::FlowSnapshot& flow);
    void showTime(const std::optional<model::TimeRange>& range);
    void openInWireshark(const flow::FlowSnapshot& flow);
    void showFlows(const std::string& filter);
    void askForSummaries();
    void spreadNames();
    void showWaitingReason();

    LiveCapture& m_capture;
    KeyFigureStrip* m_figures;
    DisplayFilterBar* m_filter;
    TimeRangeBar* m_time;
    OverviewPage* m_overview;
    FlowPage* m_flows;
    std::array<SummaryPage*, 3> m_summaries{};  ///< By SummaryKind.
    UndecodedPane* m_notDecoded;
    QTabWidget* m_tabs;
    std::vector<model::BackgroundWork*> m_works;
    model::HostNameResolver m_hostNames;
    const std::shared_ptr<const model::ServiceNames> m_serviceNames = std::make_shared<const model::ServiceNames>();
    bool m_servicesNamed = true;
};

}  // namespace netmoth::gui
