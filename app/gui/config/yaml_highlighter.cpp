// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/config/yaml_highlighter.h"

#include "app/gui/base/theme.h"

#include <QRegularExpression>

#include <algorithm>

namespace netmoth::gui {

namespace {

/// Where a comment begins: a # at the start or behind white space, outside quotes. The length where there is none.
qsizetype commentBegin(const QString& line)
{
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (!quote.isNull()) {
            if (c == QLatin1Char('\\') && quote == QLatin1Char('"'))
                ++i;
            else if (c == quote)
                quote = {};
        } else if ((c == QLatin1Char('"') || c == QLatin1Char('\'')) &&
                   (i == 0 || QStringLiteral(" \t:[{,").contains(line[i - 1]))) {
            quote = c;
        } else if (c == QLatin1Char('#') && (i == 0 || line[i - 1].isSpace())) {
            return i;
        }
    }
    return line.size();
}

}  // namespace

YamlHighlighter::YamlHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document)
{
    setPalette(palette);
}

void YamlHighlighter::setPalette(const QPalette& palette)
{
    m_key.setForeground(seriesColor(SeriesColor::Blue, palette));
    m_comment.setForeground(secondaryText(palette));
    m_comment.setFontItalic(true);
    m_text.setForeground(seriesColor(SeriesColor::Green, palette));
    m_scalar.setForeground(warningColor(palette));
    rehighlight();
}

void YamlHighlighter::highlightBlock(const QString& text)
{
    static const QRegularExpression kKey(QStringLiteral(R"(^\s*(?:-\s+)*([\w.\-]+|"[^"]*"|'[^']*')\s*(?=:(\s|$)))"));
    static const QRegularExpression kScalar(QStringLiteral(
        R"((?<=[\s:\[,])(?:-?\d[\d_]*(?:\.\d+)?|0x[0-9a-fA-F_]+|true|false|yes|no|on|off|null|~)(?=[\s,\]}]|$))"));
    static const QRegularExpression kText(QStringLiteral(R"("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')"));
    const auto comment = static_cast<int>(commentBegin(text));
    const QString code = text.left(comment);
    for (const auto& [pattern, format] : {std::pair(&kScalar, &m_scalar), std::pair(&kText, &m_text)})
        for (auto matches = pattern->globalMatch(code); matches.hasNext();) {
            const auto match = matches.next();
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), *format);
        }
    if (const auto key = kKey.match(code); key.hasMatch())
        setFormat(static_cast<int>(key.capturedStart(1)), static_cast<int>(key.capturedLength(1)), m_key);
    setFormat(comment, static_cast<int>(text.size()) - comment, m_comment);
}

}  // namespace netmoth::gui
