// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/wireshark.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace netmoth::gui {

namespace {

struct WiresharkText
{
    Q_DECLARE_TR_FUNCTIONS(Wireshark)
};

QString findWireshark()
{
    return QStandardPaths::findExecutable(QStringLiteral("wireshark"));
}

}  // namespace

bool isWiresharkInstalled()
{
    return !findWireshark().isEmpty();
}

Result<void> openInWireshark(const QString& file, const QString& displayFilter)
{
    // Absolute: Wireshark takes a path that begins with "-" for a file of that name, not for an option.
    const QString path = QFileInfo(file).absoluteFilePath();
    if (!QFileInfo(path).isReadable())
        return fail(
            FailureKind::System,
            WiresharkText::tr("%1 cannot be opened in Wireshark: the file is not there any more, or may not be read.")
                .arg(path)
                .toStdString());
    const QString program = findWireshark();
    if (program.isEmpty() ||
        !QProcess::startDetached(program, {QStringLiteral("-r"), path, QStringLiteral("-Y"), displayFilter}))
        return fail(FailureKind::System,
                    WiresharkText::tr("Wireshark does not start. Install it, or see that it is found on the PATH.")
                        .toStdString());
    return {};
}

}  // namespace netmoth::gui
