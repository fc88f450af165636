// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/filter_bar.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/base/theme.h"
#include "app/gui/models/filter_store.h"
#include "app/gui/views/filter_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

namespace netmoth::gui {

namespace {

constexpr std::chrono::milliseconds kPatience{700};
constexpr int kLongestEntry = 60;

/// A filter as a menu can show it: shortened, and '&' is no mnemonic.
QString menuText(const QString& text)
{
    QString line = text.simplified();
    if (line.size() > kLongestEntry)
        line = line.left(kLongestEntry - 1) + QChar(0x2026);
    return line.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

FilterBar::FilterBar(const Texts& texts, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_edit(new FilterEdit(this))
    , m_apply(new QPushButton(tr("Apply"), this))
    , m_menuButton(new QPushButton(tr("Filters"), this))
    , m_menu(new QMenu(this))
    , m_message(new QLabel(this))
{
    auto* label = new QLabel(texts.label, this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(texts.objectName);
    m_edit->setAccessibleName(texts.name);
    m_edit->setPlaceholderText(texts.placeholder);
    m_edit->setToolTip(texts.toolTip);
    m_apply->setObjectName(texts.objectName + QStringLiteral("Apply"));
    m_apply->setAccessibleName(tr("Apply the %1").arg(texts.name));
    m_menuButton->setObjectName(texts.objectName + QStringLiteral("Menu"));
    m_menuButton->setToolTip(tr("Recent and saved filters"));
    m_menuButton->setAccessibleName(tr("Recent and saved filters: %1").arg(texts.name));
    m_menuButton->setMenu(m_menu);
    m_menu->setToolTipsVisible(true);
    m_message->setObjectName(texts.objectName + QStringLiteral("Error"));
    m_message->setForegroundRole(QPalette::WindowText);  // also in a tool bar, whose texts are those of buttons
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);

    m_row->addWidget(label);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_apply);
    m_row->addWidget(m_menuButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(3);
    layout->addLayout(m_row);
    layout->addWidget(m_message);

    connect(m_edit, &QLineEdit::returnPressed, this, &FilterBar::submit);
    connect(m_apply, &QPushButton::clicked, this, &FilterBar::submit);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::takeEdit);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connect(&m_patience, &QTimer::timeout, this, &FilterBar::showMessage);
    showState();
    showMessage();
}

QString FilterBar::text() const
{
    return m_edit->text().trimmed();
}

QString FilterBar::error() const
{
    return m_message->text();
}

void FilterBar::takeEdit()
{
    m_sentence.clear();
    m_edit->showVerdict(std::nullopt);
    if (m_patience.isActive() || m_message->text().isEmpty())
        m_patience.start();  // what is shown already changes with the text
    emit edited(m_edit->text());
    showState();
    if (!m_patience.isActive())
        showMessage();
}

void FilterBar::setText(const QString& text)
{
    m_edit->setText(text);
    setInForce(text.trimmed());
}

void FilterBar::setInForce(const QString& text)
{
    m_inForce = text;
    m_sentence.clear();
    if (this->text() == text)  // what is in force is right, whatever was thought of it before
        m_edit->showVerdict(text.isEmpty() ? std::nullopt : std::optional(TextVerdict::good()));
    showState();
    if (!m_patience.isActive())
        showMessage();
}

void FilterBar::showVerdict(const QString& text, const TextVerdict& verdict)
{
    if (text != m_edit->text())
        return;
    m_edit->showVerdict(text.trimmed().isEmpty() ? std::nullopt : std::optional(verdict));
    showState();
    if (!m_patience.isActive())
        showMessage();
}

void FilterBar::setError(const QString& sentence)
{
    m_sentence = sentence;
    m_patience.stop();
    if (!sentence.isEmpty() && (!m_edit->verdict() || m_edit->verdict()->isRight))
        m_edit->showVerdict(TextVerdict{false, sentence, 0, static_cast<int>(m_edit->text().size())});
    showState();
    showMessage();
}

void FilterBar::setStore(FilterStore* store)
{
    m_store = store;
}

void FilterBar::addLeading(QWidget* widget)
{
    if (m_leadingCount == 0)
        m_row->insertSpacing(0, 8);  // between them and the label
    m_row->insertWidget(m_leadingCount++, widget);
}

bool FilterBar::submit()
{
    m_patience.stop();
    if (const auto& verdict = m_edit->verdict(); verdict && !verdict->isRight && m_sentence.isEmpty()) {
        showMessage();
        return false;
    }
    if (m_store != nullptr)
        m_store->remember(text());
    emit submitted(text());
    return true;
}

void FilterBar::showState()
{
    const auto& verdict = m_edit->verdict();
    m_apply->setEnabled(text() != m_inForce && (!verdict || verdict->isRight));
}

void FilterBar::showMessage()
{
    const auto& verdict = m_edit->verdict();
    QString sentence = m_sentence;
    if (sentence.isEmpty() && verdict && !verdict->isRight)
        sentence = verdict->sentence;
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, badColor(colors));
    m_message->setPalette(colors);
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        showMessage();
    QWidget::changeEvent(event);
}

void FilterBar::choose(const QString& text)
{
    m_edit->setText(text);
    m_edit->setFocus();
    submit();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto add = [this](const QString& entry, const QString& filter) {
        QAction* action = m_menu->addAction(menuText(entry), this, [this, filter] { choose(filter); });
        action->setToolTip(plainToolTip(filter));
    };
    if (m_store != nullptr) {
        m_menu->addSection(tr("Saved"));
        for (const FilterStore::Saved& saved : m_store->saved())
            add(saved.name, saved.text);
        m_menu->addAction(tr("&Save this filter…"), this, &FilterBar::askForName)->setEnabled(!text().isEmpty());
        QMenu* removal = m_menu->addMenu(tr("&Remove a saved filter"));
        removal->setEnabled(!m_store->saved().isEmpty());
        for (const FilterStore::Saved& saved : m_store->saved())
            removal->addAction(menuText(saved.name), this, [this, name = saved.name] { m_store->remove(name); });
        m_menu->addSection(tr("Recent"));
        for (const QString& recent : m_store->recent())
            add(recent, recent);
        m_menu->addAction(tr("&Forget recent filters"), this, [this] { m_store->forgetRecent(); })
            ->setEnabled(!m_store->recent().isEmpty());
    }
    addToMenu(*m_menu);
}

void FilterBar::addToMenu(QMenu&) {}

void FilterBar::askForName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name of the filter (one of the same name is replaced):"));
    dialog->setTextValue(menuText(text()).replace(QStringLiteral("&&"), QStringLiteral("&")));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, filter = text()](const QString& name) { m_store->save(name, filter); });
    dialog->open();
}

}  // namespace netmoth::gui
