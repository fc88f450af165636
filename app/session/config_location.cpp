// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/config_location.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace netmoth::session {

std::string defaultConfigPath()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/netmoth/config.yml";
    for (const QString& path : {own, QString("/etc/netmoth/config.yml")})
        if (QFileInfo(path).isFile())
            return path.toStdString();
    return {};
}

}  // namespace netmoth::session
