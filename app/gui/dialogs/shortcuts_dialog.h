// SPDX-License-Identifier: GPL-3.0-or-later
// Every keyboard shortcut of a window, read from its actions, so that the list is never out of date.
// Thread rule: GUI thread.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

class QTreeWidget;

namespace netmoth::gui {

struct ShortcutEntry
{
    QString group;  ///< The menu of the action, or the place where it works.
    QString action;
    QString keys;  ///< As this system writes them; several: by commas.
};

/// Of all actions with a shortcut in @p window and its widgets, in the order of the menus; then those of the windows
/// that it opens.
[[nodiscard]] QList<ShortcutEntry> shortcutsOf(const QWidget& window);

class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget& window);

    /// Opens a fresh list of @p window's shortcuts; deleted when it closes.
    static ShortcutsDialog& showFor(QWidget& window);

    [[nodiscard]] QTreeWidget& list() { return *m_list; }

private:
    void filter(const QString& text);

    QTreeWidget* m_list;
};

}  // namespace netmoth::gui
