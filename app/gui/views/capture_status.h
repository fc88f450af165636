// SPDX-License-Identifier: GPL-3.0-or-later
// The status line: state, source, elapsed time, and in plain sight when the numbers are old. A file's progress too.
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace netmoth::gui {

class LiveCapture;

class CaptureStatus final : public QStatusBar
{
    Q_OBJECT

public:
    explicit CaptureStatus(LiveCapture& capture, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString staleText() const;  ///< Empty while numbers are current.

private:
    void showProgress();

    LiveCapture& m_capture;
    QLabel* m_state;
    QLabel* m_source;
    QLabel* m_elapsed;
    QLabel* m_stale;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
};

}  // namespace netmoth::gui
