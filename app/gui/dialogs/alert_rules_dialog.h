// SPDX-License-Identifier: GPL-3.0-or-later
// Tools → Notification Rules. No logic: values in, values out. Thread rule: GUI thread.
#pragma once

#include "app/session/alert_rules.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QDoubleSpinBox;
class QSpinBox;

namespace netmoth::gui {

class AlertRulesDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit AlertRulesDialog(const session::AlertSettings& rules, QWidget* parent = nullptr);

    [[nodiscard]] session::AlertSettings rules() const;
    void setRules(const session::AlertSettings& rules);

private:
    struct Row
    {
        QCheckBox* enabled = nullptr;
        QDoubleSpinBox* limit = nullptr;  ///< Null where the rule has none.
    };
    Row makeRow(session::AlertKind kind);

    std::array<Row, session::kAlertKindCount> m_rows;
    QSpinBox* m_pause;
    session::AlertSettings m_given;
};

}  // namespace netmoth::gui
