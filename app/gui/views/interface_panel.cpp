// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/interface_panel.h"

#include "app/gui/views/help_topic.h"
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
    setHelpTopic(*this, "interfaces");
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
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InterfacePanel::followSelection);
    setMinimumWidth(narrowest());
}

/// Leaves the longest name that an interface can have whole, beside the scroll bar.
int InterfacePanel::narrowest() const
{
    constexpr int kLongestName = 15;  // IFNAMSIZ less its end
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_list);
    return InterfaceDelegate::widthFor(m_list->font(), QString(kLongestName, QLatin1Char('0'))) + bar +
           layout()->contentsMargins().left() + layout()->contentsMargins().right();
}

void InterfacePanel::takeOver(const std::vector<session::InterfaceStatus>& interfaces)
{
    const QPersistentModelIndex chosen = m_model.indexOf(m_chosen);
    m_isTakingOver = true;
    m_model.update(interfaces);
    m_isTakingOver = false;
    if (chosen.isValid())
        m_chosen = chosen.data(InterfaceModel::NameRole).toString();  // it may have been renamed
    if (const QString preferred = std::exchange(m_preferred, {}); m_model.indexOf(preferred).isValid())
        m_chosen = preferred;
    if (m_chosen.isEmpty() && !m_list->selectionModel()->hasSelection())
        m_chosen = m_model.preferred().data(InterfaceModel::NameRole).toString();
    showChosen();
}

void InterfacePanel::showChosen()
{
    const QModelIndex selected = m_model.indexOf(m_chosen);
    m_isTakingOver = true;
    if (selected.isValid()) {
        if (m_list->currentIndex() != selected || !m_list->selectionModel()->isSelected(selected))
            m_list->setCurrentIndex(selected);
    } else {
        m_list->selectionModel()->clear();
    }
    m_isTakingOver = false;
    if (const QString name = selectedInterface(); std::exchange(m_told, name) != name)
        emit selectionChanged(name);
}

void InterfacePanel::followSelection()
{
    if (m_isTakingOver)
        return;
    if (const QModelIndexList selected = m_list->selectionModel()->selectedIndexes(); !selected.isEmpty())
        m_chosen = selected.first().data(InterfaceModel::NameRole).toString();
    showChosen();
}

QString InterfacePanel::selectedInterface() const
{
    return m_model.indexOf(m_chosen).isValid() ? m_chosen : QString();
}

void InterfacePanel::select(const QString& name)
{
    if (m_model.indexOf(name).isValid()) {
        m_chosen = name;
        showChosen();
    } else if (m_model.rowCount() == 0) {
        prefer(name);  // the first list is on its way
    }
}

void InterfacePanel::continueFrom(const InterfacePanel& previous)
{
    m_model.continueFrom(previous.m_model);
    m_chosen = previous.m_chosen;
    showChosen();
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
