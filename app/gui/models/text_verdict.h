// SPDX-License-Identifier: GPL-3.0-or-later
// The result of checking a line of text: correct, or wrong at a position.
#pragma once

#include <QString>

#include <cstddef>

namespace netmoth::gui {

struct TextVerdict
{
    bool isRight = true;
    QString sentence;  ///< Empty when right.
    int offset = 0;    ///< In QChars, as widgets count.
    int length = 0;    ///< 0: at this place something is missing.

    [[nodiscard]] static TextVerdict good() { return {}; }
    /// The place in bytes of the text's UTF-8, as the checkers in core count.
    [[nodiscard]] static TextVerdict bad(const QString& sentence, const QString& text, std::size_t offsetBytes,
                                         std::size_t lengthBytes)
    {
        const QByteArray utf8 = text.toUtf8();
        const auto begin = static_cast<qsizetype>(offsetBytes);
        const auto charsOf = [](const QByteArray& bytes) { return static_cast<int>(QString::fromUtf8(bytes).size()); };
        return {false, sentence, charsOf(utf8.left(begin)),
                charsOf(utf8.mid(begin, static_cast<qsizetype>(lengthBytes)))};
    }

    friend bool operator==(const TextVerdict&, const TextVerdict&) = default;
};

}  // namespace netmoth::gui
