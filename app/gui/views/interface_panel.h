// SPDX-License-Identifier: GPL-3.0-or-later
// The list of interfaces. Reads the host's counters while it is visible or they are needed elsewhere.
#pragma once

#include "app/gui/models/interface_model.h"
#include "app/session/interface_monitor.h"

#include <QWidget>

class QListView;

namespace netmoth::gui {

class InterfacePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit InterfacePanel(session::InterfaceMonitor& monitor, QWidget* parent = nullptr);

    /// Empty when none is, also while the one that was chosen is not listed. It is selected again when it is back:
    /// never another one in its place.
    [[nodiscard]] QString selectedInterface() const;
    void select(const QString& name);
    /// Selects @p name as soon as the list has it, before the default route's; only until something was listed.
    void prefer(const QString& name) { m_preferred = name; }
    /// Shows what @p previous shows, the rates of the last minute included.
    void continueFrom(const InterfacePanel& previous);
    /// The counters are needed even if the list is hidden: a capture marks when its interface goes down.
    void setNeeded(bool needed);

signals:
    void selectionChanged(const QString& name);
    void activated(const QString& name);  ///< Double click or Enter.

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void takeOver(const std::vector<session::InterfaceStatus>& interfaces);
    void followSelection();
    void showChosen();
    [[nodiscard]] int narrowest() const;

    session::InterfaceMonitor& m_monitor;
    InterfaceModel m_model;
    QListView* m_list;
    QString m_preferred;
    QString m_chosen;             ///< Listed or not.
    QString m_told;               ///< By the last selectionChanged().
    bool m_isTakingOver = false;  ///< Selections of the view meanwhile are not the user's.
    bool m_isNeeded = false;
};

}  // namespace netmoth::gui
