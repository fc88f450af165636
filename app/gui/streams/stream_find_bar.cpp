// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/streams/stream_find_bar.h"

#include "app/model/number_format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace netmoth::gui {

StreamFindBar::StreamFindBar(QWidget* parent)
    : QWidget(parent)
    , m_needle(new QLineEdit(this))
    , m_next(new QPushButton(this))
    , m_previous(new QPushButton(this))
    , m_result(new QLabel(this))
    , m_parts(new QWidget(this))
    , m_earlier(new QPushButton(m_parts))
    , m_part(new QLabel(m_parts))
    , m_later(new QPushButton(m_parts))
{
    build();
    const auto onKey = [this](const QKeySequence& key, auto&& act) {
        connect(new QShortcut(key, this), &QShortcut::activated, this, act);
    };
    onKey(Qt::Key_F3, [this] { emit searchWanted(false); });
    onKey(Qt::SHIFT | Qt::Key_F3, [this] { emit searchWanted(true); });
    onKey(QKeySequence::Find, [this] { focusNeedle(); });
    connect(m_needle, &QLineEdit::returnPressed, this, [this] { emit searchWanted(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { emit searchWanted(false); });
    connect(m_previous, &QPushButton::clicked, this, [this] { emit searchWanted(true); });
    connect(m_earlier, &QPushButton::clicked, this, [this] { emit partWanted(m_number - 1); });
    connect(m_later, &QPushButton::clicked, this, [this] { emit partWanted(m_number + 1); });
    retranslate();
}

void StreamFindBar::build()
{
    m_needle->setObjectName(QStringLiteral("streamFind"));
    m_needle->setClearButtonEnabled(true);
    m_next->setObjectName(QStringLiteral("findNext"));
    m_previous->setObjectName(QStringLiteral("findPrevious"));
    m_result->setObjectName(QStringLiteral("findResult"));
    auto* parts = new QHBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->addWidget(m_earlier);
    parts->addWidget(m_part);
    parts->addWidget(m_later);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_needle, 1);
    layout->addWidget(m_next);
    layout->addWidget(m_previous);
    layout->addWidget(m_result);
    layout->addWidget(m_parts);
    for (QPushButton* button : {m_next, m_previous, m_earlier, m_later})
        button->setAutoDefault(false);
    m_parts->hide();
}

void StreamFindBar::retranslate()
{
    m_needle->setAccessibleName(tr("Find in the stream"));
    m_next->setText(tr("Find &Next"));
    m_previous->setText(tr("Find &Previous"));
    m_earlier->setText(tr("Ea&rlier Part"));
    m_later->setText(tr("&Later Part"));
    setTakesBytes(m_takesBytes);
    showResult(m_shown);
    showPart(m_number, m_count);
}

QString StreamFindBar::needle() const
{
    return m_needle->text();
}

void StreamFindBar::focusNeedle()
{
    m_needle->setFocus();
    m_needle->selectAll();
}

void StreamFindBar::setTakesBytes(bool takesBytes)
{
    m_takesBytes = takesBytes;
    m_needle->setPlaceholderText(takesBytes ? tr("Find text, or bytes such as 0d 0a") : tr("Find text"));
}

void StreamFindBar::showResult(Result result)
{
    m_shown = result;
    switch (result) {
    case Result::None:
        return m_result->clear();
    case Result::Searching:
        return m_result->setText(tr("Searching…"));
    case Result::NotFound:
        return m_result->setText(tr("Not found"));
    case Result::FromTheOtherEnd:
        return m_result->setText(tr("Found, from the other end"));
    }
}

void StreamFindBar::showPart(int number, int count)
{
    m_number = number;
    m_count = count;
    m_parts->setVisible(count > 1);
    m_part->setText(tr("Part %1 of %2")
                        .arg(model::formatExact(static_cast<std::uint64_t>(number) + 1),
                             model::formatExact(static_cast<std::uint64_t>(count))));
    m_earlier->setEnabled(number > 0);
    m_later->setEnabled(number + 1 < count);
}

QString StreamFindBar::partText() const
{
    return m_parts->isHidden() ? QString() : m_part->text();
}

void StreamFindBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace netmoth::gui
