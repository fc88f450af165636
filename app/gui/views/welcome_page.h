// SPDX-License-Identifier: GPL-3.0-or-later
// The page before the first capture: the next step, as two buttons.
#pragma once

#include <QWidget>

class QPushButton;

namespace netmoth::gui {

class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setInterface(const QString& name);  ///< What the start button would capture; empty: nothing yet.

signals:
    void startRequested();
    void openRequested();

private:
    QPushButton* m_start;
};

}  // namespace netmoth::gui
