// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/flow_tap.h"

#include "core/model/direction.h"

#include <algorithm>

namespace netmoth::session {

namespace {

constexpr std::uint32_t kOutOfOrderBytes = 16U << 20;
constexpr std::uint32_t kWholePackets = 256U << 10;

/// The settings of the first reading do not affect which flows there are: the flow is the same.
CaptureRequest forWholeStreams(CaptureRequest request)
{
    config::Configuration& configuration = request.configuration;
    configuration.reassembly.depthBytes = 0;
    configuration.reassembly.midstream = true;
    configuration.reassembly.outOfOrderBytes = std::max(configuration.reassembly.outOfOrderBytes, kOutOfOrderBytes);
    configuration.snapshotLengthBytes = std::max(configuration.snapshotLengthBytes, kWholePackets);
    request.tapStreams = true;
    return request;
}

}  // namespace

tap::TapConversation conversationOf(const flow::FlowSnapshot& flow)
{
    tap::TapConversation conversation;
    conversation.oneEnd = flow.originator;
    conversation.otherEnd = flow.responder;
    conversation.onePort = flow.originatorPort;
    conversation.otherPort = flow.responderPort;
    conversation.ipVersion = flow.ipVersion;
    conversation.earliestStartNs = flow.firstSeenNs;
    conversation.latestStartNs = std::max(flow.firstSeenNs, flow.lastSeenNs);
    return conversation;
}

FlowTap::FlowTap(const flow::FlowSnapshot& flow, TapReader::Take take, QObject* parent)
    : QObject(parent)
    , m_flow(flow)
    , m_take(std::move(take))
    , m_reader([this](const tap::TapFrame& frame) { return pass(frame); })
{
    connect(&m_reader, &TapReader::finished, this, &FlowTap::readerFinished);
    connect(&m_reader, &TapReader::failed, this, [this](FailureKind kind, const QString& sentence) {
        fail({kind, sentence.toStdString()});
    });
}

FlowTap::~FlowTap() = default;

void FlowTap::tapLive(CaptureControl& capture)
{
    auto tap = capture.tapFlow(m_flow.id);
    if (!tap)
        return fail(tap.error());
    m_id = m_flow.id;
    auto taps = std::make_shared<std::vector<UniqueFd>>();
    taps->push_back(std::move(*tap));
    m_reader.begin(taps);
}

void FlowTap::reread(const CaptureRequest& request)
{
    m_session = std::make_unique<CaptureSession>();
    connect(m_session.get(), &CaptureSession::streamTapsOpened, &m_reader, &TapReader::begin);
    connect(m_session.get(), &CaptureControl::failed, this, [this](FailureKind kind, const QString& sentence) {
        m_failure = Failure{kind, sentence.toStdString()};
        if (!m_reader.isRunning())
            fail(*m_failure);
    });
    connect(m_session.get(), &CaptureControl::sampled, this, [this](const TrafficSample& sample) {
        if (sample.fileBytesTotal > 0)
            emit progressed(static_cast<double>(sample.fileBytesRead) / static_cast<double>(sample.fileBytesTotal));
    });
    CaptureRequest again = forWholeStreams(request);
    again.tapConversation = conversationOf(m_flow);
    m_session->start(again);
}

Result<bool> FlowTap::pass(const tap::TapFrame& frame)
{
    if (!isWanted(frame.header))
        return true;
    m_flowSeen = true;
    tap::TapFrame taken = frame;
    taken.header.direction = static_cast<std::uint8_t>(directionOf(frame.header));
    auto more = m_take(taken);
    if (!more || !*more)
        return more;
    m_endsSeen += frame.header.kind == tap::TapKind::End ? 1 : 0;
    return m_endsSeen < 2;
}

/// A correct helper writes nothing else to this tap.
bool FlowTap::isWanted(const tap::TapHeader& header)
{
    if (header.kind == tap::TapKind::Lost)
        return false;
    const flow::FlowId id{header.worker, header.flowIndex, header.generation};
    if (!m_id && conversationOf(m_flow).isOf(header))
        m_id = id;
    return m_id == id;
}

/// A second reading may identify the originator more reliably; directions are those of the followed flow.
flow::Direction FlowTap::directionOf(const tap::TapHeader& header) const
{
    const bool isOriginator = header.sender == m_flow.originator && header.senderPort == m_flow.originatorPort;
    const bool isResponder = header.sender == m_flow.responder && header.senderPort == m_flow.responderPort;
    if (isOriginator != isResponder)
        return isOriginator ? flow::Direction::FromOriginator : flow::Direction::FromResponder;
    return static_cast<flow::Direction>(header.direction);
}

void FlowTap::readerFinished()
{
    if (m_failure)
        return fail(*m_failure);
    m_session.reset();
    emit over(m_flowSeen, m_endsSeen >= 2);
}

void FlowTap::fail(Failure failure)
{
    emit failed(failure.kind, QString::fromStdString(failure.sentence));
}

}  // namespace netmoth::session
