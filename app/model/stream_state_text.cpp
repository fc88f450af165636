// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/stream_state_text.h"

#include "app/model/number_format.h"

#include <QCoreApplication>

namespace netmoth::model {

using flow::Direction;
using session::StreamFollower;
using FollowerState = StreamFollower::State;

namespace {

struct StreamStateText
{
    Q_DECLARE_TR_FUNCTIONS(StreamState)
};

QString endText(const StreamFollower& follower)
{
    const bool isFile = follower.isFile();
    switch (follower.state()) {
    case FollowerState::Following:
        return isFile ? StreamStateText::tr("Reading the file: %1.").arg(formatPercent(100 * follower.progress()))
                      : StreamStateText::tr("Followed live: what comes is added.");
    case FollowerState::Ended:
        return StreamStateText::tr("The stream has ended; this is all of it that was captured.");
    case FollowerState::Interrupted:
        return isFile ? StreamStateText::tr("The file ends before the stream does.")
                      : StreamStateText::tr(
                            "No longer followed: the capture ended, or another stream is followed instead.");
    case FollowerState::NothingSeen:
        return isFile ? StreamStateText::tr("This flow carried no payload.")
                      : StreamStateText::tr(
                            "This flow is over, and a live capture keeps no payload: follow flows while they are "
                            "active.");
    case FollowerState::Failed:
        return StreamStateText::tr("Following failed.");
    }
    return {};
}

}  // namespace

QString streamStateText(const StreamFollower& follower)
{
    QString text = endText(follower);
    if (follower.isSaving())
        text += QLatin1Char(' ') +
                StreamStateText::tr("Saving to a file: %1 bytes so far.").arg(formatExact(follower.savedBytes()));
    const auto& sent = follower.stream().side(Direction::FromOriginator);
    const auto& returned = follower.stream().side(Direction::FromResponder);
    if (sent.midstream || returned.midstream)
        text += QLatin1Char(' ') + StreamStateText::tr("The connection's beginning was not captured.");
    if (const std::uint64_t missing = sent.missingBytes + returned.missingBytes; missing > 0)
        text += QLatin1Char(' ') + StreamStateText::tr("Not shown: %1 bytes.").arg(formatExact(missing));
    return text;
}

}  // namespace netmoth::model
