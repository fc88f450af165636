// SPDX-License-Identifier: GPL-3.0-or-later
// One table of a traffic summary (hosts, protocols or ports) as a Qt model. Sorting is asked for, not done here: the
// summary comes sorted. Thread rule: GUI thread.
#pragma once

#include "app/gui/models/live_table_model.h"
#include "app/model/traffic_summary.h"

#include <functional>
#include <string>

namespace netmoth::gui {

/// What a key is called, by address or by number.
[[nodiscard]] QString summaryName(const model::SummaryKey& key, model::SummaryKind kind);

/// The display filter that takes the flows of @p key.
[[nodiscard]] std::string filterFor(model::SummaryKind kind, const model::SummaryKey& key);

class SummaryModel final : public LiveTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        ExactTextRole = Qt::UserRole,  ///< Nothing rounded.
        ShareRole                      ///< double, 0 to 1: of all bytes
    };
    /// A second name of a key, or nothing: a host's, a service's.
    using Naming = std::function<QString(const model::SummaryKey&)>;

    explicit SummaryModel(model::SummaryKind kind, QObject* parent = nullptr);

    void setSummary(const model::TrafficSummaryPtr& summary);
    void setNaming(Naming naming);
    void namesChanged();  ///< Asks again for the names that are shown.

    [[nodiscard]] model::SummaryKind kind() const { return m_kind; }
    [[nodiscard]] model::SummarySorting sorting() const { return m_sorting; }
    [[nodiscard]] const model::TrafficSummaryPtr& summary() const { return m_summary; }  ///< Never null.
    [[nodiscard]] const model::SummaryRow& rowAt(int row) const { return table().rows[sourceRow(row)]; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void sortingChanged();  ///< The next summary should come like that.

private:
    [[nodiscard]] const model::SummaryTable& table() const { return m_summary->table(m_kind); }
    [[nodiscard]] double shareOf(const model::TrafficTotals& totals) const;
    [[nodiscard]] QString text(const model::SummaryRow& row, model::SummaryColumn column) const;
    [[nodiscard]] QString exactText(const model::SummaryRow& row, model::SummaryColumn column) const;

    model::SummaryKind m_kind;
    model::TrafficSummaryPtr m_summary;
    model::SummarySorting m_sorting;
    Naming m_naming;
};

/// Titles and help of a column, by kind.
[[nodiscard]] QString summaryColumnTitle(model::SummaryColumn column, model::SummaryKind kind);
[[nodiscard]] QString summaryColumnHelp(model::SummaryColumn column, model::SummaryKind kind);

}  // namespace netmoth::gui
