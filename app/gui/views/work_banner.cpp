// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/work_banner.h"

#include <QEvent>

#include <utility>

namespace netmoth::gui {

WorkBanner::WorkBanner(QWidget* parent)
    : MessageBanner(parent)
{
    setObjectName(QStringLiteral("workBanner"));
}

void WorkBanner::follow(BackgroundWork& work)
{
    connect(&work, &BackgroundWork::began, this, [this, &work](const Saying& what) {
        showWork(
            what, [] { return tr("Cancel"); }, [&work] { work.cancel(); });
    });
    connect(&work, &BackgroundWork::progressed, this, [this](double share) {
        if (!isHidden())
            setProgress(share);
    });
    connect(&work, &BackgroundWork::ended, this, &WorkBanner::dismiss);
}

void WorkBanner::showWork(const Saying& what, const Saying& ending, std::function<void()> end)
{
    m_what = what;
    m_ending = ending;
    m_end = std::move(end);
    showMessage(Kind::Notice, m_what(), {{m_ending(), m_end}});
}

void WorkBanner::changeEvent(QEvent* event)
{
    MessageBanner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden())
        showWork(Saying(m_what), Saying(m_ending), m_end);
}

}  // namespace netmoth::gui
