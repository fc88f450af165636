// SPDX-License-Identifier: GPL-3.0-or-later
// Filters that a user keeps: the latest ones, and those saved under a name. Kept in QSettings; bounded; entries there
// that make no sense are left out. Thread rule: GUI thread.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QSettings;

namespace netmoth::gui {

class FilterStore
{
public:
    static constexpr int kMaxRecent = 20;
    static constexpr int kMaxSaved = 100;

    struct Saved
    {
        QString name;
        QString text;
        friend bool operator==(const Saved&, const Saved&) = default;
    };

    /// @p group: "filters/display", for example. @p settings must outlive this object.
    FilterStore(QSettings& settings, const QString& group);

    [[nodiscard]] const QStringList& recent() const { return m_recent; }  ///< Newest first.
    [[nodiscard]] const QList<Saved>& saved() const { return m_saved; }   ///< By name.
    void remember(const QString& text);                                   ///< As the newest; blank text is not kept.
    void forgetRecent();
    /// Replaces the one of this name. @return false for a blank name or text, and when there is no room.
    bool save(const QString& name, const QString& text);
    void remove(const QString& name);

private:
    void read();
    void writeRecent();
    void writeSaved();

    QSettings& m_settings;
    QString m_group;
    QStringList m_recent;
    QList<Saved> m_saved;
};

}  // namespace netmoth::gui
