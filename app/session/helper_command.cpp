// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/helper_command.h"

#include <QDir>
#include <QFileInfo>

#include <functional>
#include <thread>

namespace netmoth::session {

Result<QString> findHelper(const QString& explicitPath, const QString& programFolder)
{
    const QDir folder(programFolder);
    const QStringList candidates =
        !explicitPath.isEmpty()
            ? QStringList{explicitPath}
            : QStringList{folder.filePath("netmoth-capture"), folder.filePath("../../capture-helper/netmoth-capture"),
                          folder.filePath("../libexec/netmoth/netmoth-capture")};
    for (const QString& candidate : candidates)
        if (QFileInfo(candidate).isFile())
            return QDir::cleanPath(candidate);
    QStringList places;
    for (const QString& candidate : candidates)
        places << QDir::cleanPath(candidate);
    return fail(FailureKind::System,
                QString("The capture helper netmoth-capture was not found (looked at %1): install the package "
                        "netmoth-capture or name it with --helper.")
                    .arg(places.join(", "))
                    .toStdString());
}

namespace {

using AddOption = std::function<void(const QString& name, const QString& value)>;

void addFlowArguments(const config::Configuration& configuration, const AddOption& add)
{
    add("--flow-capacity", QString::number(configuration.flowCapacity));
    add("--half-open-share", QString::number(configuration.halfOpenSharePercent));
    add("--journal-capacity", QString::number(configuration.journalCapacity));
    add("--connection-timeout", QString::number(configuration.connectionTimeout.count()));
    for (const flow::FlowTimeoutField& field : flow::kFlowTimeoutFields) {
        const auto name = QString::fromUtf8(field.name.data(), static_cast<qsizetype>(field.name.size()));
        if (const auto given = configuration.timeouts.*field.member; given.count() > 0)
            add("--timeout-" + QString(name).replace('_', '-'), QString::number(given.count()));
    }
}

void addReassemblyArguments(const reassembly::ReassemblySettings& settings, const AddOption& add)
{
    const std::string_view policy = reassembly::overlapPolicyName(settings.overlapPolicy);
    add("--overlap-policy", QString::fromUtf8(policy.data(), static_cast<qsizetype>(policy.size())));
    add("--reassembly-depth", QString::number(settings.depthBytes));
    add("--out-of-order-bytes", QString::number(settings.outOfOrderBytes));
    add("--reassembly-memory", QString::number(settings.memoryLimitBytes));
}

}  // namespace

std::uint32_t helperWorkers(const CaptureRequest& request)
{
    const bool onlyOne = !request.filePath.isEmpty() || request.configuration.strategy == config::CaptureStrategy::Pcap;
    return onlyOne ? 1 : request.configuration.numberOfRings;
}

QStringList helperArguments(const CaptureRequest& request)
{
    const config::Configuration& configuration = request.configuration;
    QStringList arguments{"--control"};
    const auto add = [&](const QString& name, const QString& value) { arguments << name + '=' + value; };
    const auto number = [](auto value) { return QString::number(value); };

    if (!request.filePath.isEmpty()) {
        add("--read", request.filePath);
        // The file may mix link types: the helper compiles the text for each.
        if (!configuration.bpf.empty())
            add("--bpf", QString::fromStdString(configuration.bpf));
    } else {
        add("--interface", request.interfaceName);
        add("--strategy", configuration.strategy == config::CaptureStrategy::Pcap ? "pcap" : "afpacket");
        add("--rings", number(configuration.numberOfRings));
        add("--cores", number(config::effectiveCores(configuration.maxCores, std::thread::hardware_concurrency())));
        add("--block-size", number(configuration.afPacket.blockSizeBytes));
        add("--block-count", number(configuration.afPacket.blockCount));
        add("--frame-size", number(configuration.afPacket.frameSizeBytes));
        add("--block-timeout", number(configuration.afPacket.blockTimeout.count()));
        if (!configuration.promiscuous)
            arguments << "--no-promiscuous";
        if (!configuration.zeroCopy)
            arguments << "--copy-packets";
    }
    add("--snapshot-length", number(configuration.snapshotLengthBytes));
    addFlowArguments(configuration, add);
    addReassemblyArguments(configuration.reassembly, add);
    if (!configuration.reassembly.midstream)
        arguments << "--no-midstream";
    if (request.tapStreams && !request.filePath.isEmpty())
        add("--hole-patience", "0");  // a file may hold its packets in any order, and nobody waits for what is tapped
    add("--flow-level", request.outerFlows ? "outer" : "inner");
    return arguments;
}

}  // namespace netmoth::session
