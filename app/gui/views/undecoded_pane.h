// SPDX-License-Identifier: GPL-3.0-or-later
// What was not decoded, below the protocols that were: a sentence and a table. Hidden as long as there is nothing.
// Thread rule: GUI thread.
#pragma once

#include "app/gui/models/undecoded_model.h"

#include <QWidget>

class QLabel;

namespace netmoth::gui {

class DataTable;

class UndecodedPane final : public QWidget
{
    Q_OBJECT

public:
    explicit UndecodedPane(QWidget* parent = nullptr);

    void setSample(const session::TrafficSample& sample);
    void clear();

    [[nodiscard]] const UndecodedModel& model() const { return m_model; }
    [[nodiscard]] QString note() const;

private:
    UndecodedModel m_model;
    QLabel* m_note;
    DataTable* m_table;
};

}  // namespace netmoth::gui
