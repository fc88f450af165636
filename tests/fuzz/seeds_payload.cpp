// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

#include <string_view>

namespace netmoth::test {

std::map<std::string, Bytes> makeSeeds()
{
    const auto bytesOf = [](std::string_view text) { return Bytes(text.begin(), text.end()); };
    return {
        {"http", bytesOf("GET /index.html HTTP/1.1\r\nHost: example.org\r\n\r\n")},
        {"utf8", bytesOf("Gr\xC3\xB6\xC3\x9F"
                         "e \xE2\x89\xA4 \xF0\x9F\xA6\x8B\n")},
        {"turned", bytesOf("a\xE2\x80\xAE b \xE2\x81\xA6 c \xE2\x80\xA8 d \xC2\x9B e \x1B[2J")},
        {"broken", bytesOf("\xC0\x9B \xED\xA0\x80 \xF4\x90\x80\x80 \xE2\x82")},
        {"typed", bytesOf("0x0d 0A 00ff")},
    };
}

}  // namespace netmoth::test
