// SPDX-License-Identifier: GPL-3.0-or-later
// Payload bytes as text. Each unprintable byte becomes a dot, so that every byte stays visible.
#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace netmoth::model {

enum class StreamEncoding
{
    Utf8,
    Latin1
};

/// A character each; of wrong UTF-8 a dot for each byte. Tabs stay.
[[nodiscard]] QString payloadText(QByteArrayView bytes, StreamEncoding encoding);

/// Without "\n" or "\r\n" at the end.
[[nodiscard]] QByteArrayView withoutLineEnd(QByteArrayView bytes);

/// "00000010  47 45 54 20 2f 20 48 54  54 50 2f 31 2e 31 0d 0a  GET / HT TP/1.1.."; at most 16 bytes.
[[nodiscard]] QString hexLine(std::uint64_t offset, QByteArrayView bytes);

/// Where the hex digits of byte @p index begin in what hexLine() made and @p indent spaces were put before; without
/// those.
[[nodiscard]] qsizetype hexColumn(const QString& line, qsizetype indent, qsizetype index);

/// "0d 0a", "0D0A", "0x0d0a"; nothing when it is anything else.
[[nodiscard]] std::optional<QByteArray> bytesFromHex(const QString& text);

}  // namespace netmoth::model
