// SPDX-License-Identifier: GPL-3.0-or-later
// The command that follows the selected flow's TCP stream, wherever it is given: in the menu bar, by its key, in the
// flow table's context menu. Thread rule: GUI thread. The window owns it.
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace netmoth::gui {

class FollowDialog;
class LiveCapture;
class MainWindow;

class StreamFollowing final : public QObject
{
    Q_OBJECT

public:
    /// Adds the command to @p menu. @p capture outlives @p window.
    StreamFollowing(MainWindow& window, LiveCapture& capture, QMenu& menu);

    /// Of the flow that is selected. Null: none that is TCP.
    FollowDialog* followSelected();

private:
    void showAvailable();
    [[nodiscard]] int selectedRow() const;  ///< -1: no flow, or none that is TCP.

    MainWindow& m_window;
    LiveCapture& m_capture;
    QAction* m_follow;
};

}  // namespace netmoth::gui
