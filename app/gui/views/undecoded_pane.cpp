// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/undecoded_pane.h"

#include "app/gui/views/column_layout.h"
#include "app/gui/views/data_table.h"
#include "app/model/number_format.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

namespace netmoth::gui {

using telemetry::Counter;

UndecodedPane::UndecodedPane(QWidget* parent)
    : QWidget(parent)
    , m_note(new QLabel(this))
    , m_table(new DataTable(this))
{
    m_note->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("undecodedTable"));
    m_table->setAccessibleName(tr("Not decoded"));
    m_table->setModel(&m_model);
    const auto titleOf = [this](int column) {
        return m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    new ColumnLayout(QStringLiteral("undecoded"), *m_table,
                     {{titleOf(UndecodedModel::Name), QStringLiteral("slow protocols (LACP)"),
                       QStringLiteral("provider backbone bridging"), true},
                      {titleOf(UndecodedModel::Number), QStringLiteral("EtherType 0x8926"),
                       QStringLiteral("SNAP 00-00-0c 0x2000"), true},
                      {titleOf(UndecodedModel::Packets), QStringLiteral("999,999,999"), {}, true},
                      {titleOf(UndecodedModel::Bytes), QStringLiteral("999,9 MB"), {}, true},
                      {titleOf(UndecodedModel::CountsTo), UndecodedModel::tr("the flow around it"), {}, true}});
    constexpr int kRowsInSight = 5;
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            kRowsInSight * m_table->verticalHeader()->defaultSectionSize());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_note);
    layout->addWidget(m_table);
    hide();
}

void UndecodedPane::setSample(const session::TrafficSample& sample)
{
    m_model.setSample(sample);
    const std::uint64_t missing = sample.totals[Counter::NotIp] + sample.totals[Counter::Malformed];
    m_note->setText(tr("%1 of %2 packets are in none of these sums: they hold no IP packet that is decoded.")
                        .arg(model::formatExact(missing), model::formatExact(sample.totals[Counter::Consumed])));
    setVisible(m_model.rowCount() > 0);
}

void UndecodedPane::clear()
{
    setSample({});
}

QString UndecodedPane::note() const
{
    return m_note->text();
}

}  // namespace netmoth::gui
