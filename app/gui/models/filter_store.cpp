// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/filter_store.h"

#include <QSettings>

#include <algorithm>

namespace netmoth::gui {

namespace {

constexpr qsizetype kMaxTextLength = 65536;

bool isText(const QString& text)
{
    return !text.trimmed().isEmpty() && text.size() <= kMaxTextLength;
}

bool isBefore(const FilterStore::Saved& left, const FilterStore::Saved& right)
{
    return QString::localeAwareCompare(left.name, right.name) < 0;
}

}  // namespace

FilterStore::FilterStore(QSettings& settings, const QString& group)
    : m_settings(settings)
    , m_group(group)
{
    read();
}

void FilterStore::read()
{
    for (const QString& text : m_settings.value(m_group + QStringLiteral("/recent")).toStringList())
        if (isText(text) && !m_recent.contains(text) && m_recent.size() < kMaxRecent)
            m_recent << text;
    const int count = m_settings.beginReadArray(m_group + QStringLiteral("/saved"));
    for (int i = 0; i < std::min(count, kMaxSaved); ++i) {
        m_settings.setArrayIndex(i);
        const Saved entry{m_settings.value(QStringLiteral("name")).toString(),
                          m_settings.value(QStringLiteral("text")).toString()};
        if (isText(entry.name) && isText(entry.text))
            m_saved << entry;
    }
    m_settings.endArray();
    std::sort(m_saved.begin(), m_saved.end(), isBefore);
}

void FilterStore::remember(const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!isText(trimmed))
        return;
    m_recent.removeAll(trimmed);
    m_recent.prepend(trimmed);
    if (m_recent.size() > kMaxRecent)
        m_recent.resize(kMaxRecent);
    writeRecent();
}

void FilterStore::forgetRecent()
{
    m_recent.clear();
    writeRecent();
}

bool FilterStore::save(const QString& name, const QString& text)
{
    const Saved entry{name.trimmed(), text.trimmed()};
    if (!isText(entry.name) || !isText(entry.text))
        return false;
    const auto found =
        std::find_if(m_saved.begin(), m_saved.end(), [&](const Saved& s) { return s.name == entry.name; });
    if (found == m_saved.end() && m_saved.size() >= kMaxSaved)
        return false;
    if (found != m_saved.end())
        *found = entry;
    else
        m_saved.insert(std::upper_bound(m_saved.begin(), m_saved.end(), entry, isBefore), entry);
    writeSaved();
    return true;
}

void FilterStore::remove(const QString& name)
{
    m_saved.removeIf([&](const Saved& entry) { return entry.name == name; });
    writeSaved();
}

void FilterStore::writeRecent()
{
    m_settings.setValue(m_group + QStringLiteral("/recent"), m_recent);
}

void FilterStore::writeSaved()
{
    m_settings.remove(m_group + QStringLiteral("/saved"));
    m_settings.beginWriteArray(m_group + QStringLiteral("/saved"), static_cast<int>(m_saved.size()));
    for (int i = 0; i < m_saved.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(QStringLiteral("name"), m_saved[i].name);
        m_settings.setValue(QStringLiteral("text"), m_saved[i].text);
    }
    m_settings.endArray();
}

}  // namespace netmoth::gui
