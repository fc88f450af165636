// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/desktop_features.h"

#include "app/gui/config/config_dialog.h"
#include "app/gui/desktop/capture_drop.h"
#include "app/gui/desktop/recent_files_menu.h"
#include "app/gui/desktop/stream_following.h"
#include "app/gui/desktop/tray.h"
#include "app/gui/dialogs/about_dialog.h"
#include "app/gui/dialogs/alert_rules_dialog.h"
#include "app/gui/dialogs/help_window.h"
#include "app/gui/dialogs/notification_list.h"
#include "app/gui/dialogs/shortcuts_dialog.h"
#include "app/gui/dialogs/tuning_dialog.h"
#include "app/gui/models/notifications.h"
#include "app/gui/views/help_topic.h"
#include "app/gui/views/interface_panel.h"
#include "app/gui/views/message_banner.h"
#include "app/gui/window/main_window.h"
#include "app/gui/window/window_state.h"
#include "app/model/capture_presentation.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStatusBar>

#include <utility>

namespace netmoth::gui {

namespace {

const QString kInterfaceKey = QStringLiteral("session/interface");

}  // namespace

DesktopFeatures::DesktopFeatures(MainWindow& window, LiveCapture& capture, QSettings& settings,
                                 Notifications& notifications)
    : QObject(&window)
    , m_window(window)
    , m_capture(capture)
    , m_settings(settings)
    , m_notifications(notifications)
{
    addRecentFiles();
    addDrops();
    addNotifications();
    connectCommands();
}

void DesktopFeatures::restoreSession()
{
    restoreWindowState(m_window, m_settings);
    m_window.interfacePanel().prefer(m_settings.value(kInterfaceKey).toString());
}

void DesktopFeatures::saveSession()
{
    saveWindowState(m_window, m_settings);
    m_settings.setValue(kInterfaceKey, m_window.interfacePanel().selectedInterface());
}

void DesktopFeatures::addRecentFiles()
{
    auto* recent = new RecentFilesMenu(m_settings, &m_window);
    m_window.addRecentFiles(*recent);
    connect(recent, &RecentFilesMenu::chosen, &m_window, &MainWindow::openFile);
    connect(recent, &RecentFilesMenu::pruned, &m_window, &MainWindow::showNotice);
    connect(&m_window, &MainWindow::openingFile, this, [this](const QString& path) { m_openingPath = path; });
    connect(&m_capture, &LiveCapture::stateChanged, recent, [this, recent](LiveCapture::State state) {
        // From here on it is known to be a capture file.
        if (state == LiveCapture::State::Running && m_capture.isFile() && !m_openingPath.isEmpty())
            recent->add(std::exchange(m_openingPath, {}));
    });
}

void DesktopFeatures::addDrops()
{
    auto* drop = new CaptureDrop(m_window);
    connect(drop, &CaptureDrop::dropped, &m_window, &MainWindow::openFile);
    connect(drop, &CaptureDrop::refused, &m_window, &MainWindow::showNotice);
}

void DesktopFeatures::addNotifications()
{
    m_tray = Tray::createIn(m_window, m_capture);
    auto* bell = new QPushButton(&m_window);
    bell->setObjectName(QStringLiteral("notificationBell"));
    bell->setFlat(true);
    bell->setToolTip(tr("Show what the notification rules told"));
    m_window.statusBar()->addPermanentWidget(bell);
    connect(bell, &QPushButton::clicked, this, &DesktopFeatures::showNotifications);
    const auto showCount = [this, bell] {
        const int count = static_cast<int>(m_notifications.kept().size());
        bell->setText(tr("Notifications: %1").arg(QLocale().toString(count)));
        bell->setVisible(count > 0);
    };
    connect(&m_notifications, &Notifications::keptChanged, bell, showCount);
    showCount();
    connect(&m_notifications, &Notifications::told, this, [this](const Notification& notification) {
        if (!m_window.banner().showsProblem())  // which must be dealt with, and is not covered
            m_window.tell([notification](MainWindow& window) {
                window.findChild<DesktopFeatures*>(QString(), Qt::FindDirectChildrenOnly)->showInBanner(notification);
            });
        if (m_tray != nullptr)
            m_tray->notify(notification.title(), notification.sentence());
        QApplication::alert(&m_window);
    });
    connect(&m_notifications, &Notifications::linkIsBack, this, [this] {
        if (m_inBanner && m_inBanner->alert.kind == session::AlertKind::InterfaceDown &&
            m_window.banner().text() == m_inBanner->sentence())
            m_window.banner().dismiss();
    });
}

/// The window's commands that open what is not part of it.
void DesktopFeatures::connectCommands()
{
    new StreamFollowing(m_window, m_capture);
    connect(&m_window, &MainWindow::notificationsWanted, this, &DesktopFeatures::showNotifications);
    connect(&m_window, &MainWindow::alertRulesWanted, this, &DesktopFeatures::editAlertRules);
    connect(&m_window, &MainWindow::tuningWanted, this, [this] { tuneSystem({}); });
    connect(&m_window, &MainWindow::helpWanted, this,
            [this](const QString& topic) { HelpWindow::showTopic(m_window, topic); });
    connect(&m_window, &MainWindow::shortcutsWanted, this, [this] { ShortcutsDialog::showFor(m_window); });
    connect(&m_window, &MainWindow::aboutWanted, this, [this] { AboutDialog::showFor(m_window); });
}

TuningDialog& DesktopFeatures::tuneSystem(const QString& interfaceName)
{
    auto* dialog = m_window.findChild<TuningDialog*>(QString(), Qt::FindDirectChildrenOnly);
    if (dialog == nullptr) {
        QStringList names;
        for (const session::InterfaceStatus& status : m_window.interfaces().latest())
            names << status.name;
        const bool isCapturing = model::isActive(m_capture.state()) && !m_capture.isFile();
        const QString usual = isCapturing ? m_capture.sourceName() : m_window.interfacePanel().selectedInterface();
        dialog = new TuningDialog(findTuningPrograms(QCoreApplication::applicationDirPath()), names,
                                  interfaceName.isEmpty() ? usual : interfaceName, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &TuningDialog::helpWanted, &m_window, &MainWindow::helpWanted);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return *dialog;
}

void DesktopFeatures::showInBanner(const Notification& notification)
{
    m_inBanner = notification;
    m_window.banner().showMessage(MessageBanner::Kind::Notice, notification.sentence(),
                                  {{tr("Rules…"), [this] { editAlertRules(); }}});
}

void DesktopFeatures::editAlertRules()
{
    auto* dialog = new AlertRulesDialog(m_notifications.rules(), &m_window);
    setHelpTopic(*dialog, "notifications");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_notifications.setRules(dialog->rules()); });
    dialog->show();
}

void DesktopFeatures::showNotifications()
{
    auto* list = m_window.findChild<NotificationList*>(QString(), Qt::FindDirectChildrenOnly);
    if (list == nullptr) {
        list = new NotificationList(m_notifications, &m_window);
        connect(list, &NotificationList::rulesWanted, this, &DesktopFeatures::editAlertRules);
    }
    list->show();
    list->raise();
    list->activateWindow();
}

bool DesktopFeatures::reopen(QDialog& dialog)
{
    if (const auto* help = qobject_cast<const HelpWindow*>(&dialog); help != nullptr)
        HelpWindow::showTopic(m_window, help->topic());
    else if (qobject_cast<const NotificationList*>(&dialog) != nullptr)
        showNotifications();
    else if (qobject_cast<const ShortcutsDialog*>(&dialog) != nullptr)
        ShortcutsDialog::showFor(m_window);
    else if (qobject_cast<const AboutDialog*>(&dialog) != nullptr)
        AboutDialog::showFor(m_window);
    else if (auto* tuning = qobject_cast<TuningDialog*>(&dialog); tuning != nullptr)
        tuneSystem(tuning->interfaceName()).continueFrom(*tuning);
    else
        return qobject_cast<const ConfigDialog*>(&dialog) != nullptr;  // the window has opened that itself
    return true;
}

}  // namespace netmoth::gui
