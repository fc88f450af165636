// SPDX-License-Identifier: GPL-3.0-or-later
// What a window looked like when it was closed: its place, its splitters and the columns of its tables, each under the
// object name that it carries. Unknown or damaged entries change nothing. Thread rule: GUI thread.
#pragma once

class QMainWindow;
class QSettings;

namespace netmoth::gui {

void saveWindowState(const QMainWindow& window, QSettings& settings);
void restoreWindowState(QMainWindow& window, const QSettings& settings);

}  // namespace netmoth::gui
