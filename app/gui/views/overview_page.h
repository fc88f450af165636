// SPDX-License-Identifier: GPL-3.0-or-later
// The charts, and beside them what the traffic is made of now: the largest flows, hosts and protocols. A click on one
// of them asks for its flows. Thread rule: GUI thread.
#pragma once

#include "app/gui/charts/share_picture.h"
#include "app/gui/models/summary_model.h"
#include "app/gui/views/live_view.h"

#include <functional>

class QLabel;

namespace netmoth::gui {

class ChartPanel;
class LiveCapture;

class OverviewPage final : public LiveView
{
    Q_OBJECT

public:
    explicit OverviewPage(LiveCapture& capture, QWidget* parent = nullptr);

    void setSummary(const model::TrafficSummaryPtr& summary);
    void setHostNaming(SummaryModel::Naming naming) { m_hostNaming = std::move(naming); }

    [[nodiscard]] ChartPanel& charts() { return *m_charts; }
    [[nodiscard]] SharePicture& topFlows() { return *m_topFlows; }
    [[nodiscard]] SharePicture& topHosts() { return *m_topHosts; }
    [[nodiscard]] SharePicture& topProtocols() { return *m_topProtocols; }
    [[nodiscard]] model::BackgroundWork* work() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildTops();
    void showTops();
    [[nodiscard]] SharePart partOf(const QString& name, double bitsPerSecond, std::uint64_t bytesSent,
                                   std::uint64_t bytesReceived) const;
    void showRows(SharePicture& picture, const std::vector<model::SummaryRow>& rows, model::SummaryKind kind) const;

    ChartPanel* m_charts;
    SharePicture* m_topFlows;
    SharePicture* m_topHosts;
    SharePicture* m_topProtocols;
    QLabel* m_topsTitle;
    model::TrafficSummaryPtr m_summary;
    SummaryModel::Naming m_hostNaming;
};

}  // namespace netmoth::gui
