// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/app_commander.h"

#include <fmt/format.h>
#include <unistd.h>

namespace netmoth::capture {

namespace {

/// An app that starts the helper and then sends nothing is broken; a user never waits for this.
constexpr std::chrono::seconds kGreetingPatience{30};
/// For messages that the app needs: the region, and how the capture ended.
constexpr std::chrono::seconds kDeliveryPatience{30};

}  // namespace

Result<std::optional<pipeline::FilterProgram>> AppCommander::greet(packet::LinkType linkType,
                                                                   telemetry::SourceKind sourceKind)
{
    control::Hello hello;
    hello.pid = static_cast<std::uint32_t>(::getpid());
    hello.linkType = static_cast<std::uint32_t>(linkType);
    hello.sourceKind = sourceKind;
    if (auto sent = m_channel.send(hello); !sent)
        return tl::unexpected<Failure>(sent.error());

    std::optional<pipeline::FilterProgram> filter;
    for (;;) {
        auto reception = m_channel.receive(kGreetingPatience);
        if (!reception)
            return tl::unexpected<Failure>(reception.error());
        if (reception->status == control::Reception::Status::Closed) {
            m_appIsGone = true;
            return std::nullopt;
        }
        if (reception->status == control::Reception::Status::TimedOut)
            return fail(FailureKind::Protocol, "The program that started netmoth-capture sent no Start message.");
        if (const auto* setFilter = std::get_if<control::SetFilter>(&reception->message))
            filter = setFilter->instructions;
        else if (std::holds_alternative<control::TapStreams>(reception->message) && m_earlyTaps.size() < kMaxWorkers)
            m_earlyTaps.push_back(std::move(*reception));
        else if (std::holds_alternative<control::Start>(reception->message))
            return filter;
    }
}

Result<void> AppCommander::starting(Supervisor& supervisor)
{
    supervisor.followJournals();
    for (control::Reception& tap : m_earlyTaps)
        obey(supervisor, tap);
    m_earlyTaps.clear();
    // Without the region, the capture would end successfully although the app never received a packet.
    return m_channel.send(control::RegionReady{}, supervisor.region().fd(), kDeliveryPatience);
}

void AppCommander::report(const Failure& failure)
{
    [[maybe_unused]] const auto sent =
        m_channel.send(control::Failed{failure.kind, failure.sentence}, -1, kDeliveryPatience);
}

void AppCommander::handleInput(Supervisor& supervisor)
{
    auto reception = m_channel.receive(std::chrono::milliseconds{0});
    if (!reception || reception->status == control::Reception::Status::Closed)
        ::_exit(0);  // the app has ended; the kernel frees rings, region and sockets
    if (reception->status == control::Reception::Status::Received)
        obey(supervisor, *reception);
}

void AppCommander::openTap(Supervisor& supervisor, const tap::TapSelection& selection, UniqueFd descriptor)
{
    auto target = pipeline::TapTarget::adopt(std::move(descriptor), selection);
    if (target && selection.worker < supervisor.workerCount()) {
        supervisor.openTap(selection.worker, std::move(*target));
        return;
    }
    const std::string sentence = target ? fmt::format("A stream tap was asked of worker {}, and there are {}.",
                                                      selection.worker, supervisor.workerCount())
                                        : target.error().sentence;
    [[maybe_unused]] const auto sent = m_channel.send(control::TapRefused{selection.worker, sentence});
}

void AppCommander::obey(Supervisor& supervisor, control::Reception& reception)
{
    const control::Message& message = reception.message;
    if (const auto* consumed = std::get_if<control::JournalConsumed>(&message))
        supervisor.journalConsumed(consumed->worker, consumed->next);
    else if (const auto* filter = std::get_if<control::SetFilter>(&message))
        supervisor.setFilter(filter->order, filter->instructions);
    else if (const auto* tap = std::get_if<control::TapStreams>(&message))
        openTap(supervisor, tap->selection, std::move(reception.descriptor));
    else if (const auto* stopTap = std::get_if<control::StopTap>(&message))
        supervisor.closeTaps(stopTap->worker);
    else if (std::holds_alternative<control::Pause>(message))
        supervisor.pause();
    else if (std::holds_alternative<control::Resume>(message))
        supervisor.resume();
    else if (std::holds_alternative<control::Stop>(message))
        supervisor.stop();
}

void AppCommander::filterAnswered(Supervisor& supervisor, const FilterOrders::Answer& answer)
{
    const control::Message message =
        answer.refusal.empty() ? control::Message(control::FilterInstalled{supervisor.filterGeneration(), answer.order})
                               : control::Message(control::FilterRefused{answer.refusal, answer.order});
    [[maybe_unused]] const auto sent = m_channel.send(message);
}

void AppCommander::noticed(const std::string& sentence)
{
    [[maybe_unused]] const auto sent = m_channel.send(control::Notice{sentence});
}

void AppCommander::finished(Supervisor&)
{
    [[maybe_unused]] const auto sent = m_channel.send(control::Finished{}, -1, kDeliveryPatience);
}

void AppCommander::failed(Supervisor&, const Failure& failure)
{
    report(failure);
}

}  // namespace netmoth::capture
