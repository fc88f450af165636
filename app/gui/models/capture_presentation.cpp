// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/capture_presentation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace netmoth::gui {

using State = session::CaptureControl::State;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CapturePresentation)
};

}  // namespace

bool isActive(State state)
{
    return state == State::Starting || state == State::Running || state == State::Paused || state == State::Stopping;
}

AvailableCommands availableCommands(State state, bool isFile)
{
    AvailableCommands commands;
    commands.start = commands.openFile = !isActive(state);
    commands.pause = state == State::Running;
    commands.resume = state == State::Paused;
    commands.stop = state == State::Starting || state == State::Running || state == State::Paused;
    commands.changeFilter = !isActive(state) || (!isFile && (state == State::Running || state == State::Paused));
    return commands;
}

QString stateText(State state, bool isFile)
{
    switch (state) {
    case State::Idle:
        return Text::tr("Ready");
    case State::Starting:
        return Text::tr("Starting");
    case State::Running:
        return isFile ? Text::tr("Reading") : Text::tr("Capturing");
    case State::Paused:
        return Text::tr("Paused");
    case State::Stopping:
        return Text::tr("Stopping");
    case State::Finished:
        return isFile ? Text::tr("File read") : Text::tr("Stopped");
    case State::Failed:
        return Text::tr("Failed");
    }
    return {};
}

QString staleSentence(State state, const std::optional<session::TrafficSample>& latest)
{
    if (!latest)
        return {};
    if (state == State::Failed && latest->fileBytesTotal > 0)
        return Text::tr("The file was not read to its end: numbers are of what came before.");
    if (state == State::Failed)
        return Text::tr("The capture has ended unexpectedly: numbers are old.");
    if (!latest->stale)
        return {};
    const auto seconds =
        std::max<qint64>(1, std::chrono::duration_cast<std::chrono::seconds>(latest->heartbeatAge).count());
    return Text::tr("The capture helper stopped responding %1 s ago: numbers are old.")
        .arg(QLocale().toString(seconds));
}

QString failureTitle(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Usage:
        return Text::tr("This is not possible");
    case FailureKind::MissingRight:
        return Text::tr("The right to capture is missing");
    case FailureKind::MissingInterface:
        return Text::tr("The interface is not there");
    case FailureKind::Unsupported:
        return Text::tr("This is not supported");
    case FailureKind::Damaged:
        return Text::tr("The file is damaged");
    case FailureKind::System:
        return Text::tr("The system reported an error");
    case FailureKind::Protocol:
        return Text::tr("Window and capture helper do not understand each other");
    }
    return {};
}

QString commandIn(const QString& sentence)
{
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    static const QRegularExpression introduced(QStringLiteral("\\brun:?\\s+((?:sudo |setcap |usermod )[^;`]+?)[.;]?$"));
    for (const QRegularExpression* pattern : {&quoted, &introduced})
        if (const auto match = pattern->match(sentence); match.hasMatch())
            return match.captured(1).trimmed();
    return {};
}

}  // namespace netmoth::gui
