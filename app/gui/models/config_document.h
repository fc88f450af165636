// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration file that is being edited: its text, what the text means, what is wrong with it, how it differs from
// the file on disk, and whether another program changed that meanwhile. Bytes that are not edited stay unchanged.
// Thread rule: GUI thread. Uses no widget.
#pragma once

#include "core/config/config_file.h"
#include "core/config/config_schema.h"
#include "core/config/presets.h"
#include "core/config/text_diff.h"
#include "core/config/text_file.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace netmoth::gui {

class ConfigDocument final : public QObject
{
    Q_OBJECT

public:
    enum class DiskState
    {
        AsLoaded,
        New,      ///< There is no file yet: saving makes it.
        Changed,  ///< By another program, since it was loaded.
        Removed
    };

    /// Reads @p path. Without a file the text is that of a new one: the defaults, with comments.
    explicit ConfigDocument(const QString& path, QObject* parent = nullptr);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] DiskState diskState() const { return m_diskState; }
    [[nodiscard]] bool isReadOnly() const;  ///< Saving at this path would be refused.
    [[nodiscard]] bool isModified() const { return m_outcome.text != m_base; }
    [[nodiscard]] const config::LoadOutcome& outcome() const { return m_outcome; }  ///< Of the text as it is now.
    [[nodiscard]] const config::Configuration& loaded() const { return m_loaded; }  ///< Of the file as it was loaded.
    [[nodiscard]] QString loadFailure() const { return m_loadFailure; }             ///< Why the file cannot be read.
    [[nodiscard]] std::vector<config::DiffLine> changes() const;                    ///< From the file to the text.

    /// The value of a key: from the text, or else its default.
    [[nodiscard]] QString valueOf(const config::KeyDescription& key) const;
    /// The first sentence about a key; empty: none.
    [[nodiscard]] QString problemOf(const config::KeyDescription& key) const;

    /// The text for an editor: line feeds alone, no byte order mark. Nothing when the text holds what an editor of
    /// lines would change (bytes that are not UTF-8, lone carriage returns): it can be edited by keys only.
    [[nodiscard]] std::optional<QString> editableText() const;
    /// Takes over an editor's text; lines that are as they were keep their line ends.
    void setEditableText(const QString& text);
    /// Changes one key and nothing else. @return the sentence why that is not possible; nothing is changed then.
    Result<void> setValue(const config::KeyDescription& key, const QString& value);
    Result<void> applyPreset(const config::Preset& preset);
    void revert();  ///< To the file as it was loaded.
    void reload();  ///< From the file as it is now; what was edited is lost.

    /// Replaces the file. Somebody else's change is not overwritten unless @p overwrite.
    tl::expected<void, config::SaveFailure> save(bool overwrite = false);
    /// Saves as @p path and continues with that file; a missing folder is created.
    tl::expected<void, config::SaveFailure> saveAs(const QString& path);

signals:
    void changed();      ///< The text, or what it is compared with.
    void diskChanged();  ///< diskState() or isReadOnly() may be another.

private:
    void load();
    void adopt(std::string text);
    void watch();
    void lookAtDisk();

    QString m_path;
    std::optional<std::string> m_diskText;  ///< What was read or written last; nothing: no file.
    std::string m_base;                     ///< What the text is compared with: m_diskText, or a new file's text.
    config::LoadOutcome m_outcome;
    config::Configuration m_loaded;
    QString m_loadFailure;
    DiskState m_diskState = DiskState::AsLoaded;
    QFileSystemWatcher m_watcher;
    QTimer m_settle;  ///< Editors write a file in several steps.
};

}  // namespace netmoth::gui
