// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/time_range_bar.h"

#include "app/model/number_format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace netmoth::gui {

TimeRangeBar::TimeRangeBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
{
    auto* release = new QPushButton(tr("Show all times"), this);
    release->setObjectName(QStringLiteral("timeRangeRelease"));
    release->setToolTip(tr("Shows the flows of every time again. The charts stay where they are."));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addWidget(release);
    layout->addStretch();
    connect(release, &QPushButton::clicked, this, &TimeRangeBar::released);
    hide();
}

void TimeRangeBar::setRange(const std::optional<model::TimeRange>& range)
{
    if (range)
        m_text->setText(tr("Only flows seen from %1 to %2 (%3) are shown.")
                            .arg(model::formatDateTime(range->fromNs), model::formatClockTime(range->toNs),
                                 model::formatDuration(range->toNs - range->fromNs)));
    setVisible(range.has_value());
}

QString TimeRangeBar::text() const
{
    return m_text->text();
}

}  // namespace netmoth::gui
