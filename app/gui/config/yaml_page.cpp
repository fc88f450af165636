// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/yaml_page.h"

#include "app/gui/config/numbered_text.h"
#include "app/gui/config/yaml_highlighter.h"
#include "app/gui/models/config_document.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace netmoth::gui {

namespace {

constexpr std::chrono::milliseconds kYamlTypingPause{200};
constexpr int kLineRole = Qt::UserRole;
constexpr int kColumnRole = Qt::UserRole + 1;
constexpr int kMostProblemRows = 5;

}  // namespace

YamlPage::YamlPage(ConfigDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_editor(new NumberedText(this))
    , m_highlighter(new YamlHighlighter(m_editor->document(), palette()))
    , m_problems(new QListWidget(this))
    , m_notice(
          new QLabel(tr("This file holds characters that a text editor of lines would change (line ends or encoding): "
                        "it can be changed in the form only."),
                     this))
{
    m_editor->setObjectName(QStringLiteral("yamlEditor"));
    m_editor->setAccessibleName(tr("Configuration file as YAML"));
    m_problems->setObjectName(QStringLiteral("yamlProblems"));
    m_problems->setAccessibleName(tr("Problems in the file"));
    m_problems->setToolTip(tr("Enter or a double click goes to the line."));
    m_problems->setIconSize({14, 14});
    m_notice->setWordWrap(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kYamlTypingPause);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_problems);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isUpdating)
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, &YamlPage::takeOver);
    connect(m_problems, &QListWidget::itemActivated, this, &YamlPage::goTo);
    connect(&m_document, &ConfigDocument::changed, this, &YamlPage::showDocument);
    showDocument();
}

void YamlPage::takeOver()
{
    m_pause.stop();
    if (!m_editor->isReadOnly())
        m_document.setEditableText(m_editor->exactText());
}

void YamlPage::showDocument()
{
    const auto text = m_document.editableText();
    m_notice->setVisible(!text);
    m_editor->setReadOnly(!text);
    if (!m_pause.isActive()) {  // else the editor is ahead
        m_isUpdating = true;
        m_editor->updateText(text.value_or(QString::fromStdString(m_document.outcome().text)));
        m_isUpdating = false;
    }
    showProblems();
}

void YamlPage::showProblems()
{
    QList<NumberedText::Mark> marks;
    m_problems->clear();
    for (const config::Diagnostic& diagnostic : m_document.outcome().diagnostics) {
        const bool isError = diagnostic.severity == config::Severity::Error;
        const auto sentence = QString::fromStdString(diagnostic.sentence);
        const QString kind = isError ? tr("error") : tr("warning");
        auto* item = new QListWidgetItem(
            QIcon(isError ? QStringLiteral(":/icons/invalid.svg") : QString()),
            diagnostic.line == 0
                ? tr("%1: %2").arg(kind, sentence)
                : tr("Line %1, column %2, %3: %4").arg(diagnostic.line).arg(diagnostic.column).arg(kind, sentence),
            m_problems);
        item->setData(kLineRole, diagnostic.line);
        item->setData(kColumnRole, diagnostic.column);
        marks.append({static_cast<int>(diagnostic.line), isError, sentence});
    }
    m_editor->setMarks(marks);
    m_problems->setVisible(m_problems->count() > 0);
    const int rows = std::min(m_problems->count(), kMostProblemRows);
    m_problems->setFixedHeight(rows * std::max(m_problems->sizeHintForRow(0), 1) + 2 * m_problems->frameWidth());
}

void YamlPage::goTo(const QListWidgetItem* item)
{
    m_editor->goTo(item->data(kLineRole).toInt(), item->data(kColumnRole).toInt());
}

void YamlPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

}  // namespace netmoth::gui
