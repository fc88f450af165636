// SPDX-License-Identifier: GPL-3.0-or-later
// hostile-helper: what a capture helper could do to the app that started it, once it was taken over. tst_hostile_helper
// starts it; the environment variable NETMOTH_HOSTILE names the deed. Reads its options as the real one does, so that
// its region is the one that was asked for.
#include "capture-helper/options.h"
#include "core/control/control_channel.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/journal_writer.h"
#include "core/telemetry/region_writer.h"
#include "core/telemetry/tcp_record.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace netmoth;

namespace {

using namespace std::chrono_literals;

[[noreturn]] void waitForTheEnd()
{
    for (;;)
        ::pause();
}

telemetry::RegionWriter regionFor(const capture::Options& options, std::uint64_t flows, std::string_view name)
{
    telemetry::RegionDescription description;
    description.flowCapacity = flows;
    description.journalCapacity = options.journalCapacity;
    description.sourceName = name;
    description.touchPages = false;
    auto region = telemetry::RegionWriter::create(description);
    if (!region)
        std::_Exit(3);
    region->setState(telemetry::RegionState::Running);
    return std::move(*region);
}

void say(control::ControlChannel& channel, const control::Message& message, int descriptor = -1)
{
    if (!channel.send(message, descriptor, 20s))
        std::_Exit(0);
}

/// Greets and waits for Start.
void greet(control::ControlChannel& channel)
{
    say(channel, control::Hello{});
    for (;;) {
        auto reception = channel.receive(20s);
        if (!reception || reception->status != control::Reception::Status::Received)
            std::_Exit(0);
        if (std::holds_alternative<control::Start>(reception->message))
            return;
    }
}

/// A failure whose text commands a terminal: past what encode() would write.
void sayCommandsToTerminal(const control::ControlChannel& channel)
{
    std::vector<std::uint8_t> bytes;
    static_cast<void>(control::encode(control::Failed{FailureKind::System, "The title is #]0;taken#."}, bytes));
    for (std::uint8_t& byte : bytes)
        byte = byte == '#' ? 0x1B : byte;
    static_cast<void>(::send(channel.descriptor(), bytes.data(), bytes.size(), MSG_NOSIGNAL));
}

/// Ends flows without end and reads no answer.
[[noreturn]] void endFlowsForEver(const telemetry::RegionWriter& region)
{
    const telemetry::WorkerSlice slice = region.slice(0);
    telemetry::JournalProgress nobodyWaits;
    telemetry::JournalWriter journal(*slice.journalHead, slice.journal, nobodyWaits);
    telemetry::FlowWords flow{};
    flow[telemetry::flow_word::kIdentity] = std::uint64_t{4} << 16 | std::uint64_t{17} << 24;
    for (;;) {
        for (int i = 0; i < 64; ++i)
            journal.append(flow, telemetry::TcpWords{});
        ::poll(nullptr, 0, 1);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const auto parsed = capture::parseOptions(argc, argv);
    const char* const variable = std::getenv("NETMOTH_HOSTILE");
    auto adopted = control::ControlChannel::adopt(0);
    if (!parsed.options || variable == nullptr || !adopted)
        return 2;
    const std::string_view deed = variable;
    control::ControlChannel& channel = *adopted;
    const std::uint64_t flows = parsed.options->flowCapacity;
    // A name that leads from /sys/class/net to where nobody writes.
    const char* const pipe = std::getenv("NETMOTH_HOSTILE_NAME");
    const auto region =
        regionFor(*parsed.options, deed == "hugeRegion" ? 16 * flows : flows, pipe != nullptr ? pipe : "lo");

    if (deed == "greetTwice") {
        for (;;)
            say(channel, control::Hello{});
    }
    if (deed == "regionUnasked") {
        say(channel, control::Hello{});
        for (;;)
            say(channel, control::RegionReady{}, region.fd());
    }
    if (deed == "commandTerminal") {
        sayCommandsToTerminal(channel);
        waitForTheEnd();
    }
    if (deed == "shoutCommands") {
        std::fputs("first\nThe title is \x1B]0;taken\x07, and \xE2\x80\xAE turned\n", stderr);
        return 1;
    }
    greet(channel);
    if (deed == "finishedWithoutRegion") {
        say(channel, control::Finished{});
        return 0;
    }
    say(channel, control::RegionReady{}, region.fd());
    if (deed == "flood")
        for (;;)
            say(channel, control::FilterInstalled{});
    if (deed == "notices")
        for (;;)
            say(channel, control::Notice{"Nobody counts these."});
    if (deed == "regionTwice")
        for (;;)
            say(channel, control::RegionReady{}, region.fd());
    if (deed == "shout") {
        const std::string line(4095, 'x');
        while (std::fprintf(stderr, "%s\n", line.c_str()) > 0)
            continue;
        return 0;
    }
    if (deed == "shoutOnOutput") {
        const std::string line(4095, 'x');
        for (int i = 0; i < 25'600 && std::fprintf(stdout, "%s\n", line.c_str()) > 0; ++i)  // 100 MiB
            continue;
        say(channel, control::Finished{});
        return 0;
    }
    if (deed == "neverRead")
        endFlowsForEver(region);
    waitForTheEnd();
}
