// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/changes_page.h"

#include "app/gui/base/theme.h"
#include "app/gui/models/config_document.h"

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace netmoth::gui {

using config::DiffLine;

namespace {

constexpr std::size_t kContextLines = 3;

QString lineNumber(std::uint32_t line)
{
    return (line == 0 ? QString() : QString::number(line)).rightJustified(5);
}

QString sign(DiffLine::Kind kind)
{
    return kind == DiffLine::Kind::Same      ? QStringLiteral("   ")
           : kind == DiffLine::Kind::Removed ? QStringLiteral(" - ")
                                             : QStringLiteral(" + ");
}

}  // namespace

ChangesPage::ChangesPage(const ConfigDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_summary(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
{
    m_summary->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("configChanges"));
    m_lines->setAccessibleName(tr("Lines that saving will change"));
    m_lines->setReadOnly(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
    connect(&m_document, &ConfigDocument::changed, this, &ChangesPage::showChanges);
    showChanges();
}

QString ChangesPage::text() const
{
    return m_lines->toPlainText();
}

void ChangesPage::showChanges()
{
    const std::vector<DiffLine> all = m_document.changes();
    const auto count = [&](DiffLine::Kind kind) {
        return static_cast<int>(std::ranges::count(all, kind, &DiffLine::kind));
    };
    const int removed = count(DiffLine::Kind::Removed);
    const int added = count(DiffLine::Kind::Added);
    QStringList lines;
    QList<QTextEdit::ExtraSelection> selections;
    std::uint32_t lastOld = 0;
    std::uint32_t lastNew = 0;
    std::vector<DiffLine::Kind> kinds;
    for (const DiffLine& line : config::changedLines(all, kContextLines)) {
        const bool isGap = (line.oldLine > lastOld + 1 || line.newLine > lastNew + 1) && !lines.isEmpty();
        if (isGap) {
            lines << QStringLiteral("   ⋮");
            kinds.push_back(DiffLine::Kind::Same);
        }
        lastOld = std::max(lastOld, line.oldLine);
        lastNew = std::max(lastNew, line.newLine);
        lines << lineNumber(line.oldLine) + lineNumber(line.newLine) + sign(line.kind) +
                     QString::fromStdString(line.text);
        kinds.push_back(line.kind);
    }
    m_lines->setPlainText(lines.join(QLatin1Char('\n')));
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i] == DiffLine::Kind::Same)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_lines->document()->findBlockByNumber(static_cast<int>(i)));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.format.setBackground(kinds[i] == DiffLine::Kind::Removed ? badBackground(palette())
                                                                           : goodBackground(palette()));
        selections << selection;
    }
    m_lines->setExtraSelections(selections);
    const bool isNew = m_document.diskState() == ConfigDocument::DiskState::New;
    m_summary->setText(
        isNew ? tr("A new file %1 is made.").arg(m_document.path())
        : removed + added == 0
            ? tr("%1 stays as it is.").arg(m_document.path())
            : tr("%1: lines removed (-): %2, added (+): %3. Every other line stays as it is, to the byte.")
                  .arg(m_document.path())
                  .arg(removed)
                  .arg(added));
    if (std::exchange(m_changedLines, removed + added) != m_changedLines)
        emit countChanged(m_changedLines);
}

void ChangesPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChanges();
}

}  // namespace netmoth::gui
