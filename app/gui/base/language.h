// SPDX-License-Identifier: GPL-3.0-or-later
// The language of every text that is made from now on: as the user chose, or as the desktop is where we have that
// language, else English. Installs our translations and Qt's, the format of numbers and the direction of the layout.
// What is on the screen already does not change by itself: see WindowKeeper. Thread rule: GUI thread.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <array>

class QLocale;
class QSettings;

namespace netmoth::gui {

struct LanguageEntry
{
    QString code;  ///< "de", "zh_CN": as the translation files are named.
    QString name;  ///< In that language, with a mnemonic: it must be found by whoever reads no other.
};

/// The languages that the window speaks.
[[nodiscard]] const QList<LanguageEntry>& languages();

class Language final : public QObject
{
    Q_OBJECT

public:
    /// Applies what the settings say. Before any text is made. @p settings must outlive this object.
    explicit Language(QSettings& settings, QObject* parent = nullptr);
    ~Language() override;  ///< Leaves English behind.

    /// A code out of languages(), or empty: as the desktop is. Anything else counts as empty. Kept in the settings.
    void choose(const QString& code);
    [[nodiscard]] const QString& choice() const { return m_choice; }
    [[nodiscard]] const QString& code() const { return m_code; }  ///< What is spoken, also where the desktop decided.

signals:
    void changed();

private:
    void apply();
    void install(QTranslator& translator, const QString& file, const QString& folder);
    void removeAll();

    QSettings& m_settings;
    QString m_choice;
    QString m_code;
    std::array<QTranslator, 2> m_translators;  ///< Qt's texts, ours.
};

/// The number format that goes with @p code. Arabic keeps the digits that addresses and ports are written with.
[[nodiscard]] QLocale localeFor(const QString& code);

}  // namespace netmoth::gui
