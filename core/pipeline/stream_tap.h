// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's end of a stream tap (core/tap/stream_tap_format.h): takes what TCP delivered and writes it,
// framed, to the descriptor that a reader handed over.
//
// Never slows live capture: frames gather in a buffer of fixed size and go out once a burst or tick, as far as the
// descriptor takes them without blocking. What finds the buffer full is counted and dropped whole, so that the framing
// always holds. While a file is read, and at the end of a capture, there is no packet to lose: then it waits for room.
// One thread; no allocation after open().
#pragma once

#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/memory/fixed_array.h"
#include "core/reassembly/stream_sink.h"
#include "core/reassembly/tcp_tracker.h"
#include "core/tap/stream_tap_format.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>

namespace netmoth::pipeline {

/// A checked descriptor and the memory to serve it; made outside the worker's thread.
class TapTarget
{
public:
    /// Takes a descriptor that another process sent. Refuses what cannot be written to without blocking and in order:
    /// anything but a pipe or a stream socket open for writing.
    static Result<TapTarget> adopt(UniqueFd descriptor, const tap::TapSelection& selection);

    [[nodiscard]] const tap::TapSelection& selection() const { return m_selection; }

private:
    friend class StreamTap;
    TapTarget(UniqueFd descriptor, const tap::TapSelection& selection);

    UniqueFd m_descriptor;
    tap::TapSelection m_selection;
    memory::FixedArray<std::uint8_t> m_buffer;
};

/// Monotonic, over every tap of the worker.
struct TapCounters
{
    std::uint64_t chunks = 0;  ///< Frames that were written or wait to be.
    std::uint64_t bytes = 0;   ///< Payload in them.
    std::uint64_t droppedChunks = 0;
    std::uint64_t droppedBytes = 0;
};

class StreamTap final : public reassembly::StreamSink
{
public:
    /// @p flows and @p connections say whose a stream is; when @p unwanted becomes true, waiting ends. All outlive
    /// this.
    StreamTap(std::span<const telemetry::FlowRecord> flows, const reassembly::TcpTracker& connections,
              const std::atomic<bool>& unwanted)
        : m_flows(flows)
        , m_connections(connections)
        , m_unwanted(unwanted)
    {
    }

    /// Replaces a tap that is open. Of one flow that is over, perhaps already: ends at the next flushAll().
    void open(TapTarget target);
    /// Waits at most this long for the reader to take something; 0: never.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Once a burst: writes when it is worth a system call.
    void flush();
    /// Writes what there is.
    void flushAll();
    /// Writes what there is, waiting as it may, and closes: end of file for the reader. Only a reader that has not read
    /// for that long gets half a frame before it.
    void finish();
    /// The same without waiting: the reader wants no more.
    void close();
    /// False when none was opened, and once the reader is gone or the one flow asked for has ended.
    [[nodiscard]] bool isOpen() const { return m_target.has_value(); }
    [[nodiscard]] const TapCounters& counters() const { return m_counters; }

    /// Of one flow that was asked for everything, however little is kept of the others.
    [[nodiscard]] reassembly::Interest begin(const reassembly::StreamStart& start) override;
    [[nodiscard]] reassembly::Interest data(const reassembly::StreamData& data) override;
    [[nodiscard]] reassembly::Interest gap(const reassembly::StreamGap& gap) override;
    void end(const reassembly::StreamEnd& end) override;

private:
    static constexpr std::size_t kNone = ~std::size_t{0};

    [[nodiscard]] reassembly::Interest interestIn(reassembly::StreamId stream);
    [[nodiscard]] reassembly::Interest recognize(reassembly::StreamId stream);
    [[nodiscard]] bool isRecognized() const { return m_target && !m_target->m_selection.conversation; }
    [[nodiscard]] reassembly::Interest orNoneWhenClosed(reassembly::Interest interest) const;
    [[nodiscard]] bool isOver(const tap::TapSelection& selection) const;
    [[nodiscard]] tap::TapHeader headerFor(reassembly::StreamId stream) const;
    bool extendLast(const tap::TapHeader& header, std::span<const std::uint8_t> bytes);
    void put(const tap::TapHeader& header, std::span<const std::uint8_t> bytes);
    void append(const tap::TapHeader& header, std::span<const std::uint8_t> bytes);
    void appendLost();
    [[nodiscard]] bool makeRoom(std::size_t bytes, std::size_t reserve);
    [[nodiscard]] bool waitForReader() const;
    void writeOut();
    void reclaim();
    void abandon();

    std::span<const telemetry::FlowRecord> m_flows;
    const reassembly::TcpTracker& m_connections;
    const std::atomic<bool>& m_unwanted;
    std::optional<TapTarget> m_target;
    std::size_t m_begin = 0;  ///< Of what was not written yet, in the buffer.
    std::size_t m_end = 0;
    std::size_t m_last = kNone;  ///< Where the last frame begins, while it can still grow.
    tap::TapHeader m_lastHeader{};
    bool m_wroteThisBurst = false;
    bool m_selectionEnded = false;
    std::uint64_t m_lostChunks = 0;  ///< Since the last frame, to be told before the next one.
    std::uint64_t m_lostBytes = 0;
    std::chrono::milliseconds m_patience{0};
    TapCounters m_counters;
};

}  // namespace netmoth::pipeline
