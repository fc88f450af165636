// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/message_banner.h"

#include "app/gui/base/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kEdgeWidth = 4;
constexpr int kProgressWidth = 320;

}  // namespace

MessageBanner::MessageBanner(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
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
    words->addWidget(m_progress, 0, Qt::AlignLeft);  // else its width were the text's limit
    m_progress->setRange(0, 100);
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
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
    m_progress->hide();
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (Action& action : actions) {
        auto* button = new QPushButton(action.text, this);
        connect(button, &QPushButton::clicked, this, std::move(action.run));
        m_buttons->addWidget(button);
    }
    update();
    show();
    setAccessibleName(title.isEmpty() ? sentence : tr("%1: %2").arg(title, sentence));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBanner::dismiss()
{
    hide();
}

void MessageBanner::setProgress(double share)
{
    m_progress->setValue(static_cast<int>(share * 100));
    m_progress->show();
}

int MessageBanner::progressPercent() const
{
    return isHidden() || m_progress->isHidden() ? -1 : m_progress->value();
}

QString MessageBanner::title() const
{
    return isHidden() ? QString() : m_title->text();
}

QString MessageBanner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

/// Not by a style sheet, which would keep the colours that it was made with.
void MessageBanner::paintEvent(QPaintEvent*)
{
    const bool dark = isDark(palette());
    const bool problem = m_kind == Kind::Problem;
    const QColor background = problem ? (dark ? 0x4A2A12 : 0xFDEBDD) : (dark ? 0x16324A : 0xE3F0FA);
    const QColor edge = problem ? (dark ? 0xFF9D5C : 0xD55E00) : (dark ? 0x56B4E9 : 0x0072B2);
    QPainter painter(this);
    painter.fillRect(rect(), background);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, kEdgeWidth, height())), edge);
}

}  // namespace netmoth::gui
