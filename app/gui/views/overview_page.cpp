// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/overview_page.h"

#include "app/gui/models/live_capture.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/chart_saving.h"
#include "app/model/flow_columns.h"
#include "app/model/flow_details.h"
#include "app/model/number_format.h"
#include "core/filter/conversation.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace netmoth::gui {

OverviewPage::OverviewPage(LiveCapture& capture, QWidget* parent)
    : LiveView(parent)
    , m_charts(new ChartPanel(capture.history(), capture.events(), this))
    , m_topFlows(new SharePicture(SharePicture::Shape::Bars, tr("Largest flows"), this))
    , m_topHosts(new SharePicture(SharePicture::Shape::Bars, tr("Largest hosts"), this))
    , m_topProtocols(new SharePicture(SharePicture::Shape::Bars, tr("Largest protocols"), this))
    , m_topsTitle(new QLabel(this))
    , m_summary(std::make_shared<const model::TrafficSummary>())
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->addWidget(m_charts);
    splitter->addWidget(buildTops());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 2);
    splitter->setCollapsible(0, false);
    splitter->setSizes({750, 300});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(&m_charts->saving(), &ChartSaving::told, this, &LiveView::noticed);
    connect(&m_charts->saving(), &ChartSaving::failed, this, &LiveView::failed);
    connect(m_topFlows, &SharePicture::picked, this, [this](int part) {
        emit flowsWanted(filter::conversationFilter(m_summary->topFlows[static_cast<std::size_t>(part)].flow));
    });
    connect(m_topHosts, &SharePicture::picked, this, [this](int part) {
        emit flowsWanted(filterFor(model::SummaryKind::Hosts, m_summary->topHosts[static_cast<std::size_t>(part)].key));
    });
    connect(m_topProtocols, &SharePicture::picked, this, [this](int part) {
        emit flowsWanted(
            filterFor(model::SummaryKind::Protocols, m_summary->topProtocols[static_cast<std::size_t>(part)].key));
    });
    showTops();
}

QWidget* OverviewPage::buildTops()
{
    auto* tops = new QWidget(this);
    auto* layout = new QVBoxLayout(tops);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_topsTitle);
    m_topFlows->setHeading(tr("Flows"), tr("→ sent"), tr("← returned"));
    m_topHosts->setHeading(tr("Hosts"), tr("sent"), tr("received"));
    m_topProtocols->setHeading(tr("Protocols"), tr("→ sent"), tr("← returned"));
    for (SharePicture* picture : {m_topFlows, m_topHosts, m_topProtocols})
        layout->addWidget(picture, 1);
    return tops;
}

void OverviewPage::setSummary(const model::TrafficSummaryPtr& summary)
{
    m_summary = summary;
    if (isVisible())
        showTops();
}

/// Its size is what it carries now, or in all; its two parts are as the bytes so far.
SharePart OverviewPage::partOf(const QString& name, double bitsPerSecond, std::uint64_t bytesSent,
                               std::uint64_t bytesReceived) const
{
    const std::uint64_t bytes = bytesSent + bytesReceived;
    const QString inAll = model::formatBytes(static_cast<double>(bytes));
    const double size = m_summary->topsAreOfNow ? bitsPerSecond : static_cast<double>(bytes);
    const double sentShare = bytes == 0 ? 1 : static_cast<double>(bytesSent) / static_cast<double>(bytes);
    return {name, m_summary->topsAreOfNow ? model::formatBitRate(bitsPerSecond) : inAll, size * sentShare,
            size * (1 - sentShare), tr("%1: %2 since the start").arg(name, inAll)};
}

void OverviewPage::showRows(SharePicture& picture, const std::vector<model::SummaryRow>& rows,
                            model::SummaryKind kind) const
{
    std::vector<SharePart> parts;
    for (const model::SummaryRow& row : rows) {
        const model::TrafficTotals& totals = row.totals;
        QString name = summaryName(row.key, kind);
        if (kind == model::SummaryKind::Hosts && m_hostNaming)
            if (const QString known = m_hostNaming(row.key); !known.isEmpty())
                name = known;
        parts.push_back(partOf(name, totals.bitsPerSecond, totals.bytesSent, totals.bytesReceived));
    }
    picture.setParts(std::move(parts), 0, {});
}

void OverviewPage::showTops()
{
    std::vector<SharePart> flows;
    for (const model::TopFlow& top : m_summary->topFlows) {
        const flow::FlowSnapshot& flow = top.flow;
        flows.push_back(
            partOf(QStringLiteral("%1 → %2").arg(model::endpointText(flow.originator, flow.originatorPort, flow),
                                                 model::endpointText(flow.responder, flow.responderPort, flow)),
                   top.bitsPerSecond, flow.fromOriginator.wireBytes, flow.fromResponder.wireBytes));
    }
    m_topFlows->setParts(std::move(flows), 0, {});
    showRows(*m_topHosts, m_summary->topHosts, model::SummaryKind::Hosts);
    showRows(*m_topProtocols, m_summary->topProtocols, model::SummaryKind::Protocols);
    m_topsTitle->setText(m_summary->topsAreOfNow ? tr("Largest now") : tr("Largest since the start"));
}

model::BackgroundWork* OverviewPage::work()
{
    return &m_charts->saving().work();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    LiveView::showEvent(event);
    showTops();
}

}  // namespace netmoth::gui
