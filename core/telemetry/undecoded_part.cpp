// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/undecoded_part.h"

#include <algorithm>
#include <tuple>

namespace netmoth::telemetry {

void UndecodedSum::add(const UndecodedWords& words)
{
    m_others += {words[1], words[2]};
    m_othersInFlows += {words[3], words[4]};
    for (std::size_t row = 0; row < kUndecodedRows; ++row) {
        const std::uint64_t* const at = words.data() + kUndecodedHeadWords + row * kUndecodedRowWords;
        const auto what = packet::Undecoded::fromKey(at[0]);
        if (what.isNone())
            continue;
        const auto known = std::ranges::find(m_rows, what, &UndecodedRow::what);
        if (known == m_rows.end())
            m_rows.push_back({what, {at[1], at[2]}});
        else
            known->sum += {at[1], at[2]};
    }
}

UndecodedReport UndecodedSum::report() const
{
    UndecodedReport report{{}, m_others, m_othersInFlows};
    std::vector<UndecodedRow> rows = m_rows;
    std::ranges::sort(rows, [](const UndecodedRow& a, const UndecodedRow& b) {
        return std::tuple(a.what.isInFlow, b.sum.packets, a.what.key()) <
               std::tuple(b.what.isInFlow, a.sum.packets, b.what.key());
    });
    std::array<std::size_t, 2> taken{};
    for (const UndecodedRow& row : rows) {
        if (taken[row.what.isInFlow]++ < UndecodedReport::kMostRows)
            report.rows.push_back(row);
        else
            (row.what.isInFlow ? report.othersInFlows : report.others) += row.sum;
    }
    return report;
}

}  // namespace netmoth::telemetry
