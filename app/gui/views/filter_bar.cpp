// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/filter_bar.h"

#include "app/gui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace netmoth::gui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_apply(new QPushButton(tr("&Apply"), this))
    , m_error(new QLabel(this))
{
    auto* label = new QLabel(tr("Captu&re filter"), this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(QStringLiteral("captureFilter"));
    m_edit->setAccessibleName(tr("Capture filter"));
    m_edit->setPlaceholderText(tr("everything; for example: tcp port 443 or host 192.0.2.1"));
    m_edit->setToolTip(tr("A filter in libpcap's language (BPF). Packets that it rejects are not captured at all."));
    m_edit->setClearButtonEnabled(true);
    m_error->setObjectName(QStringLiteral("captureFilterError"));
    m_error->setWordWrap(true);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_error->hide();

    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_edit, 1);
    row->addWidget(m_apply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(3);
    layout->addLayout(row);
    layout->addWidget(m_error);

    const auto submit = [this] { emit submitted(text()); };
    connect(m_edit, &QLineEdit::returnPressed, this, submit);
    connect(m_apply, &QPushButton::clicked, this, submit);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterBar::showWhetherChanged);
    showWhetherChanged();
}

QString FilterBar::text() const
{
    return m_edit->text().trimmed();
}

void FilterBar::setText(const QString& text)
{
    m_edit->setText(text);
    setInForce();
}

void FilterBar::setInForce()
{
    m_inForce = text();
    setError({});
    showWhetherChanged();
}

void FilterBar::setError(const QString& sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    const QString color = warningColor(palette()).name();
    m_error->setStyleSheet(QStringLiteral("color: %1").arg(color));
    m_edit->setStyleSheet(
        sentence.isEmpty()
            ? QString()
            : QStringLiteral("QLineEdit { border: 1px solid %1; border-radius: 2px; padding: 2px; }").arg(color));
}

QString FilterBar::error() const
{
    return m_error->text();
}

void FilterBar::showWhetherChanged()
{
    m_apply->setEnabled(text() != m_inForce);
}

}  // namespace netmoth::gui
