// SPDX-License-Identifier: GPL-3.0-or-later
// Payload on its way to the screen: any bytes become characters that stay on their line and command nothing, and the
// bytes of a dump can be read back from where hexColumn() says that they are.
#include "app/model/payload_text.h"

#include <algorithm>
#include <cstdlib>

using namespace netmoth::model;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isHarmless(QChar character)
{
    if (character == QLatin1Char('\t'))
        return true;
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:  // turns the direction of what follows, or is not seen
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

void checkText(QByteArrayView bytes)
{
    const QString latin = payloadText(bytes, StreamEncoding::Latin1);
    const QString utf8 = payloadText(bytes, StreamEncoding::Utf8);
    require(latin.size() == bytes.size() && utf8.size() <= bytes.size() && utf8.isValidUtf16());
    require(std::ranges::all_of(latin, isHarmless) && std::ranges::all_of(utf8, isHarmless));
    const QByteArrayView line = withoutLineEnd(bytes);
    require(bytes.startsWith(line) && bytes.size() - line.size() <= 2);
}

void checkDump(QByteArrayView bytes)
{
    constexpr qsizetype kBytesOfLine = 16;
    for (qsizetype at = 0; at < bytes.size(); at += kBytesOfLine) {
        const QByteArrayView part = bytes.sliced(at, std::min(kBytesOfLine, bytes.size() - at));
        const QString line = hexLine(static_cast<std::uint64_t>(at), part);
        require(std::ranges::all_of(line, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; }));
        for (qsizetype i = 0; i < part.size(); ++i) {
            const auto byte = bytesFromHex(line.sliced(hexColumn(line, 0, i), 2));
            require(byte && QByteArrayView(*byte) == part.sliced(i, 1));
        }
    }
    // What somebody typed into the search field.
    const QString typed = QString::fromUtf8(bytes);
    if (const auto found = bytesFromHex(typed))
        require(!found->isEmpty() && 2 * found->size() <= typed.size());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const QByteArrayView view(bytes, static_cast<qsizetype>(size));
    checkText(view);
    checkDump(view);
    return 0;
}
