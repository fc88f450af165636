// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of what a test shows, for the eyes of whoever asks for them.
#pragma once

#include <QDir>
#include <QTest>
#include <QWidget>

namespace netmoth::test {

/// With NETMOTH_SCREENSHOTS=DIR in the environment, a picture to look at.
inline void saveScreenshot(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("NETMOTH_SCREENSHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(QDir(folder).filePath(name + QStringLiteral(".png"))));
}

}  // namespace netmoth::test
