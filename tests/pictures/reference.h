// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QRect>
#include <QStringList>

// Compares a sheet of tiles, whose places are in pixels of the screen, with the picture of that name in reference/, which is half
// as large. Returns which tiles a person would call different, and where the new sheet is; nothing if there is none. With
// DESCOPE_RENEW_REFERENCES the sheet becomes the reference.
QString changedTiles(const QImage &sheet, const QString &name, const QStringList &names, const QList<QRect> &tiles);
