// SPDX-License-Identifier: GPL-3.0-or-later
// Delivers the payload of one TCP flow, frame by frame: of a live capture from now on, through the running capture; of
// a capture file from its beginning, by reading it again. Lives on the thread that created it; its signals arrive
// there.
#pragma once

#include "app/session/tap_reader.h"
#include "core/model/direction.h"
#include "core/model/flow_snapshot.h"

#include <memory>
#include <optional>

namespace netmoth::session {

/// Identifies @p flow in another reading of its file, where it has another place in the table: by its ends and its
/// time.
[[nodiscard]] tap::TapConversation conversationOf(const flow::FlowSnapshot& flow);

class FlowTap : public QObject
{
    Q_OBJECT

public:
    /// @p take: called on a thread of its own, with frames of @p flow only.
    FlowTap(const flow::FlowSnapshot& flow, TapReader::Take take, QObject* parent = nullptr);
    ~FlowTap() override;

    /// Either of these, once. Failures arrive through failed().
    void tapLive(CaptureControl& capture);
    void reread(const CaptureRequest& request);

signals:
    /// No more will come. @p flowSeen: there were frames. @p streamsEnded: to the ends of both directions.
    void over(bool flowSeen, bool streamsEnded);
    void failed(netmoth::FailureKind kind, const QString& sentence);
    void progressed(double share);  ///< Of a file: 0..1.

private:
    [[nodiscard]] Result<bool> pass(const tap::TapFrame& frame);
    [[nodiscard]] bool isWanted(const tap::TapHeader& header);
    [[nodiscard]] flow::Direction directionOf(const tap::TapHeader& header) const;
    void readerFinished();
    void fail(Failure failure);

    flow::FlowSnapshot m_flow;
    TapReader::Take m_take;
    std::optional<flow::FlowId> m_id;  ///< This and what follows: the reader's while it runs.
    bool m_flowSeen = false;
    int m_endsSeen = 0;
    std::optional<Failure> m_failure;  ///< Of the second reading.
    std::unique_ptr<CaptureSession> m_session;
    TapReader m_reader;
};

}  // namespace netmoth::session
