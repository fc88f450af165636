// SPDX-License-Identifier: GPL-3.0-or-later
// The interface of a capture: commands and signals. CaptureSession is the only production implementation; views depend
// on this interface only, so that they can be tested without a helper. Thread rule: lives on the thread that created
// it; all signals arrive there.
//
// Example, an endpoint of an API: an object of the agent beside its writer of events keeps the latest sample of
// sampled() (counters and rates), calls setFlowTableWanted(true) while somebody asks for flows and answers with the
// latest flowTableSampled(), adds what flowsEnded() brings, and hands the descriptor of tapFlow() to a TapReader for
// the payload of one flow. None of it needs the helper, or more than this header.
#pragma once

#include "app/session/capture_request.h"
#include "app/session/traffic_sample.h"
#include "core/base/result.h"
#include "core/base/unique_fd.h"
#include "core/packet/link_type.h"

#include <QObject>
#include <QString>

namespace netmoth::session {

class CaptureControl : public QObject
{
    Q_OBJECT

public:
    enum class State
    {
        Idle,      ///< Nothing runs; start() may be called.
        Starting,  ///< The helper is being started.
        Running,
        Paused,    ///< Live: the kernel rejects packets. File: reading is suspended.
        Stopping,  ///< The helper drains its ring and ends its flows.
        Finished,  ///< Ended as asked, or the file is read. The last numbers are final. start() may be called.
        Failed     ///< Ended by an error; failure() says which. The last numbers are stale. start() may be called.
    };
    Q_ENUM(State)

    /// Starts a capture; returns at once. Refused while one runs. Failures arrive through failed().
    virtual void start(const CaptureRequest& request) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;  ///< Orderly: the ring is drained, flows are ended, then Finished.

    /// Compiles @p expression with libpcap and installs it without interrupting capture; live captures only. The answer
    /// is filterInstalled() or filterRefused(); there is none if another expression follows before this one is
    /// compiled.
    virtual void setFilter(const QString& expression) = 0;

    virtual void setFlowTableWanted(bool wanted) = 0;

    /// Opens a tap of one TCP flow of the running live capture. @return its reading end: the flow's payload from now
    /// on, and end of file when the flow ends. A worker serves two of them, beside a tap of all flows; a third one ends
    /// the first. Usage failure if the flow cannot be tapped.
    [[nodiscard]] virtual Result<UniqueFd> tapFlow(const flow::FlowId& flow) = 0;

    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual QString failureSentence() const = 0;  ///< Empty unless Failed.
    [[nodiscard]] virtual FailureKind failureKind() const = 0;
    [[nodiscard]] virtual QString sourceName() const = 0;  ///< Interface or file name of the current capture.
    [[nodiscard]] virtual bool isFile() const = 0;
    [[nodiscard]] virtual qint64 helperPid() const = 0;           ///< 0: none runs.
    [[nodiscard]] virtual packet::LinkType linkType() const = 0;  ///< Of the latest capture; Ethernet before any.

signals:
    void stateChanged(netmoth::session::CaptureControl::State state);
    void failed(netmoth::FailureKind kind, const QString& sentence);
    /// A remark for the user about the packets that were read ("40 packets were skipped, because …"). Before the state
    /// becomes Finished or Failed; a few times at most.
    void noticed(const QString& sentence);
    void filterInstalled(const QString& expression);  ///< The kernel uses it from now on.
    void filterRefused(const QString& sentence);      ///< The previous filter stays in effect.
    void sampled(const netmoth::session::TrafficSample& sample);
    void flowTableSampled(netmoth::session::FlowTablePtr flows);
    void flowsEnded(netmoth::session::EndedFlowsPtr flows);  ///< In the order they ended, per worker.

protected:
    using QObject::QObject;
};

}  // namespace netmoth::session
