// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/streams/stream_look_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace netmoth::gui {

StreamLookBar::StreamLookBar(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sides = add(*layout, "streamSides", 3);
    m_form = add(*layout, "streamForm", 2);
    m_encoding = add(*layout, "streamEncoding", 2);
    layout->addStretch();
    retranslate();
    for (const Choice& choice : {m_sides, m_form, m_encoding})
        connect(choice.box, &QComboBox::currentIndexChanged, this, [this] {
            m_encoding.box->setEnabled(look().form == model::StreamForm::Text);
            emit lookChosen();
        });
}

StreamLookBar::Choice StreamLookBar::add(QHBoxLayout& layout, const char* name, int entries)
{
    const Choice choice{new QLabel(this), new QComboBox(this)};
    choice.box->setObjectName(QLatin1String(name));
    for (int i = 0; i < entries; ++i)
        choice.box->addItem(QString());
    choice.caption->setBuddy(choice.box);
    layout.addWidget(choice.caption);
    layout.addWidget(choice.box);
    return choice;
}

void StreamLookBar::retranslate()
{
    m_sides.caption->setText(tr("&Directions:"));
    m_sides.box->setItemText(0, tr("Both directions"));
    m_form.caption->setText(tr("Show &as:"));
    m_form.box->setItemText(0, tr("Text"));
    m_form.box->setItemText(1, tr("Hex dump"));
    m_encoding.caption->setText(tr("&Encoding:"));
    m_encoding.box->setItemText(0, tr("UTF-8"));
    m_encoding.box->setItemText(1, tr("Latin-1"));
}

model::StreamLook StreamLookBar::look() const
{
    return {static_cast<model::StreamForm>(m_form.box->currentIndex()),
            static_cast<model::StreamEncoding>(m_encoding.box->currentIndex()),
            static_cast<model::StreamSides>(m_sides.box->currentIndex())};
}

void StreamLookBar::nameSides(const QString& fromOriginator, const QString& fromResponder)
{
    m_sides.box->setItemText(1, fromOriginator);
    m_sides.box->setItemText(2, fromResponder);
}

void StreamLookBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace netmoth::gui
