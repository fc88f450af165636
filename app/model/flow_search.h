// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a search box: a flow is found when each of them is in one of its texts (addresses, ports, protocol,
// state, resolved names), case ignored. Made once, then constant; any thread. About 100 ns a flow and word.
#pragma once

#include "core/filter/field.h"
#include "core/model/flow_snapshot.h"

#include <QString>

#include <bitset>
#include <string>
#include <vector>

namespace netmoth::model {

class FlowSearch
{
public:
    FlowSearch() = default;  ///< Finds every flow.
    explicit FlowSearch(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    [[nodiscard]] bool finds(const flow::FlowSnapshot& flow, bool ended, const filter::HostNames& names) const;

private:
    struct Word
    {
        std::string text;  ///< Lower case.
        bool mayBeAddress = false;
        int port = -1;
        std::bitset<256> protocols;  ///< Whose names have the word in them.
        std::bitset<8> states;       ///< The same of flow::FlowState, …
        std::bitset<8> endReasons;   ///< … and of flow::EndReason.

        [[nodiscard]] bool isIn(const flow::FlowSnapshot& flow, bool ended, const filter::HostNames& names) const;
    };

    std::vector<Word> m_words;
};

}  // namespace netmoth::model
