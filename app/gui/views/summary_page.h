// SPDX-License-Identifier: GPL-3.0-or-later
// Hosts, protocols or ports: a table and a picture of its largest rows. Looks at summaries only while it can be seen.
// Thread rule: GUI thread.
#pragma once

#include "app/gui/models/summary_model.h"
#include "app/gui/views/live_view.h"

class QLabel;

namespace netmoth::gui {

class ColumnLayout;
class DataTable;
class SharePicture;

class SummaryPage final : public LiveView
{
    Q_OBJECT

public:
    explicit SummaryPage(model::SummaryKind kind, QWidget* parent = nullptr);

    void setSummary(const model::TrafficSummaryPtr& summary);
    void setNaming(SummaryModel::Naming naming);
    void namesChanged();
    void setNamesShown(bool shown);  ///< The column of names.
    void addBelow(QWidget* widget);  ///< What belongs to the table and is not in it.

    [[nodiscard]] SummaryModel& model() { return m_model; }
    [[nodiscard]] const SharePicture& picture() const { return *m_picture; }
    [[nodiscard]] QString note() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildTable();
    void takeLatest();
    void showPicture();
    void showNote();
    void showMenu(const QPoint& position);
    void selectPicked(int part);
    [[nodiscard]] QString labelOf(const model::SummaryKey& key) const;

    SummaryModel m_model;
    model::TrafficSummaryPtr m_latest;
    SummaryModel::Naming m_naming;
    std::vector<model::SummaryKey> m_pictured;
    QLabel* m_note;
    DataTable* m_table;
    ColumnLayout* m_columns = nullptr;
    SharePicture* m_picture;
};

}  // namespace netmoth::gui
