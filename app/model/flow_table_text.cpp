// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_table_text.h"

#include "app/model/number_format.h"

namespace netmoth::model {

namespace {

constexpr std::size_t kAskEvery = 256;  // flows

template <typename CellOf>
QString lineOf(const std::vector<FlowColumn>& columns, CellOf&& cellOf)
{
    QString line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (i != 0)
            line += QLatin1Char('\t');
        line += cellOf(columns[i]);
    }
    line += QLatin1Char('\n');
    return line.remove(QChar(0x200E));  // a mark for the screen only
}

}  // namespace

QString flowCellText(const FlowRows& rows, FlowRows::Position position, FlowColumn column)
{
    if (column == FlowColumn::CurrentRate)
        return position < rows.bitsPerSecond.size() ? formatBitRate(rows.rateAt(position)) : QString();
    return flowText(rows.flowAt(position), column, !rows.isActive(position));
}

FlowTableText flowTableText(const FlowPick& pick, const std::vector<FlowColumn>& columns,
                            const BackgroundWork::Proceed& proceed, qsizetype mostCharacters)
{
    FlowTableText result;
    result.text = lineOf(columns, [](FlowColumn column) { return flowColumnMenuName(column); });
    const std::size_t count = pick.count();
    pick.forEach([&](FlowRows::Position position) {
        const QString line =
            lineOf(columns, [&](FlowColumn column) { return flowCellText(*pick.rows, position, column); });
        if (result.text.size() + line.size() > mostCharacters)
            return false;
        result.text += line;
        ++result.flows;
        return result.flows % kAskEvery != 0 || proceed(static_cast<double>(result.flows) / static_cast<double>(count));
    });
    return result;
}

}  // namespace netmoth::model
