// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/message_banner.h"

#include "app/gui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace netmoth::gui {

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("messageBanner"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Dismiss this message"));
    close->setAccessibleName(tr("Dismiss message"));
    connect(close, &QToolButton::clicked, this, &MessageBanner::dismiss);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBanner::showMessage(Kind kind, const QString& sentence, std::vector<Action> actions, const QString& title)
{
    m_kind = kind;
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_text->setText(sentence);
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, std::move(action.run));
        m_buttons->addWidget(button);
    }
    applyColors();
    show();
    setAccessibleName(title.isEmpty() ? sentence : tr("%1: %2").arg(title, sentence));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBanner::dismiss()
{
    hide();
}

QString MessageBanner::title() const
{
    return isHidden() ? QString() : m_title->text();
}

QString MessageBanner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBanner::applyColors()
{
    const bool dark = isDark(parentWidget() != nullptr ? parentWidget()->palette() : palette());
    const bool problem = m_kind == Kind::Problem;
    const char* background = problem ? (dark ? "#4A2A12" : "#FDEBDD") : (dark ? "#16324A" : "#E3F0FA");
    const char* edge = problem ? (dark ? "#FF9D5C" : "#D55E00") : (dark ? "#56B4E9" : "#0072B2");
    const QString sheet = QStringLiteral("#messageBanner { background: %1; border: none; border-left: 4px solid %2; }")
                              .arg(QLatin1String(background), QLatin1String(edge));
    if (styleSheet() != sheet)  // setting one changes the palette, which leads here again
        setStyleSheet(sheet);
}

void MessageBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        applyColors();
    QFrame::changeEvent(event);
}

}  // namespace netmoth::gui
