// SPDX-License-Identifier: GPL-3.0-or-later
// The role of a picture of values, for screen readers. Thread rule: GUI thread.
#pragma once

class QWidget;

namespace netmoth::gui {

/// @p widget is a chart to a screen reader; its name and description say of what. Call it before either is set:
/// Qt remembers the role that a widget has then.
void announceAsChart(QWidget& widget);

}  // namespace netmoth::gui
