// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/flow_details_pane.h"

#include "app/gui/base/theme.h"
#include "app/gui/charts/rate_sparkline.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>

namespace netmoth::gui {

FlowDetailsPane::Grid::Grid(QWidget& parent, int columns)
    : m_widget(new QWidget(&parent))
    , m_layout(new QGridLayout(m_widget))
    , m_columns(columns)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(14);
    m_layout->setVerticalSpacing(1);
}

void FlowDetailsPane::Grid::setLines(const std::vector<QStringList>& lines)
{
    while (m_labels.size() < lines.size()) {
        std::vector<QLabel*>& line = m_labels.emplace_back();
        for (int column = 0; column < m_columns; ++column) {
            auto* label = new QLabel(m_widget);
            label->setTextFormat(Qt::PlainText);
            if (column > 0)
                label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            if (m_columns > 2 && column > 0)
                label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_layout->addWidget(label, static_cast<int>(m_labels.size()) - 1, column);
            line.push_back(label);
        }
        m_layout->setRowStretch(static_cast<int>(m_labels.size()), 1);
        m_layout->setRowStretch(static_cast<int>(m_labels.size()) - 1, 0);
    }
    for (std::size_t row = 0; row < m_labels.size(); ++row)
        for (int column = 0; column < m_columns; ++column) {
            QLabel* label = m_labels[row][static_cast<std::size_t>(column)];
            label->setVisible(row < lines.size());
            if (row < lines.size() && label->text() != lines[row][column])
                label->setText(lines[row][column]);
        }
    applyColors(m_widget->palette());
}

QString FlowDetailsPane::Grid::text(const QString& firstInLine, int column) const
{
    for (const std::vector<QLabel*>& line : m_labels)
        if (line.front()->isVisibleTo(m_widget) && line.front()->text() == firstInLine)
            return line[static_cast<std::size_t>(column)]->text();
    return {};
}

void FlowDetailsPane::Grid::applyColors(const QPalette& palette)
{
    QPalette names = palette;
    names.setColor(QPalette::WindowText, secondaryText(palette));
    for (const std::vector<QLabel*>& line : m_labels)
        line.front()->setPalette(names);
}

FlowDetailsPane::FlowDetailsPane(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(*this, 2)
    , m_directions(*this, 3)
    , m_rate(new RateSparkline(this))
{
    setObjectName(QStringLiteral("flowDetails"));
    setAccessibleName(tr("Details of the selected flow"));
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy keepsItsPlace = m_rate->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    m_rate->setSizePolicy(keepsItsPlace);
    auto* body = new QWidget(this);
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(28);
    columns->addWidget(m_facts.widget(), 0, Qt::AlignTop);
    columns->addWidget(m_directions.widget(), 0, Qt::AlignTop);
    columns->addWidget(m_rate, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    showNothing();
}

void FlowDetailsPane::showNothing()
{
    m_shown.reset();
    m_title->setText(tr("Select a flow to see its details"));
    m_facts.setLines({});
    m_directions.setLines({});
    m_rate->clear();
    m_rate->hide();
}

void FlowDetailsPane::showFlow(const flow::FlowSnapshot& flow, bool ended, std::chrono::nanoseconds takenAt,
                               const model::FlowNames& names)
{
    if (m_shown != flow.id) {
        m_shown = flow.id;
        m_rate->clear();
    }
    const model::FlowDetails details = model::flowDetails(flow, ended, names);
    if (m_title->text() != details.title)
        m_title->setText(details.title);
    std::vector<QStringList> facts;
    for (const model::FlowFact& fact : details.facts)
        facts.push_back({fact.name, fact.value});
    m_facts.setLines(facts);
    std::vector<QStringList> directions{{QString(), tr("→ sent"), tr("← returned")}};
    for (const model::DirectionFact& fact : details.directions)
        directions.push_back({fact.name, fact.sent, fact.returned});
    m_directions.setLines(directions);
    m_rate->setVisible(!ended);
    if (!ended)
        m_rate->add(std::chrono::duration<double>(takenAt).count(), flow.fromOriginator.wireBytes,
                    flow.fromResponder.wireBytes);
}

QString FlowDetailsPane::title() const
{
    return m_title->text();
}

QString FlowDetailsPane::fact(const QString& name) const
{
    return m_facts.text(name, 1);
}

QString FlowDetailsPane::sent(const QString& name) const
{
    return m_directions.text(name, 1);
}

QString FlowDetailsPane::returned(const QString& name) const
{
    return m_directions.text(name, 2);
}

void FlowDetailsPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_facts.applyColors(palette());
        m_directions.applyColors(palette());
    }
    QWidget::changeEvent(event);
}

}  // namespace netmoth::gui
