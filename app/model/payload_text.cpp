// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/payload_text.h"

#include <algorithm>

namespace netmoth::model {

namespace {

constexpr QLatin1Char kUnprintable('.');
constexpr qsizetype kHalfLine = 8;
constexpr int kOffsetDigits = 8;

struct Character
{
    char32_t code = 0;
    qsizetype bytes = 0;  ///< 0: no character begins here.
};

/// RFC 3629: no overlong forms, no surrogates, nothing beyond U+10FFFF.
Character firstCharacter(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = at(0);
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.size() < length)
        return {};
    char32_t code = lead & (0x7FU >> length);
    for (qsizetype i = 1; i < length; ++i) {
        if ((at(i) & 0xC0U) != 0x80U)
            return {};
        code = code << 6 | (at(i) & 0x3FU);
    }
    const bool isOverlong = (length == 3 && code < 0x800) || (length == 4 && code < 0x10000);
    const bool isSurrogate = code >= 0xD800 && code <= 0xDFFF;
    return isOverlong || isSurrogate || code > 0x10FFFF ? Character{} : Character{code, length};
}

/// What keeps to its line: U+2028 and U+2029 count as printable, but begin another one in a text widget.
bool isShown(char32_t code)
{
    const QChar::Category category = QChar::category(code);
    return code == '\t' ||
           (QChar::isPrint(code) && category != QChar::Separator_Line && category != QChar::Separator_Paragraph);
}

}  // namespace

QString payloadText(QByteArrayView bytes, StreamEncoding encoding)
{
    QString text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        Character character{static_cast<unsigned char>(bytes[0]), 1};
        if (encoding == StreamEncoding::Utf8 && character.code >= 0x80)
            character = firstCharacter(bytes);
        if (character.bytes == 0 || !isShown(character.code))
            text += kUnprintable;
        else if (QChar::requiresSurrogates(character.code))
            text += QString::fromUcs4(&character.code, 1);
        else
            text += QChar(static_cast<char16_t>(character.code));
        bytes = bytes.sliced(std::max<qsizetype>(1, character.bytes));
    }
    return text;
}

QByteArrayView withoutLineEnd(QByteArrayView bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    else
        return bytes;
    if (bytes.endsWith('\r'))
        bytes.chop(1);
    return bytes;
}

QString hexLine(std::uint64_t offset, QByteArrayView bytes)
{
    static constexpr char kDigits[] = "0123456789abcdef";
    QString line = QString::number(offset, 16).rightJustified(kOffsetDigits, QLatin1Char('0')) + QLatin1String("  ");
    QString characters;
    for (qsizetype i = 0; i < 2 * kHalfLine; ++i) {
        if (i == kHalfLine)
            line += QLatin1Char(' ');
        if (i >= bytes.size()) {
            line += QLatin1String("   ");
            continue;
        }
        if (i == kHalfLine)
            characters += QLatin1Char(' ');
        const auto byte = static_cast<unsigned char>(bytes[i]);
        line += QLatin1Char(kDigits[byte >> 4]);
        line += QLatin1Char(kDigits[byte & 0xF]);
        line += QLatin1Char(' ');
        characters += byte >= 0x20 && byte < 0x7F ? QLatin1Char(static_cast<char>(byte)) : kUnprintable;
    }
    return line + QLatin1Char(' ') + characters;
}

qsizetype hexColumn(const QString& line, qsizetype indent, qsizetype index)
{
    const qsizetype digits = line.indexOf(QLatin1Char(' '), indent) - indent;
    return digits + 2 + 3 * index + (index >= kHalfLine ? 1 : 0);
}

std::optional<QByteArray> bytesFromHex(const QString& text)
{
    QString digits = text.simplified().remove(QLatin1Char(' '));
    if (digits.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        digits = digits.mid(2);
    const bool isHex = std::ranges::all_of(digits, [](QChar c) {
        return (c >= QLatin1Char('0') && c <= QLatin1Char('9')) ||
               (c.toLower() >= QLatin1Char('a') && c.toLower() <= QLatin1Char('f'));
    });
    if (!isHex || digits.isEmpty() || digits.size() % 2 != 0)
        return std::nullopt;
    return QByteArray::fromHex(digits.toLatin1());
}

}  // namespace netmoth::model
