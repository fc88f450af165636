// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stream_tap.h"

#include "core/telemetry/flow_record.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::pipeline {

namespace {

using namespace tap;
using namespace telemetry;
using reassembly::Interest;

/// What a live reader may be late by: 30 ms of a full gigabit.
constexpr std::size_t kBufferBytes = std::size_t{4} << 20;
/// Kept free for what is not payload, so that a reader that is too slow still learns of ends: 3,000 frames.
constexpr std::size_t kReserveBytes = std::size_t{256} << 10;
constexpr std::size_t kWorthAWrite = std::size_t{64} << 10;
constexpr int kWaitStepMs = 100;

tl::unexpected<Failure> refuse(const char* why)
{
    return fail(FailureKind::Protocol, fmt::format("The descriptor for a stream tap {}: hand over the writing end of a "
                                                   "pipe or a stream socket.",
                                                   why));
}

bool isStreamSocket(int descriptor)
{
    int type = 0;
    socklen_t length = sizeof type;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_STREAM;
}

std::uint64_t load(const FlowRecord& record, std::size_t word)
{
    return record.words[word].load(std::memory_order_relaxed);
}

packet::IpAddress addressAt(const FlowRecord& record, std::size_t word)
{
    packet::IpAddress address;
    const std::uint64_t halves[] = {load(record, word), load(record, word + 1)};
    std::memcpy(address.bytes.data(), halves, sizeof halves);
    return address;
}

}  // namespace

TapTarget::TapTarget(UniqueFd descriptor, const TapSelection& selection)
    : m_descriptor(std::move(descriptor))
    , m_selection(selection)
    , m_buffer(kBufferBytes)
{
}

Result<TapTarget> TapTarget::adopt(UniqueFd descriptor, const TapSelection& selection)
{
    struct stat status
    {
    };
    if (::fstat(descriptor.get(), &status) != 0)
        return refuse("is not open");
    if (!S_ISFIFO(status.st_mode) && !(S_ISSOCK(status.st_mode) && isStreamSocket(descriptor.get())))
        return refuse("is neither a pipe nor a stream socket");
    const int flags = ::fcntl(descriptor.get(), F_GETFL);
    if (flags < 0 || (flags & O_ACCMODE) == O_RDONLY)
        return refuse("cannot be written to");
    if (::fcntl(descriptor.get(), F_SETFL, flags | O_NONBLOCK) != 0)
        return refuse("cannot be made non-blocking");
    return TapTarget(std::move(descriptor), selection);
}

void StreamTap::open(TapTarget target)
{
    close();
    m_target.emplace(std::move(target));
}

/// The record was given to another flow, or to none. A flow that has yet to begin is not over.
bool StreamTap::isOver(const TapSelection& selection) const
{
    if (selection.flowIndex == TapSelection::kAllFlows)
        return false;
    if (selection.flowIndex >= m_flows.size())
        return true;
    const std::uint64_t identity = load(m_flows[selection.flowIndex], flow_word::kIdentity);
    const auto ahead = static_cast<std::int32_t>(static_cast<std::uint32_t>(identity >> 32) - selection.generation);
    return ahead > 0 || (ahead == 0 && ipVersionOf(identity) == 0 && selection.generation != 0);
}

/// A conversation that was described is the first flow that it fits; from then on the tap is that flow's. A flow of its
/// ends may still turn out to have begun earlier.
Interest StreamTap::recognize(reassembly::StreamId stream)
{
    TapSelection& selection = m_target->m_selection;
    const TapHeader header = headerFor(stream);
    if (selection.conversation->isOf(header)) {
        selection.flowIndex = header.flowIndex;
        selection.generation = header.generation;
        selection.conversation.reset();
        return Interest::Everything;
    }
    return selection.conversation->isBetweenEndsOf(header) ? Interest::Everything : Interest::None;
}

Interest StreamTap::interestIn(reassembly::StreamId stream)
{
    if (!m_target)
        return Interest::None;
    const TapSelection& selection = m_target->m_selection;
    if (selection.conversation)
        return recognize(stream);
    if (selection.isAllFlows())
        return Interest::ToDepth;
    const bool isSelected =
        selection.flowIndex == stream.flow &&
        selection.generation == static_cast<std::uint32_t>(load(m_flows[stream.flow], flow_word::kIdentity) >> 32);
    return isSelected ? Interest::Everything : Interest::None;
}

/// The reader may have gone since.
Interest StreamTap::orNoneWhenClosed(Interest interest) const
{
    return m_target ? interest : Interest::None;
}

Interest StreamTap::begin(const reassembly::StreamStart& start)
{
    return interestIn(start.stream);
}

TapHeader StreamTap::headerFor(reassembly::StreamId stream) const
{
    using namespace flow_word;
    const FlowRecord& record = m_flows[stream.flow];
    const bool fromOriginator = stream.direction == flow::Direction::FromOriginator;
    const std::uint64_t identity = load(record, kIdentity);
    const std::uint64_t ports = load(record, kPorts);
    const auto originatorPort = static_cast<std::uint16_t>(ports >> 48);
    const auto responderPort = static_cast<std::uint16_t>(ports >> 32);

    TapHeader header{};
    header.magic = kTapMagic;
    const bool turned = (identity & telemetry::kStreamsTurned) != 0;
    header.direction = static_cast<std::uint8_t>(stream.direction) ^ static_cast<std::uint8_t>(turned);
    header.ipVersion = ipVersionOf(identity);
    header.flags = static_cast<std::uint8_t>((m_connections.isMidstream(stream) ? kTapMidstream : 0) |
                                             (turned ? tap::kTapTurned : 0));
    header.worker = m_target->m_selection.worker;
    header.flowIndex = stream.flow;
    header.generation = static_cast<std::uint32_t>(identity >> 32);
    header.senderPort = fromOriginator ? originatorPort : responderPort;
    header.receiverPort = fromOriginator ? responderPort : originatorPort;
    header.startNs = static_cast<std::int64_t>(load(record, kFirstSeen));
    header.sender = addressAt(record, fromOriginator ? kOriginator : kResponder);
    header.receiver = addressAt(record, fromOriginator ? kResponder : kOriginator);
    return header;
}

Interest StreamTap::data(const reassembly::StreamData& data)
{
    const Interest interest = interestIn(data.stream);
    if (interest == Interest::None || !isRecognized())
        return interest;
    TapHeader header = headerFor(data.stream);
    header.kind = TapKind::Data;
    header.offset = data.offset;
    for (auto bytes = data.bytes; !bytes.empty();) {
        const auto piece = bytes.first(std::min<std::size_t>(bytes.size(), kMaxTapChunkBytes));
        header.length = piece.size();
        if (!extendLast(header, piece))
            put(header, piece);
        header.offset += piece.size();
        bytes = bytes.subspan(piece.size());
    }
    return orNoneWhenClosed(interest);
}

Interest StreamTap::gap(const reassembly::StreamGap& gap)
{
    const Interest interest = interestIn(gap.stream);
    if (interest == Interest::None || !isRecognized())
        return interest;
    TapHeader header = headerFor(gap.stream);
    header.kind = TapKind::Gap;
    header.offset = gap.offset;
    header.length = gap.length;
    put(header, {});
    return orNoneWhenClosed(interest);
}

void StreamTap::end(const reassembly::StreamEnd& end)
{
    if (interestIn(end.stream) == Interest::None || !isRecognized())
        return;
    TapHeader header = headerFor(end.stream);
    header.kind = TapKind::End;
    header.offset = end.length;
    put(header, {});
    // A flow that ends reports direction 0 first (finishConnection()).
    if (header.direction == 1 && m_target && !m_target->m_selection.isAllFlows())
        m_selectionEnded = true;
}

/// Lengthens the last frame when @p bytes follow it directly: a frame a burst instead of one a packet.
bool StreamTap::extendLast(const TapHeader& header, std::span<const std::uint8_t> bytes)
{
    if (m_last == kNone || m_lostChunks != 0 || m_lastHeader.flowIndex != header.flowIndex ||
        m_lastHeader.generation != header.generation || m_lastHeader.direction != header.direction ||
        m_lastHeader.offset + m_lastHeader.length != header.offset ||
        m_lastHeader.length + bytes.size() > kMaxTapChunkBytes ||
        m_target->m_buffer.size() - m_end < bytes.size() + kReserveBytes)
        return false;
    std::uint8_t* const buffer = &m_target->m_buffer[0];
    m_lastHeader.length += bytes.size();
    std::memcpy(buffer + m_last + offsetof(TapHeader, length), &m_lastHeader.length, sizeof m_lastHeader.length);
    std::memcpy(buffer + m_end, bytes.data(), bytes.size());
    m_end += bytes.size();
    m_counters.bytes += bytes.size();
    return true;
}

/// Adds a frame, and one before it that tells what was lost, or counts it as lost itself.
void StreamTap::put(const TapHeader& header, std::span<const std::uint8_t> bytes)
{
    const std::size_t lostFrame = m_lostChunks != 0 ? kTapHeaderBytes : 0;
    const std::size_t reserve = header.kind == TapKind::Data ? kReserveBytes : 0;
    if (!makeRoom(lostFrame + kTapHeaderBytes + bytes.size(), reserve)) {
        ++m_lostChunks;
        m_lostBytes += bytes.size();
        ++m_counters.droppedChunks;
        m_counters.droppedBytes += bytes.size();
        return;
    }
    if (lostFrame != 0)
        appendLost();
    append(header, bytes);
    ++m_counters.chunks;
    m_counters.bytes += bytes.size();
}

void StreamTap::append(const TapHeader& header, std::span<const std::uint8_t> bytes)
{
    std::uint8_t* const buffer = &m_target->m_buffer[0];
    m_last = header.kind == TapKind::Data ? m_end : kNone;
    m_lastHeader = header;
    std::memcpy(buffer + m_end, &header, kTapHeaderBytes);
    if (!bytes.empty())
        std::memcpy(buffer + m_end + kTapHeaderBytes, bytes.data(), bytes.size());
    m_end += kTapHeaderBytes + bytes.size();
}

void StreamTap::appendLost()
{
    TapHeader lost{};
    lost.magic = kTapMagic;
    lost.kind = TapKind::Lost;
    lost.worker = m_target->m_selection.worker;
    lost.offset = std::exchange(m_lostChunks, 0);
    lost.length = std::exchange(m_lostBytes, 0);
    append(lost, {});
}

/// Room for @p bytes that leaves @p reserve. Live, it tries one write a burst and does not wait.
bool StreamTap::makeRoom(std::size_t bytes, std::size_t reserve)
{
    const auto fits = [&] { return m_target && m_target->m_buffer.size() - m_end >= bytes + reserve; };
    while (m_target && !fits()) {
        if (m_patience.count() == 0 && std::exchange(m_wroteThisBurst, true))
            return false;
        writeOut();
        if (m_target && !fits() && (m_patience.count() == 0 || !waitForReader()))
            return false;
    }
    return fits();
}

bool StreamTap::waitForReader() const
{
    pollfd waiting{m_target->m_descriptor.get(), POLLOUT, 0};
    const auto deadline = std::chrono::steady_clock::now() + m_patience;
    while (!m_unwanted.load(std::memory_order_relaxed)) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, kWaitStepMs)));
        if (ready > 0)
            return true;  // an error shows in the write that follows
        if ((ready < 0 && errno != EINTR) || left.count() <= 0)
            return false;
    }
    return false;
}

/// One write of as much as the descriptor takes.
void StreamTap::writeOut()
{
    while (m_begin < m_end) {
        const ssize_t written = ::write(m_target->m_descriptor.get(), &m_target->m_buffer[m_begin], m_end - m_begin);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0 && errno != EAGAIN)
            return abandon();
        if (written > 0)
            m_begin += static_cast<std::size_t>(written);
        break;
    }
    reclaim();
}

/// Takes the room of what was written back; moves what is left only after as much again was written.
void StreamTap::reclaim()
{
    if (m_last != kNone && m_begin > m_last)
        m_last = kNone;  // partly out: it can grow no more
    if (m_begin == m_end) {
        m_begin = m_end = 0;
        m_last = kNone;
    } else if (m_begin > m_target->m_buffer.size() / 2) {
        std::uint8_t* const buffer = &m_target->m_buffer[0];
        std::memmove(buffer, buffer + m_begin, m_end - m_begin);
        m_last = m_last == kNone ? kNone : m_last - m_begin;
        m_end -= m_begin;
        m_begin = 0;
    }
}

void StreamTap::flush()
{
    m_wroteThisBurst = false;
    if (m_target && m_end - m_begin >= kWorthAWrite)
        writeOut();
}

void StreamTap::flushAll()
{
    m_wroteThisBurst = false;
    if (m_target)
        writeOut();
    // A flow may be over without a word: before it was asked for, or when no payload came.
    if (m_target && m_begin == m_end && (m_selectionEnded || isOver(m_target->m_selection)))
        abandon();
}

void StreamTap::close()
{
    if (m_target)
        writeOut();
    abandon();
}

void StreamTap::finish()
{
    if (m_lostChunks != 0 && makeRoom(kTapHeaderBytes, 0))
        appendLost();
    if (!m_target)
        return;
    for (writeOut(); m_target && m_begin < m_end; writeOut())
        if (m_patience.count() == 0 || !waitForReader())
            break;
    abandon();
}

void StreamTap::abandon()
{
    m_target.reset();
    m_begin = m_end = 0;
    m_last = kNone;
    m_lostChunks = m_lostBytes = 0;
    m_wroteThisBurst = m_selectionEnded = false;
}

}  // namespace netmoth::pipeline
