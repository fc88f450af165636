// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nettle/sha2.h>

#include <cstdint>
#include <span>
#include <string>

namespace netmoth::session {

/// A running SHA-256 that can be asked at any time and go on. Nettle, because QCryptographicHash of Qt 6.4 is plain C:
/// 0.25 GB/s where this does 1.7 (bench_stream_dump), and hashing is most of what a dump of streams costs.
class Sha256
{
public:
    Sha256() { ::nettle_sha256_init(&m_context); }

    void add(std::span<const std::uint8_t> bytes) { ::nettle_sha256_update(&m_context, bytes.size(), bytes.data()); }
    void addZeros(std::uint64_t count);
    /// Of what was added so far, 64 hexadecimal digits.
    [[nodiscard]] std::string hex() const;

private:
    ::sha256_ctx m_context{};
};

}  // namespace netmoth::session
