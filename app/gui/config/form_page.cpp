// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/form_page.h"

#include "app/gui/config/key_row.h"
#include "app/gui/models/config_document.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace netmoth::gui {

FormPage::FormPage(ConfigDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_search(new QLineEdit(this))
    , m_topics(new QListWidget(this))
    , m_area(new QScrollArea(this))
    , m_unknown(new QLabel(this))
    , m_nothing(new QLabel(tr("No setting answers to these words."), this))
{
    m_search->setObjectName(QStringLiteral("configSearch"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setClearButtonEnabled(true);
    m_topics->setObjectName(QStringLiteral("configTopics"));
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFixedWidth(150);
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setSpacing(3);
    m_area->setObjectName(QStringLiteral("configForm"));
    m_area->setAccessibleName(tr("Settings"));
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_unknown->setWordWrap(true);
    m_unknown->setTextFormat(Qt::PlainText);
    m_unknown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unknown->setObjectName(QStringLiteral("configUnknownKeys"));
    build();

    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_topics, 1);
    m_search->setFixedWidth(150);
    auto* layout = new QHBoxLayout(this);
    layout->addLayout(left);
    layout->addWidget(m_area, 1);
    connect(m_search, &QLineEdit::textChanged, this, &FormPage::search);
    connect(m_topics, &QListWidget::currentRowChanged, this, [this](int topic) {
        if (topic >= 0)
            m_area->verticalScrollBar()->setValue(m_sections[static_cast<std::size_t>(topic)].box->y());
    });
    connect(&m_document, &ConfigDocument::changed, this, &FormPage::showDocument);
    showUnknownKeys();
}

void FormPage::build()
{
    auto* content = new QWidget(m_area);
    auto* layout = new QVBoxLayout(content);
    layout->setSpacing(14);
    auto* note =
        new QLabel(tr("Unless it says otherwise, a setting takes effect at the next start of a capture."), content);
    note->setWordWrap(true);
    layout->addWidget(note);
    for (const config::KeyDescription& key : config::schema()) {
        const QString topic = QCoreApplication::translate("Settings", std::string(key.topic).c_str());
        auto section =
            std::find_if(m_sections.begin(), m_sections.end(), [&](const Section& s) { return s.topic == topic; });
        if (section == m_sections.end()) {
            m_sections.push_back({topic, makeSection(topic), {}});
            section = std::prev(m_sections.end());
            layout->addWidget(section->box);
            m_topics->addItem(topic);
        }
        auto* row = new KeyRow(key, m_document, section->box);
        section->box->layout()->addWidget(row);
        section->rows.push_back(row);
        m_rows.push_back(row);
        connect(row, &KeyRow::edited, this, &FormPage::edited);
    }
    layout->addWidget(m_unknown);
    layout->addWidget(m_nothing);
    layout->addStretch();
    m_nothing->hide();
    m_area->setWidget(content);
}

QWidget* FormPage::makeSection(const QString& topic)
{
    auto* box = new QWidget(m_area);
    auto* title = new QLabel(topic, box);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    title->setFont(font);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(title);
    return box;
}

KeyRow* FormPage::row(const QString& path) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const KeyRow* r) { return r->objectName() == path; });
    return found == m_rows.end() ? nullptr : *found;
}

KeyRow* FormPage::firstWrongRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [](const KeyRow* r) { return r->holdsWrongValue(); });
    return found == m_rows.end() ? nullptr : *found;
}

void FormPage::forgetWrongValues()
{
    for (KeyRow* row : m_rows)
        row->forgetWrongValue();
}

void FormPage::show(KeyRow& row)
{
    m_search->clear();
    m_area->ensureWidgetVisible(&row);
    row.editor().setFocus();
}

void FormPage::showDocument()
{
    for (KeyRow* row : m_rows)
        row->refresh();
    showUnknownKeys();
}

/// The keys of the file that no row shows.
void FormPage::showUnknownKeys()
{
    QStringList sentences;
    for (const config::Diagnostic& diagnostic : m_document.outcome().diagnostics)
        if (config::findKey(diagnostic.key) == nullptr)
            sentences << (diagnostic.line == 0 ? QString() : tr("Line %1: ").arg(diagnostic.line)) +
                             QString::fromStdString(diagnostic.sentence);
    if (!sentences.isEmpty() && !m_document.outcome().hasErrors())
        sentences.prepend(tr("Also in the file, and kept as it is:"));
    m_unknown->setText(sentences.join(QLatin1Char('\n')));
    m_unknown->setVisible(!sentences.isEmpty());
}

void FormPage::search(const QString& words)
{
    bool isAnyShown = false;
    for (const Section& section : m_sections) {
        bool isSectionShown = false;
        for (KeyRow* row : section.rows) {
            const bool isShown = row->answersTo(words);
            row->setVisible(isShown);
            isSectionShown = isSectionShown || isShown;
        }
        section.box->setVisible(isSectionShown);
        isAnyShown = isAnyShown || isSectionShown;
    }
    m_nothing->setVisible(!isAnyShown);
}

}  // namespace netmoth::gui
