// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/streams/stream_view.h"

#include "app/gui/base/theme.h"

#include <QFontDatabase>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

using flow::Direction;

namespace {

constexpr int kArrowMargin = 6;
constexpr double kTint = 0.16;  // of the direction's colour: text keeps its contrast

QColor colorOf(Direction direction, const QPalette& palette)
{
    const auto series = direction == Direction::FromOriginator ? SeriesColor::Blue : SeriesColor::Orange;
    return seriesColor(series, palette);  // as the sparklines have it
}

}  // namespace

class StreamMarks final : public QWidget
{
public:
    explicit StreamMarks(StreamView& view)
        : QWidget(&view)
        , m_view(view)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_view.paintMarks(event); }

private:
    StreamView& m_view;
};

StreamView::StreamView(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_marks(new StreamMarks(*this))
{
    setObjectName(QStringLiteral("streamView"));
    retranslate();
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    connect(this, &QPlainTextEdit::updateRequest, m_marks, qOverload<>(&QWidget::update));
    layOut();
}

void StreamView::retranslate()
{
    setAccessibleName(tr("Payload of the stream"));
}

QColor StreamView::backgroundOf(Direction direction) const
{
    const QColor color = colorOf(direction, palette());
    const QColor base = palette().color(QPalette::Base);
    const auto mix = [](int a, int b) { return static_cast<int>(a * kTint + b * (1 - kTint)); };
    return {mix(color.red(), base.red()), mix(color.green(), base.green()), mix(color.blue(), base.blue())};
}

void StreamView::showLines(std::vector<model::StreamLine> lines)
{
    const auto [oldEnd, newEnd] = std::mismatch(m_lines.begin(), m_lines.end(), lines.begin(), lines.end());
    if (oldEnd == m_lines.end() && newEnd == lines.end())
        return;
    const QScrollBar* bar = verticalScrollBar();
    const bool showsEnd = bar->value() == bar->maximum() && bar->maximum() > 0;
    const auto same = static_cast<int>(newEnd - lines.begin());
    QString text;
    for (auto line = newEnd; line != lines.end(); ++line) {
        if (line != lines.begin())
            text += QLatin1Char('\n');
        text += line->text;
    }
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const QTextBlock first = document()->findBlockByNumber(same);
    if (first.isValid() && !m_lines.empty())
        cursor.setPosition(same == 0 ? 0 : first.position() - 1);
    else
        cursor.movePosition(QTextCursor::End);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
    m_lines = std::move(lines);
    if (showsEnd)
        showEnd();
    viewport()->update();
    m_marks->update();
}

StreamView::Place StreamView::placeOf(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    return {static_cast<std::size_t>(block.blockNumber()), position - block.position()};
}

void StreamView::showAnew(std::vector<model::StreamLine> lines)
{
    const Place anchor = placeOf(textCursor().anchor());
    const Place end = placeOf(textCursor().position());
    const int scrolled = verticalScrollBar()->value();
    showLines(std::move(lines));
    select(anchor, end);
    verticalScrollBar()->setValue(scrolled);
}

void StreamView::select(const Place& from, const Place& to)
{
    const auto positionOf = [this](const Place& place) {
        return document()->findBlockByNumber(static_cast<int>(place.line)).position() + static_cast<int>(place.column);
    };
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(from));
    cursor.setPosition(positionOf(to), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void StreamView::showBeginning()
{
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void StreamView::showEnd()
{
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

template <typename Paint>
void StreamView::forEachVisible(const QRect& area, Paint&& paint) const
{
    QTextBlock block = firstVisibleBlock();
    for (qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
         block.isValid() && top <= area.bottom(); block = block.next()) {
        const qreal height = blockBoundingRect(block).height();
        const auto number = static_cast<std::size_t>(block.blockNumber());
        if (number < m_lines.size())
            paint(m_lines[number], top, height);
        top += height;
    }
}

void StreamView::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        forEachVisible(event->rect(), [&](const model::StreamLine& line, qreal top, qreal height) {
            if (!line.isNote)
                painter.fillRect(QRectF(0, top, viewport()->width(), height), backgroundOf(line.direction));
        });
    }
    QPlainTextEdit::paintEvent(event);
}

void StreamView::paintMarks(QPaintEvent* event)
{
    QPainter painter(m_marks);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(1.4 * bold.pointSizeF());
    painter.setFont(bold);
    forEachVisible(event->rect(), [&](const model::StreamLine& line, qreal top, qreal height) {
        painter.fillRect(QRectF(m_marks->width() - 3, top, 3, height),
                         line.isNote ? secondaryText(palette()) : colorOf(line.direction, palette()));
        if (!line.beginsTurn)
            return;
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRectF(0, top, m_marks->width() - 3, fontMetrics().height()), Qt::AlignCenter,
                         line.direction == Direction::FromOriginator ? QStringLiteral("→") : QStringLiteral("←"));
    });
}

int StreamView::marksWidth() const
{
    return fontMetrics().horizontalAdvance(QStringLiteral("→")) + 3 * kArrowMargin;
}

void StreamView::layOut()
{
    setViewportMargins(marksWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_marks->setGeometry(area.left(), area.top(), marksWidth(), area.height());
}

void StreamView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    layOut();
}

void StreamView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace netmoth::gui
