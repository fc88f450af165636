// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/desktop/system_appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFile>

namespace netmoth::gui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kNamespace = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");

/// The portal's values: 0 no preference, 1 dark, 2 light; other values are not defined yet.
std::optional<bool> preferenceOf(uint colorScheme)
{
    if (colorScheme == 1)
        return true;
    if (colorScheme == 2)
        return false;
    return std::nullopt;
}

}  // namespace

SystemAppearance::SystemAppearance(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
{
    QDBusConnection connection(bus);
    if (!connection.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>();  // Qt 6.4 knows the slot's parameter by name only after this
    connection.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                       SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    read << kNamespace << kKey;
    auto* answer = new QDBusPendingCallWatcher(connection.asyncCall(read), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* watcher) {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
    });
}

QDBusConnection SystemAppearance::sessionBus()
{
    // Without a bus in the environment, connecting would start one.
    const QString runtimeFolder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isNamed = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                         (!runtimeFolder.isEmpty() && QFile::exists(runtimeFolder + QStringLiteral("/bus")));
    return isNamed ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("netmoth-none"));
}

void SystemAppearance::takeSetting(const QString& settingsNamespace, const QString& key, const QDBusVariant& value)
{
    if (settingsNamespace == kNamespace && key == kKey)
        take(value.variant());
}

void SystemAppearance::take(const QVariant& value)
{
    // Read() wraps the value once more than SettingChanged does.
    const QVariant plain =
        value.metaType() == QMetaType::fromType<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const auto preference = preferenceOf(plain.toUInt());
    if (preference == m_prefersDark)
        return;
    m_prefersDark = preference;
    emit changed();
}

}  // namespace netmoth::gui
