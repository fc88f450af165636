// SPDX-License-Identifier: GPL-3.0-or-later
//
// netmoth-capture: the only program of Netmoth that ever holds a privilege, and only for milliseconds.
//
//   1  close inherited descriptors except 0, 1 and 2; read the command line
//   2  raise CAP_NET_RAW, open packet sockets (protocol 0: they receive nothing), or libpcap's handle; or open the file
//   3  drop every capability for good, no_new_privs, verify both                              capabilities: none
//   4  look up the interface, compile filter text (for a file: for the link types that its beginning declares)
//   5  create and seal the region, open what has a path, close the sandbox                    system calls: a few
//   6  read the beginning of the file, send Hello to the app and receive its filter
//      (4 and the reading run in a separate thread, so that the end of the app is noticed meanwhile)
//   7  map the rings, attach the filter, bind: the first byte of traffic comes now
#include "capture-helper/app_commander.h"
#include "capture-helper/capture_sources.h"
#include "capture-helper/inherited_descriptors.h"
#include "capture-helper/options.h"
#include "capture-helper/preparation.h"
#include "capture-helper/print_error.h"
#include "capture-helper/privileges.h"
#include "capture-helper/sandbox.h"
#include "capture-helper/supervisor.h"
#include "capture-helper/terminal_commander.h"
#include "core/control/exit_codes.h"

#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <exception>
#include <new>

namespace netmoth::capture {

namespace {

/// Reading this much takes about as long as touching the region.
constexpr std::uint64_t kSmallFileBytes = 64U << 20;

int exitCodeFor(const Failure& failure)
{
    switch (failure.kind) {
    case FailureKind::MissingRight:
        return control::kMissingRightExitCode;
    case FailureKind::Usage:
        return 2;
    default:
        return 1;
    }
}

telemetry::SourceKind sourceKindOf(const Options& options)
{
    if (options.isFile())
        return telemetry::SourceKind::CaptureFile;
    return options.strategy == config::CaptureStrategy::Pcap ? telemetry::SourceKind::LivePcap
                                                             : telemetry::SourceKind::AfPacket;
}

std::string sourceNameOf(const Options& options)
{
    if (!options.isFile())
        return options.interfaceName;
    const std::string& name = options.fileDisplayName();
    const std::size_t slash = name.rfind('/');
    return slash == std::string::npos ? name : name.substr(slash + 1);
}

std::uint32_t workerCountOf(const Options& options)
{
    return options.isFile() || options.strategy == config::CaptureStrategy::Pcap ? 1 : options.numberOfRings;
}

Result<telemetry::RegionWriter> createRegion(const Options& options, const CaptureSources& sources)
{
    const std::string name = sourceNameOf(options);
    telemetry::RegionDescription description;
    description.workerCount = workerCountOf(options);
    description.flowCapacity = options.flowCapacity;
    description.tcpCapacity =
        reassembly::tcpCapacities(options.reassembly.memoryLimitBytes, options.flowCapacity).connections;
    description.journalCapacity = options.journalCapacity;
    description.sourceKind = sourceKindOf(options);
    description.touchPages = sources.bytesTotal() > kSmallFileBytes;
    description.sourceName = name;
    return telemetry::RegionWriter::create(description);
}

/// A file has its own idle times, unless values other than the defaults of live capture are given.
flow::FlowTimeouts flowTimeouts(const Options& options)
{
    const bool isDefault = options.connectionTimeout == Options{}.connectionTimeout;
    const flow::FlowTimeouts base = options.isFile() && isDefault ? flow::FlowTimeouts::forFile()
                                                                  : flow::FlowTimeouts::from(options.connectionTimeout);
    return base.overriddenBy(options.timeouts);
}

pipeline::WorkerOptions workerOptions(const Options& options, const pipeline::FilterProgram& filter)
{
    pipeline::WorkerOptions worker;
    worker.decode.outermost = options.outerFlows;
    worker.decode.tunnelDepth = static_cast<std::uint8_t>(options.tunnelDepth);
    worker.flows.timeouts = flowTimeouts(options);
    worker.flows.evictsEstablished = options.isFile();
    worker.flows.oneSidedPercent = options.halfOpenSharePercent;
    worker.flows.seed = flow::HashSeed::random();
    worker.defrag = reassembly::DefragOptions::from(options.defragmentation);
    worker.tcp = reassembly::TcpTrackerOptions::from(options.reassembly, options.flowCapacity);
    worker.tcp.limits.holePatienceNs = std::chrono::nanoseconds(options.holePatience).count();
    worker.isFile = options.isFile();
    worker.isOneOfSeveral = workerCountOf(options) > 1;
    // The open block is retired within its timeout; twice that, and a timer tick of an old kernel, is safe.
    worker.drainTime = 2 * options.afPacket.blockTimeout + std::chrono::milliseconds{20};
    worker.filter = filter;
    return worker;
}

/// Steps 4 to 7 and the capture itself, for both kinds of commander. @p endBeforeCommander: the descriptor that ends
/// the process in step 4. @p greet is step 6 of the commander; it returns false if the app has ended.
template <typename MakeCommander, typename Greet>
Result<int> capture(const Options& options, CaptureSources& sources, pollfd endBeforeCommander,
                    MakeCommander&& makeCommander, Greet&& greet)
{
    UniqueFd wakeFd(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
    if (!wakeFd.isValid())
        return fail(FailureKind::System, fmt::format("Creating an event descriptor failed: {}.", std::strerror(errno)));
    const bool preparesOutside = CaptureSources::preparesOutside(options);
    if (preparesOutside)
        if (auto prepared = prepareUnlessEnded(sources, options, endBeforeCommander, wakeFd.get()); !prepared)
            return tl::unexpected<Failure>(prepared.error());
    auto region = createRegion(options, sources);
    if (!region)
        return tl::unexpected<Failure>(region.error());
    auto commander = makeCommander(*region);
    if (!commander)
        return tl::unexpected<Failure>(commander.error());
    const bool usesPcap = !options.isFile() && options.strategy == config::CaptureStrategy::Pcap;
    if (auto closed = enterSandbox(usesPcap ? SandboxProfile::LivePcap : SandboxProfile::Capture); !closed)
        return tl::unexpected<Failure>(closed.error());

    if (!preparesOutside)
        if (auto prepared = prepareUnlessEnded(sources, options, (*commander)->endOfInput(), wakeFd.get()); !prepared)
            return tl::unexpected<Failure>(prepared.error());
    region->setLinkType(static_cast<std::uint32_t>(sources.linkType()));
    const Result<bool> greeted = greet();
    if (!greeted)
        return tl::unexpected<Failure>(greeted.error());
    if (!*greeted)
        return 0;
    auto started = sources.start(options);
    if (!started)
        return tl::unexpected<Failure>(started.error());

    Supervisor supervisor(std::move(*region), std::move(wakeFd), std::move(*started),
                          workerOptions(options, sources.filter()), options);
    return supervisor.run(**commander);
}

Result<int> runByHand(const Options& options, CaptureSources& sources)
{
    std::optional<TerminalCommander> terminal;
    const auto makeTerminal = [&](const telemetry::RegionWriter& region) -> Result<Commander*> {
        auto created = TerminalCommander::create(options, region);
        if (!created)
            return tl::unexpected<Failure>(created.error());
        return &terminal.emplace(std::move(*created));
    };
    constexpr pollfd kSignalsDo{-1, 0, 0};  // none is blocked yet
    return capture(options, sources, kSignalsDo, makeTerminal, [] { return Result<bool>(true); });
}

Result<int> runForApp(const Options& options, CaptureSources& sources, AppCommander& app)
{
    const auto greet = [&]() -> Result<bool> {
        auto filter = app.greet(sources.linkType(), sourceKindOf(options));
        if (!filter)
            return tl::unexpected<Failure>(filter.error());
        if (*filter)
            sources.setFilter(std::move(**filter));
        return !app.appIsGone();
    };
    return capture(
        options, sources, app.endOfInput(), [&](const telemetry::RegionWriter&) -> Result<Commander*> { return &app; },
        greet);
}

/// Steps 2 and 3. A file is opened with the rights of the calling user, even if the helper was started as root.
Result<CaptureSources> openAndDropRights(const Options& options)
{
    if (auto ready = options.isFile() ? becomeRequestingUser() : raiseNetRaw(); !ready)
        return tl::unexpected<Failure>(ready.error());
    auto sources = CaptureSources::openPrivileged(options);
    if (auto dropped = dropAllPrivileges(); !dropped)
        return tl::unexpected<Failure>(dropped.error());
    return sources;
}

int report(const Failure& failure, AppCommander* app)
{
    if (app)
        app->report(failure);
    printError(failure.sentence);
    return exitCodeFor(failure);
}

/// Exceptions of the standard library: no memory (RLIMIT_AS, RLIMIT_DATA) or no thread (RLIMIT_NPROC).
std::string outOfMeans(const std::exception& error)
{
    const bool isMemory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr;
    return fmt::format("Capturing failed: {} ({}). Raise the limit (ulimit -a), or lower flow_table.capacity, "
                       "journal.capacity or number_of_rings.",
                       isMemory ? "there is not enough memory" : "a resource is missing", error.what());
}

int run(const Options& options)
{
    std::optional<AppCommander> app;
    if (options.control) {
        auto channel = control::ControlChannel::adopt(0);
        if (!channel)
            return report(channel.error(), nullptr);
        app.emplace(std::move(*channel));
        // A signal to the whole process group (Ctrl+C, a closed terminal, systemd) is handled by the app: captured
        // flows must still be delivered. This process ends when the app ends or sends Stop.
        for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT})
            std::signal(signal, SIG_IGN);
        std::signal(SIGPIPE, SIG_IGN);  // a closed reader of a tap is reported by write()
    }
    Result<int> result = 0;
    try {
        result = openAndDropRights(options).and_then([&](CaptureSources&& sources) {
            return app ? runForApp(options, sources, *app) : runByHand(options, sources);
        });
    } catch (const std::exception& error) {
        result = fail(FailureKind::System, outOfMeans(error));
    }
    return result ? *result : report(result.error(), app ? &*app : nullptr);
}

}  // namespace

}  // namespace netmoth::capture

int main(int argc, char** argv)
{
    using namespace netmoth::capture;
    std::signal(SIGXFSZ, SIG_IGN);  // a size limit is reported by the failed call
    if (auto closed = closeInheritedDescriptors(); !closed) {
        printError(closed.error().sentence);
        return 1;
    }
    const auto parsed = parseOptions(argc, argv);
    if (!parsed.options) {
        if (parsed.exitCode == 0)
            std::fputs(parsed.text.c_str(), stdout);
        else
            printError(parsed.text);
        return parsed.exitCode;
    }
    return run(*parsed.options);
}
