// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/numbered_text.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/base/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr int kNumberMargin = 8;

}  // namespace

class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(NumberedText& text)
        : QWidget(&text)
        , m_text(text)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_text.numbersWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_text.paintNumbers(event); }

private:
    NumberedText& m_text;
};

NumberedText::NumberedText(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(*this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);  // YAML has no tabs, and a keyboard must get out
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedText::layOutNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0)
            m_numbers->scroll(0, dy);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    layOutNumbers();
}

int NumberedText::numbersWidth() const
{
    const QString widest(std::max<qsizetype>(3, QString::number(blockCount()).size()), QLatin1Char('9'));
    return fontMetrics().horizontalAdvance(widest) + 2 * kNumberMargin;
}

void NumberedText::layOutNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_numbers->setGeometry(area.left(), area.top(), numbersWidth(), area.height());
}

void NumberedText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutNumbers();
}

void NumberedText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showMarks();
}

void NumberedText::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    for (qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
         block.isValid() && top <= event->rect().bottom(); block = block.next()) {
        const QRectF area(0, top, m_numbers->width() - kNumberMargin, blockBoundingRect(block).height());
        const int line = block.blockNumber() + 1;
        const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& m) { return m.line == line; });
        const bool isMarked = mark != m_marks.end();
        painter.setPen(isMarked ? (mark->isError ? badColor(palette()) : warningColor(palette()))
                                : secondaryText(palette()));
        painter.drawText(area, Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (isMarked)
            painter.drawText(area.adjusted(2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                             mark->isError ? QStringLiteral("✗") : QStringLiteral("!"));
        top += area.height();
    }
}

void NumberedText::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    showMarks();
}

void NumberedText::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark& mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (!block.isValid() || !mark.isError)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setBackground(badBackground(palette()));
        selections << selection;
    }
    setExtraSelections(selections);
    m_numbers->update();
}

void NumberedText::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

QString NumberedText::exactText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
}

void NumberedText::updateText(const QString& text)
{
    const QString old = exactText();
    if (text == old)
        return;
    const qsizetype shorter = std::min(old.size(), text.size());
    qsizetype begin = 0;
    while (begin < shorter && old[begin] == text[begin])
        ++begin;
    qsizetype sameAtEnd = 0;
    while (sameAtEnd < shorter - begin && old[old.size() - 1 - sameAtEnd] == text[text.size() - 1 - sameAtEnd])
        ++sameAtEnd;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(begin));
    cursor.setPosition(static_cast<int>(old.size() - sameAtEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.mid(begin, text.size() - sameAtEnd - begin));
}

bool NumberedText::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint inText = viewport()->mapFrom(this, help->pos());
        const int line = cursorForPosition(inText).blockNumber() + 1;
        const auto mark = std::find_if(m_marks.begin(), m_marks.end(), [&](const Mark& m) { return m.line == line; });
        if (mark != m_marks.end())
            QToolTip::showText(help->globalPos(), plainToolTip(mark->toolTip), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QPlainTextEdit::event(event);
}

}  // namespace netmoth::gui
