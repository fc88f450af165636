// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop program. Exit status: 0 done, 1 no display, 2 usage or configuration error, with one sentence on
// standard error.
#include "app/gui/base/language.h"
#include "app/gui/desktop/appearance.h"
#include "app/gui/desktop/window_keeper.h"
#include "app/gui/startup/command_line.h"
#include "app/gui/startup/self_measurement.h"
#include "app/gui/window/main_window.h"
#include "app/session/capture_session.h"
#include "app/session/interface_monitor.h"
#include "core/base/standard_streams.h"
#include "core/base/version.h"

#include <QApplication>
#include <QSettings>

#include <malloc.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

namespace {

constexpr int kSmallestOwnMapping = 1 << 20;  // bytes
bool has(int argc, char** argv, std::initializer_list<const char*> flags)
{
    for (int i = 1; i < argc; ++i)
        for (const char* flag : flags)
            if (std::strcmp(argv[i], flag) == 0)
                return true;
    return false;
}

/// Qt aborts where it finds no display; whether there is one can be told before.
bool hasDisplay(int argc, char** argv)
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || has(argc, argv, {"-platform", "--platform"});
}

/// What Qt has to say while it connects to the display. Handlers are plain functions, hence no member of anything.
struct StartMessages
{
    std::string cause;  ///< The first of the platform's: why it cannot.
    QStringList held;
} startMessages;

/// Qt aborts where it cannot connect, under a page of advice about plugins: one sentence says as much.
void leaveWithoutDisplay(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        const std::string cause = startMessages.cause.empty() ? message.toStdString() : startMessages.cause;
        netmoth::sayOnStandardError("netmoth", "no window can be shown (" + cause +
                                                   "): correct DISPLAY or WAYLAND_DISPLAY; netmoth-agent captures "
                                                   "without a display.");
        std::_Exit(1);
    }
    const bool isPlatforms = context.category != nullptr && std::strncmp(context.category, "qt.qpa", 6) == 0;
    if (isPlatforms && startMessages.cause.empty())
        startMessages.cause = message.toStdString();
    startMessages.held << qFormatLogMessage(type, context, message);
}

/// The status to exit with, or nothing when the window should open.
std::optional<int> answerCommandLine(const netmoth::Result<netmoth::gui::CommandLine>& commandLine)
{
    if (!commandLine) {
        netmoth::sayOnStandardError("netmoth", commandLine.error().sentence);
        return 2;
    }
    if (commandLine->helpText.isEmpty())
        return std::nullopt;
    std::fputs(qPrintable(commandLine->helpText), stdout);
    return 0;
}

int runWindow(QApplication& application, QSettings& settings, netmoth::gui::Language& language,
              const netmoth::gui::CommandLine& commandLine)
{
    using namespace netmoth;
    gui::Appearance appearance(application, settings, gui::SystemAppearance::sessionBus());
    session::CaptureSession session;
    session::InterfaceMonitor monitor;
    gui::LiveCapture capture(session, commandLine.request);
    gui::WindowKeeper keeper({capture, monitor, settings, appearance, language}, commandLine.configurationPath);
    if (commandLine.timings)
        QObject::connect(&keeper, &gui::WindowKeeper::made, &capture,
                         [&capture](gui::MainWindow& made) { new gui::SelfMeasurement(made, capture, &made); });
    keeper.open();
    gui::MainWindow& window = keeper.window();
    window.show();
    if (!commandLine.warnings.isEmpty())
        window.showNotice([warnings = commandLine.warnings] { return warnings.join(QLatin1Char('\n')); });
    if (!commandLine.request.filePath.isEmpty())
        window.openFile(commandLine.request.filePath);
    else if (!commandLine.request.interfaceName.isEmpty())
        window.startInterface(commandLine.request.interfaceName);
    const int status = QApplication::exec();
    keeper.saveSession();
    return status;
}

}  // namespace

int main(int argc, char** argv)
{
    using namespace netmoth;
    if (!openStandardDescriptors())
        return 1;
    QCoreApplication::setOrganizationName(QStringLiteral("netmoth"));
    QCoreApplication::setApplicationName(QStringLiteral("netmoth"));
    QCoreApplication::setApplicationVersion(QLatin1String(kVersion));
    if (has(argc, argv, {"--help", "-h", "--version", "-v"}) || !hasDisplay(argc, argv)) {
        const QCoreApplication application(argc, argv);
        QSettings settings;
        const gui::Language language(settings);
        if (const auto status = answerCommandLine(gui::parseCommandLine(QCoreApplication::arguments())))
            return *status;
        sayOnStandardError("netmoth", "there is no display to show a window on; netmoth-agent captures without one.");
        return 1;
    }
    // Flow tables of tens of megabytes come and go: what is given back goes back to the system, not to a heap's middle.
    ::mallopt(M_MMAP_THRESHOLD, kSmallestOwnMapping);
    const QtMessageHandler usualHandler = qInstallMessageHandler(leaveWithoutDisplay);
    QApplication application(argc, argv);
    qInstallMessageHandler(usualHandler);
    for (const QString& message : std::exchange(startMessages.held, {}))
        netmoth::sayOnStandardError("netmoth", message.toStdString());
    QGuiApplication::setDesktopFileName(QStringLiteral("netmoth"));
    QSettings settings;
    gui::Language language(settings);
    const auto commandLine = gui::parseCommandLine(QCoreApplication::arguments());
    if (const auto status = answerCommandLine(commandLine))
        return *status;
    return runWindow(application, settings, language, *commandLine);
}
