// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of the notification rules, newest first. Thread rule: GUI thread.
#pragma once

#include <QDialog>

class QTreeWidget;

namespace netmoth::gui {

class Notifications;

class NotificationList final : public QDialog
{
    Q_OBJECT

public:
    /// @p notifications must outlive the list.
    explicit NotificationList(Notifications& notifications, QWidget* parent = nullptr);

    [[nodiscard]] QTreeWidget& list() { return *m_list; }

signals:
    void rulesWanted();

private:
    void rebuild();

    Notifications& m_notifications;
    QTreeWidget* m_list;
};

}  // namespace netmoth::gui
