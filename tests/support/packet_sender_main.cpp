// SPDX-License-Identifier: GPL-3.0-or-later
// packet-sender: a load for tests and benchmarks. Point it at an interface of your own only.
#include "tests/support/packet_sender.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>

int main(int argc, char** argv)
{
    using namespace netmoth::testing;

    std::string interfaceName;
    SendPlan plan;
    CLI::App app("Sends UDP frames on a network interface, as fast as possible or at a given rate.", "packet-sender");
    app.add_option("--interface", interfaceName, "Interface to send on")->required();
    app.add_option("--frames", plan.frames, "How many frames");
    app.add_option("--size", plan.frameSizeBytes, "Bytes of each, Ethernet header included");
    app.add_option("--flows", plan.flows, "Distinct five-tuples, taken in turn");
    app.add_flag("--both-directions", plan.bothDirections, "Answer every second round of the flows");
    app.add_option("--rate", plan.ratePps, "Frames per second; 0: as fast as possible");
    app.add_option("--seed", plan.seed, "Which addresses");
    app.add_option("--train", plan.train, "Frames of one flow in a row, cut by the kernel from one datagram");
    CLI11_PARSE(app, argc, argv);

    const auto result =
        PacketSender::open(interfaceName).and_then([&](PacketSender sender) { return sender.send(plan); });
    if (!result) {
        fmt::print(stderr, "packet-sender: {}\n", result.error().sentence);
        return 1;
    }
    const double seconds = std::chrono::duration<double>(result->took).count();
    fmt::print("sent {} frames in {:.3f} s ({:.0f}/s), {} refused at first\n", result->sent, seconds,
               static_cast<double>(result->sent) / seconds, result->refused);
    return 0;
}
