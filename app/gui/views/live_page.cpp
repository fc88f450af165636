// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/live_page.h"

#include "app/gui/models/capture_presentation.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/views/chart_panel.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/key_figure_strip.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace netmoth::gui {

LivePage::LivePage(LiveCapture& capture, QWidget* parent)
    : QWidget(parent)
    , m_capture(capture)
    , m_figures(new KeyFigureStrip(this))
    , m_charts(new ChartPanel(capture.history(), this))
    , m_flows(new FlowView(capture.flows(), this))
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("liveSplitter"));
    splitter->addWidget(m_charts);
    splitter->addWidget(m_flows);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setChildrenCollapsible(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 4);
    layout->setSpacing(6);
    layout->addWidget(m_figures);
    layout->addWidget(splitter, 1);
    connect(m_flows, &FlowView::visibilityChanged, &m_capture, &LiveCapture::setFlowsVisible);
    connect(&m_capture, &LiveCapture::refreshed, this, &LivePage::refresh);
    connect(&m_capture, &LiveCapture::began, this, &LivePage::refresh);
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
