// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/filter_edit.h"

#include "app/gui/base/theme.h"
#include "app/gui/views/candidate_delegate.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kMostCandidatesSeen = 12;

QPainterPath wave(qreal left, qreal right, qreal y)
{
    constexpr qreal kHalfWave = 2;
    QPainterPath path({left, y});
    int step = 0;
    for (qreal x = left + kHalfWave; x <= right + kHalfWave / 2; x += kHalfWave)
        path.lineTo(x, y + (++step % 2 == 0 ? 0 : -kHalfWave));
    return path;
}

}  // namespace

FilterEdit::FilterEdit(QWidget* parent)
    : QLineEdit(parent)
    , m_mark(addAction(QIcon(QStringLiteral(":/icons/filter.svg")), LeadingPosition))
{
    setClearButtonEnabled(true);
}

void FilterEdit::setCompletionSource(CompletionSource source)
{
    m_source = std::move(source);
    m_candidates = new QStandardItemModel(this);
    m_completer = new QCompleter(m_candidates, this);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostCandidatesSeen);
    m_completer->popup()->setItemDelegate(new CandidateDelegate(m_completer->popup()));
    m_completer->popup()->setAccessibleName(tr("Completions"));
    connect(m_completer, QOverload<const QModelIndex&>::of(&QCompleter::activated), this,
            [this](const QModelIndex& index) { insertCandidate(index.data().toString()); });
    connect(this, &QLineEdit::textEdited, this, [this] { offerCompletions(false); });
}

void FilterEdit::showVerdict(const std::optional<TextVerdict>& verdict)
{
    if (m_verdict == verdict)
        return;
    m_verdict = verdict;
    const bool isWrong = verdict && !verdict->isRight;
    const char* icon = !verdict ? "filter" : isWrong ? "invalid" : "valid";
    m_mark->setIcon(QIcon(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(icon))));
    m_mark->setToolTip(!verdict ? QString() : isWrong ? verdict->sentence : tr("This filter is valid."));
    setAccessibleDescription(m_mark->toolTip());
    applyColors();
    update();
}

void FilterEdit::applyColors()
{
    QPalette colors = parentWidget() != nullptr ? parentWidget()->palette() : QPalette();
    if (m_verdict)
        colors.setColor(QPalette::Base, m_verdict->isRight ? goodBackground(colors) : badBackground(colors));
    if (palette() != colors)
        setPalette(colors);
}

void FilterEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        applyColors();
}

/// The line edit scrolls sideways: where its cursor is drawn tells by how much.
void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_verdict || m_verdict->isRight || text().isEmpty())
        return;
    const QFontMetricsF metrics(font());
    const QString line = displayText();
    const auto end = std::min<qsizetype>(line.size(), m_verdict->offset + std::max(m_verdict->length, 1));
    const qreal origin = cursorRect().center().x() - metrics.horizontalAdvance(line.left(cursorPosition()));
    const qreal left = origin + metrics.horizontalAdvance(line.left(m_verdict->offset));
    const qreal right = std::max(origin + metrics.horizontalAdvance(line.left(end)), left + metrics.averageCharWidth());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(2, 0, -2, 0));
    painter.setPen(QPen(badColor(palette()), 1.4));
    painter.drawPath(wave(left, right, cursorRect().bottom() + 0.5));
}

bool FilterEdit::isCompleting() const
{
    return m_completer != nullptr && m_completer->popup()->isVisible();
}

bool FilterEdit::focusNextPrevChild(bool next)
{
    return !isCompleting() && QLineEdit::focusNextPrevChild(next);
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (!handlesKey(*event))
        QLineEdit::keyPressEvent(event);
}

/// An event that is ignored goes on to the list of completions.
bool FilterEdit::handlesKey(QKeyEvent& event)
{
    const int key = event.key();
    if (m_completer != nullptr && key == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        offerCompletions(true);
        return true;
    }
    if (!isCompleting())
        return false;
    const QModelIndex chosen = m_completer->popup()->currentIndex();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (key == Qt::Key_Escape || (isEnter && chosen.isValid())) {
        event.ignore();
        return true;
    }
    if (key == Qt::Key_Tab) {
        insertCandidate((chosen.isValid() ? chosen : m_candidates->index(0, 0)).data().toString());
        return true;
    }
    if (isEnter)
        m_completer->popup()->hide();
    return false;
}

void FilterEdit::offerCompletions(bool isAsked)
{
    const TextCompletion completion = m_source(text(), cursorPosition());
    const bool isWritten = completion.candidates.size() == 1 &&
                           completion.candidates.first().text == text().mid(completion.offset, completion.length);
    const bool hasWord = cursorPosition() > completion.offset;
    if (completion.candidates.isEmpty() || isWritten || (!hasWord && !isAsked)) {
        m_completer->popup()->hide();
        return;
    }
    m_replacedOffset = completion.offset;
    m_replacedLength = completion.length;
    m_candidates->clear();
    for (const TextCompletion::Candidate& candidate : completion.candidates) {
        auto* item = new QStandardItem(candidate.text);
        item->setData(candidate.help, CandidateDelegate::HelpRole);
        item->setData(candidate.help.isEmpty() ? candidate.text : tr("%1: %2").arg(candidate.text, candidate.help),
                      Qt::AccessibleTextRole);
        m_candidates->appendRow(item);
    }
    const int width =
        m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + 8;
    QRect area = cursorRect();
    area.setWidth(width);
    m_completer->complete(area);
    m_completer->popup()->setCurrentIndex(isAsked ? m_candidates->index(0, 0) : QModelIndex());
}

void FilterEdit::insertCandidate(const QString& candidate)
{
    setSelection(m_replacedOffset, m_replacedLength);
    insert(candidate);
    emit textEdited(text());
    m_completer->popup()->hide();
}

}  // namespace netmoth::gui
