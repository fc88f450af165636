// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a summary's rows: numbers by value, text as it is read in a language. Any thread.
#pragma once

#include "app/model/traffic_summary.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace netmoth::model {

/// The text of a column for a row. Called once per row, independent of the number of comparisons.
using SummaryTextOf = std::function<QString(const SummaryKey&)>;

/// Sorts @p rows; equal ones by key, so that rows do not dance. With @p textOf the column is text: as words are sorted
/// in @p locale, "host2" before "host10", and rows without one come last whichever way is sorted.
void sortSummary(std::vector<SummaryRow>& rows, const SummarySorting& sorting, const SummaryTextOf& textOf = {},
                 const QLocale& locale = QLocale::c());

/// By address, IPv4 first, or by number.
[[nodiscard]] bool precedes(const SummaryKey& left, const SummaryKey& right);

}  // namespace netmoth::model
