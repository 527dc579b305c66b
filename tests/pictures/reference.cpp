// SPDX-License-Identifier: MIT
#include "reference.h"

#include <QColor>
#include <QDir>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QImage scaled(const QImage &sheet, const QSize &size)
{
    return sheet.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

/// The share of pixels that a person would call different.
qreal differenceOf(const QImage &a, const QImage &b)
{
    constexpr int Noticeable = 40; // of 255: less is how an edge was smoothed
    qsizetype different = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor p = a.pixelColor(x, y);
            const QColor q = b.pixelColor(x, y);
            different += std::max({std::abs(p.red() - q.red()), std::abs(p.green() - q.green()), std::abs(p.blue() - q.blue())}) >
                         Noticeable;
        }
    }
    return qreal(different) / (qreal(a.width()) * a.height());
}

} // namespace

QString changedTiles(const QImage &sheet, const QString &name, const QStringList &names, const QList<QRect> &tiles)
{
    const QSize size = sheet.deviceIndependentSize().toSize() / 2;
    const QString file = QStringLiteral(REFERENCE_DIR "/") + name + u".png"_s;
    const QImage now = scaled(sheet, size);
    if (qEnvironmentVariableIsSet("DESCOPE_RENEW_REFERENCES"))
        return now.save(file) ? QString() : u"cannot be saved: "_s + file;
    const QImage reference = QImage(file).convertToFormat(QImage::Format_RGB32);
    if (reference.size() != size)
        return u"there is no such reference: ./dev pictures"_s;
    constexpr qreal Tolerance = 0.002;
    QStringList changed;
    for (qsizetype i = 0; i < tiles.size(); ++i) {
        const QRect tile(tiles.at(i).topLeft() / 2, tiles.at(i).size() / 2);
        const qreal difference = differenceOf(now.copy(tile), reference.copy(tile));
        if (difference > Tolerance)
            changed << QStringLiteral("%1 (%2 %)").arg(names.at(i)).arg(100 * difference, 0, 'f', 1);
    }
    if (changed.isEmpty())
        return {};
    now.save(name + u"-now.png"_s);
    return changed.join(u", "_s) + u"; see "_s + QDir::current().filePath(name + u"-now.png"_s);
}
