// SPDX-License-Identifier: GPL-3.0-or-later
// Tools → Optimise this system, with the real script over a system of files (tests/scripts/fake_system.sh) and with a
// pkexec of the test's own, which writes down what it was asked for. Nothing of this machine is changed. Anew for each
// test function.
#pragma once

#include "app/gui/dialogs/tuning_dialog.h"
#include "app/gui/views/message_banner.h"
#include "tests/gui/file_content.h"

#include <QDirIterator>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace netmoth::test {

inline const QString kScript = QStringLiteral(NETMOTH_SOURCE_DIR "/scripts/optimize_system.sh");
/// Is never run: pkexec is the test's.
inline constexpr char kAsRoot[] = "/usr/libexec/netmoth/optimize-system-as-root";

inline constexpr char kPkexec[] = R"sh(#!/usr/bin/env bash
set -eu
printf '%s\n' "$@" >"$TUNING_TEST/asked"
if [[ -e $TUNING_TEST/status ]]; then
    if [[ -e $TUNING_TEST/sentence ]]; then cat "$TUNING_TEST/sentence" >&2; fi
    exit "$(<"$TUNING_TEST/status")"
fi
while [[ -e $TUNING_TEST/hold ]]; do sleep 0.02; done
if [[ -e $TUNING_TEST/status ]]; then exit "$(<"$TUNING_TEST/status")"; fi
verb=${3%-persistent}
if [[ -e $TUNING_TEST/half ]]; then "$TUNING_SCRIPT" "--$verb" --format tsv "$4" >/dev/null; exit 1; fi
"$TUNING_SCRIPT" "--$verb" --format tsv "$4"
if [[ $3 == apply-persistent ]]; then mkdir -p "$NETMOTH_SYSROOT/etc/sysctl.d"; touch "$NETMOTH_SYSROOT/etc/sysctl.d/60-netmoth.conf"; fi
touch "$TUNING_TEST/done"
)sh";

inline void writeFile(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

/// Every file below @p folder with its content.
inline QMap<QString, QByteArray> filesBelow(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        files.insert(path, contentOf(path));
    }
    return files;
}

class TuningDialogFixture
{
protected:
    void beginAll()
    {
        QLocale::setDefault(QLocale::c());
        m_pathBefore = qgetenv("PATH");
        qputenv("TUNING_SCRIPT", kScript.toUtf8());
    }

    static void endAll() { qunsetenv("NETMOTH_SYSROOT"); }

    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(QProcess::execute(NETMOTH_SOURCE_DIR "/tests/scripts/fake_system.sh", {m_folder->path()}), 0);
        writeFile(path("bin/pkexec"), kPkexec);
        QVERIFY(QFile::setPermissions(path("bin/pkexec"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("PATH", path("bin").toUtf8() + ':' + m_pathBefore);
        qputenv("NETMOTH_SYSROOT", path("root").toUtf8());
        qputenv("TUNING_TEST", m_folder->path().toUtf8());
    }

    void end()
    {
        m_dialog.reset();
        m_folder.reset();
        qputenv("PATH", m_pathBefore);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    void open(const QString& asRoot = QLatin1String(kAsRoot), const QString& script = kScript,
              const QString& chosen = QStringLiteral("eth0"))
    {
        m_dialog = std::make_unique<gui::TuningDialog>(programsOf(asRoot, script), QStringList{"eth0", "eth1"}, chosen);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTRY_VERIFY_WITH_TIMEOUT(isRead() || m_dialog->banner().showsProblem(), 60'000);
    }

    /// In place of the dialog that is open, as a window in another language opens it.
    void openNext()
    {
        auto next = std::make_unique<gui::TuningDialog>(programsOf(QLatin1String(kAsRoot), kScript),
                                                        QStringList{"eth0", "eth1"}, m_dialog->interfaceName());
        next->show();
        next->continueFrom(*m_dialog);
        m_dialog = std::move(next);
    }

    [[nodiscard]] bool isRead() const { return m_dialog->preview().rowCount() > 0 && !isBusy(); }
    [[nodiscard]] bool isBusy() const
    {
        return m_dialog->statusText().startsWith(QLatin1String("Reading")) ||
               m_dialog->statusText().startsWith(QLatin1String("Waiting"));
    }
    void click(const char* name) { m_dialog->findChild<QPushButton*>(QLatin1String(name))->click(); }
    [[nodiscard]] bool isEnabled(const char* name) const
    {
        return m_dialog->findChild<QWidget*>(QLatin1String(name))->isEnabled();
    }
    [[nodiscard]] QStringList asked() const { return QString::fromUtf8(contentOf(path("asked"))).split('\n'); }

    [[nodiscard]] QString stateOf(const QString& setting, gui::TuningModel::Column column) const
    {
        const gui::TuningModel& model = m_dialog->preview();
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.index(row, gui::TuningModel::Setting).data().toString() == setting)
                return model.index(row, column).data().toString();
        return QStringLiteral("no such setting");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::TuningDialog> m_dialog;

private:
    /// @p asRoot empty: as from a source tree.
    [[nodiscard]] static gui::TuningPrograms programsOf(const QString& asRoot, const QString& script)
    {
        gui::TuningPrograms programs;
        programs.script = script;
        programs.asRoot = asRoot;
        programs.place = QStringLiteral("/usr/libexec/netmoth/optimize-system");
        return programs;
    }

    QByteArray m_pathBefore;
};

}  // namespace netmoth::test
