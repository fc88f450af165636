// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark, now and after each change, by its portal (org.freedesktop.portal.Settings, namespace
// org.freedesktop.appearance), which GNOME, KDE and others provide. Without a portal it is unknown. Thread rule: GUI
// thread. Nothing waits for the bus.
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace netmoth::gui {

class SystemAppearance final : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(const QDBusConnection& bus, QObject* parent = nullptr);

    /// The session bus if the environment names one; else an unconnected connection.
    [[nodiscard]] static QDBusConnection sessionBus();

    /// Empty: unknown, or the desktop has no preference.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }

signals:
    void changed();

private slots:
    void takeSetting(const QString& settingsNamespace, const QString& key, const QDBusVariant& value);

private:
    void take(const QVariant& value);

    std::optional<bool> m_prefersDark;
};

}  // namespace netmoth::gui
