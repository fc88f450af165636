// SPDX-License-Identifier: GPL-3.0-or-later
// Says that only what was seen in a stretch of time is shown, and how to see everything again. Hidden otherwise.
// Thread rule: GUI thread.
#pragma once

#include "app/model/flow_update.h"

#include <QWidget>

class QLabel;

namespace netmoth::gui {

class TimeRangeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TimeRangeBar(QWidget* parent = nullptr);

    void setRange(const std::optional<model::TimeRange>& range);
    [[nodiscard]] QString text() const;

signals:
    void released();  ///< Everything should be shown again.

private:
    QLabel* m_text;
};

}  // namespace netmoth::gui
