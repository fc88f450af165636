// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the tuning script what it would change, and has it do so through polkit. Nothing blocks, nothing passes a shell:
//   look      optimize-system --check, then --status     with the user's own rights
//   change    pkexec optimize-system-as-root VERB NAME   a file that only root can change, or nothing at all
// A change that has begun continues after this object is destroyed. Thread rule: GUI thread. Uses no widget.
#pragma once

#include "app/gui/models/tuning_table.h"

#include <QObject>
#include <QString>

class QProcess;

namespace netmoth::gui {

/// Where the script lies.
struct TuningPrograms
{
    QString script;          ///< Empty: nowhere.
    QString asRoot;          ///< What pkexec may run; empty: the script was not installed for that.
    QString place;           ///< Where it was looked for, to say so.
    bool isOnMount = false;  ///< In an AppImage, whose mount root cannot read.
};

/// Whether only root can change @p path or replace it.
[[nodiscard]] bool onlyRootChanges(const QString& path);

/// Beside the program's bin folder, or in the source tree that it was built in.
[[nodiscard]] TuningPrograms findTuningPrograms(const QString& programFolder);

class SystemTuner final : public QObject
{
    Q_OBJECT

public:
    enum class Change
    {
        Apply,
        ApplyPersistently,
        Revert
    };
    Q_ENUM(Change)

    explicit SystemTuner(TuningPrograms programs, QObject* parent = nullptr);
    ~SystemTuner() override;

    [[nodiscard]] bool canChange() const { return !m_programs.asRoot.isEmpty(); }
    [[nodiscard]] bool isChanging() const { return m_change != nullptr; }
    /// What to run in a terminal instead.
    [[nodiscard]] QString commandFor(Change change, const QString& interfaceName) const;

    void look(const QString& interfaceName);  ///< In place of a look that is still under way.
    /// Does nothing while another change runs, or where canChange() is false.
    void change(Change change, const QString& interfaceName);
    /// This object reports the end of @p other's change, if one is running. Not while it has a change of its own.
    void continueChangeOf(SystemTuner& other);

signals:
    void looked(const netmoth::gui::TuningRows& preview, const netmoth::gui::TuningRows& saved);
    void lookFailed(const QString& sentence);
    void changed(const netmoth::gui::TuningRows& result);
    /// Nothing was changed, or not everything: then changed() comes first. @p inTerminal: the command may still work
    /// there.
    void changeFailed(const QString& sentence, bool inTerminal);

private:
    void lookAt(const QString& verb, const QString& interfaceName, const TuningRows& preview);
    void endLook();
    void watchChange();
    void takeChange(int exitCode, bool crashed);

    TuningPrograms m_programs;
    QProcess* m_look = nullptr;
    QProcess* m_change = nullptr;
};

}  // namespace netmoth::gui
