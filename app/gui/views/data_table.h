// SPDX-License-Identifier: GPL-3.0-or-later
// A table of rows that are read, not edited: whole rows are selected, nothing is drawn between cells, the header is of
// the window's colours. Thread rule: GUI thread.
#pragma once

#include <QTableView>

namespace netmoth::gui {

class DataTable final : public QTableView
{
    Q_OBJECT

public:
    explicit DataTable(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void styleHeader();
};

}  // namespace netmoth::gui
