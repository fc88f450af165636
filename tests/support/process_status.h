// SPDX-License-Identifier: GPL-3.0-or-later
// What the kernel says of a process that a test looks at.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace netmoth::testing {

/// One line of /proc/PID/status, its name cut off.
inline QString statusLine(qint64 pid, const QByteArray& name)
{
    QFile status(QString("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name + ":"))
            return QString::fromLatin1(line.mid(name.size() + 1)).trimmed();
    return {};
}

}  // namespace netmoth::testing
