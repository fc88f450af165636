// SPDX-License-Identifier: GPL-3.0-or-later
// Colours keys, comments, texts, numbers and truth values of a YAML text.
#pragma once

#include <QSyntaxHighlighter>

namespace netmoth::gui {

class YamlHighlighter final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    YamlHighlighter(QTextDocument* document, const QPalette& palette);

    void setPalette(const QPalette& palette);

protected:
    void highlightBlock(const QString& text) override;

private:
    QTextCharFormat m_key;
    QTextCharFormat m_comment;
    QTextCharFormat m_text;
    QTextCharFormat m_scalar;
};

}  // namespace netmoth::gui
