// SPDX-License-Identifier: GPL-3.0-or-later
// generate-capture: writes reproducible traffic as a classic pcap file (microseconds, Ethernet).
#include "tests/support/pcap_writer.h"
#include "tests/support/traffic_generator.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

namespace {

using namespace netmoth::test;

struct FileCloser
{
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using OwnedFile = std::unique_ptr<std::FILE, FileCloser>;

OwnedFile openForWriting(const std::string& path)
{
    OwnedFile file(std::fopen(path.c_str(), "wb"));
    if (!file)
        throw std::runtime_error(fmt::format("Cannot write {}: {}", path, std::strerror(errno)));
    return file;
}

void writeCapture(TrafficGenerator& generator, const std::string& path)
{
    constexpr std::size_t kFlushBytes = 1 << 20;
    const OwnedFile file = openForWriting(path);
    PcapWriter writer;
    GeneratedPacket packet = {};
    bool written = true;
    while (written && generator.next(packet)) {
        writer.packet(packet.timestampNs, packet.bytes);
        if (writer.bytes().size() >= kFlushBytes)
            written = writer.flushTo(file.get());
    }
    if (!written || !writer.flushTo(file.get()) || std::fflush(file.get()) != 0)
        throw std::runtime_error(fmt::format("Cannot write {}: {}", path, std::strerror(errno)));
}

}  // namespace

int main(int argc, char** argv)
{
    CLI::App app("Writes reproducible traffic for tests and benchmarks as a pcap file");
    TrafficOptions options;
    std::string output;
    std::string flowList;
    std::uint32_t flows = 0;
    const std::map<std::string, TrafficKind> kinds = {
        {"mixed", TrafficKind::Mixed}, {"small", TrafficKind::Small}, {"bulk", TrafficKind::Bulk}};
    app.add_option("kind", options.kind, "mixed, small or bulk")->required()->transform(CLI::CheckedTransformer(kinds));
    app.add_option("--packets", options.packets, "Packets to write")->capture_default_str();
    app.add_option("--flows", flows, "Flows to spread them over (mixed 50000, small 200000, bulk 200)");
    app.add_option("--seed", options.seed, "The same seed writes the same file")->capture_default_str();
    app.add_option("--output", output, "The pcap file")->required();
    app.add_option("--list-flows", flowList, "Also write the expected flows, as tab-separated values");
    CLI11_PARSE(app, argc, argv);
    const std::uint32_t usual = options.kind == TrafficKind::Mixed   ? 50'000
                                : options.kind == TrafficKind::Small ? 200'000
                                                                     : 200;
    options.flows = flows != 0 ? flows : static_cast<std::uint32_t>(std::min<std::uint64_t>(usual, options.packets));
    try {
        TrafficGenerator generator(options);
        writeCapture(generator, output);
        if (!flowList.empty()) {
            const OwnedFile list = openForWriting(flowList);
            const std::string table = generator.flowTable();
            if (std::fwrite(table.data(), 1, table.size(), list.get()) != table.size())
                throw std::runtime_error(fmt::format("Cannot write {}: {}", flowList, std::strerror(errno)));
        }
        fmt::print("{} packets, {} bytes on the wire, {} flows\n", generator.packetsMade(), generator.bytesMade(),
                   options.flows);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
    return 0;
}
