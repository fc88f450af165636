// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/helper_command.h"

#include <QDir>
#include <QFileInfo>

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

QStringList helperArguments(const CaptureRequest& request)
{
    const config::Configuration& configuration = request.configuration;
    QStringList arguments{"--control"};
    const auto add = [&](const char* name, const QString& value) {
        arguments << QString("%1=%2").arg(QLatin1String(name), value);
    };
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
    add("--flow-capacity", number(configuration.flowCapacity));
    add("--connection-timeout", number(configuration.connectionTimeout.count()));
    add("--flow-level", request.outerFlows ? "outer" : "inner");
    return arguments;
}

}  // namespace netmoth::session
