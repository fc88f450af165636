// SPDX-License-Identifier: GPL-3.0-or-later
// What a window looked like when it was closed: its place, its splitters, the columns of its tables, the tabs that were
// on top, what combo boxes chose and what checkable actions showed; each under the object name that it carries, and
// what has none is not remembered. Unknown or damaged entries change nothing. Thread rule: GUI thread.
#pragma once

#include <QSize>

class QMainWindow;
class QSettings;
class QWidget;

namespace netmoth::gui {

/// What @p window opens with where there was no session before: all of it on its screen, however small or scaled.
[[nodiscard]] QSize firstWindowSize(const QWidget& window);
void saveWindowState(const QMainWindow& window, QSettings& settings);
void restoreWindowState(QMainWindow& window, const QSettings& settings);

}  // namespace netmoth::gui
