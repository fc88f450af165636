// SPDX-License-Identifier: GPL-3.0-or-later
// FlowId → number: an open-addressing hash table that is filled once and then asked.
// A node-based map would allocate once a flow, at several snapshots a second of up to some 100,000 flows.
#pragma once

#include "core/model/flow_snapshot.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace netmoth::model {

class FlowIdIndex
{
public:
    /// Room for @p capacity insertions; more are not allowed.
    explicit FlowIdIndex(std::size_t capacity)
        : m_slots(std::bit_ceil(capacity * 2 + 1))
    {
    }

    /// The first insertion of an id wins.
    void insert(const flow::FlowId& id, std::uint32_t value)
    {
        Slot& slot = m_slots[slotOf(id)];
        if (!slot.used)
            slot = {id, value, true};
    }

    [[nodiscard]] std::optional<std::uint32_t> find(const flow::FlowId& id) const
    {
        const Slot& slot = m_slots[slotOf(id)];
        return slot.used ? std::optional(slot.value) : std::nullopt;
    }

private:
    struct Slot
    {
        flow::FlowId id;
        std::uint32_t value = 0;
        bool used = false;
    };

    [[nodiscard]] std::size_t slotOf(const flow::FlowId& id) const
    {
        const std::size_t mask = m_slots.size() - 1;
        const std::uint64_t mixed = ((std::uint64_t{id.worker} << 32 | id.index) * 0x9E3779B97F4A7C15ULL) ^
                                    id.generation * 0xC2B2AE3D27D4EB4FULL;
        std::size_t position = static_cast<std::size_t>(mixed ^ (mixed >> 29)) & mask;
        while (m_slots[position].used && !(m_slots[position].id == id))
            position = (position + 1) & mask;
        return position;
    }

    std::vector<Slot> m_slots;
};

}  // namespace netmoth::model
