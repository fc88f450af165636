// SPDX-License-Identifier: GPL-3.0-or-later
// Payload whose every byte follows from its stream offset, so that a retransmission repeats itself, with checksums of
// any stretch in constant time. Immutable after construction.
#pragma once

#include "tests/support/frame_builder.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace netmoth::test {

class PayloadPattern
{
public:
    static constexpr std::size_t kPeriodBytes = 64 * 1024;
    static constexpr std::size_t kMaxStretchBytes = 2048;

    explicit PayloadPattern(std::uint64_t seed)
        : m_bytes(patternBytes(kPeriodBytes, seed))
    {
        m_bytes.insert(m_bytes.end(), m_bytes.begin(), m_bytes.begin() + kMaxStretchBytes);
        m_sums[0].push_back(0);
        m_sums[1].push_back(0);
        for (std::size_t i = 0; i < m_bytes.size(); ++i) {
            for (std::size_t parity = 0; parity < 2; ++parity)
                m_sums[parity].push_back(m_sums[parity].back() + (i % 2 == parity ? m_bytes[i] : 0U));
        }
    }

    /// The bytes from @p streamOffset on; at most kMaxStretchBytes of them.
    [[nodiscard]] const std::uint8_t* at(std::uint64_t streamOffset) const
    {
        return m_bytes.data() + streamOffset % kPeriodBytes;
    }

    /// Sum of the stretch as 16-bit big-endian words, as the Internet checksum (RFC 1071) adds them.
    [[nodiscard]] std::uint64_t wordSum(std::uint64_t streamOffset, std::size_t bytes) const
    {
        const std::size_t begin = streamOffset % kPeriodBytes;
        const auto& high = m_sums[begin % 2];
        const auto& low = m_sums[1 - begin % 2];
        return (high[begin + bytes] - high[begin]) * 256 + (low[begin + bytes] - low[begin]);
    }

private:
    Bytes m_bytes;
    std::vector<std::uint64_t> m_sums[2];  ///< Of the bytes at even and odd indices before each index.
};

}  // namespace netmoth::test
