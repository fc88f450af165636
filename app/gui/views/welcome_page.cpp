// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/welcome_page.h"

#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace netmoth::gui {

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_start(new QPushButton(this))
{
    auto* picture = new QLabel(this);
    picture->setPixmap(QIcon(QStringLiteral(":/icons/netmoth.svg")).pixmap(96, 96));
    auto* title = new QLabel(tr("What is on your network?"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    title->setFont(large);
    auto* text = new QLabel(tr("Choose an interface on the left and start capturing, or open a capture file.\n"
                               "The lines beside each interface show its traffic of the last minute."),
                            this);
    text->setAlignment(Qt::AlignCenter);
    m_start->setObjectName(QStringLiteral("welcomeStart"));
    m_start->setDefault(true);
    m_start->setIcon(QIcon(QStringLiteral(":/icons/start.svg")));
    auto* open = new QPushButton(QIcon(QStringLiteral(":/icons/open.svg")), tr("Open a capture file…"), this);
    for (QPushButton* button : {m_start, open})
        button->setMinimumSize(260, 40);

    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    for (QWidget* widget : std::initializer_list<QWidget*>{picture, title, text, m_start, open}) {
        layout->addWidget(widget, 0, Qt::AlignHCenter);
        layout->addSpacing(8);
    }
    layout->addStretch(3);
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::startRequested);
    connect(open, &QPushButton::clicked, this, &WelcomePage::openRequested);
    setInterface({});
}

void WelcomePage::setInterface(const QString& name)
{
    m_start->setEnabled(!name.isEmpty());
    m_start->setText(name.isEmpty() ? tr("Start capturing") : tr("Start capturing on %1").arg(name));
}

}  // namespace netmoth::gui
