// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_dumper.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>

#include <cerrno>
#include <cstring>

namespace netmoth::session {

namespace {

tl::unexpected<Failure> cannotRead(int error)
{
    return fail(FailureKind::System, fmt::format("Reading a stream tap failed: {}.", std::strerror(error)));
}

/// Reads once and takes every whole frame. @return false at the end of the tap.
Result<bool> readOnce(int tap, telemetry::StreamTapParser& parser, StreamDump& dump)
{
    const std::span<std::uint8_t> room = parser.room();
    const ssize_t length = ::read(tap, room.data(), room.size());
    if (length < 0)
        return errno == EINTR || errno == EAGAIN ? Result<bool>(true) : cannotRead(errno);
    parser.filled(static_cast<std::size_t>(length));
    for (;;) {
        auto frame = parser.next();
        if (!frame)
            return tl::unexpected<Failure>(frame.error());
        if (!*frame)
            return length > 0;
        if (auto taken = dump.take(**frame); !taken)
            return tl::unexpected<Failure>(taken.error());
    }
}

}  // namespace

StreamDumper::StreamDumper(StreamDump dump)
    : m_dump(std::move(dump))
    , m_stop(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
}

StreamDumper::~StreamDumper()
{
    if (!m_thread)
        return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_stop.get(), &one, sizeof one);
    m_thread->wait();
}

void StreamDumper::begin(const StreamTapsPtr& taps)
{
    if (m_thread)
        return;
    m_thread.reset(QThread::create([this, taps] {
        const Result<void> outcome = readAll(*taps);
        taps->clear();  // after a failure the helper learns that nobody reads any more
        QMetaObject::invokeMethod(
            this, [this, outcome] { threadEnded(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName("stream-dumper");
    m_thread->start();
}

void StreamDumper::threadEnded(const Result<void>& outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (outcome)
        emit finished();
    else
        emit failed(outcome.error().kind, QString::fromStdString(outcome.error().sentence));
}

Result<void> StreamDumper::readAll(const std::vector<UniqueFd>& taps)
{
    std::vector<telemetry::StreamTapParser> parsers(taps.size());
    std::vector<pollfd> waiting;
    for (const UniqueFd& tap : taps)
        waiting.push_back({tap.get(), POLLIN, 0});
    waiting.push_back({m_stop.get(), POLLIN, 0});
    for (std::size_t open = taps.size(); open > 0;) {
        if (::poll(waiting.data(), waiting.size(), -1) < 0 && errno != EINTR)
            return cannotRead(errno);
        if (waiting.back().revents != 0)
            return {};
        for (std::size_t i = 0; i < taps.size(); ++i) {
            if (waiting[i].fd < 0 || waiting[i].revents == 0)
                continue;
            auto more = readOnce(taps[i].get(), parsers[i], m_dump);
            if (!more)
                return tl::unexpected<Failure>(more.error());
            if (*more)
                continue;
            waiting[i].fd = -1;  // poll() passes over it
            --open;
        }
    }
    return m_dump.finish();
}

}  // namespace netmoth::session
