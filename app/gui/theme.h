// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark: two palettes on the Fusion style, and the colours of series, safe for colour-blind eyes
// (M. Okabe and K. Ito, "Color Universal Design", 2008). Values only; who shows them asks again on PaletteChange.
#pragma once

#include "core/flow/flow_snapshot.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace netmoth::gui {

enum class ThemeChoice
{
    System,
    Light,
    Dark
};

enum class SeriesColor
{
    Blue,
    Orange,
    Green,
    Vermillion,
    Purple,
    Sky,
    Grey
};

/// True when text is lighter than its background.
[[nodiscard]] bool isDark(const QPalette& palette);

[[nodiscard]] QColor seriesColor(SeriesColor color, const QPalette& palette);
/// Of the mark beside a flow's state.
[[nodiscard]] QColor flowStateColor(flow::FlowState state, bool ended, const QPalette& palette);
[[nodiscard]] QColor warningColor(const QPalette& palette);    ///< Text that tells of loss.
[[nodiscard]] QColor badColor(const QPalette& palette);        ///< Marks under what is wrong.
[[nodiscard]] QColor goodBackground(const QPalette& palette);  ///< Behind text that is right; never the only sign.
[[nodiscard]] QColor badBackground(const QPalette& palette);   ///< Behind text that is wrong; never the only sign.
[[nodiscard]] QColor secondaryText(const QPalette& palette);   ///< Captions and axis labels.
[[nodiscard]] QColor faintLine(const QPalette& palette);       ///< Grid lines and borders.

/// Sets style and palette. System: dark when the palette that the platform gave at start was.
void applyTheme(QApplication& application, ThemeChoice choice);

}  // namespace netmoth::gui
