// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packet/decode_error_names.h"

namespace netmoth::packet {

std::string_view decodeErrorName(DecodeError error)
{
    const auto index = static_cast<std::size_t>(error);
    return index < kDecodeErrorNames.size() ? kDecodeErrorNames[index].name : "decoder.unknown";
}

}  // namespace netmoth::packet
