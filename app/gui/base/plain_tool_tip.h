// SPDX-License-Identifier: GPL-3.0-or-later
// Tool tips of text that others chose: files, interfaces and settings may be called "<b>x", which Qt would take for
// markup. A label has a text format for that, a tool tip has none. Thread rule: any.
#pragma once

#include <QString>
#include <QTextDocument>

namespace netmoth::gui {

/// Reads as @p text itself, blanks and line ends included.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text)
               ? QStringLiteral("<span style='white-space:pre-wrap'>%1</span>").arg(text.toHtmlEscaped())
               : text;
}

}  // namespace netmoth::gui
