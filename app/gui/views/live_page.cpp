// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/live_page.h"

#include "app/gui/models/live_capture.h"
#include "app/gui/models/wireshark.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/help_topic.h"
#include "app/gui/views/key_figure_strip.h"
#include "app/gui/views/overview_page.h"
#include "app/gui/views/summary_page.h"
#include "app/gui/views/time_range_bar.h"
#include "app/gui/views/undecoded_pane.h"
#include "app/model/capture_presentation.h"
#include "core/filter/conversation.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kKeys = 9;  // Ctrl+1 to Ctrl+9

}  // namespace

LivePage::LivePage(LiveCapture& capture, QWidget* parent)
    : QWidget(parent)
    , m_capture(capture)
    , m_figures(new KeyFigureStrip(this))
    , m_filter(new DisplayFilterBar(this))
    , m_time(new TimeRangeBar(this))
    , m_overview(new OverviewPage(capture, this))
    , m_flows(new FlowPage(capture.flows(), this))
    , m_notDecoded(new UndecodedPane(this))
    , m_tabs(new QTabWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("liveTabs"));
    m_tabs->setAccessibleName(tr("Views of the capture"));
    m_tabs->setDocumentMode(true);
    addViews();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_figures);
    layout->addWidget(m_filter);
    layout->addWidget(m_time);
    layout->addWidget(m_tabs, 1);
    connect(m_filter, &DisplayFilterBar::filterChanged, &m_capture.flows(), &FlowModel::setFilter);
    connect(&m_flows->actions(), &FlowActions::menuBuilt, this,
            [this](QMenu* menu, const flow::FlowSnapshot& flow) { addFilters(*menu, flow); });
    connect(&m_capture, &LiveCapture::refreshed, this, &LivePage::refresh);
    connect(&m_capture, &LiveCapture::began, this, [this] {
        charts().reset();
        m_notDecoded->clear();
        refresh();
    });
}

/// The order of the tabs.
void LivePage::addViews()
{
    addView({m_overview, tr("&Overview"), "charts"});
    addView({m_flows, tr("F&lows"), "flows"});
    addSummaries();
    connectOverview();
    connectFlows();
}

void LivePage::addView(const View& view)
{
    setHelpTopic(*view.view, view.helpTopic);
    const int tab = m_tabs->addTab(view.view, view.title);
    connect(view.view, &LiveView::flowsWanted, this, &LivePage::showFlows);
    connect(view.view, &LiveView::noticed, this, &LivePage::noticed);
    connect(view.view, &LiveView::failed, this, &LivePage::failed);
    connect(view.view, &LiveView::visibilityChanged, this, &LivePage::askForSummaries);
    if (model::BackgroundWork* work = view.view->work())
        m_works.push_back(work);
    if (tab >= kKeys)
        return;
    auto* show = new QAction(tr("Show: %1").arg(QString(view.title).remove(QLatin1Char('&'))), this);
    show->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)));  // as in a browser
    addAction(show);
    connect(show, &QAction::triggered, m_tabs, [this, page = view.view] { m_tabs->setCurrentWidget(page); });
}

void LivePage::connectFlows()
{
    connect(&m_hostNames, &model::HostNameResolver::changed, this, &LivePage::spreadNames);
    m_flows->setNaming([this](const flow::FlowSnapshot& flow) {
        return model::FlowNames{
            m_hostNames.nameOf(flow.originator, flow.ipVersion), m_hostNames.nameOf(flow.responder, flow.ipVersion),
            m_servicesNamed ? m_serviceNames->nameOf(flow.ipProtocol, model::servicePort(flow)) : QString()};
    });
}

void LivePage::addSummaries()
{
    for (const model::SummaryKind kind :
         {model::SummaryKind::Hosts, model::SummaryKind::Protocols, model::SummaryKind::Ports}) {
        SummaryPage*& page = m_summaries[static_cast<std::size_t>(kind)];
        page = new SummaryPage(kind, this);
        connect(&m_capture.flows(), &FlowModel::summarized, page, &SummaryPage::setSummary);
        connect(&page->model(), &SummaryModel::sortingChanged, this, &LivePage::askForSummaries);
    }
    addView({&summaryPage(model::SummaryKind::Hosts), tr("Ho&sts"), "summaries"});
    addView({&summaryPage(model::SummaryKind::Protocols), tr("P&rotocols"), "summaries"});
    addView({&summaryPage(model::SummaryKind::Ports), tr("&Ports"), "summaries"});
    summaryPage(model::SummaryKind::Hosts).setNaming([this](const model::SummaryKey& key) {
        return m_hostNames.nameOf(key.address, key.ipVersion);
    });
    summaryPage(model::SummaryKind::Protocols).addBelow(m_notDecoded);
    setServicesNamed(true);
}

void LivePage::connectOverview()
{
    connect(&m_capture.flows(), &FlowModel::summarized, m_overview, &OverviewPage::setSummary);
    m_overview->setHostNaming(
        [this](const model::SummaryKey& key) { return m_hostNames.nameOf(key.address, key.ipVersion); });
    connect(&charts(), &ChartPanel::timeChosen, this, [this](std::int64_t fromNs, std::int64_t toNs) {
        showTime(model::TimeRange{fromNs, toNs});
    });
    connect(&charts(), &ChartPanel::timeReleased, this, [this] { showTime(std::nullopt); });
    connect(&charts(), &ChartPanel::flowsWanted, this, [this] { m_tabs->setCurrentWidget(m_flows); });
    connect(m_time, &TimeRangeBar::released, &charts(), &ChartPanel::releaseTime);
}

void LivePage::setServicesNamed(bool named)
{
    m_servicesNamed = named;
    summaryPage(model::SummaryKind::Ports).setNaming([this](const model::SummaryKey& key) {
        return m_servicesNamed ? m_serviceNames->nameOf(key.protocol, key.port) : QString();
    });
    askForSummaries();
}

void LivePage::setHostNamesResolved(bool resolved)
{
    m_hostNames.setEnabled(resolved);
    summaryPage(model::SummaryKind::Hosts).setNamesShown(resolved);
}

void LivePage::spreadNames()
{
    m_capture.flows().setHostNames(m_hostNames.table());
    summaryPage(model::SummaryKind::Hosts).namesChanged();
}

/// Sums cost a look at every flow: only what is seen is asked for.
void LivePage::askForSummaries()
{
    model::SummaryRequest request;
    request.isWanted = m_overview->isVisible();
    for (const SummaryPage* page : m_summaries)
        request.isWanted = request.isWanted || page->isVisible();
    request.hosts = summaryPage(model::SummaryKind::Hosts).model().sorting();
    request.protocols = summaryPage(model::SummaryKind::Protocols).model().sorting();
    request.ports = summaryPage(model::SummaryKind::Ports).model().sorting();
    request.services = m_servicesNamed ? m_serviceNames : nullptr;
    m_capture.flows().setSummaryRequest(request);
}

/// In every view but the charts, which say when it was.
void LivePage::showTime(const std::optional<model::TimeRange>& range)
{
    m_time->setRange(range);
    m_capture.flows().setTimeRange(range);
}

void LivePage::showFlows(const std::string& filter)
{
    m_filter->apply(QString::fromStdString(filter));
    m_tabs->setCurrentWidget(m_flows);
}

/// Wireshark's "apply as filter", for what one usually asks of a flow.
void LivePage::addFilters(QMenu& menu, const flow::FlowSnapshot& flow)
{
    const auto add = [&](const QString& text, const std::string& filter) {
        menu.addAction(text, m_filter, [this, filter] { m_filter->apply(QString::fromStdString(filter)); });
    };
    menu.addSeparator();
    add(tr("Show this con&versation only"), filter::conversationFilter(flow));
    add(tr("Show flows of the &source only"), filter::addressFilter(flow.originator, flow.ipVersion));
    add(tr("Show flows of the &destination only"), filter::addressFilter(flow.responder, flow.ipVersion));
    menu.addSeparator();
    QAction* wireshark =
        menu.addAction(tr("Open in &Wireshark at this flow"), this, [this, flow] { openInWireshark(flow); });
    wireshark->setObjectName(QStringLiteral("openInWireshark"));
    wireshark->setEnabled(m_capture.isFile() && isWiresharkInstalled());
    menu.setToolTipsVisible(true);
    if (!m_capture.isFile())
        wireshark->setToolTip(tr("Only for capture files: the packets of a live capture are not kept."));
    else if (!isWiresharkInstalled())
        wireshark->setToolTip(tr("Wireshark is not installed."));
    menu.addAction(tr("Copy its filter for W&ireshark"), this, [flow] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(filter::conversationFilter(flow)));
    });
}

void LivePage::openInWireshark(const flow::FlowSnapshot& flow)
{
    const QString filter = QString::fromStdString(filter::conversationFilter(flow));
    if (const auto opened = gui::openInWireshark(m_capture.filePath(), filter); !opened)
        emit failed(QString::fromStdString(opened.error().sentence));
}

ChartPanel& LivePage::charts()
{
    return m_overview->charts();
}

FlowView& LivePage::flows()
{
    return m_flows->view();
}

void LivePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_capture.setFlowsVisible(true);
}

void LivePage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_capture.setFlowsVisible(false);
}

void LivePage::refresh()
{
    if (!isVisible())
        return;
    m_figures->setFigures(m_capture.keyFigures().figures());
    m_flows->actions().setInterfaceName(m_capture.isFile() ? QString() : m_capture.sourceName());
    showWaitingReason();
    charts().refresh();
    if (m_capture.latest())
        m_notDecoded->setSample(*m_capture.latest());
}

void LivePage::showWaitingReason()
{
    if (m_capture.history().hasPoints())
        return;
    if (model::isActive(m_capture.state()))
        charts().setWaitingText(tr("Waiting for the first packets"));
    else if (m_capture.isFile() && m_capture.latest())
        charts().setWaitingText(tr("The file has no packets"));
    else
        charts().setWaitingText(tr("Nothing was captured"));
}

}  // namespace netmoth::gui
