// SPDX-License-Identifier: GPL-3.0-or-later
// What saving a stream costs: hashing alone, with the library that is used and with Qt, and the whole way from tap
// frames to files. Bytes per second of one thread; files go to a temporary folder (TMPDIR).
#include "app/session/stream_dump.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <vector>

namespace {

using namespace netmoth;

constexpr std::size_t kSegmentBytes = 1448;

const std::vector<std::uint8_t>& segment()
{
    static const std::vector<std::uint8_t> bytes(kSegmentBytes, 0x5A);
    return bytes;
}

void setBytes(benchmark::State& state, std::size_t bytesAnIteration)
{
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) *
                            static_cast<std::int64_t>(bytesAnIteration));
}

void hashWithNettle(benchmark::State& state)
{
    session::Sha256 hash;
    for (auto _ : state)
        hash.add(segment());
    benchmark::DoNotOptimize(hash.hex());
    setBytes(state, kSegmentBytes);
}
BENCHMARK(hashWithNettle);

void hashWithQt(benchmark::State& state)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (auto _ : state)
        hash.addData(QByteArrayView(segment().data(), static_cast<qsizetype>(segment().size())));
    benchmark::DoNotOptimize(hash.result());
    setBytes(state, kSegmentBytes);
}
BENCHMARK(hashWithQt);

/// Argument: streams that take turns, a segment each; 1,000 are more than may be open at a time.
void framesToFiles(benchmark::State& state)
{
    const QTemporaryDir folder;
    auto dump = session::StreamDump::create(folder.filePath("streams").toStdString());
    if (!dump)
        return state.SkipWithError(dump.error().sentence.c_str());
    tap::TapFrame frame{};
    frame.payload = segment();
    frame.header.kind = tap::TapKind::Data;
    frame.header.ipVersion = 4;
    frame.header.length = kSegmentBytes;
    const auto streams = static_cast<std::uint32_t>(state.range(0));
    for (auto _ : state) {
        if (const auto taken = dump->take(frame); !taken)
            return state.SkipWithError(taken.error().sentence.c_str());
        if (++frame.header.flowIndex < streams)
            continue;
        frame.header.flowIndex = 0;
        frame.header.offset += kSegmentBytes;
    }
    setBytes(state, kSegmentBytes);
}
BENCHMARK(framesToFiles)->Arg(1)->Arg(100)->Arg(1000);

}  // namespace

BENCHMARK_MAIN();
