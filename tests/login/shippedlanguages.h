// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QLocale>

namespace DescopeTest {

/// Each for which there is a file of texts.
inline QList<QLocale> shippedLanguages()
{
    QList<QLocale> languages;
    const QStringList files = QDir(QStringLiteral(TRANSLATIONS_DIR)).entryList({QStringLiteral("descope_*.ts")});
    for (const QString &file : files)
        languages << QLocale(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

} // namespace DescopeTest
