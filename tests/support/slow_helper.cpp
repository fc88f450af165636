// SPDX-License-Identifier: GPL-3.0-or-later
// slow-helper: does what a capture helper does, from Hello to its exit, and waits where it is told to. tst_last_flows
// starts it. NETMOTH_DELAY_STEP: the number of the step (Step below) that is delayed; NETMOTH_DELAY_MS: how long.
// NETMOTH_FLOWS: flows that end.
#include "capture-helper/options.h"
#include "core/control/control_channel.h"
#include "core/telemetry/flow_record.h"
#include "core/telemetry/journal_writer.h"
#include "core/telemetry/region_writer.h"
#include "core/telemetry/tcp_record.h"

#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>
#include <thread>

using namespace netmoth;

namespace {

using namespace std::chrono_literals;

enum class Step
{
    Hello,
    RegionReady,
    FirstFlows,
    OtherFlows,
    StateFinished,
    Finished,
    CloseSocket,
    Exit,
    KillInsteadOfExit
};

int numberFrom(const char* variable)
{
    const char* const text = std::getenv(variable);
    return text != nullptr ? std::atoi(text) : 0;
}

void delayBefore(Step step)
{
    if (numberFrom("NETMOTH_DELAY_STEP") == static_cast<int>(step))
        std::this_thread::sleep_for(std::chrono::milliseconds(numberFrom("NETMOTH_DELAY_MS")));
}

void say(control::ControlChannel& channel, const control::Message& message, int descriptor = -1)
{
    if (!channel.send(message, descriptor, 20s))
        std::_Exit(3);
}

void waitForStart(control::ControlChannel& channel)
{
    for (;;) {
        auto reception = channel.receive(20s);
        if (!reception || reception->status != control::Reception::Status::Received)
            std::_Exit(4);
        if (std::holds_alternative<control::Start>(reception->message))
            return;
    }
}

void endFlows(telemetry::JournalWriter& journal, control::ControlChannel& channel, telemetry::JournalProgress& progress,
              int count)
{
    telemetry::FlowWords flow{};
    flow[telemetry::flow_word::kIdentity] = std::uint64_t{4} << 16 | std::uint64_t{17} << 24;
    for (int i = 0; i < count; ++i) {
        journal.append(flow, telemetry::TcpWords{});
        while (true) {
            auto reception = channel.receive(0ms);
            if (!reception || reception->status != control::Reception::Status::Received)
                break;
            if (const auto* consumed = std::get_if<control::JournalConsumed>(&reception->message))
                progress.consumed = consumed->next;
        }
    }
}

}  // namespace

int main(int argc, char** argv)
{
    const auto parsed = capture::parseOptions(argc, argv);
    auto channel = control::ControlChannel::adopt(0);
    if (!parsed.options || !channel)
        return 2;
    const int flows = numberFrom("NETMOTH_FLOWS");
    telemetry::RegionDescription description;
    description.flowCapacity = parsed.options->flowCapacity;
    description.journalCapacity = parsed.options->journalCapacity;
    description.sourceName = "lo";
    description.touchPages = false;
    auto region = telemetry::RegionWriter::create(description);
    if (!region)
        return 2;
    region->setState(telemetry::RegionState::Running);
    const telemetry::WorkerSlice slice = region->slice(0);
    telemetry::JournalProgress progress;
    telemetry::JournalWriter journal(*slice.journalHead, slice.journal, progress);

    delayBefore(Step::Hello);
    say(*channel, control::Hello{});
    waitForStart(*channel);
    delayBefore(Step::RegionReady);
    say(*channel, control::RegionReady{}, region->fd());
    delayBefore(Step::FirstFlows);
    endFlows(journal, *channel, progress, flows / 2);
    delayBefore(Step::OtherFlows);
    endFlows(journal, *channel, progress, flows - flows / 2);
    delayBefore(Step::StateFinished);
    region->setState(telemetry::RegionState::Finished);
    delayBefore(Step::Finished);
    say(*channel, control::Finished{});
    delayBefore(Step::CloseSocket);
    *channel = control::ControlChannel(UniqueFd());
    ::close(STDIN_FILENO);
    delayBefore(Step::Exit);
    if (numberFrom("NETMOTH_DELAY_STEP") == static_cast<int>(Step::KillInsteadOfExit))
        ::kill(::getpid(), SIGKILL);
    std::_Exit(0);
}
