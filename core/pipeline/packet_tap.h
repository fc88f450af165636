// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the frames of a worker as they were captured: a recorder, statistics of a kind of their own. It sees each
// burst before it is decoded, so also what is no IP, what is malformed and what the flow table refuses.
//
// Example, a recorder of the last minutes: frames() copies each frame with its time behind the last one, into a ring of
// memory that was reserved before the sandbox closed, and overwrites the oldest; tick() tells a reader in the app how
// far it has come. Nothing else of the worker changes: the helper constructs it and calls Worker::attach() before it
// starts the thread.
#pragma once

#include "core/packet/frame.h"

#include <array>
#include <cstddef>
#include <span>

namespace netmoth::pipeline {

/// Called on the worker's thread. Must not block, allocate or throw.
class PacketTap
{
public:
    virtual ~PacketTap() = default;
    /// Frames in the order of their arrival, each once; never empty. Their bytes are valid during the call. VLAN tags
    /// that the kernel took out of a frame stand in its Frame.
    virtual void frames(std::span<const packet::Frame> burst) = 0;
    /// About every 50 ms, with and without packets, also while the capture is paused.
    virtual void tick() {}
};

/// The taps of one worker.
class PacketTaps
{
public:
    static constexpr std::size_t kMaxTaps = 2;

    /// False: there are kMaxTaps already. @p tap outlives this, or is detached.
    [[nodiscard]] bool attach(PacketTap& tap)
    {
        if (m_count == kMaxTaps)
            return false;
        m_taps[m_count++] = &tap;
        return true;
    }
    void detach(const PacketTap& tap)
    {
        for (std::size_t i = 0; i < m_count; ++i)
            if (m_taps[i] == &tap) {
                m_taps[i] = m_taps[--m_count];
                return;
            }
    }
    /// One comparison when there is none.
    void frames(std::span<const packet::Frame> burst)
    {
        for (std::size_t i = 0; i < m_count; ++i)
            m_taps[i]->frames(burst);
    }
    void tick()
    {
        for (std::size_t i = 0; i < m_count; ++i)
            m_taps[i]->tick();
    }

private:
    std::array<PacketTap*, kMaxTaps> m_taps{};
    std::size_t m_count = 0;
};

}  // namespace netmoth::pipeline
