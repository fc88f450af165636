// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/stream_following.h"

#include "app/gui/dialogs/help_window.h"
#include "app/gui/models/live_capture.h"
#include "app/gui/streams/follow_dialog.h"
#include "app/gui/views/flow_actions.h"
#include "app/gui/views/flow_page.h"
#include "app/gui/views/flow_view.h"
#include "app/gui/views/live_page.h"
#include "app/gui/window/main_window.h"
#include "core/packet/packet_view.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QMenu>
#include <QTableView>

namespace netmoth::gui {

StreamFollowing::StreamFollowing(MainWindow& window, LiveCapture& capture)
    : QObject(&window)
    , m_window(window)
    , m_capture(capture)
    , m_follow(&window.followAction())
{
    connect(m_follow, &QAction::triggered, this, &StreamFollowing::followSelected);
    LivePage& page = window.livePage();
    connect(&page.flowPage().actions(), &FlowActions::menuBuilt, this, [this](QMenu* flowMenu) {
        flowMenu->addSeparator();
        flowMenu->addAction(m_follow);
    });
    connect(page.flows().table().selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &StreamFollowing::showAvailable);
    connect(&capture.flows(), &FlowModel::updated, this, &StreamFollowing::showAvailable);
    showAvailable();
}

int StreamFollowing::selectedRow() const
{
    const int row = m_window.livePage().flows().table().currentIndex().row();
    return row >= 0 && m_capture.flows().flowAt(row).ipProtocol == packet::kIpProtocolTcp ? row : -1;
}

void StreamFollowing::showAvailable()
{
    m_follow->setEnabled(selectedRow() >= 0);
}

FollowDialog* StreamFollowing::followSelected()
{
    const int row = selectedRow();
    if (row < 0)
        return nullptr;
    auto* dialog = new FollowDialog(m_capture, m_capture.follow(m_capture.flows().flowAt(row)), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Uses the parent of the dialog: after a change of language, that is another window.
    connect(dialog, &FollowDialog::helpWanted, dialog,
            [dialog](const QString& topic) { HelpWindow::showTopic(*dialog->parentWidget(), topic); });
    dialog->show();
    return dialog;
}

}  // namespace netmoth::gui
