// SPDX-License-Identifier: GPL-3.0-or-later
// What fields of the display filter hold and how values are written, by the definitions of GRAMMAR.md. Shares no code
// with core/filter.
#pragma once

#include "core/model/flow_snapshot.h"

#include <functional>
#include <string>
#include <vector>

namespace netmoth::test {

__extension__ using Wide = unsigned __int128;
using FieldValues = std::vector<Wide>;

/// A value as it can be written, and the interval that it means.
struct OracleLiteral
{
    std::string text;
    Wide first;
    Wide last;
};

struct OracleField
{
    std::string name;
    bool hasOrder;
    bool isPresence;
    std::function<FieldValues(const flow::FlowSnapshot&)> values;
    std::vector<OracleLiteral> literals;
};

[[nodiscard]] const std::vector<OracleField>& oracleFields();

/// Names of fields of the same kind, which can be compared with each other.
[[nodiscard]] const std::vector<std::vector<std::string>>& oracleKin();

}  // namespace netmoth::test
