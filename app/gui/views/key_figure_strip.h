// SPDX-License-Identifier: GPL-3.0-or-later
// A row of large numbers with captions. Shows what it is given.
#pragma once

#include "app/model/key_figures.h"

#include <QWidget>

#include <array>

class QLabel;

namespace netmoth::gui {

class KeyFigureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyFigureStrip(QWidget* parent = nullptr);

    void setFigures(const std::array<model::KeyFigure, model::KeyFigures::Count>& figures);
    [[nodiscard]] QString valueText(model::KeyFigures::Index index) const;
    [[nodiscard]] QString detailText(model::KeyFigures::Index index) const;
    [[nodiscard]] model::Severity severity(model::KeyFigures::Index index) const { return m_tiles[index].severity; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Tile
    {
        QWidget* frame = nullptr;
        QLabel* value = nullptr;
        QLabel* caption = nullptr;
        model::Severity severity = model::Severity::Normal;
    };

    void applyColors();
    void applyColor(Tile& tile);

    std::array<Tile, model::KeyFigures::Count> m_tiles;
};

}  // namespace netmoth::gui
