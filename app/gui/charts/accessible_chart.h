// SPDX-License-Identifier: GPL-3.0-or-later
// The role of a picture of values, for screen readers. Thread rule: GUI thread.
#pragma once

class QWidget;

namespace netmoth::gui {

/// Gives @p widget the role of a chart for screen readers. Call it before its accessible name and description are set:
/// Qt keeps the role that a widget has at that time.
void announceAsChart(QWidget& widget);

}  // namespace netmoth::gui
