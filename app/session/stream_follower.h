// SPDX-License-Identifier: GPL-3.0-or-later
// Follows one TCP flow: reads its payload on a separate thread, keeps a limited part of it, and saves it to a file of
// any length on request. Lives on the thread that created it; its signals arrive there.
//
// Limited to kMostBytes of payload and records. Later payload is counted, not kept. saveDirectly() still writes it to a
// file; for a capture file from the first byte of the stream.
#pragma once

#include "app/session/flow_tap.h"
#include "app/session/followed_stream.h"
#include "app/session/stream_file_writer.h"

#include <QTimer>

#include <mutex>

namespace netmoth::session {

class StreamFollower : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostBytes = std::size_t{64} << 20;

    enum class State
    {
        Following,
        Ended,        ///< Both directions, as far as they were captured.
        Interrupted,  ///< Live: the capture ended, or another stream is followed since.
        NothingSeen,  ///< It ended before it was followed (live), or carried no payload.
        Failed        ///< failureSentence() says why.
    };
    Q_ENUM(State)

    explicit StreamFollower(const flow::FlowSnapshot& flow, std::size_t mostBytes = kMostBytes,
                            QObject* parent = nullptr);
    ~StreamFollower() override;  ///< Does not wait for the disk: a save in progress is finished in the background.

    /// Call one of these. After Interrupted, followLive() continues; payload that passed meanwhile is missing.
    void followLive(CaptureControl& capture);
    void reread(const CaptureRequest& request);

    [[nodiscard]] const flow::FlowSnapshot& flow() const { return m_flow; }
    [[nodiscard]] const FollowedStream& stream() const { return m_stream; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const QString& failureSentence() const { return m_failure; }
    [[nodiscard]] bool isFile() const { return m_request.has_value(); }
    [[nodiscard]] double progress() const { return m_progress; }  ///< Through the file, 0..1.

    /// Writes all of @p direction to @p path as it is read, whatever its length: of a live stream what is kept and what
    /// follows, until it is over or finishSaving(); of a file everything. One at a time. The file is opened and written
    /// on other threads: saveFailed() says if that fails.
    void saveDirectly(flow::Direction direction, const QString& path);
    void finishSaving() { concludeSaving(); }  ///< In the background: saved() or saveFailed() says when it is done.
    [[nodiscard]] bool isSaving() const { return m_saving != nullptr; }
    [[nodiscard]] std::uint64_t savedBytes() const;

signals:
    void grew();  ///< At most ten times a second.
    void stateChanged();
    void progressed();
    void saved(const QString& path, quint64 bytes);
    void saveFailed(const QString& sentence);

private:
    class Saving;  ///< A direction on its way to a file.

    [[nodiscard]] bool keep(const tap::TapFrame& frame);
    void tap(std::unique_ptr<FlowTap> tap);
    void drain();
    void over(bool flowSeen, bool streamsEnded);
    void stop(State state, const QString& failure = {});
    void beginSaving(const std::shared_ptr<Saving>& saving);
    void concludeSaving();

    flow::FlowSnapshot m_flow;
    std::size_t m_mostBytes;
    FollowedStream m_stream;
    State m_state = State::Following;
    QString m_failure;
    double m_progress = 0;
    std::optional<CaptureRequest> m_request;  ///< Of a file.
    QTimer m_drainTimer;

    std::mutex m_mutex;                    ///< Guards the four that follow.
    std::vector<StreamFrame> m_pending;    ///< Read, and not yet in m_stream.
    std::size_t m_keptBytes = 0;           ///< Of both.
    std::shared_ptr<Saving> m_liveSaving;  ///< Takes frames, too.
    bool m_wakeUnderWay = false;

    std::shared_ptr<Saving> m_saving;  ///< Until its result is reported.
    bool m_isConcluding = false;       ///< The file is being finished.
    QString m_savingPath;
    std::unique_ptr<FlowTap> m_savingTap;  ///< Of a file. After what its thread uses, like m_tap.
    std::unique_ptr<FlowTap> m_tap;
};

}  // namespace netmoth::session
