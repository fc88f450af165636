// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dialogs/alert_rules_dialog.h"

#include "app/gui/models/alert_store.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace netmoth::gui {

using session::AlertKind;
using session::AlertSettings;

namespace {

struct RuleText
{
    QString rule;
    QString unit;      ///< Of the limit; empty: there is none.
    double scale = 1;  ///< Of the unit.
};

RuleText textOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Drops:
        return {AlertRulesDialog::tr("Packets &lost in the capture ring, more than"), AlertRulesDialog::tr(" %"), 1};
    case AlertKind::PacketRate:
        return {AlertRulesDialog::tr("&Packets, more than"), AlertRulesDialog::tr(" packets/s"), 1};
    case AlertKind::BitRate:
        return {AlertRulesDialog::tr("&Traffic, more than"), AlertRulesDialog::tr(" Mbit/s"), 1e6};
    case AlertKind::NewHost:
        return {AlertRulesDialog::tr("A &new host in the networks of this site"), {}, 1};
    case AlertKind::InterfaceDown:
        return {AlertRulesDialog::tr("The captured &interface goes down"), {}, 1};
    }
    return {};
}

/// "1 %" and "0.125 %": as many decimals as it takes.
class LimitBox final : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    [[nodiscard]] QString textFromValue(double value) const override
    {
        return QLocale().toString(value, 'f', QLocale::FloatingPointShortest);
    }
};

}  // namespace

AlertRulesDialog::AlertRulesDialog(const AlertSettings& rules, QWidget* parent)
    : QDialog(parent)
    , m_pause(new QSpinBox(this))
{
    setWindowTitle(tr("Notification Rules"));
    setObjectName(QStringLiteral("alertRulesDialog"));
    auto* intro = new QLabel(tr("While a live capture runs, tell me about:"), this);
    auto* grid = new QGridLayout;
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < session::kAlertKindCount; ++i) {
        m_rows[i] = makeRow(static_cast<AlertKind>(i));
        grid->addWidget(m_rows[i].enabled, static_cast<int>(i), 0);
        if (m_rows[i].limit != nullptr)
            grid->addWidget(m_rows[i].limit, static_cast<int>(i), 1);
    }
    m_pause->setObjectName(QStringLiteral("alertPause"));
    m_pause->setRange(kShortestPauseSeconds, kLongestPauseSeconds);
    m_pause->setSuffix(tr(" s"));
    m_pause->setGroupSeparatorShown(true);
    auto* pauseLabel = new QLabel(tr("Between two messages of one rule, at l&east"), this);
    pauseLabel->setBuddy(m_pause);
    const int last = static_cast<int>(session::kAlertKindCount);
    grid->setRowMinimumHeight(last, 12);
    grid->addWidget(pauseLabel, last + 1, 0);
    grid->addWidget(m_pause, last + 1, 1);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setRules(AlertSettings{}); });
    setRules(rules);
}

AlertRulesDialog::Row AlertRulesDialog::makeRow(AlertKind kind)
{
    const RuleText text = textOf(kind);
    Row row;
    row.enabled = new QCheckBox(text.rule, this);
    row.enabled->setObjectName(QStringLiteral("alertRule%1").arg(static_cast<int>(kind)));
    if (text.unit.isEmpty())
        return row;
    row.limit = new LimitBox(this);
    row.limit->setObjectName(QStringLiteral("alertLimit%1").arg(static_cast<int>(kind)));
    row.limit->setAccessibleName(tr("Limit: %1").arg(text.rule).remove(QLatin1Char('&')));
    const LimitRange range = limitRange(kind);
    row.limit->setDecimals(kind == AlertKind::PacketRate ? 0 : 3);
    row.limit->setRange(range.lowest / text.scale, range.highest / text.scale);
    row.limit->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    row.limit->setGroupSeparatorShown(true);
    row.limit->setSuffix(text.unit);
    row.limit->setEnabled(false);
    connect(row.enabled, &QCheckBox::toggled, row.limit, &QWidget::setEnabled);
    return row;
}

AlertSettings AlertRulesDialog::rules() const
{
    AlertSettings rules = m_given;
    for (std::size_t i = 0; i < session::kAlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        rules[kind].isEnabled = m_rows[i].enabled->isChecked();
        if (m_rows[i].limit != nullptr)
            rules[kind].limit = m_rows[i].limit->value() * textOf(kind).scale;
    }
    rules.pause = std::chrono::seconds(m_pause->value());
    return rules;
}

void AlertRulesDialog::setRules(const AlertSettings& rules)
{
    m_given = rules;
    for (std::size_t i = 0; i < session::kAlertKindCount; ++i) {
        const auto kind = static_cast<AlertKind>(i);
        m_rows[i].enabled->setChecked(rules[kind].isEnabled);
        if (m_rows[i].limit != nullptr)
            m_rows[i].limit->setValue(rules[kind].limit / textOf(kind).scale);
    }
    m_pause->setValue(static_cast<int>(rules.pause.count()));
}

}  // namespace netmoth::gui
