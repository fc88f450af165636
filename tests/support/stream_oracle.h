// SPDX-License-Identifier: GPL-3.0-or-later
// What a TCP stream should come to, and what it came to. Test code only: keeps every byte.
#pragma once

#include "core/reassembly/tcp_stream.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace netmoth::test {

/// What came out: bytes by offset, nullopt where a gap was declared.
class CollectingSink final : public reassembly::StreamSink
{
public:
    reassembly::Interest begin(const reassembly::StreamStart&) override { return reassembly::Interest::ToDepth; }
    reassembly::Interest data(const reassembly::StreamData& data) override
    {
        inOrder = inOrder && data.offset == bytes.size();
        bytes.insert(bytes.end(), data.bytes.begin(), data.bytes.end());
        return reassembly::Interest::ToDepth;
    }
    reassembly::Interest gap(const reassembly::StreamGap& gap) override
    {
        inOrder = inOrder && gap.offset == bytes.size();
        bytes.insert(bytes.end(), gap.length, std::nullopt);
        ++gaps;
        return reassembly::Interest::ToDepth;
    }
    void end(const reassembly::StreamEnd& end) override
    {
        ended = true;
        inOrder = inOrder && end.length == bytes.size();
    }

    [[nodiscard]] std::string text() const
    {
        std::string text;
        for (const auto& byte : bytes)
            text += byte ? static_cast<char>(*byte) : '.';
        return text;
    }

    std::vector<std::optional<std::uint8_t>> bytes;
    int gaps = 0;
    bool inOrder = true;
    bool ended = false;
};

/// Keeps every byte with the segment it came in, and never forgets: slow, and simple enough to be believed.
class StreamOracle
{
public:
    explicit StreamOracle(reassembly::OverlapPolicy policy)
        : m_policy(policy)
    {
    }

    void add(std::uint64_t begin, std::string_view text)
    {
        std::uint64_t end = begin + text.size();
        begin = std::max(begin, m_frontier);
        if (begin >= end)
            return;
        text.remove_prefix(text.size() - static_cast<std::size_t>(end - begin));
        if (m_bytes.size() < end)
            m_bytes.resize(end);
        const reassembly::SegmentRange fresh{begin, end};
        for (std::uint64_t i = begin; i < end; ++i)
            if (m_bytes[i] && freshWins(m_policy, m_bytes[i]->sent, fresh))
                m_bytes[i]->value = static_cast<std::uint8_t>(text[i - begin]);
        for (std::uint64_t i = begin; i < end;) {
            std::uint64_t run = i;
            while (run < end && !m_bytes[run])
                ++run;
            for (std::uint64_t at = i; at < run; ++at)
                m_bytes[at] = Byte{static_cast<std::uint8_t>(text[at - begin]), fresh};
            i = std::max(run, i + 1);
        }
        while (m_frontier < m_bytes.size() && m_bytes[m_frontier])
            ++m_frontier;
    }

    [[nodiscard]] std::string text() const
    {
        std::string text;
        for (const auto& byte : m_bytes)
            text += byte ? static_cast<char>(byte->value) : '.';
        return text;
    }

private:
    struct Byte
    {
        std::uint8_t value;
        reassembly::SegmentRange sent;
    };
    reassembly::OverlapPolicy m_policy;
    std::vector<std::optional<Byte>> m_bytes;
    std::uint64_t m_frontier = 0;
};

}  // namespace netmoth::test
