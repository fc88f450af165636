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

void WorkBanner::follow(model::BackgroundWork& work)
{
    connect(&work, &model::BackgroundWork::began, this, [this, &work](const model::Saying& what) {
        showWork(
            what, [] { return tr("Cancel"); }, [&work] { work.cancel(); });
    });
    connect(&work, &model::BackgroundWork::progressed, this, [this](double share) {
        if (!isHidden())
            setProgress(share);
    });
    connect(&work, &model::BackgroundWork::ended, this, &WorkBanner::dismiss);
}

void WorkBanner::showWork(const model::Saying& what, const model::Saying& ending, std::function<void()> end)
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
        showWork(model::Saying(m_what), model::Saying(m_ending), m_end);
}

}  // namespace netmoth::gui
