// SPDX-License-Identifier: GPL-3.0-or-later
// Flows a second that one core asks a display filter about: 1000 that stay in the cache ("cache") and 200,000 in order,
// as the flow table holds them ("table"). And the time that compiling takes.
#include "core/filter/flow_filter.h"
#include "tests/support/filter_generator.h"

#include <benchmark/benchmark.h>

#include <vector>

namespace {

using netmoth::filter::FlowFilter;

constexpr const char* kFilters[] = {
    "tcp",
    "ip.addr == 10.0.0.0/8 && tcp.port in {80, 443} && !(flow.bytes < 1 kB)",
    "ipv6.addr == 2001:db8::/32 || flow.retransmissions > 0 && flow.duration > 1 s || flow.state in {new, closing}",
};

const std::vector<netmoth::flow::FlowSnapshot>& flows(std::size_t count)
{
    static std::vector<netmoth::flow::FlowSnapshot> all;
    netmoth::test::FilterGenerator generator(1);
    while (all.size() < count)
        all.push_back(generator.flow());
    return all;
}

void accepts(benchmark::State& state, std::size_t count)
{
    const FlowFilter filter = *FlowFilter::compile(kFilters[static_cast<std::size_t>(state.range(0))]);
    const auto& table = flows(count);
    std::size_t accepted = 0;
    for (auto _ : state)
        for (std::size_t i = 0; i < count; ++i)
            accepted += filter.accepts(table[i]) ? 1U : 0U;
    benchmark::DoNotOptimize(accepted);
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(count));
    state.SetLabel(kFilters[static_cast<std::size_t>(state.range(0))]);
}

void compiles(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(FlowFilter::compile(kFilters[static_cast<std::size_t>(state.range(0))]));
}

BENCHMARK_CAPTURE(accepts, cache, std::size_t{1000})->DenseRange(0, 2);
BENCHMARK_CAPTURE(accepts, table, std::size_t{200'000})->DenseRange(0, 2);
BENCHMARK(compiles)->DenseRange(0, 2);

}  // namespace

BENCHMARK_MAIN();
