// SPDX-License-Identifier: MIT
#include "qrcode.h"

#include <qrencode.h>

#include <png.h>

#include <memory>
#include <stdexcept>

namespace Emulator {

namespace {

constexpr int scale = 5;     ///< pixels of a module
constexpr int quietZone = 4; ///< modules (ISO/IEC 18004)

QByteArray png(const QByteArray &greys, int side)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = image.height = png_uint_32(side);
    image.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, greys.constData(), side, nullptr);
    QByteArray bytes(qsizetype(size), '\0');
    if (size == 0 || png_image_write_to_memory(&image, bytes.data(), &size, 0, greys.constData(), side, nullptr) == 0)
        throw std::runtime_error(image.message);
    return bytes.left(qsizetype(size));
}

} // namespace

QByteArray qrCodePng(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!code)
        throw std::runtime_error("the text does not fit into a QR code");
    const int side = (code->width + 2 * quietZone) * scale;
    QByteArray greys(qsizetype(side) * side, '\xff');
    for (int y = 0; y < code->width * scale; ++y) {
        for (int x = 0; x < code->width * scale; ++x) {
            const bool isDark = (code->data[(y / scale) * code->width + x / scale] & 1) != 0;
            if (isDark)
                greys[qsizetype(y + quietZone * scale) * side + x + quietZone * scale] = '\0';
        }
    }
    return png(greys, side);
}

} // namespace Emulator
