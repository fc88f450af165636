// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/notification_list.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/models/notifications.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace netmoth::gui {

NotificationList::NotificationList(Notifications& notifications, QWidget* parent)
    : QDialog(parent)
    , m_notifications(notifications)
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Notifications"));
    setObjectName(QStringLiteral("notificationList"));
    m_list->setAccessibleName(tr("Notifications, newest first"));
    m_list->setHeaderLabels({tr("Time"), tr("Kind"), tr("Message")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_list->header()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* clear = buttons->addButton(tr("C&lear"), QDialogButtonBox::ActionRole);
    QPushButton* rules = buttons->addButton(tr("&Rules…"), QDialogButtonBox::ActionRole);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(760, 320);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(clear, &QPushButton::clicked, &m_notifications, &Notifications::clear);
    connect(rules, &QPushButton::clicked, this, &NotificationList::rulesWanted);
    connect(&m_notifications, &Notifications::keptChanged, this, &NotificationList::rebuild);
    rebuild();
}

void NotificationList::rebuild()
{
    m_list->clear();
    for (const Notification& notification : m_notifications.kept()) {
        auto* entry = new QTreeWidgetItem({QLocale().toString(notification.time, QLocale::ShortFormat),
                                           notification.title(), notification.sentence()});
        entry->setToolTip(2, plainToolTip(notification.sentence()));
        m_list->insertTopLevelItem(0, entry);
    }
    m_list->resizeColumnToContents(0);
    m_list->resizeColumnToContents(1);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

}  // namespace netmoth::gui
