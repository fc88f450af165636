// SPDX-License-Identifier: GPL-3.0-or-later
// The capture filter: libpcap's language, checked a moment after each keystroke. What it rejects is not captured.
#pragma once

#include "app/gui/views/filter_bar.h"

namespace netmoth::gui {

class CaptureFilterBar final : public FilterBar
{
    Q_OBJECT

public:
    explicit CaptureFilterBar(QWidget* parent = nullptr);

signals:
    void checkWanted(const QString& text);  ///< Answered by showVerdict().

private:
    QTimer m_pause;
};

}  // namespace netmoth::gui
