// SPDX-License-Identifier: GPL-3.0-or-later
// Parts of a whole as a picture: bars, a ring or a treemap. Each part has a tool tip and can be selected, by a click or
// by arrow keys and Enter. Labels are drawn if they fit; parts without room for a label have their tool tip. Thread
// rule: GUI thread.
#pragma once

#include "app/gui/base/theme.h"

#include <QPainterPath>
#include <QWidget>

#include <vector>

namespace netmoth::gui {

/// One part.
struct SharePart
{
    QString label;
    QString amount;     ///< Its size as text; shown on bars only.
    double first = 0;   ///< Of hosts: sent.
    double second = 0;  ///< Of hosts: received. The part's size is the sum.
    QString toolTip;

    [[nodiscard]] double size() const { return first + second; }
};

class SharePicture : public QWidget
{
    Q_OBJECT

public:
    enum class Shape
    {
        Bars,  ///< One below the other; first and second side by side in two colours.
        Ring,
        Treemap
    };

    SharePicture(Shape shape, const QString& name, QWidget* parent = nullptr);

    /// A line above the parts: @p title, and for bars the meaning of the two colours.
    void setHeading(const QString& title, const QString& first, const QString& second);

    /// Largest first. @p rest: the size of the remainder; 0: none.
    void setParts(std::vector<SharePart> parts, double rest, const QString& restLabel);

    [[nodiscard]] const std::vector<SharePart>& parts() const { return m_parts; }
    [[nodiscard]] int partAt(const QPointF& position) const;     ///< -1: none.
    [[nodiscard]] int currentPart() const { return m_current; }  ///< Of the keyboard; -1: none.

    [[nodiscard]] QSize sizeHint() const override { return {320, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 90}; }

signals:
    void picked(int part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();
    void layOutBars();
    void layOutRing();
    void layOutTreemap();
    void paintBars(QPainter& painter) const;
    void paintRing(QPainter& painter) const;
    void paintTreemap(QPainter& painter) const;
    void paintLabel(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment alignment,
                    Qt::TextElideMode cut = Qt::ElideMiddle) const;
    void paintHeading(QPainter& painter) const;
    void paintFocus(QPainter& painter) const;
    [[nodiscard]] QRectF room() const;  ///< Below the heading.
    [[nodiscard]] QRectF ringFrame() const;
    void setCurrent(int part);
    void pick(int part);
    [[nodiscard]] QColor colorOf(std::size_t part) const;
    [[nodiscard]] double whole() const;

    Shape m_shape;
    QString m_title;
    QString m_firstName;
    QString m_secondName;
    std::vector<SharePart> m_parts;  ///< The rest last, if there is one.
    bool m_hasRest = false;
    int m_current = -1;
    std::vector<QPainterPath> m_areas;  ///< One per part; empty if there is no room.
};

/// Areas in @p frame in proportion to @p sizes (largest first), as square as can be: the squarified treemap of Bruls,
/// Huizing and van Wijk (2000).
[[nodiscard]] std::vector<QRectF> squarified(const std::vector<double>& sizes, const QRectF& frame);

}  // namespace netmoth::gui
