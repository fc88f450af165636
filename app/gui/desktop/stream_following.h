// SPDX-License-Identifier: GPL-3.0-or-later
// The command that follows the TCP stream of the selected flow: in the menu bar, by its key, and in the context menu of
// the flow table. Thread rule: GUI thread. The window owns it.
#pragma once

#include <QObject>

class QAction;

namespace netmoth::gui {

class FollowDialog;
class LiveCapture;
class MainWindow;

class StreamFollowing final : public QObject
{
    Q_OBJECT

public:
    /// @p capture outlives @p window.
    StreamFollowing(MainWindow& window, LiveCapture& capture);

    /// For the selected flow. Null: no TCP flow is selected.
    FollowDialog* followSelected();

private:
    void showAvailable();
    [[nodiscard]] int selectedRow() const;  ///< -1: no flow, or none that is TCP.

    MainWindow& m_window;
    LiveCapture& m_capture;
    QAction* m_follow;
};

}  // namespace netmoth::gui
