// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/capture_presentation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace netmoth::model {

using CaptureState = session::CaptureControl::State;

namespace {

struct CapturePresentationText
{
    Q_DECLARE_TR_FUNCTIONS(CapturePresentation)
};

}  // namespace

bool isActive(CaptureState state)
{
    return state == CaptureState::Starting || state == CaptureState::Running || state == CaptureState::Paused ||
           state == CaptureState::Stopping;
}

AvailableCommands availableCommands(CaptureState state, bool isFile)
{
    AvailableCommands commands;
    commands.start = commands.openFile = !isActive(state);
    commands.pause = state == CaptureState::Running;
    commands.resume = state == CaptureState::Paused;
    commands.stop = state == CaptureState::Starting || state == CaptureState::Running || state == CaptureState::Paused;
    commands.changeFilter =
        !isActive(state) || (!isFile && (state == CaptureState::Running || state == CaptureState::Paused));
    return commands;
}

QString stateText(CaptureState state, bool isFile)
{
    switch (state) {
    case CaptureState::Idle:
        return CapturePresentationText::tr("Ready");
    case CaptureState::Starting:
        return CapturePresentationText::tr("Starting");
    case CaptureState::Running:
        return isFile ? CapturePresentationText::tr("Reading") : CapturePresentationText::tr("Capturing");
    case CaptureState::Paused:
        return CapturePresentationText::tr("Paused");
    case CaptureState::Stopping:
        return CapturePresentationText::tr("Stopping");
    case CaptureState::Finished:
        return isFile ? CapturePresentationText::tr("File read") : CapturePresentationText::tr("Stopped");
    case CaptureState::Failed:
        return CapturePresentationText::tr("Failed");
    }
    return {};
}

QString staleSentence(CaptureState state, const std::optional<session::TrafficSample>& latest)
{
    if (!latest)
        return {};
    if (state == CaptureState::Failed && latest->fileBytesTotal > 0)
        return CapturePresentationText::tr("The file was not read to its end: numbers are of what came before.");
    if (state == CaptureState::Failed)
        return CapturePresentationText::tr("The capture has ended unexpectedly: numbers are old.");
    if (!latest->stale)
        return {};
    const auto seconds =
        std::max<qint64>(1, std::chrono::duration_cast<std::chrono::seconds>(latest->heartbeatAge).count());
    return CapturePresentationText::tr("The capture helper stopped responding %1 s ago: numbers are old.")
        .arg(QLocale().toString(seconds));
}

QString failureTitle(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Usage:
        return CapturePresentationText::tr("This is not possible");
    case FailureKind::MissingRight:
        return CapturePresentationText::tr("The right to capture is missing");
    case FailureKind::MissingInterface:
        return CapturePresentationText::tr("The interface is not there");
    case FailureKind::Unsupported:
        return CapturePresentationText::tr("This is not supported");
    case FailureKind::Damaged:
        return CapturePresentationText::tr("The file is damaged");
    case FailureKind::System:
        return CapturePresentationText::tr("The system reported an error");
    case FailureKind::Protocol:
        return CapturePresentationText::tr("Window and capture helper do not understand each other");
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

}  // namespace netmoth::model
