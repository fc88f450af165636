// SPDX-License-Identifier: GPL-3.0-or-later
// One capture from start to end: starts the helper, receives the region, samples it off the caller's thread.
// Used by the GUI and by netmoth-agent alike. Lives on the thread that created it; all signals arrive there.
#pragma once

#include "app/session/capture_request.h"
#include "app/session/traffic_sample.h"
#include "core/base/result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>

namespace netmoth::session {

class CaptureSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,      ///< Nothing runs; start() may be called.
        Starting,  ///< The helper is being started.
        Running,
        Paused,    ///< Live: the kernel keeps nothing for us. File: reading stopped where it was.
        Stopping,  ///< The helper drains its ring and ends its flows.
        Finished,  ///< Ended as asked, or the file is read. The last numbers are final. start() may be called.
        Failed     ///< Ended by an error; failure() says which. The last numbers are stale. start() may be called.
    };
    Q_ENUM(State)

    /// How often the region is looked at. Flow tables are copied only while somebody asks (setFlowTableWanted).
    struct SamplingIntervals
    {
        std::chrono::milliseconds counters{100};
        std::chrono::milliseconds flowTable{500};
    };

    explicit CaptureSession(QObject* parent = nullptr);
    CaptureSession(SamplingIntervals intervals, QObject* parent);
    ~CaptureSession() override;  ///< Stops the helper (at once) and joins the sampler.

    /// Starts a capture; returns at once. Refused while one runs. Failures arrive through failed().
    void start(const CaptureRequest& request);
    void pause();
    void resume();
    void stop();  ///< Orderly: the ring is drained, flows are ended, then Finished.

    /// Compiles @p expression with libpcap and installs it without interrupting capture. Live captures only.
    /// @return the compiler's sentence when the expression is wrong; nothing is changed then.
    Result<void> setFilter(const QString& expression);

    void setFlowTableWanted(bool wanted);

    [[nodiscard]] State state() const;
    [[nodiscard]] QString failureSentence() const;  ///< Empty unless Failed.
    [[nodiscard]] FailureKind failureKind() const;
    [[nodiscard]] QString sourceName() const;  ///< Interface or file name of the current capture.
    [[nodiscard]] bool isFile() const;
    [[nodiscard]] qint64 helperPid() const;  ///< 0: none runs.

signals:
    void stateChanged(netmoth::session::CaptureSession::State state);
    void failed(netmoth::FailureKind kind, const QString& sentence);
    void sampled(const netmoth::session::TrafficSample& sample);
    void flowTableSampled(netmoth::session::FlowTablePtr flows);
    void flowsEnded(netmoth::session::EndedFlowsPtr flows);  ///< In the order they ended, per worker.

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace netmoth::session
