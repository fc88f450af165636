// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/overview_page.h"

#include "app/gui/charts/share_picture.h"
#include "app/gui/models/flow_columns.h"
#include "app/gui/models/flow_details.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/models/number_format.h"
#include "app/gui/views/chart_panel.h"

#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr std::size_t kShown = 6;

/// What it carries now, or in all where nothing has a rate.
QString amount(double bitsPerSecond, std::uint64_t bytes)
{
    return bitsPerSecond > 0 ? formatBitRate(bitsPerSecond) : formatBytes(static_cast<double>(bytes));
}

std::uint64_t bytesOf(const flow::FlowSnapshot& flow)
{
    return flow.fromOriginator.wireBytes + flow.fromResponder.wireBytes;
}

}  // namespace

OverviewPage::OverviewPage(LiveCapture& capture, QWidget* parent)
    : QWidget(parent)
    , m_charts(new ChartPanel(capture.history(), capture.events(), this))
    , m_topFlows(new SharePicture(SharePicture::Shape::Bars, tr("Largest flows"), this))
    , m_topHosts(new SharePicture(SharePicture::Shape::Bars, tr("Largest hosts"), this))
    , m_topProtocols(new SharePicture(SharePicture::Shape::Bars, tr("Largest protocols"), this))
    , m_topsTitle(new QLabel(this))
    , m_summary(std::make_shared<const TrafficSummary>())
{
    auto* splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("overviewSplitter"));
    splitter->addWidget(m_charts);
    splitter->addWidget(buildTops());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({780, 270});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_topFlows, &SharePicture::picked, this,
            [this](int part) { emit flowPicked(m_summary->topFlows[static_cast<std::size_t>(part)].flow); });
    connect(m_topHosts, &SharePicture::picked, this, [this](int part) {
        emit keyPicked(SummaryKind::Hosts, m_summary->topHosts[static_cast<std::size_t>(part)].key);
    });
    connect(m_topProtocols, &SharePicture::picked, this, [this](int part) {
        emit keyPicked(SummaryKind::Protocols, m_summary->topProtocols[static_cast<std::size_t>(part)].key);
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
    for (const auto& [title, picture] : {std::pair(tr("Flows"), m_topFlows), std::pair(tr("Hosts"), m_topHosts),
                                         std::pair(tr("Protocols"), m_topProtocols)}) {
        auto* label = new QLabel(title, tops);
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        layout->addWidget(label);
        layout->addWidget(picture, 1);
    }
    return tops;
}

void OverviewPage::setSummary(const TrafficSummaryPtr& summary)
{
    m_summary = summary;
    if (isVisible())
        showTops();
}

void OverviewPage::showRows(SharePicture& picture, const std::vector<SummaryRow>& rows, SummaryKind kind) const
{
    std::vector<SharePart> parts;
    for (const SummaryRow& row : rows) {
        if (parts.size() == kShown)
            break;
        const TrafficTotals& totals = row.totals;
        QString name = summaryName(row.key, kind);
        if (kind == SummaryKind::Hosts && m_hostNaming)
            if (const QString known = m_hostNaming(row.key); !known.isEmpty())
                name = known;
        // By rate, the bar is split as the bytes so far are.
        const double size = totals.bitsPerSecond > 0 ? totals.bitsPerSecond : static_cast<double>(totals.bytes());
        const double sentShare =
            totals.bytes() == 0 ? 1 : static_cast<double>(totals.bytesSent) / static_cast<double>(totals.bytes());
        parts.push_back({QStringLiteral("%1  %2").arg(amount(totals.bitsPerSecond, totals.bytes()), name),
                         size * sentShare, size * (1 - sentShare),
                         tr("%1: %2 since the start").arg(name, formatBytes(static_cast<double>(totals.bytes())))});
    }
    picture.setParts(std::move(parts), 0, {});
}

void OverviewPage::showTops()
{
    std::vector<SharePart> flows;
    for (const TopFlow& top : m_summary->topFlows) {
        if (flows.size() == kShown)
            break;
        const flow::FlowSnapshot& flow = top.flow;
        const double size = top.bitsPerSecond > 0 ? top.bitsPerSecond : static_cast<double>(bytesOf(flow));
        const double sentShare = bytesOf(flow) == 0 ? 1
                                                    : static_cast<double>(flow.fromOriginator.wireBytes) /
                                                          static_cast<double>(bytesOf(flow));
        flows.push_back({QStringLiteral("%1  %2 → %3")
                             .arg(amount(top.bitsPerSecond, bytesOf(flow)),
                                  endpointText(flow.originator, flow.originatorPort, flow),
                                  endpointText(flow.responder, flow.responderPort, flow)),
                         size * sentShare, size * (1 - sentShare), flowDetails(flow, false).title});
    }
    m_topFlows->setParts(std::move(flows), 0, {});
    showRows(*m_topHosts, m_summary->topHosts, SummaryKind::Hosts);
    showRows(*m_topProtocols, m_summary->topProtocols, SummaryKind::Protocols);
    const bool hasRates = !m_summary->topHosts.empty() && m_summary->topHosts.front().totals.bitsPerSecond > 0;
    m_topsTitle->setText(hasRates ? tr("Largest now") : tr("Largest since the start"));
}

void OverviewPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showTops();
    emit visibilityChanged();
}

void OverviewPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    emit visibilityChanged();
}

}  // namespace netmoth::gui
