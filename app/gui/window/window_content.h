// SPDX-License-Identifier: GPL-3.0-or-later
// What a user has written, selected and scrolled to in a window: carried over to one that is made in its place.
// Looks at children that have a name; unlike window_state.h it is of no use in another session.
// Thread rule: GUI thread.
#pragma once

#include <QHash>
#include <QList>
#include <QPoint>
#include <QRect>
#include <QString>

class QMainWindow;

namespace netmoth::gui {

struct WindowContent
{
    struct View
    {
        QPoint current{-1, -1};  ///< Column and row.
        QList<QRect> selection;  ///< Columns and rows.
    };
    QHash<QString, QString> lines;    ///< What stands in lines of text.
    QHash<QString, View> views;       ///< Of those tables and lists whose rows are there at once in the new window.
    QHash<QString, QPoint> scrolled;  ///< Values of the scroll bars.
    QString focus;
};

[[nodiscard]] WindowContent contentOf(const QMainWindow& window);

/// @p window is shown already: only then is there something to scroll.
void putContent(QMainWindow& window, const WindowContent& content);

}  // namespace netmoth::gui
