// SPDX-License-Identifier: GPL-3.0-or-later
// A view of the capture: a tab of LivePage, which is connected to these signals. Thread rule: GUI thread.
#pragma once

#include "app/model/saying.h"

#include <QWidget>

#include <string>

namespace netmoth::model {
class BackgroundWork;
}

namespace netmoth::gui {

class LiveView : public QWidget
{
    Q_OBJECT

public:
    explicit LiveView(QWidget* parent = nullptr);

    /// What this view does in the background, for whoever shows its progress; null where there is no such work.
    [[nodiscard]] virtual model::BackgroundWork* work() { return nullptr; }

signals:
    void visibilityChanged();
    void flowsWanted(const std::string& filter);         ///< Show the flows that this display filter takes.
    void noticed(const netmoth::model::Saying& saying);  ///< The user should know.
    void failed(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
};

}  // namespace netmoth::gui
