// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/key_row.h"

#include "app/gui/base/theme.h"
#include "app/gui/models/config_document.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace netmoth::gui {

using config::KeyType;

namespace {

constexpr int kNameWidth = 215;
constexpr int kEditorWidth = 200;
constexpr int kDefaultWidth = 170;

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

/// Words of the schema, in the user's language.
QString translated(std::string_view words)
{
    return words.empty() ? QString() : QCoreApplication::translate("Settings", std::string(words).c_str());
}

/// "1 MiB" for 1048576 bytes; empty if it is no multiple of a larger unit.
QString inLargerUnit(std::int64_t bytes)
{
    for (const auto& [unit, name] : {std::pair(std::int64_t{1} << 30, "GiB"), std::pair(std::int64_t{1} << 20, "MiB"),
                                     std::pair(std::int64_t{1} << 10, "KiB")})
        if (bytes >= unit && bytes % unit == 0)
            return QStringLiteral("%1 %2").arg(QLocale().toString(static_cast<qlonglong>(bytes / unit)),
                                               QLatin1String(name));
    return {};
}

}  // namespace

KeyRow::KeyRow(const config::KeyDescription& key, ConfigDocument& document, QWidget* parent)
    : QFrame(parent)
    , m_key(key)
    , m_document(document)
    , m_name(new QLabel(text(key.path), this))
    , m_reading(new QLabel(this))
    , m_help(new QLabel(this))
    , m_problem(new QLabel(this))
    , m_default(new QPushButton(this))
{
    setObjectName(text(key.path));
    makeEditor();
    m_editor->setObjectName(text(key.path) + QStringLiteral(".editor"));
    m_editor->setAccessibleName(text(key.path));
    m_editor->setToolTip(tr("Allowed: %1").arg(QString::fromStdString(config::allowedValues(key))));
    m_name->setBuddy(m_editor);
    const bool isLive = key.takesEffect == config::TakesEffect::Live;
    m_help->setText(isLive ? tr("%1 Takes effect at once.").arg(translated(key.help)) : translated(key.help));
    m_editor->setAccessibleDescription(m_help->text());
    const QString byDefault = QString::fromStdString(config::defaultText(key));
    m_default->setText(tr("Default: %1").arg(byDefault.isEmpty() ? tr("(empty)") : byDefault));
    m_default->setObjectName(text(key.path) + QStringLiteral(".default"));
    m_default->setAccessibleName(tr("Set %1 to its default").arg(text(key.path)));
    connect(m_default, &QPushButton::clicked, this, [this, byDefault] {
        write(byDefault);
        refresh();
    });
    makeLayout();
    refresh();
}

void KeyRow::makeEditor()
{
    switch (m_key.type) {
    case KeyType::Boolean:
        m_check = new QCheckBox(tr("on"), this);
        m_editor = m_check;
        connect(m_check, &QCheckBox::toggled, this,
                [this](bool on) { write(on ? QStringLiteral("true") : QStringLiteral("false")); });
        return;
    case KeyType::Choice:
        m_choice = new QComboBox(this);
        for (const std::string_view choice : m_key.choices)
            m_choice->addItem(text(choice));
        m_choice->setFocusPolicy(Qt::StrongFocus);
        m_choice->installEventFilter(this);  // so that turning the wheel over the form does not change a value
        m_editor = m_choice;
        connect(m_choice, &QComboBox::textActivated, this, &KeyRow::write);
        return;
    case KeyType::Integer:
    case KeyType::Text:
        break;
    }
    m_line = new QLineEdit(this);
    m_editor = m_line;
    if (m_key.type == KeyType::Integer)
        m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &KeyRow::write);
}

void KeyRow::makeLayout()
{
    m_name->setFixedWidth(kNameWidth);
    m_default->setFixedWidth(kDefaultWidth);
    m_default->setAutoDefault(false);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_editor, m_key.type == KeyType::Text ? 1 : 0);
    if (m_key.type != KeyType::Text) {
        m_editor->setFixedWidth(kEditorWidth);
        line->addWidget(m_reading);
        line->addStretch();
    }
    m_help->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setHorizontalSpacing(10);
    layout->setVerticalSpacing(2);
    layout->addWidget(m_name, 0, 0);
    layout->addLayout(line, 0, 1);
    layout->addWidget(m_default, 0, 2);
    layout->addWidget(m_help, 1, 1, 1, 2);
    layout->addWidget(m_problem, 2, 1, 1, 2);
    layout->setColumnStretch(1, 1);
}

QString KeyRow::value() const
{
    if (m_check != nullptr)
        return m_check->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    return m_choice != nullptr ? m_choice->currentText() : m_line->text();
}

QString KeyRow::problem() const
{
    return m_problem->text();
}

void KeyRow::put(const QString& value)
{
    const QSignalBlocker blocker(m_editor);
    if (m_check != nullptr) {
        m_check->setChecked(value == QStringLiteral("true"));
    } else if (m_choice != nullptr) {
        // What stands in the file is shown, even if it is none of the choices.
        while (m_choice->count() > static_cast<int>(m_key.choices.size()))
            m_choice->removeItem(m_choice->count() - 1);
        if (m_choice->findText(value) < 0)
            m_choice->addItem(value);
        m_choice->setCurrentText(value);
    } else if (m_line->text() != value) {
        m_line->setText(value);
    }
}

void KeyRow::refresh()
{
    if (m_refused.isEmpty())
        put(m_document.valueOf(m_key));
    if (!m_editor->hasFocus())
        m_settled = m_document.valueOf(m_key);
    showState();
}

void KeyRow::forgetWrongValue()
{
    m_refused.clear();
    refresh();
}

void KeyRow::write(const QString& value)
{
    const auto written = m_document.setValue(m_key, value);
    m_refused = written ? QString() : QString::fromStdString(written.error().sentence);
    // "6" on the way to "65" was allowed: what is refused now must not leave it behind.
    if (!written && m_document.valueOf(m_key) != m_settled) {
        [[maybe_unused]] const auto restored = m_document.setValue(m_key, m_settled);
    }
    showState();
    emit edited();
}

/// To the next value that is allowed.
void KeyRow::step(bool up)
{
    bool isNumber = false;
    const qint64 current = m_line->text().toLongLong(&isNumber);
    const QString value = QString::number(isNumber ? config::neighbouringValue(m_key, current, up) : m_key.minimum);
    m_line->setText(value);
    write(value);
}

bool KeyRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_choice && event->type() == QEvent::Wheel && !m_choice->hasFocus()) {
        event->ignore();
        return true;
    }
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up);
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void KeyRow::showState()
{
    const QString problem = m_refused.isEmpty() ? m_document.problemOf(m_key) : m_refused;
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, badColor(colors));
    m_problem->setPalette(colors);
    colors.setColor(QPalette::WindowText, secondaryText(palette()));
    m_help->setPalette(colors);
    m_reading->setPalette(colors);

    QString unit = translated(m_key.unit);
    bool isNumber = false;
    const qint64 number = value().toLongLong(&isNumber);
    if (const QString larger = m_key.unit == "bytes" && isNumber ? inLargerUnit(number) : QString(); !larger.isEmpty())
        unit += QStringLiteral(" = ") + larger;
    m_reading->setText(unit);

    const bool isChanged = !(m_key.read(m_document.outcome().configuration) == m_key.read(m_document.loaded()));
    QFont font = m_name->font();
    font.setBold(isChanged || !m_refused.isEmpty());
    m_name->setFont(font);
    m_name->setText(text(m_key.path) + (font.bold() ? QStringLiteral(" *") : QString()));
    m_default->setEnabled(value() != QString::fromStdString(config::defaultText(m_key)) || !problem.isEmpty());
}

bool KeyRow::answersTo(const QString& words) const
{
    const QString all =
        QStringList{text(m_key.path), translated(m_key.help), translated(m_key.topic), translated(m_key.unit)}.join(
            ' ');
    const QStringList wanted = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

void KeyRow::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showState();
}

}  // namespace netmoth::gui
