// SPDX-License-Identifier: GPL-3.0-or-later
// Light and dark: two palettes on the Fusion style, and the colours of series, safe for colour-blind eyes
// (after M. Okabe and K. Ito, "Color Universal Design", 2008; darkened on white until they stand out). A test computes
// contrasts and the distance of series under three kinds of colour blindness. Values only; who shows them asks again on
// PaletteChange.
#pragma once

#include "core/model/flow_snapshot.h"

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

[[nodiscard]] QColor alarmBackground();  ///< Behind white text.

/// The application's palette in either theme.
[[nodiscard]] QPalette themePalette(bool dark);

/// Sets style and palette.
void applyTheme(QApplication& application, ThemeChoice choice, bool isSystemDark = false);

}  // namespace netmoth::gui
