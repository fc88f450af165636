// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_search.h"

#include "app/model/flow_columns.h"

#include <QStringList>

#include <algorithm>
#include <cctype>

namespace netmoth::model {

using flow::EndReason;
using flow::FlowSnapshot;
using flow::FlowState;

namespace {

bool containsCaseless(std::string_view text, std::string_view lowerCaseWord)
{
    return std::search(text.begin(), text.end(), lowerCaseWord.begin(), lowerCaseWord.end(), [](char left, char right) {
               return std::tolower(static_cast<unsigned char>(left)) == right;
           }) != text.end();
}

}  // namespace

FlowSearch::FlowSearch(const QString& text)
{
    for (const QString& word : text.simplified().toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        Word& parsed = m_words.emplace_back();
        parsed.text = word.toStdString();
        parsed.mayBeAddress = parsed.text.find_first_not_of("0123456789abcdef.:") == std::string::npos;
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber)
            parsed.port = number;
        for (std::size_t protocol = 0; protocol < parsed.protocols.size(); ++protocol)
            parsed.protocols[protocol] =
                protocolName(static_cast<std::uint8_t>(protocol)).contains(word, Qt::CaseInsensitive);
        FlowSnapshot sample;
        for (const FlowState state : {FlowState::New, FlowState::Established, FlowState::Closing, FlowState::Closed}) {
            sample.state = state;
            parsed.states[static_cast<std::size_t>(state)] =
                flowText(sample, FlowColumn::State, false).contains(word, Qt::CaseInsensitive);
        }
        for (const EndReason reason :
             {EndReason::None, EndReason::Timeout, EndReason::Closed, EndReason::Evicted, EndReason::Shutdown}) {
            sample.endReason = reason;
            parsed.endReasons[static_cast<std::size_t>(reason)] =
                flowText(sample, FlowColumn::State, true).contains(word, Qt::CaseInsensitive);
        }
    }
}

bool FlowSearch::Word::isIn(const FlowSnapshot& flow, bool ended, const filter::HostNames& names) const
{
    if (port >= 0 && (flow.originatorPort == port || flow.responderPort == port))
        return true;
    if (protocols[flow.ipProtocol] ||
        (ended ? endReasons[static_cast<std::size_t>(flow.endReason)] : states[static_cast<std::size_t>(flow.state)]))
        return true;
    const auto isInEnd = [&](const packet::IpAddress& address) {
        return (mayBeAddress && packet::toString(address, flow.ipVersion).find(text) != std::string::npos) ||
               containsCaseless(names.nameOf(address), text);
    };
    return isInEnd(flow.originator) || isInEnd(flow.responder);
}

bool FlowSearch::finds(const FlowSnapshot& flow, bool ended, const filter::HostNames& names) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word& word) { return word.isIn(flow, ended, names); });
}

}  // namespace netmoth::model
