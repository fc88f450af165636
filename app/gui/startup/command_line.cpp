// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startup/command_line.h"

#include "app/session/config_location.h"
#include "app/session/stream_input.h"
#include "core/base/version_text.h"
#include "core/config/config_file.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace netmoth::gui {

namespace {

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<Failure> usage(const QString& sentence)
{
    return fail(FailureKind::Usage, sentence.toStdString());
}

/// Reads the file at @p path. A file that was named must be right; in the one that is always read, a wrong value is
/// replaced by its default, or nobody could open the window to mend it.
Result<void> readConfiguration(const QString& path, bool isNamed, CommandLine& commandLine)
{
    config::LoadOutcome outcome = config::load(path.toStdString());
    if (const config::Diagnostic* error = outcome.firstError()) {
        if (isNamed)
            return fail(FailureKind::Usage, config::toText(*error));
        commandLine.warnings << CommandLineText::tr(
            "Defaults are used where the configuration is wrong; mend it with Capture > "
            "Configuration (Ctrl+,).");
    }
    for (const config::Diagnostic& warning : outcome.diagnostics)
        commandLine.warnings << QString::fromStdString(config::toText(warning));
    commandLine.request.configuration = std::move(outcome.configuration);
    return {};
}

/// A file, a FIFO, or what this program was started with.
bool isReadable(const QString& path)
{
    return session::inheritedDescriptor(path) || (QFileInfo::exists(path) && !QFileInfo(path).isDir());
}

}  // namespace

Result<CommandLine> parseCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLineText::tr("Traffic analyzer for the Linux workstation"));
    const QCommandLineOption interface({QStringLiteral("i"), QStringLiteral("interface")},
                                       CommandLineText::tr("Start capturing on <interface> at once."),
                                       QStringLiteral("interface"));
    const QCommandLineOption configuration({QStringLiteral("c"), QStringLiteral("config")},
                                           CommandLineText::tr("Read the configuration from <file>."),
                                           QStringLiteral("file"));
    const QCommandLineOption helper(QStringLiteral("helper"), CommandLineText::tr("Use the capture helper at <path>."),
                                    QStringLiteral("path"));
    const QCommandLineOption timings(QStringLiteral("timings"),
                                     CommandLineText::tr("Print to standard error how fast the window responds."));
    parser.addOptions({interface, configuration, helper, timings});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"),
                                 CommandLineText::tr("Capture file to open at once (pcap or pcapng)."),
                                 QStringLiteral("[file]"));
    if (!parser.parse(arguments))
        return usage(CommandLineText::tr("%1 Run netmoth --help for what it understands.").arg(parser.errorText()));

    CommandLine commandLine;
    if (parser.isSet(help))
        commandLine.helpText = parser.helpText();
    if (parser.isSet(version))
        commandLine.helpText = QString::fromStdString(versionText("netmoth"));
    if (!commandLine.helpText.isEmpty())
        return commandLine;

    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return usage(CommandLineText::tr("Give one capture file, not %n.", nullptr, static_cast<int>(files.size())));
    if (!files.isEmpty() && parser.isSet(interface))
        return usage(CommandLineText::tr("Give either a capture file or --interface, not both."));
    if (!files.isEmpty() && !isReadable(files.first()))
        return usage(CommandLineText::tr("There is no file “%1”: check the path.").arg(files.first()));
    if (parser.isSet(interface) && parser.value(interface).isEmpty())
        return usage(CommandLineText::tr("--interface needs a name, for example eth0."));
    const bool isNamed = parser.isSet(configuration);
    commandLine.configurationPath =
        isNamed ? parser.value(configuration) : QString::fromStdString(session::defaultConfigPath());
    if (isNamed || !commandLine.configurationPath.isEmpty()) {
        if (auto read = readConfiguration(commandLine.configurationPath, isNamed, commandLine); !read)
            return tl::unexpected(read.error());
    } else {
        commandLine.configurationPath = QString::fromStdString(session::ownConfigPath());
    }
    commandLine.request.interfaceName = parser.value(interface);
    commandLine.request.filePath = files.value(0);
    commandLine.request.helperPath = parser.value(helper);
    commandLine.timings = parser.isSet(timings);
    return commandLine;
}

}  // namespace netmoth::gui
