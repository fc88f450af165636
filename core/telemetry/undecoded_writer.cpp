// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/undecoded_writer.h"

#include "core/telemetry/flow_record.h"

#include <utility>

namespace netmoth::telemetry {

void UndecodedWriter::add(const packet::Undecoded& what, std::uint64_t packets, std::uint64_t wireBytes)
{
    const std::uint64_t key = what.key();
    if (m_rows[m_latest].key != key)
        m_latest = rowOf(key);
    m_rows[m_latest].sum += {packets, wireBytes};
    m_changed = true;
}

/// The row of @p key, created if there is none.
std::size_t UndecodedWriter::rowOf(std::uint64_t key)
{
    std::size_t fewest = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].key == key)
            return row;
        if (m_rows[row].key == 0) {  // rows fill from the front and never empty
            m_rows[row].key = key;
            return row;
        }
        if (m_rows[row].sum.packets < m_rows[fewest].sum.packets)
            fewest = row;
    }
    m_others[packet::Undecoded::fromKey(m_rows[fewest].key).isInFlow] += m_rows[fewest].sum;
    m_rows[fewest] = {key, {}};
    return fewest;
}

void UndecodedWriter::publish()
{
    if (!std::exchange(m_changed, false))
        return;
    const SeqlockWriteScope scope(m_part.words[0]);
    std::size_t word = 1;
    const auto store = [&](std::uint64_t value) { m_part.words[word++].store(value, kPayloadStore); };
    for (const PacketSum& sum : m_others) {
        store(sum.packets);
        store(sum.wireBytes);
    }
    for (const Row& row : m_rows) {
        store(row.key);
        store(row.sum.packets);
        store(row.sum.wireBytes);
    }
}

}  // namespace netmoth::telemetry
