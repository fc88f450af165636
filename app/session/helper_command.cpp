// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/helper_command.h"

#include "app/session/shell_quoting.h"
#include "app/session/stream_input.h"
#include "core/config/helper_setting_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

#include <thread>

namespace netmoth::session {

namespace {

struct HelperCommandText
{
    Q_DECLARE_TR_FUNCTIONS(HelperCommand)
};

constexpr int kPkexecDismissed = 126;
constexpr int kPkexecRefused = 127;

/// Whether the group file lists this user, whatever the groups of this login are.
bool isListedIn(const group& entry)
{
    const passwd* user = ::getpwuid(::getuid());
    if (user == nullptr)
        return false;
    for (char** member = entry.gr_mem; *member != nullptr; ++member)
        if (QByteArrayView(*member) == QByteArrayView(user->pw_name))
            return true;
    return false;
}

/// sg takes one command line for a shell.
HelperLaunch throughGroup(const char* groupName, const QString& helper, const QStringList& arguments)
{
    QString line = "exec " + shellQuoted(helper);
    for (const QString& argument : arguments)
        line += ' ' + shellQuoted(argument);
    return {"sg", {QString::fromLocal8Bit(groupName), "-c", line}};
}

/// Where helper-setup of an AppImage installs the helper, once, for a whole group.
constexpr char kHelperOfAppImages[] = "/usr/local/libexec/netmoth/netmoth-capture";

/// The checksum that lies beside @p helper of an AppImage; empty where there is none.
QByteArray checksumBeside(const QString& helper)
{
    QFile file(helper + ".sha256");
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QStringList helperPlaces(const CaptureRequest& request, const QDir& programFolder)
{
    if (!request.helperPath.isEmpty())
        return {request.helperPath};
    const QString installed = programFolder.filePath("../libexec/netmoth/netmoth-capture");
    QStringList places{programFolder.filePath("netmoth-capture"),
                       programFolder.filePath("../../capture-helper/netmoth-capture"), installed};
    if (qEnvironmentVariableIsSet("APPDIR") && request.filePath.isEmpty())
        if (const QByteArray ours = checksumBeside(installed);
            !ours.isEmpty() && ours == checksumBeside(kHelperOfAppImages))
            places.prepend(kHelperOfAppImages);
    return places;
}

}  // namespace

Result<QString> findHelper(const CaptureRequest& request, const QString& programFolder)
{
    const QStringList candidates = helperPlaces(request, QDir(programFolder));
    for (const QString& candidate : candidates)
        if (QFileInfo(candidate).isFile())
            return QFileInfo(candidate).canonicalFilePath();  // what polkit's policy names
    QStringList places;
    for (const QString& candidate : candidates)
        places << QDir::cleanPath(candidate);
    return fail(
        FailureKind::System,
        HelperCommandText::tr("The capture helper netmoth-capture was not found (looked at %1): install the package "
                              "netmoth-capture or name it with --helper.")
            .arg(places.join(", "))
            .toStdString());
}

std::uint32_t helperWorkers(const CaptureRequest& request)
{
    const bool onlyOne = !request.filePath.isEmpty() || request.configuration.strategy == config::CaptureStrategy::Pcap;
    return onlyOne ? 1 : request.configuration.numberOfRings;
}

namespace {

QString settingText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The option of @p setting with its value in @p settings; empty when there is nothing to pass on.
QString settingArgument(const config::HelperSetting& setting, const config::HelperSettings& settings)
{
    const std::int64_t value = setting.member.read(settings);
    const QString option = settingText(setting.option);
    switch (setting.kind) {
    case config::SettingKind::Number:
        return value == 0 && setting.isUnsetByZero ? QString() : option + '=' + QString::number(value);
    case config::SettingKind::Switch:
        return value != 0 ? QString() : option;
    case config::SettingKind::Choice:
        return option + '=' + settingText(setting.choices[static_cast<std::size_t>(value)]);
    }
    return {};
}

}  // namespace

QStringList helperArguments(const CaptureRequest& request)
{
    const bool isFile = !request.filePath.isEmpty();
    const std::string& bpf = request.configuration.bpf;
    QStringList arguments{"--control"};
    const auto add = [&](const QString& name, const QString& value) { arguments << name + '=' + value; };

    if (!isFile) {
        add("--interface", request.interfaceName);
    } else if (inheritedDescriptor(request.filePath)) {
        add("--read", "-");
        add("--read-name", QString::fromStdString(inputNameForHelper(request.filePath)));
    } else {
        add("--read", request.filePath);
    }
    // The file may mix link types: the helper compiles the text for each.
    if (isFile && !bpf.empty())
        add("--bpf", QString::fromStdString(bpf));

    config::HelperSettings settings = request.configuration;
    settings.maxCores = config::effectiveCores(settings.maxCores, std::thread::hardware_concurrency());
    for (const config::HelperSetting& setting : config::kHelperSettings)
        if (!isFile || setting.isForFiles)
            if (const QString argument = settingArgument(setting, settings); !argument.isEmpty())
                arguments << argument;

    if (request.tapStreams && isFile)
        add("--hole-patience", "0");  // the packets of a file may be in any order, and latency does not matter
    add("--flow-level", request.outerFlows ? "outer" : "inner");
    return arguments;
}

HelperLaunch helperLaunch(const QString& helper, const CaptureRequest& request)
{
    QStringList arguments = helperArguments(request);
    const QFileInfo file(helper);
    if (request.askForRight) {
        arguments.prepend(helper);
        arguments.prepend("--disable-internal-agent");
        return {"pkexec", arguments};
    }
    if (file.isExecutable())
        return {helper, arguments};
    const QString reader = file.dir().filePath("netmoth-reader");
    if (!request.filePath.isEmpty() && QFileInfo(reader).isExecutable())
        return {reader, arguments};
    const group* const owner = ::getgrgid(file.groupId());
    if (owner != nullptr && isListedIn(*owner) && !QStandardPaths::findExecutable("sg").isEmpty())
        return throughGroup(owner->gr_name, helper, arguments);
    return {helper, arguments};
}

Failure forbiddenHelper(const QString& helper)
{
    const group* const owner = ::getgrgid(QFileInfo(helper).groupId());
    if (owner == nullptr || owner->gr_gid == 0)
        return {FailureKind::MissingRight,
                HelperCommandText::tr(
                    "You may not run the capture helper %1: install the package netmoth-capture again, or run "
                    "`sudo chmod a+x %1`.")
                    .arg(helper)
                    .toStdString()};
    return {FailureKind::MissingRight,
            HelperCommandText::tr(
                "You may not capture, because you are not in the group %1: run `sudo usermod -aG %1 $USER` (it "
                "counts at once), or let an administrator allow this capture.")
                .arg(QString::fromLocal8Bit(owner->gr_name))
                .toStdString()};
}

std::optional<Failure> missingRightInAppImage(const QString& helper)
{
    const QString folder = QFileInfo(qEnvironmentVariable("APPDIR")).canonicalFilePath();
    if (folder.isEmpty() || !helper.startsWith(folder + '/'))
        return std::nullopt;
    static const QRegularExpression special("[^A-Za-z0-9_./+-]");
    QString program = qEnvironmentVariable("APPIMAGE", folder + "/AppRun");
    if (program.contains(special))
        program = shellQuoted(program);
    return Failure{
        FailureKind::MissingRight,
        HelperCommandText::tr("An AppImage cannot hold the right to capture: run `%1 --install-helper` (once for each "
                              "version), or let an administrator allow this capture.")
            .arg(program)
            .toStdString()};
}

std::optional<Failure> pkexecFailure(int exitCode)
{
    QString sentence;
    if (exitCode == kPkexecDismissed)
        sentence = HelperCommandText::tr(
            "The capture was not allowed: the question for an administrator's password was dismissed.");
    else if (exitCode == kPkexecRefused)
        sentence = HelperCommandText::tr(
            "The capture was not allowed: polkit refused it, or there is no program in this session that "
            "asks for an administrator's password.");
    else
        return std::nullopt;
    return Failure{FailureKind::MissingRight, sentence.toStdString()};
}

}  // namespace netmoth::session
