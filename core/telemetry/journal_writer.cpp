// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/journal_writer.h"

#include "core/telemetry/flow_record.h"

#include <chrono>
#include <thread>
#include <utility>

namespace netmoth::telemetry {

namespace {

constexpr std::chrono::microseconds kPollInterval{200};

}  // namespace

JournalWriter::JournalWriter(JournalHead& head, std::span<JournalSlot> slots, JournalProgress& progress)
    : m_head(head)
    , m_slots(slots)
    , m_progress(progress)
{
}

bool JournalWriter::waitForSpace()
{
    const auto hasSpace = [&](std::uint64_t consumed) {
        return consumed >= m_next || m_next - consumed < m_slots.size() ||  // kNobody is beyond every entry
               m_progress.abandoned.load(std::memory_order_relaxed);
    };
    std::uint64_t last = m_progress.consumed.load(std::memory_order_acquire);
    auto since = std::chrono::steady_clock::now();
    while (!hasSpace(last)) {
        if (last == m_gaveUpAt)
            return false;  // assumed dead until it makes progress
        std::this_thread::sleep_for(kPollInterval);
        const std::uint64_t now = m_progress.consumed.load(std::memory_order_acquire);
        if (std::exchange(last, now) != now)
            since = std::chrono::steady_clock::now();
        else if (m_patience && std::chrono::steady_clock::now() - since > *m_patience)
            m_gaveUpAt = now;
    }
    m_gaveUpAt.reset();
    return true;
}

bool JournalWriter::append(std::span<const std::uint64_t, kFlowRecordWords> flowWords,
                           std::span<const std::uint64_t, kTcpRecordWords> tcpWords)
{
    bool kept = true;
    if (m_wait && m_next - m_progress.consumed.load(std::memory_order_relaxed) >= m_slots.size())
        kept = waitForSpace();

    auto& words = m_slots[m_next & (m_slots.size() - 1)].words;
    words[0].store(2 * m_next + 1, std::memory_order_relaxed);
    payloadFence(std::memory_order_release);  // pairs with the acquire fence in readSeqlocked()
    for (std::size_t i = 1; i < kFlowRecordWords; ++i)
        words[i].store(flowWords[i], kPayloadStore);
    for (std::size_t i = 0; i < kTcpRecordWords; ++i)
        words[kFlowRecordWords + i].store(tcpWords[i], kPayloadStore);
    words[0].store(2 * m_next + 2, std::memory_order_release);
    ++m_next;
    m_head.next.store(m_next, std::memory_order_release);  // pairs with the acquire in RegionReader::drainJournal()
    return kept;
}

}  // namespace netmoth::telemetry
