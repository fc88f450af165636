// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/base/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace netmoth::gui {

namespace {

const QString kKey = QStringLiteral("language");

bool isKnown(const QString& code)
{
    const QList<LanguageEntry>& known = languages();
    return std::any_of(known.begin(), known.end(), [&](const LanguageEntry& entry) { return entry.code == code; });
}

/// The first of the desktop's languages that we have.
QString systemCode()
{
    for (const QString& name : QLocale::system().uiLanguages()) {
        const QLocale locale(name);
        if (locale.language() == QLocale::Chinese && locale.script() != QLocale::SimplifiedHanScript)
            continue;
        for (const LanguageEntry& entry : languages())
            if (QLocale(entry.code).language() == locale.language())
                return entry.code;
    }
    return QStringLiteral("en");
}

}  // namespace

const QList<LanguageEntry>& languages()
{
    static const QList<LanguageEntry> kLanguages{
        {QStringLiteral("ar"), QStringLiteral("ال&عربية")},  {QStringLiteral("de"), QStringLiteral("&Deutsch")},
        {QStringLiteral("en"), QStringLiteral("&English")},  {QStringLiteral("es"), QStringLiteral("Es&pañol")},
        {QStringLiteral("fr"), QStringLiteral("&Français")}, {QStringLiteral("ja"), QStringLiteral("日本語(&J)")},
        {QStringLiteral("ru"), QStringLiteral("&Русский")},  {QStringLiteral("zh_CN"), QStringLiteral("简体中文(&Z)")},
    };
    return kLanguages;
}

QLocale localeFor(const QString& code)
{
    return QLocale(code == QLatin1String("ar") ? QStringLiteral("ar_AE") : code);
}

Language::Language(QSettings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_choice(settings.value(kKey).toString())
{
    if (!isKnown(m_choice))
        m_choice.clear();
    apply();
}

Language::~Language()
{
    removeAll();
    QLocale::setDefault(QLocale::system());
}

void Language::choose(const QString& code)
{
    m_choice = isKnown(code) ? code : QString();
    m_settings.setValue(kKey, m_choice);
    apply();
    emit changed();
}

void Language::apply()
{
    removeAll();
    m_code = m_choice.isEmpty() ? systemCode() : m_choice;
    QLocale::setDefault(m_choice.isEmpty() && m_code != QLatin1String("ar") ? QLocale::system() : localeFor(m_code));
    install(m_translators[0], QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(m_translators[1], QStringLiteral("netmoth_"), QStringLiteral(":/translations"));
    // Not left to Qt, which asks its own translation: that may not be installed.
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance()) != nullptr)
        QGuiApplication::setLayoutDirection(QLocale(m_code).textDirection());
}

/// A file that is missing leaves the texts that it would have translated in English.
void Language::install(QTranslator& translator, const QString& file, const QString& folder)
{
    if (translator.load(file + m_code, folder))
        QCoreApplication::installTranslator(&translator);
}

void Language::removeAll()
{
    for (QTranslator& translator : m_translators)
        QCoreApplication::removeTranslator(&translator);
}

}  // namespace netmoth::gui
