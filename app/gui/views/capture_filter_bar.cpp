// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/views/capture_filter_bar.h"

#include "app/gui/views/filter_edit.h"
#include "app/gui/views/help_topic.h"

namespace netmoth::gui {

namespace {

constexpr std::chrono::milliseconds kFilterTypingPause{200};  // names in the text are looked up: not at each letter

}  // namespace

CaptureFilterBar::CaptureFilterBar(QWidget* parent)
    : FilterBar(
          {QStringLiteral("captureFilter"), tr("Capt&ure filter"), tr("Capture filter"),
           tr("captures everything; for example: tcp port 443 or host 192.0.2.1"),
           tr("A filter in libpcap's language (BPF). Packets that it rejects are not captured at all. To choose what "
              "is shown, use the display filter.")},
          parent)
{
    setHelpTopic(*this, "capture-filter");
    m_pause.setSingleShot(true);
    m_pause.setInterval(kFilterTypingPause);
    connect(this, &FilterBar::edited, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, [this] { emit checkWanted(edit().text()); });
}

}  // namespace netmoth::gui
