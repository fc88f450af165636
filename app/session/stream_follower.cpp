// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_follower.h"

#include <atomic>
#include <utility>

namespace netmoth::session {

namespace {

using telemetry::TapFrame;
using telemetry::TapKind;

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

/// Any thread. A failure stays: nothing is written after it.
class StreamFollower::Saving
{
public:
    Saving(flow::Direction direction, std::unique_ptr<StreamFileWriter> writer)
        : m_direction(direction)
        , m_writer(std::move(writer))
    {
    }

    /// To be written before the first frame.
    void beginWith(FollowedStream begun) { m_begun = std::move(begun); }
    /// False: no more is wanted.
    bool take(const TapFrame& frame)
    {
        const std::lock_guard lock(m_mutex);
        if (frame.header.kind != TapKind::Data || frame.header.direction != static_cast<std::uint8_t>(m_direction))
            return m_writer && m_outcome;
        writeBegun();
        const auto* payload = reinterpret_cast<const char*>(frame.payload.data());
        write([&] { return m_writer->write(frame.header.offset, {payload, frame.payload.size()}); });
        return m_writer && m_outcome;
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
    /// Once.
    Result<void> finish()
    {
        const std::lock_guard lock(m_mutex);
        writeBegun();
        write([&] { return m_writer->finish(); });
        m_writer.reset();
        return m_outcome;
    }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes.load(); }

private:
    void writeBegun()
    {
        const FollowedStream first = std::exchange(m_begun, {});
        write([&] { return m_writer->write(first, m_direction); });
    }
    template <typename Write>
    void write(Write&& write)
    {
        if (!m_writer || !m_outcome)
            return;
        m_outcome = write();
        m_bytes = m_writer->length();
    }

    flow::Direction m_direction;
    std::mutex m_mutex;  ///< Guards what follows.
    std::unique_ptr<StreamFileWriter> m_writer;
    FollowedStream m_begun;
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
    m_savingTap.reset();
    m_tap.reset();
    if (m_saving && !isFile()) [[maybe_unused]]
        const auto finished = m_saving->finish();  // nobody is left to be told
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
            m_keptBytes = m_mostBytes;  // nothing smaller gets in behind it
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
    auto writer = StreamFileWriter::create(path);
    if (!writer)
        return emit saveFailed(QString::fromStdString(writer.error().sentence));
    const auto saving = std::make_shared<Saving>(direction, std::move(*writer));
    m_saving = saving;
    m_savingPath = path;
    if (isFile()) {
        m_savingTap = std::make_unique<FlowTap>(
            m_flow, [saving](const TapFrame& frame) -> Result<bool> { return saving->take(frame); });
        connect(m_savingTap.get(), &FlowTap::over, this, &StreamFollower::concludeSaving);
        connect(m_savingTap.get(), &FlowTap::failed, this, [this, saving](FailureKind kind, const QString& sentence) {
            saving->fail({kind, sentence.toStdString()});
            concludeSaving();
        });
        return m_savingTap->reread(*m_request);
    }
    {
        const std::lock_guard lock(m_mutex);
        FollowedStream begun = m_stream;
        for (const StreamFrame& frame : m_pending)
            if (!begun.take(frame))
                break;  // drain() tells
        saving->beginWith(std::move(begun));
        m_liveSaving = saving;
    }
    if (m_state != State::Following)
        concludeSaving();
}

void StreamFollower::concludeSaving()
{
    {
        const std::lock_guard lock(m_mutex);
        m_liveSaving.reset();
    }
    const std::shared_ptr<Saving> saving = std::exchange(m_saving, nullptr);
    if (!saving)
        return;
    if (m_savingTap) {
        m_savingTap->disconnect(this);         // what it has yet to say is not of the next saving
        m_savingTap.release()->deleteLater();  // may be in one of its own signals
    }
    const auto finished = saving->finish();
    if (finished)
        emit saved(m_savingPath, saving->bytes());
    else
        emit saveFailed(QString::fromStdString(finished.error().sentence));
}

std::uint64_t StreamFollower::savedBytes() const
{
    return m_saving ? m_saving->bytes() : 0;
}

}  // namespace netmoth::session
