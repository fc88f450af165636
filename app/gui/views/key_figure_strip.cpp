// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/key_figure_strip.h"

#include "app/gui/base/theme.h"
#include "app/gui/views/help_topic.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace netmoth::gui {

KeyFigureStrip::KeyFigureStrip(QWidget* parent)
    : QWidget(parent)
{
    setHelpTopic(*this, "key-figures");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (Tile& tile : m_tiles) {
        tile.frame = new QWidget(this);
        tile.frame->setAutoFillBackground(true);
        tile.frame->setBackgroundRole(QPalette::Base);
        tile.value = new QLabel(tile.frame);
        tile.caption = new QLabel(tile.frame);
        QFont large = tile.value->font();
        large.setPointSizeF(large.pointSizeF() * 1.3);
        large.setBold(true);
        tile.value->setFont(large);
        QFont small = tile.caption->font();
        small.setPointSizeF(small.pointSizeF() * 0.85);
        tile.caption->setFont(small);
        auto* column = new QVBoxLayout(tile.frame);
        column->setContentsMargins(10, 6, 10, 6);
        column->setSpacing(1);
        column->addWidget(tile.value);
        column->addWidget(tile.caption);
        layout->addWidget(tile.frame, 1);
    }
    setFigures(model::KeyFigures().figures());
    applyColors();
}

void KeyFigureStrip::setFigures(const std::array<model::KeyFigure, model::KeyFigures::Count>& figures)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const model::KeyFigure& figure = figures[i];
        Tile& tile = m_tiles[i];
        if (tile.value->text() != figure.value)
            tile.value->setText(figure.value);
        if (tile.caption->text() != figure.caption)
            tile.caption->setText(figure.caption);
        if (tile.frame->toolTip() != figure.detail)
            tile.frame->setToolTip(figure.detail);
        tile.frame->setAccessibleName(tr("%1: %2").arg(figure.caption, figure.value));
        if (tile.severity != figure.severity) {
            tile.severity = figure.severity;
            applyColor(tile);
        }
    }
}

QString KeyFigureStrip::valueText(model::KeyFigures::Index index) const
{
    return m_tiles[index].value->text();
}

QString KeyFigureStrip::detailText(model::KeyFigures::Index index) const
{
    return m_tiles[index].frame->toolTip();
}

void KeyFigureStrip::applyColor(Tile& tile)
{
    // On a Base background a label's text is drawn in the Text role.
    QPalette value = palette();
    if (tile.severity == model::Severity::Warning)
        value.setColor(QPalette::Text, warningColor(palette()));
    else if (tile.severity == model::Severity::Old)
        value.setColor(QPalette::Text, secondaryText(palette()));
    tile.value->setPalette(value);
    QPalette caption = palette();
    caption.setColor(QPalette::Text, secondaryText(palette()));
    tile.caption->setPalette(caption);
}

void KeyFigureStrip::applyColors()
{
    for (Tile& tile : m_tiles)
        applyColor(tile);
}

void KeyFigureStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QWidget::changeEvent(event);
}

}  // namespace netmoth::gui
