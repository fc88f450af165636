// SPDX-License-Identifier: GPL-3.0-or-later
// Flows that have ended, in the order in which their ends were read, oldest first; bounded. A value that shares what it
// holds: copies are cheap, appending to one leaves all others as they were, and no flow is copied a second time.
//
// Thread rule: append() to one chain of copies from one thread at a time; whoever was handed a copy since may read it
// meanwhile.
#pragma once

#include "core/model/flow_snapshot.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace netmoth::model {

class EndedFlows
{
public:
    static constexpr std::size_t kChunkFlows = 4096;  ///< The unit in which the oldest are forgotten.
    static constexpr std::size_t kMaxFlows = 64 * kChunkFlows;

    /// Only the latest copy of a chain may be appended to.
    void append(const flow::FlowSnapshot& flow)
    {
        if (m_count % kChunkFlows == 0)
            addChunk();
        (*m_chunks.back())[m_count % kChunkFlows] = flow;
        ++m_count;
    }

    [[nodiscard]] std::size_t size() const { return m_count; }
    [[nodiscard]] std::uint64_t forgotten() const { return m_forgotten; }  ///< Older ones, dropped for new ones.
    [[nodiscard]] const flow::FlowSnapshot& operator[](std::size_t index) const
    {
        return (*m_chunks[index / kChunkFlows])[index % kChunkFlows];
    }

private:
    using Chunk = std::array<flow::FlowSnapshot, kChunkFlows>;

    void addChunk()
    {
        if (m_count == kMaxFlows) {
            m_chunks.erase(m_chunks.begin());
            m_count -= kChunkFlows;
            m_forgotten += kChunkFlows;
        }
        m_chunks.push_back(std::make_shared<Chunk>());
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;  ///< All full but the last.
    std::size_t m_count = 0;
    std::uint64_t m_forgotten = 0;
};

}  // namespace netmoth::model
