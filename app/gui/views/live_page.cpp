// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/live_page.h"

#include "app/gui/models/capture_presentation.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/display_filter_bar.h"
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/key_figure_strip.h"
#include "core/filter/conversation.h"

#include <QMenu>
#include <QTabWidget>
#include <QVBoxLayout>

namespace netmoth::gui {

LivePage::LivePage(LiveCapture& capture, QWidget* parent)
    : QWidget(parent)
    , m_capture(capture)
    , m_figures(new KeyFigureStrip(this))
    , m_filter(new DisplayFilterBar(this))
    , m_charts(new ChartPanel(capture.history(), this))
    , m_flows(new FlowPage(capture.flows(), this))
    , m_tabs(new QTabWidget(this))
{
    buildTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_figures);
    layout->addWidget(m_filter);
    layout->addWidget(m_tabs, 1);
    connect(m_filter, &DisplayFilterBar::filterChanged, &m_capture.flows(), &FlowModel::setFilter);
    connect(&m_flows->actions(), &FlowActions::menuBuilt, this,
            [this](QMenu* menu, const flow::FlowSnapshot& flow) { addFilters(*menu, flow); });
    connect(&m_capture, &LiveCapture::refreshed, this, &LivePage::refresh);
    connect(&m_capture, &LiveCapture::began, this, &LivePage::refresh);
}

void LivePage::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("liveTabs"));
    m_tabs->setAccessibleName(tr("Views of the capture"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_charts, tr("&Overview"));
    m_tabs->addTab(m_flows, tr("F&lows"));
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
    showWaitingReason();
    m_charts->refresh();
}

void LivePage::showWaitingReason()
{
    if (m_capture.history().hasPoints())
        return;
    if (isActive(m_capture.state()))
        m_charts->setWaitingText(tr("Waiting for the first packets"));
    else if (m_capture.isFile() && m_capture.latest())
        m_charts->setWaitingText(tr("The file has no packets"));
    else
        m_charts->setWaitingText(tr("Nothing was captured"));
}

}  // namespace netmoth::gui
