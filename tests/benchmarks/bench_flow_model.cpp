// SPDX-License-Identifier: GPL-3.0-or-later
// What a new snapshot of the flow table costs the GUI thread: CPU time of that thread from the snapshot's arrival until
// the table is painted anew. A fifth of the flows has changed, some have ended and as many are new; the table is sorted
// by a column that changes. Work beyond that is on the model's own thread, and reported beside as worker_ms.
#include "app/gui/views/flow_view.h"
#include "app/gui/views/summary_page.h"
#include "app/model/host_names.h"

#include <QApplication>
#include <QTableView>

#include <benchmark/benchmark.h>
#include <time.h>

#include <random>
#include <string>

namespace {

using namespace netmoth;

double cpuSeconds(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

flow::FlowSnapshot madeUpFlow(std::uint32_t index, std::minstd_rand& random)
{
    flow::FlowSnapshot flow;
    flow.id = {0, index, 1};
    const auto source = static_cast<std::uint32_t>(random()), destination = static_cast<std::uint32_t>(random());
    flow.originator = packet::IpAddress::fromIpv4(reinterpret_cast<const std::uint8_t*>(&source));
    flow.responder = packet::IpAddress::fromIpv4(reinterpret_cast<const std::uint8_t*>(&destination));
    flow.originatorPort = static_cast<std::uint16_t>(random());
    flow.responderPort = 443;
    flow.ipProtocol = 6;
    flow.state = flow::FlowState::Established;
    flow.firstSeenNs = 1'700'000'000'000'000'000 + std::int64_t{index} * 1000;
    flow.lastSeenNs = flow.firstSeenNs + 1'000'000;
    flow.fromOriginator = {1 + random() % 1000, random() % 1'000'000};
    return flow;
}

/// A table that changes the way a busy network's does.
class ChangingTable
{
public:
    explicit ChangingTable(std::uint32_t count)
    {
        for (std::uint32_t i = 0; i < count; ++i)
            m_flows.push_back(madeUpFlow(i, m_random));
    }

    session::FlowTablePtr next(session::EndedFlowsPtr& ended)
    {
        auto gone = std::make_shared<std::vector<flow::FlowSnapshot>>();
        for (std::size_t i = 0; i < m_flows.size(); ++i) {
            const auto chance = static_cast<std::uint32_t>(m_random() % 1000);
            flow::FlowSnapshot& flow = m_flows[i];
            if (chance < 5) {
                gone->push_back(flow);
                gone->back().endReason = flow::EndReason::Closed;
                const std::uint32_t generation = flow.id.generation;
                flow = madeUpFlow(static_cast<std::uint32_t>(i), m_random);
                flow.id.generation = generation + 1;
            } else if (chance < 200) {
                flow.fromOriginator.packets += 1 + chance;
                flow.fromOriginator.wireBytes += 1000 * chance;
                flow.lastSeenNs += 100'000'000;
            }
        }
        ended = std::move(gone);
        auto table = std::make_shared<session::FlowTableSnapshot>();
        table->flows = m_flows;
        return table;
    }

private:
    std::minstd_rand m_random{7};
    std::vector<flow::FlowSnapshot> m_flows;
};

void waitUntilShown(gui::FlowModel& model)
{
    while (!model.isUpToDate())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();  // layout and painting that were put off
}

template <typename Prepare>
void measureUpdates(benchmark::State& state, Prepare&& prepare)
{
    ChangingTable table(static_cast<std::uint32_t>(state.range(0)));
    gui::FlowModel model;
    gui::FlowView view(model);
    view.resize(1000, 600);
    view.show();
    session::EndedFlowsPtr ended;
    model.setActiveFlows(table.next(ended));
    prepare(model);
    waitUntilShown(model);
    view.table().selectRow(40);
    view.table().scrollTo(model.index(40, 0));
    double worker = 0;
    for (auto _ : state) {
        const session::FlowTablePtr snapshot = table.next(ended);
        while (model.isPausing())  // the model's own rest between two updates
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double threadBegin = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
        const double processBegin = cpuSeconds(CLOCK_PROCESS_CPUTIME_ID);
        model.addEndedFlows(ended);
        model.setActiveFlows(snapshot);
        waitUntilShown(model);
        const double took = cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - threadBegin;
        worker += cpuSeconds(CLOCK_PROCESS_CPUTIME_ID) - processBegin - took;
        state.SetIterationTime(took);
    }
    state.counters["worker_ms"] = worker * 1000 / static_cast<double>(state.iterations());
    state.counters["rows"] = model.rowCount();
}

void applySnapshot(benchmark::State& state)
{
    measureUpdates(state, [](gui::FlowModel&) {});
}

/// From an empty table, as when a capture is looked at that already has this many flows.
void applyFirstSnapshot(benchmark::State& state)
{
    ChangingTable table(static_cast<std::uint32_t>(state.range(0)));
    gui::FlowModel model;
    gui::FlowView view(model);
    view.resize(1000, 600);
    view.show();
    session::EndedFlowsPtr ended;
    for (auto _ : state) {
        const session::FlowTablePtr snapshot = table.next(ended);
        while (model.isPausing())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const double begin = cpuSeconds(CLOCK_THREAD_CPUTIME_ID);
        model.setActiveFlows(snapshot);
        waitUntilShown(model);
        state.SetIterationTime(cpuSeconds(CLOCK_THREAD_CPUTIME_ID) - begin);
        model.clear();
    }
}

/// The same behind a display filter and a search that both accept most flows.
void applyFilteredSnapshot(benchmark::State& state)
{
    measureUpdates(state, [](gui::FlowModel& model) {
        model.setFilter(std::make_shared<const filter::FlowFilter>(
            filter::FlowFilter::compile("tcp.port == 443 && flow.bytes > 100 kB").value()));
        model.setSearch(QStringLiteral("1"));
    });
}

/// The same with the page of hosts in sight: as many hosts as it keeps, and more.
void measureSummaries(benchmark::State& state, const model::SummarySorting& sorting,
                      std::shared_ptr<const model::NameTable> names)
{
    gui::SummaryPage page(model::SummaryKind::Hosts);
    page.resize(1000, 600);
    page.show();
    measureUpdates(state, [&](gui::FlowModel& model) {
        QObject::connect(&model, &gui::FlowModel::summarized, &page, &gui::SummaryPage::setSummary);
        model::SummaryRequest request;
        request.isWanted = true;
        request.hosts = sorting;
        model.setHostNames(std::move(names));
        model.setSummaryRequest(request);
    });
    state.counters["hosts"] = page.model().rowCount();
}

void applySummarizedSnapshot(benchmark::State& state)
{
    measureSummaries(state, {}, nullptr);
}

/// Sorted by name, of which as many are known as are kept.
void applySnapshotSummarizedByName(benchmark::State& state)
{
    session::EndedFlowsPtr ended;
    const session::FlowTablePtr table = ChangingTable(static_cast<std::uint32_t>(state.range(0))).next(ended);
    model::NameTable::Names names;
    for (std::size_t i = 0; names.size() < model::HostNameResolver::kMaxNames; ++i)
        names.emplace(table->flows[i].originator,
                      "host-" + std::to_string(i * 7919 % 10'007) + ".department.example.org");
    measureSummaries(state, {model::SummaryColumn::Detail, true},
                     std::make_shared<const model::NameTable>(std::move(names)));
}

BENCHMARK(applyFirstSnapshot)->Arg(200'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(6);
BENCHMARK(applySnapshot)->Arg(20'000)->Arg(200'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12);

BENCHMARK(applyFilteredSnapshot)->Arg(200'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12);
BENCHMARK(applySummarizedSnapshot)->Arg(200'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12);
BENCHMARK(applySnapshotSummarizedByName)->Arg(200'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(12);

}  // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
}
