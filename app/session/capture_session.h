// SPDX-License-Identifier: GPL-3.0-or-later
// One capture from start to end: starts the helper, receives the region, samples it off the caller's thread.
// Used by the GUI and by netmoth-agent alike. Lives on the thread that created it; all signals arrive there.
#pragma once

#include "app/session/capture_control.h"
#include "core/base/unique_fd.h"

#include <chrono>
#include <memory>
#include <vector>

namespace netmoth::session {

using StreamTapsPtr = std::shared_ptr<std::vector<UniqueFd>>;

class CaptureSession : public CaptureControl
{
    Q_OBJECT

public:
    /// How often the region is sampled. Flow tables are copied only on request (setFlowTableWanted).
    struct SamplingIntervals
    {
        std::chrono::milliseconds counters{100};
        std::chrono::milliseconds flowTable{250};
    };

    explicit CaptureSession(QObject* parent = nullptr);
    CaptureSession(SamplingIntervals intervals, QObject* parent);
    ~CaptureSession() override;  ///< Stops the helper (at once) and joins the sampler.

    void start(const CaptureRequest& request) override;
    void pause() override;
    void resume() override;
    void stop() override;
    void setFilter(const QString& expression) override;
    void setFlowTableWanted(bool wanted) override;
    [[nodiscard]] Result<UniqueFd> tapFlow(const flow::FlowId& flow) override;

    [[nodiscard]] State state() const override;
    [[nodiscard]] QString failureSentence() const override;
    [[nodiscard]] FailureKind failureKind() const override;
    [[nodiscard]] QString sourceName() const override;
    [[nodiscard]] bool isFile() const override;
    [[nodiscard]] qint64 helperPid() const override;
    [[nodiscard]] packet::LinkType linkType() const override;

signals:
    /// With CaptureRequest::tapStreams: the reading ends of the taps, one per worker, before the first packet. The
    /// receiver must read them to their ends; end of file follows the end of the capture.
    void streamTapsOpened(netmoth::session::StreamTapsPtr taps);

private:
    class Private;
    std::unique_ptr<Private> m_d;
};

}  // namespace netmoth::session
