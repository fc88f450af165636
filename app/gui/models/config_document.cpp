// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/config_document.h"

#include "core/config/config_editor.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace netmoth::gui {

namespace {

constexpr std::size_t kMaxFileBytes = (1U << 20) + 1;  // one more than the parser takes, so that it refuses
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::chrono::milliseconds kSettle{150};

bool isUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return !decoder.hasError() && !decoded.contains(QChar::Null);
}

std::string_view withoutMark(std::string_view text)
{
    return text.starts_with(kByteOrderMark) ? text.substr(kByteOrderMark.size()) : text;
}

/// CR LF → LF.
std::string withLineFeeds(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] != '\r' || i + 1 == text.size() || text[i + 1] != '\n')
            plain += text[i];
    return plain;
}

/// For each line of @p text whether it ends in CR LF.
std::vector<bool> carriageReturns(std::string_view text)
{
    std::vector<bool> ends;
    for (auto end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1))
        ends.push_back(end > 0 && text[end - 1] == '\r');
    return ends;
}

/// @p edited with the line ends of @p original where a line stayed, and its most frequent one where not.
std::string withLineEndsOf(std::string_view original, std::string_view edited)
{
    const std::vector<bool> ends = carriageReturns(original);
    const auto withReturn = std::ranges::count(ends, true);
    if (withReturn == 0)
        return std::string(edited);
    const bool isUsual = withReturn * 2 > static_cast<std::ptrdiff_t>(ends.size());
    std::vector<bool> wanted;
    for (const config::DiffLine& line : config::diffLines(withLineFeeds(original), edited))
        if (line.newLine > 0)
            wanted.push_back(line.kind == config::DiffLine::Kind::Same && line.oldLine <= ends.size()
                                 ? ends[line.oldLine - 1]
                                 : isUsual);
    std::string text;
    std::size_t line = 0;
    for (const char c : edited) {
        if (c == '\n' && wanted[line++])
            text += '\r';
        text += c;
    }
    return text;
}

}  // namespace

ConfigDocument::ConfigDocument(const QString& path, QObject* parent)
    : QObject(parent)
    , m_path(path)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    connect(&m_settle, &QTimer::timeout, this, &ConfigDocument::lookAtDisk);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    load();
}

void ConfigDocument::load()
{
    m_loadFailure.clear();
    m_diskText.reset();
    m_diskState = DiskState::AsLoaded;
    if (!QFileInfo::exists(m_path)) {
        m_diskState = DiskState::New;
        m_base = config::newFileText();
    } else if (auto text = config::readTextFile(m_path.toStdString(), kMaxFileBytes)) {
        m_base = *text;
        m_diskText = std::move(*text);
    } else {
        m_base.clear();
        m_loadFailure = QStringLiteral("%1: %2").arg(m_path, QString::fromStdString(text.error().sentence));
    }
    adopt(m_base);
    m_loaded = m_outcome.configuration;
    watch();
}

void ConfigDocument::adopt(std::string text)
{
    m_outcome = config::parse(text, m_path.toStdString());
}

/// A file that is replaced by another is no longer watched, so its folder is watched too.
void ConfigDocument::watch()
{
    if (QFileInfo::exists(m_path) && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    const QString folder = QFileInfo(m_path).absolutePath();
    if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
}

void ConfigDocument::lookAtDisk()
{
    const auto text = config::readTextFile(m_path.toStdString(), kMaxFileBytes);
    if (!QFileInfo::exists(m_path))
        m_diskState = m_diskText ? DiskState::Removed : DiskState::New;
    else if (text && m_diskText == *text)
        m_diskState = DiskState::AsLoaded;
    else
        m_diskState = DiskState::Changed;
    watch();
    emit diskChanged();
}

bool ConfigDocument::isReadOnly() const
{
    if (m_diskState == DiskState::New && !QFileInfo::exists(QFileInfo(m_path).absolutePath()))
        return false;  // saveAs() makes the folder
    return !config::maySave(m_path.toStdString());
}

std::vector<config::DiffLine> ConfigDocument::changes() const
{
    return config::diffLines(m_diskText ? m_base : std::string_view(), m_outcome.text);
}

QString ConfigDocument::valueOf(const config::KeyDescription& key) const
{
    const auto written = m_outcome.written.find(std::string(key.path));
    const std::string value = written != m_outcome.written.end() && !problemOf(key).isEmpty()
                                  ? written->second.text
                                  : config::valueText(key.read(m_outcome.configuration));
    return QString::fromStdString(value);
}

QString ConfigDocument::problemOf(const config::KeyDescription& key) const
{
    for (const config::Diagnostic& diagnostic : m_outcome.diagnostics)
        if (diagnostic.key == key.path)
            return QString::fromStdString(diagnostic.sentence);
    return {};
}

std::optional<QString> ConfigDocument::editableText() const
{
    const std::string plain = withLineFeeds(withoutMark(m_outcome.text));
    const QString text = QString::fromStdString(plain);
    const bool isKept =
        isUtf8(m_outcome.text) && plain.find('\r') == std::string::npos && !text.contains(QChar::ParagraphSeparator);
    return isKept ? std::optional(text) : std::nullopt;
}

void ConfigDocument::setEditableText(const QString& text)
{
    const std::string_view original = withoutMark(m_outcome.text);
    const std::string mark(m_outcome.text.substr(0, m_outcome.text.size() - original.size()));
    std::string edited = mark + withLineEndsOf(original, text.toStdString());
    if (edited == m_outcome.text)
        return;
    adopt(std::move(edited));
    emit changed();
}

Result<void> ConfigDocument::setValue(const config::KeyDescription& key, const QString& value)
{
    const std::array changes{config::KeyChange{std::string(key.path), value.toStdString()}};
    auto edited = config::withChanges(m_outcome.text, changes);
    if (!edited)
        return tl::unexpected(edited.error());
    if (*edited != m_outcome.text) {
        adopt(std::move(*edited));
        emit changed();
    }
    return {};
}

Result<void> ConfigDocument::applyPreset(const config::Preset& preset)
{
    auto edited = config::withChanges(m_outcome.text, config::presetChanges(preset, m_outcome));
    if (!edited)
        return tl::unexpected(edited.error());
    adopt(std::move(*edited));
    emit changed();
    return {};
}

void ConfigDocument::revert()
{
    adopt(m_base);
    emit changed();
}

void ConfigDocument::reload()
{
    load();
    emit changed();
    emit diskChanged();
}

tl::expected<void, config::SaveFailure> ConfigDocument::save(bool overwrite)
{
    if (m_diskState == DiskState::New)
        QDir().mkpath(QFileInfo(m_path).absolutePath());
    std::optional<std::string_view> expected;
    if (m_diskText && !overwrite)
        expected = *m_diskText;
    if (auto saved = config::saveAtomically(m_path.toStdString(), m_outcome.text, expected); !saved) {
        if (saved.error().problem == config::SaveProblem::ChangedOnDisk)
            lookAtDisk();
        return saved;
    }
    m_diskText = m_base = m_outcome.text;
    m_loaded = m_outcome.configuration;
    m_diskState = DiskState::AsLoaded;
    watch();
    emit changed();
    emit diskChanged();
    return {};
}

tl::expected<void, config::SaveFailure> ConfigDocument::saveAs(const QString& path)
{
    const QString before = std::exchange(m_path, path);
    const DiskState stateBefore = std::exchange(m_diskState, DiskState::New);
    auto saved = save(true);
    if (!saved) {
        m_path = before;
        m_diskState = stateBefore;
    }
    return saved;
}

}  // namespace netmoth::gui
