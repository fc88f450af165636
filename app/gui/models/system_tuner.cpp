// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/system_tuner.h"

#include "app/session/shell_quoting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

#include <sys/stat.h>

#include <algorithm>
#include <utility>

namespace netmoth::gui {

namespace {

constexpr int kPkexecDismissed = 126;
constexpr int kPkexecRefused = 127;

/// For display: quoted only if a shell needs it.
QString word(const QString& text)
{
    static const QRegularExpression kPlain(QStringLiteral("^[A-Za-z0-9_./:@-]+$"));
    return kPlain.match(text).hasMatch() ? text : session::shellQuoted(text);
}

/// The script says what failed in its last line, behind its own name.
QString complaintIn(const QByteArray& text)
{
    static const QRegularExpression kProgram(QStringLiteral("^[a-z._-]+: "));
    return QString::fromUtf8(text).trimmed().section(QLatin1Char('\n'), -1).remove(kProgram);
}

QLatin1String verbOf(SystemTuner::Change change)
{
    switch (change) {
    case SystemTuner::Change::Apply:
        return QLatin1String("apply");
    case SystemTuner::Change::ApplyPersistently:
        return QLatin1String("apply-persistent");
    case SystemTuner::Change::Revert:
        break;
    }
    return QLatin1String("revert");
}

bool isRoots(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 && status.st_uid == 0 &&
           (S_ISLNK(status.st_mode) || (status.st_mode & (S_IWGRP | S_IWOTH)) == 0);
}

}  // namespace

bool onlyRootChanges(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return false;
    for (QString part = real; part != QLatin1String("/"); part = QFileInfo(part).path())
        if (!isRoots(part))
            return false;
    return isRoots(QStringLiteral("/"));
}

TuningPrograms findTuningPrograms(const QString& programFolder)
{
    const QDir installed(QDir::cleanPath(programFolder + QStringLiteral("/../libexec/netmoth")));
    const QFileInfo inTree(QDir::cleanPath(programFolder + QStringLiteral("/../../../../scripts/optimize_system.sh")));
    TuningPrograms programs;
    programs.place = installed.filePath(QStringLiteral("optimize-system"));
    for (const QFileInfo& script : {QFileInfo(programs.place), inTree})
        if (programs.script.isEmpty() && script.isFile())
            programs.script = script.canonicalFilePath();
    const QString mount = qEnvironmentVariable("APPDIR");
    programs.isOnMount = !mount.isEmpty() && programs.script.startsWith(QFileInfo(mount).canonicalFilePath());
    const QString asRoot = installed.filePath(QStringLiteral("optimize-system-as-root"));
    QStringList runAsRoot{asRoot, programs.place};
    for (const QFileInfo& part : QDir(installed.filePath(QStringLiteral("lib"))).entryInfoList(QDir::Files))
        runAsRoot << part.filePath();
    if (std::ranges::all_of(runAsRoot, onlyRootChanges))
        programs.asRoot = QFileInfo(asRoot).canonicalFilePath();  // what polkit's policy names
    return programs;
}

SystemTuner::SystemTuner(TuningPrograms programs, QObject* parent)
    : QObject(parent)
    , m_programs(std::move(programs))
{
}

SystemTuner::~SystemTuner()
{
    endLook();
    if (m_change == nullptr)
        return;
    // Its destructor would end it, or wait for it: half a change, or a window that hangs.
    m_change->disconnect(this);
    m_change->setParent(nullptr);
    connect(m_change, &QProcess::finished, m_change, &QObject::deleteLater);
}

QString SystemTuner::commandFor(Change change, const QString& interfaceName) const
{
    const QString options = (change == Change::Revert ? QStringLiteral("--revert ") : QStringLiteral("--apply ")) +
                            (change == Change::ApplyPersistently ? QStringLiteral("--persist ") : QString()) +
                            word(interfaceName);
    if (!m_programs.isOnMount)
        return QStringLiteral("sudo %1 %2").arg(word(m_programs.script), options);
    const QFileInfo script(m_programs.script);
    return QStringLiteral("copy=$(mktemp -d) && cp -r %1 %2 \"$copy\" && sudo \"$copy\"/%3 %4")
        .arg(word(script.filePath()), word(script.dir().filePath(QStringLiteral("lib"))), word(script.fileName()),
             options);
}

void SystemTuner::endLook()
{
    if (m_look == nullptr)
        return;
    QProcess* const stale = std::exchange(m_look, nullptr);
    stale->disconnect(this);
    stale->setParent(QCoreApplication::instance());  // which may end first
    connect(stale, &QProcess::finished, stale, &QObject::deleteLater);
    stale->kill();
}

void SystemTuner::look(const QString& interfaceName)
{
    endLook();
    if (m_programs.script.isEmpty())
        emit lookFailed(tr("The tuning script was not found (looked for %1): install the package netmoth-capture.")
                            .arg(m_programs.place));
    else
        lookAt(QStringLiteral("--check"), interfaceName, {});
}

void SystemTuner::lookAt(const QString& verb, const QString& interfaceName, const TuningRows& preview)
{
    m_look = new QProcess(this);
    m_look->setStandardInputFile(QProcess::nullDevice());
    connect(m_look, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;  // finished() follows
        const QString reason = m_look->errorString();
        std::exchange(m_look, nullptr)->deleteLater();
        emit lookFailed(tr("The tuning script %1 could not be started: %2.").arg(m_programs.script, reason));
    });
    connect(m_look, &QProcess::finished, this, [this, interfaceName, preview](int exitCode) {
        QProcess* const process = std::exchange(m_look, nullptr);
        process->deleteLater();
        const bool isStatus = process->arguments().contains(QLatin1String("--status"));
        const auto rows = parseTuningTable(process->readAllStandardOutput());
        const QString complaint = complaintIn(process->readAllStandardError());
        if (exitCode != 0 && !complaint.isEmpty())
            emit lookFailed(complaint);
        else if (!rows)
            emit lookFailed(tr("The tuning script %1 gave an answer that this version of Netmoth does not understand: "
                               "install both in the same version.")
                                .arg(m_programs.script));
        else if (isStatus)
            emit looked(preview, *rows);
        else
            lookAt(QStringLiteral("--status"), interfaceName, *rows);
    });
    m_look->start(m_programs.script, {verb, QStringLiteral("--format"), QStringLiteral("tsv"), interfaceName});
}

void SystemTuner::change(Change change, const QString& interfaceName)
{
    if (isChanging() || !canChange())
        return;
    m_change = new QProcess(this);
    m_change->setStandardInputFile(QProcess::nullDevice());
    watchChange();
    m_change->start(QStringLiteral("pkexec"),
                    {QStringLiteral("--disable-internal-agent"), m_programs.asRoot, verbOf(change), interfaceName});
}

void SystemTuner::continueChangeOf(SystemTuner& other)
{
    if (isChanging() || !other.isChanging())
        return;
    m_change = std::exchange(other.m_change, nullptr);
    m_change->disconnect(&other);
    m_change->setParent(this);
    watchChange();
}

void SystemTuner::watchChange()
{
    connect(m_change, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;  // finished() follows
        std::exchange(m_change, nullptr)->deleteLater();
        emit changeFailed(tr("Nothing was changed: pkexec, which asks for an administrator's password, is missing; "
                             "install the package pkexec, or use a terminal."),
                          true);
    });
    connect(m_change, &QProcess::finished, this,
            [this](int exitCode, QProcess::ExitStatus status) { takeChange(exitCode, status == QProcess::CrashExit); });
}

void SystemTuner::takeChange(int exitCode, bool crashed)
{
    QProcess* const process = std::exchange(m_change, nullptr);
    process->deleteLater();
    const auto rows = parseTuningTable(process->readAllStandardOutput());
    const QString complaint = complaintIn(process->readAllStandardError());
    if (rows)
        emit changed(*rows);
    if (rows && exitCode == 0 && !crashed)
        return;
    if (const int refused = rows ? countOf(*rows, TuningState::Refused) : 0; refused > 0)
        emit changeFailed(tr("%n setting(s) could not be changed; the table says why.", nullptr, refused), false);
    else if (!crashed && exitCode == kPkexecDismissed)
        emit changeFailed(tr("Nothing was changed: the question for an administrator's password was dismissed."),
                          false);
    else if (!crashed && exitCode == kPkexecRefused)
        emit changeFailed(tr("Nothing was changed: polkit refused it, or no program of this session asks for an "
                             "administrator's password."),
                          true);
    else if (!complaint.isEmpty())
        emit changeFailed(complaint, false);
    else
        emit changeFailed(tr("The tuning script ended before it was done: look again to see what was changed."), false);
}

}  // namespace netmoth::gui
