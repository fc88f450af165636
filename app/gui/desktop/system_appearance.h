// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop is dark, now and whenever it changes: by its portal (org.freedesktop.portal.Settings, namespace
// org.freedesktop.appearance), which GNOME, KDE and others serve; where there is none, nothing is known.
// Thread rule: GUI thread. Nothing waits for the bus.
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

    /// The session's bus where the environment names one; else a connection that is not connected.
    [[nodiscard]] static QDBusConnection sessionBus();

    /// Nothing: the desktop did not say, or has no preference.
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
