// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/sha256.h"

#include <algorithm>
#include <array>

namespace netmoth::session {

void Sha256::addZeros(std::uint64_t count)
{
    static constexpr std::array<std::uint8_t, 65536> kZeros{};
    while (count > 0) {
        const std::uint64_t now = std::min<std::uint64_t>(count, kZeros.size());
        add(std::span(kZeros).first(now));
        count -= now;
    }
}

std::string Sha256::hex() const
{
    ::sha256_ctx copy = m_context;  // digesting ends a context
    std::array<std::uint8_t, SHA256_DIGEST_SIZE> digest{};
    ::nettle_sha256_digest(&copy, digest.size(), digest.data());
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : digest) {
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

}  // namespace netmoth::session
