// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a window whose state or content is kept by their names. Thread rule: GUI thread.
#pragma once

#include <QDialog>
#include <QList>
#include <QMainWindow>
#include <QString>

namespace netmoth::gui {

/// Those children of @p window itself that have a name from this program: those of Qt begin with "qt_", and a dialog's
/// parts are not there when the next window is.
template <typename Child>
QList<Child*> namedChildren(const QMainWindow& window)
{
    const auto isInDialog = [&](const QObject* object) {
        while (object != &window && qobject_cast<const QDialog*>(object) == nullptr)
            object = object->parent();
        return object != &window;
    };
    QList<Child*> children = window.findChildren<Child*>();
    children.removeIf([&](const Child* child) {
        return child->objectName().isEmpty() || child->objectName().startsWith(QLatin1String("qt_")) ||
               isInDialog(child);
    });
    return children;
}

}  // namespace netmoth::gui
