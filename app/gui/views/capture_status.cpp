// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/capture_status.h"

#include "app/gui/base/theme.h"
#include "app/gui/models/live_capture.h"
#include "app/model/capture_presentation.h"
#include "app/model/number_format.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace netmoth::gui {

CaptureStatus::CaptureStatus(LiveCapture& capture, QWidget* parent)
    : QStatusBar(parent)
    , m_capture(capture)
    , m_state(new QLabel(this))
    , m_source(new QLabel(this))
    , m_elapsed(new QLabel(this))
    , m_stale(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    QFont bold = m_state->font();
    bold.setBold(true);
    m_state->setFont(bold);
    m_stale->setFont(bold);
    m_source->setTextFormat(Qt::PlainText);  // a file may be called anything
    m_source->setObjectName(QStringLiteral("captureSource"));
    m_state->setObjectName(QStringLiteral("captureState"));
    m_stale->setObjectName(QStringLiteral("staleNotice"));
    m_stale->setStyleSheet(
        QStringLiteral("background: %1; color: white; padding: 1px 8px;").arg(alarmBackground().name()));
    m_stale->hide();
    m_progress->setRange(0, 1000);
    m_progress->setMaximumWidth(220);
    m_progress->setAccessibleName(tr("Progress of reading the file"));
    m_progress->hide();
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, &m_capture, &LiveCapture::stop);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_source, m_elapsed, m_progress, m_cancel})
        addWidget(widget);
    addPermanentWidget(m_stale);
    connect(&m_capture, &LiveCapture::refreshed, this, &CaptureStatus::refresh);
    connect(&m_capture, &LiveCapture::began, this, &CaptureStatus::refresh);
    setContentsMargins(8, 0, 8, 0);
    refresh();
}

void CaptureStatus::refresh()
{
    m_state->setText(netmoth::model::stateText(m_capture.state(), m_capture.isFile()));
    m_source->setText(m_capture.sourceName());
    const bool ran = m_capture.latest().has_value();
    m_elapsed->setVisible(ran);
    if (ran)
        m_elapsed->setText(model::formatDuration(m_capture.elapsed().count()));
    const QString stale = model::staleSentence(m_capture.state(), m_capture.latest());
    m_stale->setText(stale);
    m_stale->setVisible(!stale.isEmpty());
    showProgress();
}

void CaptureStatus::showProgress()
{
    const bool reading = m_capture.isFile() && model::isActive(m_capture.state());
    m_progress->setVisible(reading);
    m_cancel->setVisible(reading);
    if (reading)
        m_progress->setValue(static_cast<int>(m_capture.fileProgress() * 1000));
}

QString CaptureStatus::stateText() const
{
    return m_state->text();
}

QString CaptureStatus::staleText() const
{
    return m_stale->text();
}

}  // namespace netmoth::gui
