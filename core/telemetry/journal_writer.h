// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's end of the journal of ended flows.
#pragma once

#include "core/telemetry/counters.h"
#include "core/telemetry/region_writer.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace netmoth::telemetry {

/// The progress of a reader. Shared by the control thread (which receives the reader's messages) and the worker.
/// kNobody means that no reader follows: the journal is overwritten freely.
struct JournalProgress
{
    static constexpr std::uint64_t kNobody = ~std::uint64_t{0};
    std::atomic<std::uint64_t> consumed{kNobody};
    std::atomic<bool> abandoned{false};  ///< Stop waiting: the reader has closed or the process is ending.
};

/// Appends ended flows. Worker thread only.
/// While a capture file is read, and while flows are flushed at the end, it waits for a following reader instead of
/// overwriting unread entries (no packet can be lost meanwhile); live traffic never waits.
class JournalWriter
{
public:
    JournalWriter(JournalHead& head, std::span<JournalSlot> slots, JournalProgress& progress);

    /// @p patience: a reader without progress for this long is assumed dead until it makes progress; none: never. The
    /// end of the reader is then detected elsewhere (JournalProgress::abandoned, or the end of the process).
    void setWaitForReader(bool wait, std::optional<std::chrono::milliseconds> patience = {})
    {
        m_wait = wait;
        m_patience = patience;
    }

    /// @p flowWords: a flow record's words 0..15; word 15 carries the record index. @p tcpWords: its TCP record's, word
    /// 0 being 1 if it has one. @return false if the wait for a reader without progress was given up, and an entry was
    /// overwritten.
    bool append(std::span<const std::uint64_t, kFlowRecordWords> flowWords,
                std::span<const std::uint64_t, kTcpRecordWords> tcpWords);

    [[nodiscard]] std::uint64_t written() const { return m_next; }
    void publishTo(CounterValues& values) const { values[Counter::JournalWritten] = m_next; }

private:
    bool waitForSpace();

    JournalHead& m_head;
    std::span<JournalSlot> m_slots;
    JournalProgress& m_progress;
    std::uint64_t m_next = 0;
    std::optional<std::chrono::milliseconds> m_patience;
    std::optional<std::uint64_t> m_gaveUpAt;  ///< The reader's position.
    bool m_wait = false;
};

}  // namespace netmoth::telemetry
