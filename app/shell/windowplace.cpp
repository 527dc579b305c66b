// SPDX-License-Identifier: MIT
#include "windowplace.h"

#include "core/storage/ownfile.h"

#include <QFile>
#include <QStandardPaths>

namespace Descope {

using namespace Qt::StringLiterals;

static QString placeFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + "/window.geometry"_L1;
}

QByteArray savedWindowPlace()
{
    QFile file(placeFile());
    return openOwnFile(file, QIODevice::ReadOnly) ? file.read(4096) : QByteArray();
}

void saveWindowPlace(const QByteArray &geometry)
{
    QFile file(placeFile());
    if (openOwnFile(file, QIODevice::WriteOnly))
        file.write(geometry);
}

} // namespace Descope
