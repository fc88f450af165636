// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/tray.h"

#include "app/gui/base/plain_tool_tip.h"
#include "app/gui/window/main_window.h"
#include "app/model/capture_presentation.h"

#include <QAction>

namespace netmoth::gui {

namespace {

constexpr int kNotificationMs = 8000;  // if the desktop supports it

}  // namespace

Tray* Tray::createIn(MainWindow& window, LiveCapture& capture)
{
    return QSystemTrayIcon::isSystemTrayAvailable() ? new Tray(window, capture) : nullptr;
}

Tray::Tray(MainWindow& window, LiveCapture& capture)
    : QObject(&window)
    , m_window(window)
    , m_icon(QIcon(QStringLiteral(":/icons/netmoth.svg")))
{
    QAction* toggle = m_menu.addAction(tr("&Show or Hide the Window"), this, &Tray::toggleWindow);
    m_menu.setDefaultAction(toggle);
    m_menu.addSeparator();
    for (const char* command : {"start", "pause", "resume", "stop"})
        m_menu.addAction(window.findChild<QAction*>(QLatin1String(command)));
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), &window, &QWidget::close);
    m_icon.setContextMenu(&m_menu);
    const auto showState = [this, &capture] { m_icon.setToolTip(toolTipFor(capture)); };
    connect(&capture, &LiveCapture::stateChanged, this, showState);
    showState();
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] {
        m_window.showNormal();
        m_window.activateWindow();
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            toggleWindow();
    });
    m_icon.show();
}

QString Tray::toolTipFor(const LiveCapture& capture)
{
    const QString state = model::stateText(capture.state(), capture.isFile());
    return plainToolTip(capture.sourceName().isEmpty() ? tr("Netmoth – %1").arg(state)
                                                       : tr("Netmoth – %1: %2").arg(capture.sourceName(), state));
}

void Tray::toggleWindow()
{
    if (m_window.isVisible() && !m_window.isMinimized()) {
        m_window.hide();
        return;
    }
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.activateWindow();
}

/// A notification's body takes markup (Desktop Notifications Specification); its title does not.
QString Tray::bodyFor(const QString& sentence)
{
    return sentence.toHtmlEscaped();
}

void Tray::notify(const QString& title, const QString& sentence)
{
    m_icon.showMessage(title, bodyFor(sentence), QSystemTrayIcon::Warning, kNotificationMs);
}

}  // namespace netmoth::gui
