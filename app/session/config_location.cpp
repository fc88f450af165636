// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/config_location.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace netmoth::session {

std::string defaultConfigPath()
{
    for (const std::string& path : {ownConfigPath(), std::string("/etc/netmoth/config.yml")})
        if (QFileInfo(QString::fromStdString(path)).isFile())
            return path;
    return {};
}

std::string ownConfigPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation).toStdString() +
           "/netmoth/config.yml";
}

}  // namespace netmoth::session
