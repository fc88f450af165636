// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_page.h"

#include "app/gui/models/flow_model.h"
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_details_pane.h"
#include "app/gui/views/flow_view.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace netmoth::gui {

FlowPage::FlowPage(FlowModel& model, QWidget* parent)
    : LiveView(parent)
    , m_model(model)
    , m_view(new FlowView(model, this))
    , m_details(new FlowDetailsPane(this))
    , m_actions(new FlowActions(model, m_view->table(), this))
{
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("flowSplitter"));
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setCollapsible(0, false);
    splitter->setSizes({340, 230});
    m_details->hide();  // until a flow is selected
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_view->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FlowPage::showCurrent);
    connect(&m_model, &FlowModel::updated, this, &FlowPage::showCurrent);
    connect(m_actions, &FlowActions::exported, this, &LiveView::noticed);
    connect(m_actions, &FlowActions::told, this, &LiveView::noticed);
    connect(m_actions, &FlowActions::exportFailed, this, &LiveView::failed);
}

model::BackgroundWork* FlowPage::work()
{
    return &m_actions->work();
}

void FlowPage::showCurrent()
{
    const QModelIndex current = m_view->table().currentIndex();
    m_details->setVisible(current.isValid());
    if (!current.isValid())
        return m_details->showNothing();
    const flow::FlowSnapshot& flow = m_model.flowAt(current.row());
    m_details->showFlow(flow, m_model.hasEnded(current.row()), m_model.tableTakenAt(),
                        m_naming ? m_naming(flow) : model::FlowNames{});
}

}  // namespace netmoth::gui
