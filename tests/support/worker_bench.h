// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/driven_worker.h"
#include "tests/support/header_bytes.h"

#include <vector>

namespace netmoth::test {

/// A worker that is fed with frames as bytes, and its flows, ended ones included.
class WorkerBench
{
public:
    static constexpr std::int64_t kStartNs = 1'700'000'000'000'000'000;

    explicit WorkerBench(const pipeline::WorkerOptions& options = {}, std::uint32_t flowCapacity = 256)
        : m_worker({.flowCapacity = flowCapacity, .journalCapacity = 1024, .reassembly = {}, .worker = options})
    {
    }

    /// One microsecond apart.
    void process(const std::vector<Bytes>& frames, std::int64_t timeNs = kStartNs)
    {
        std::vector<packet::Frame> burst;
        for (const Bytes& bytes : frames) {
            packet::Frame frame;
            frame.bytes = bytes.data();
            frame.capturedLength = frame.wireLength = static_cast<std::uint32_t>(bytes.size());
            frame.timestampNs = timeNs + static_cast<std::int64_t>(burst.size()) * 1000;
            burst.push_back(frame);
        }
        m_worker.process(burst);
        m_given += frames.size();
    }
    void process(const packet::Frame& frame)
    {
        m_worker.process({&frame, 1});
        ++m_given;
    }
    /// As at the end of a capture: everything that waits is accounted, and every flow ends.
    void end() { m_worker.worker().run(); }

    [[nodiscard]] std::vector<flow::FlowSnapshot> flows()
    {
        const auto ended = m_worker.takeEnded();
        m_ended.insert(m_ended.end(), ended.begin(), ended.end());
        std::vector<flow::FlowSnapshot> all = m_worker.activeFlows();
        all.insert(all.end(), m_ended.begin(), m_ended.end());
        return all;
    }
    /// The flow with @p originatorPort; a default one when there is none or more than one.
    [[nodiscard]] flow::FlowSnapshot flowFrom(std::uint16_t originatorPort)
    {
        std::vector<flow::FlowSnapshot> found;
        for (const flow::FlowSnapshot& flow : flows())
            if (flow.originatorPort == originatorPort)
                found.push_back(flow);
        return found.size() == 1 ? found[0] : flow::FlowSnapshot{};
    }
    template <typename Which>
    [[nodiscard]] std::uint64_t counter(Which which)
    {
        return m_worker.counters()[which];
    }
    [[nodiscard]] const telemetry::CounterValues& counters() { return m_worker.counters(); }
    [[nodiscard]] telemetry::UndecodedReport undecoded() { return m_worker.undecoded(); }
    [[nodiscard]] pipeline::Worker& worker() { return m_worker.worker(); }
    [[nodiscard]] bool ledgerBalances() { return packetsWithOutcome(m_worker.counters()) == m_given; }

private:
    DrivenWorker m_worker;
    std::vector<flow::FlowSnapshot> m_ended;
    std::uint64_t m_given = 0;
};

}  // namespace netmoth::test
