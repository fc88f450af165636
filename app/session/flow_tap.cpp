// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/flow_tap.h"

#include "core/flow/record_words.h"

#include <algorithm>

namespace netmoth::session {

namespace {

constexpr std::uint32_t kOutOfOrderBytes = 16U << 20;
constexpr std::uint32_t kWholePackets = 256U << 10;

/// What was kept or skipped in the first reading decides nothing about the flow table: the flow is the same one.
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

FlowTap::FlowTap(const flow::FlowSnapshot& flow, TapReader::Take take, QObject* parent)
    : QObject(parent)
    , m_flow(flow)
    , m_take(std::move(take))
    , m_reader([this](const telemetry::TapFrame& frame) { return pass(frame); })
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
    m_session->start(forWholeStreams(request));
}

Result<bool> FlowTap::pass(const telemetry::TapFrame& frame)
{
    if (!isWanted(frame.header))
        return true;
    m_flowSeen = true;
    auto more = m_take(frame);
    if (!more || !*more)
        return more;
    m_endsSeen += frame.header.kind == telemetry::TapKind::End ? 1 : 0;
    return m_endsSeen < 2;
}

/// In a second reading the flow has another place in the table: it is known by its ends and its time.
bool FlowTap::isWanted(const telemetry::TapHeader& header)
{
    if (header.kind == telemetry::TapKind::Lost)
        return false;
    const flow::FlowId id{header.worker, header.flowIndex, header.generation};
    if (m_id)
        return id == *m_id;
    const bool fromOriginator = header.direction == static_cast<std::uint8_t>(flow::Direction::FromOriginator);
    const auto& sender = fromOriginator ? m_flow.originator : m_flow.responder;
    const auto& receiver = fromOriginator ? m_flow.responder : m_flow.originator;
    const bool isIt = header.sender == sender && header.receiver == receiver &&
                      header.senderPort == (fromOriginator ? m_flow.originatorPort : m_flow.responderPort) &&
                      header.receiverPort == (fromOriginator ? m_flow.responderPort : m_flow.originatorPort) &&
                      header.ipVersion == m_flow.ipVersion && header.startNs >= m_flow.firstSeenNs &&
                      header.startNs <= m_flow.lastSeenNs;
    if (isIt)
        m_id = id;
    return isIt;
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
