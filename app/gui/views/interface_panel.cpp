// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/interface_panel.h"

#include "app/gui/views/interface_delegate.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace netmoth::gui {

InterfacePanel::InterfacePanel(session::InterfaceMonitor& monitor, QWidget* parent)
    : QWidget(parent)
    , m_monitor(monitor)
    , m_list(new QListView(this))
{
    auto* heading = new QLabel(tr("&Interfaces"), this);
    heading->setBuddy(m_list);
    setFocusProxy(m_list);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_list->setObjectName(QStringLiteral("interfaceList"));
    m_list->setAccessibleName(tr("Network interfaces"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new InterfaceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? 0 : 8, 8, isRightToLeft() ? 8 : 0, 8);  // the splitter is beside it
    layout->addWidget(heading);
    layout->addWidget(m_list, 1);

    connect(&m_monitor, &session::InterfaceMonitor::updated, this, &InterfacePanel::takeOver);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { emit activated(index.data(InterfaceModel::NameRole).toString()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { emit selectionChanged(selectedInterface()); });
}

void InterfacePanel::takeOver(const std::vector<session::InterfaceStatus>& interfaces)
{
    m_model.update(interfaces);
    select(std::exchange(m_preferred, {}));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.preferred());
}

QString InterfacePanel::selectedInterface() const
{
    return m_list->currentIndex().data(InterfaceModel::NameRole).toString();
}

void InterfacePanel::select(const QString& name)
{
    if (const QModelIndex index = m_model.indexOf(name); index.isValid())
        m_list->setCurrentIndex(index);
}

void InterfacePanel::continueFrom(const InterfacePanel& previous)
{
    m_model.continueFrom(previous.m_model);
    select(previous.selectedInterface());
}

void InterfacePanel::showEvent(QShowEvent* event)
{
    m_monitor.start();
    QWidget::showEvent(event);
}

void InterfacePanel::setNeeded(bool needed)
{
    if (std::exchange(m_isNeeded, needed) == needed || isVisible())
        return;
    if (needed)
        m_monitor.start();
    else
        m_monitor.stop();
}

void InterfacePanel::hideEvent(QHideEvent* event)
{
    if (!m_isNeeded)
        m_monitor.stop();
    QWidget::hideEvent(event);
}

}  // namespace netmoth::gui
