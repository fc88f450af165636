// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_follower.h"

#include "app/session/background_call.h"

#include <QtConcurrent>

#include <atomic>
#include <condition_variable>
#include <utility>

namespace netmoth::session {

namespace {

using tap::TapFrame;
using tap::TapKind;

constexpr std::chrono::milliseconds kGrowInterval{100};
constexpr std::size_t kFrameCost = sizeof(StreamFrame) + sizeof(StreamTurn);  // beside its payload

/// Both are payload that is not kept, and @p next follows directly.
bool extends(const StreamFrame& last, const StreamFrame& next)
{
    const auto notKept = [](const StreamFrame& frame) {
        return frame.header.kind == TapKind::Data && frame.payload.isEmpty();
    };
    return notKept(last) && notKept(next) && last.header.direction == next.header.direction &&
           last.header.offset + last.header.length == next.header.offset;
}

}  // namespace

/// Any thread. A failure is permanent: nothing is written after it. Writing is done without the lock, so that queries
/// never wait for the disk.
class StreamFollower::Saving
{
public:
    /// @p begun: what is kept of the stream already.
    Saving(flow::Direction direction, QString path, FollowedStream begun)
        : m_direction(direction)
        , m_path(std::move(path))
        , m_begun(std::move(begun))
    {
    }

    /// Opens the file and writes what is kept. Once; take() and finish() wait for it.
    Result<void> begin()
    {
        auto writer = StreamFileWriter::create(m_path);
        if (!writer)
            return conclude(tl::unexpected<Failure>(writer.error()));
        m_writer = std::move(*writer);
        return conclude(write([&] { return m_writer->write(m_begun, m_direction); }));
    }
    /// False: no more frames are needed.
    bool take(const TapFrame& frame)
    {
        if (!acquire(true))
            return false;
        Result<void> written;
        if (frame.header.kind == TapKind::Data && frame.header.direction == static_cast<std::uint8_t>(m_direction)) {
            const auto* payload = reinterpret_cast<const char*>(frame.payload.data());
            written = write([&] { return m_writer->write(frame.header.offset, {payload, frame.payload.size()}); });
        }
        return conclude(written).has_value();
    }
    void fail(Failure failure)
    {
        const std::lock_guard lock(m_mutex);
        if (m_outcome)
            m_outcome = tl::unexpected<Failure>(std::move(failure));
    }
    [[nodiscard]] bool hasFailed()
    {
        const std::lock_guard lock(m_mutex);
        return !m_outcome.has_value();
    }
    /// From now on take() accepts nothing, and returns at once.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_isFree.notify_all();
    }
    /// Call it once, after close(). Waits for the disk.
    Result<void> finish()
    {
        const Result<void> written = acquire(false) ? write([&] { return m_writer->finish(); }) : Result<void>{};
        m_writer.reset();
        return conclude(written);
    }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes.load(); }

private:
    /// Waits until no thread is writing. @return whether writing is still allowed.
    bool acquire(bool unlessClosed)
    {
        std::unique_lock lock(m_mutex);
        m_isFree.wait(lock, [&] { return !m_isInUse || (unlessClosed && m_isClosed); });
        if (!m_outcome || (unlessClosed && m_isClosed))
            return false;
        return m_isInUse = true;
    }
    template <typename Write>
    Result<void> write(Write&& write)
    {
        Result<void> written = write();
        m_bytes = m_writer->length();
        return written;
    }
    Result<void> conclude(const Result<void>& written)
    {
        const std::lock_guard lock(m_mutex);
        if (m_outcome && !written)
            m_outcome = written;
        m_isInUse = false;
        m_isFree.notify_all();
        return m_outcome;
    }

    flow::Direction m_direction;
    QString m_path;
    FollowedStream m_begun;
    std::unique_ptr<StreamFileWriter> m_writer;  ///< Of whoever has set m_isInUse.
    std::mutex m_mutex;                          ///< Guards the four that follow.
    std::condition_variable m_isFree;
    bool m_isInUse = true;  ///< Until begin() has returned.
    bool m_isClosed = false;
    Result<void> m_outcome;
    std::atomic<std::uint64_t> m_bytes{0};
};

StreamFollower::StreamFollower(const flow::FlowSnapshot& flow, std::size_t mostBytes, QObject* parent)
    : QObject(parent)
    , m_flow(flow)
    , m_mostBytes(mostBytes)
{
    m_drainTimer.setSingleShot(true);
    m_drainTimer.setInterval(kGrowInterval);
    connect(&m_drainTimer, &QTimer::timeout, this, &StreamFollower::drain);
}

StreamFollower::~StreamFollower()
{
    if (m_saving)
        m_saving->close();
    m_savingTap.reset();
    m_tap.reset();
    if (m_saving && !isFile() && !m_isConcluding)
        QThreadPool::globalInstance()->start([saving = m_saving] {
            [[maybe_unused]] const auto finished = saving->finish();
        });  // nothing is left to notify
}

void StreamFollower::tap(std::unique_ptr<FlowTap> tap)
{
    m_tap = std::move(tap);
    m_state = State::Following;
    connect(m_tap.get(), &FlowTap::over, this, &StreamFollower::over);
    connect(m_tap.get(), &FlowTap::failed, this,
            [this](FailureKind, const QString& sentence) { stop(State::Failed, sentence); });
    connect(m_tap.get(), &FlowTap::progressed, this, [this](double share) {
        m_progress = share;
        emit progressed();
    });
}

void StreamFollower::followLive(CaptureControl& capture)
{
    tap(std::make_unique<FlowTap>(m_flow, [this](const TapFrame& frame) -> Result<bool> { return keep(frame); }));
    emit stateChanged();
    m_tap->tapLive(capture);
}

void StreamFollower::reread(const CaptureRequest& request)
{
    m_request = request;
    tap(std::make_unique<FlowTap>(m_flow, [this](const TapFrame& frame) -> Result<bool> { return keep(frame); }));
    m_tap->reread(request);
}

/// On the reader's thread.
bool StreamFollower::keep(const TapFrame& frame)
{
    std::shared_ptr<Saving> saving;
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        saving = m_liveSaving;
        StreamFrame kept{frame.header, {}};
        if (m_keptBytes + frame.payload.size() + kFrameCost <= m_mostBytes) {
            m_keptBytes += frame.payload.size() + kFrameCost;
            kept.payload = QByteArray(reinterpret_cast<const char*>(frame.payload.data()),
                                      static_cast<qsizetype>(frame.payload.size()));
        } else if (frame.header.kind != TapKind::End) {
            m_keptBytes = m_mostBytes;  // so that nothing smaller is kept after it
            kept.header.kind = TapKind::Data;
        }
        if (m_pending.empty() || !extends(m_pending.back(), kept))
            m_pending.push_back(std::move(kept));
        else
            m_pending.back().header.length += kept.header.length;
        wake = !std::exchange(m_wakeUnderWay, true);
    }
    if (saving)
        saving->take(frame);
    if (wake)
        QMetaObject::invokeMethod(
            this, [this] { m_drainTimer.start(); }, Qt::QueuedConnection);
    return true;
}

void StreamFollower::drain()
{
    std::vector<StreamFrame> frames;
    {
        const std::lock_guard lock(m_mutex);
        frames = std::exchange(m_pending, {});
        m_wakeUnderWay = false;
    }
    for (const StreamFrame& frame : frames)
        if (const auto taken = m_stream.take(frame); !taken)
            return stop(State::Failed, QString::fromStdString(taken.error().sentence));
    if (!frames.empty())
        emit grew();
    if (m_saving && m_saving->hasFailed())
        concludeSaving();
}

void StreamFollower::over(bool flowSeen, bool streamsEnded)
{
    m_drainTimer.stop();
    drain();
    if (m_state != State::Following)
        return;
    if (streamsEnded)
        stop(State::Ended);
    else
        stop(flowSeen || !m_stream.turns().empty() ? State::Interrupted : State::NothingSeen);
}

void StreamFollower::stop(State state, const QString& failure)
{
    if (m_state != State::Following)
        return;
    m_state = state;
    m_failure = failure;
    if (m_saving && !isFile())
        concludeSaving();
    emit stateChanged();
}

void StreamFollower::saveDirectly(flow::Direction direction, const QString& path)
{
    if (m_saving)
        return;
    m_savingPath = path;
    if (isFile()) {
        const auto saving = std::make_shared<Saving>(direction, path, FollowedStream());
        beginSaving(saving);
        m_savingTap = std::make_unique<FlowTap>(
            m_flow, [saving](const TapFrame& frame) -> Result<bool> { return saving->take(frame); });
        connect(m_savingTap.get(), &FlowTap::over, this, &StreamFollower::concludeSaving);
        connect(m_savingTap.get(), &FlowTap::failed, this, [this, saving](FailureKind kind, const QString& sentence) {
            saving->fail({kind, sentence.toStdString()});
            concludeSaving();
        });
        return m_savingTap->reread(*m_request);
    }
    std::shared_ptr<Saving> saving;
    {
        const std::lock_guard lock(m_mutex);
        FollowedStream begun = m_stream;
        for (const StreamFrame& frame : m_pending)
            if (!begun.take(frame))
                break;  // drain() tells
        saving = std::make_shared<Saving>(direction, path, std::move(begun));
        m_liveSaving = saving;
    }
    beginSaving(saving);
    if (m_state != State::Following)
        concludeSaving();
}

/// A file can take long to open, and may not open at all.
void StreamFollower::beginSaving(const std::shared_ptr<Saving>& saving)
{
    m_saving = saving;
    whenFinished(this, QtConcurrent::run([saving] { return saving->begin(); }),
                 [this, saving](const Result<void>& begun) {
                     if (!begun && saving == m_saving)
                         concludeSaving();
                 });
}

void StreamFollower::concludeSaving()
{
    {
        const std::lock_guard lock(m_mutex);
        m_liveSaving.reset();
    }
    if (!m_saving || std::exchange(m_isConcluding, true))
        return;
    m_saving->close();
    if (m_savingTap) {
        m_savingTap->disconnect(this);         // its remaining signals do not belong to the next save
        m_savingTap.release()->deleteLater();  // may be in one of its own signals
    }
    whenFinished(this, QtConcurrent::run([saving = m_saving] { return saving->finish(); }),
                 [this](const Result<void>& finished) {
                     m_isConcluding = false;
                     const std::shared_ptr<Saving> saving = std::exchange(m_saving, nullptr);
                     if (finished)
                         emit saved(m_savingPath, saving->bytes());
                     else
                         emit saveFailed(QString::fromStdString(finished.error().sentence));
                 });
}

std::uint64_t StreamFollower::savedBytes() const
{
    return m_saving ? m_saving->bytes() : 0;
}

}  // namespace netmoth::session
