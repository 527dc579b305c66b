// SPDX-License-Identifier: MIT
#include "login/qrmodules.h"

#include <QLibrary>
#include <qrencode.h>

#include <memory>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Returns a function of libqrencode 4, or null.
template<typename Function> Function *resolve(const char *name)
{
    constexpr int Version = 4; // of its binary interface
    return reinterpret_cast<Function *>(QLibrary(u"qrencode"_s, Version).resolve(name));
}

} // namespace

QList<QList<bool>> qrModules(const QByteArray &text)
{
    static auto *const encode = resolve<decltype(QRcode_encodeData)>("QRcode_encodeData");
    static auto *const release = resolve<decltype(QRcode_free)>("QRcode_free");
    if (encode == nullptr || release == nullptr)
        return {};
    const std::unique_ptr<QRcode, decltype(release)> code(
        encode(int(text.size()), reinterpret_cast<const unsigned char *>(text.constData()), 0, QR_ECLEVEL_L), release);
    QList<QList<bool>> modules;
    for (int y = 0; code != nullptr && y < code->width; ++y) {
        QList<bool> line;
        for (int x = 0; x < code->width; ++x)
            line << ((code->data[y * code->width + x] & 1) != 0);
        modules << line;
    }
    return modules;
}

} // namespace Descope
