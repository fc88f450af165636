// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/tap_reader.h"

#include "app/session/start_thread.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>

#include <cerrno>
#include <cstring>

namespace netmoth::session {

namespace {

enum class Progress
{
    More,
    TapEnded,
    Enough
};

tl::unexpected<Failure> cannotRead(int error)
{
    return fail(FailureKind::System, fmt::format("Reading a stream tap failed: {}.", std::strerror(error)));
}

/// Reads once and takes every whole frame.
Result<Progress> readOnce(int tap, tap::StreamTapParser& parser, const TapReader::Take& take)
{
    const std::span<std::uint8_t> room = parser.room();
    const ssize_t length = ::read(tap, room.data(), room.size());
    if (length < 0)
        return errno == EINTR || errno == EAGAIN ? Result<Progress>(Progress::More) : cannotRead(errno);
    parser.filled(static_cast<std::size_t>(length));
    for (;;) {
        auto frame = parser.next();
        if (!frame)
            return tl::unexpected<Failure>(frame.error());
        if (!*frame)
            return length > 0 ? Progress::More : Progress::TapEnded;
        auto taken = take(**frame);
        if (!taken)
            return tl::unexpected<Failure>(taken.error());
        if (!*taken)
            return Progress::Enough;
    }
}

}  // namespace

TapReader::TapReader(Take take, AtEnd atEnd)
    : m_take(std::move(take))
    , m_atEnd(std::move(atEnd))
{
}

TapReader::~TapReader()
{
    if (!m_thread)
        return;
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_stop.get(), &one, sizeof one);
    m_thread->wait();
}

void TapReader::begin(const StreamTapsPtr& taps)
{
    if (m_thread)
        return;
    m_stop.reset(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!m_stop.isValid()) {
        const Failure failure = cannotRead(errno).value();
        taps->clear();
        return emit failed(failure.kind, QString::fromStdString(failure.sentence));
    }
    m_thread.reset(QThread::create([this, taps] {
        const Result<void> outcome = readAll(*taps);
        taps->clear();  // the helper detects that the reader has closed
        QMetaObject::invokeMethod(
            this, [this, outcome] { threadEnded(outcome); }, Qt::QueuedConnection);
    }));
    m_thread->setObjectName("tap-reader");
    if (auto started = startThread(*m_thread); !started) {
        m_thread.reset();
        taps->clear();
        emit failed(started.error().kind, QString::fromStdString(started.error().sentence));
    }
}

void TapReader::threadEnded(const Result<void>& outcome)
{
    m_thread->wait();
    m_thread.reset();
    if (outcome)
        emit finished();
    else
        emit failed(outcome.error().kind, QString::fromStdString(outcome.error().sentence));
}

Result<void> TapReader::readAll(const std::vector<UniqueFd>& taps) const
{
    std::vector<tap::StreamTapParser> parsers(taps.size());
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
            auto progress = readOnce(taps[i].get(), parsers[i], m_take);
            if (!progress)
                return tl::unexpected<Failure>(progress.error());
            if (*progress == Progress::Enough)
                open = 1;
            if (*progress == Progress::More)
                continue;
            waiting[i].fd = -1;  // poll() passes over it
            if (--open == 0)
                break;
        }
    }
    return m_atEnd ? m_atEnd() : Result<void>{};
}

}  // namespace netmoth::session
