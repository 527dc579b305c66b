// SPDX-License-Identifier: MIT
#include "core/browser/secrets.h"

#include <QRandomGenerator>

#include <array>

namespace Descope {

QString randomSecret()
{
    std::array<quint32, 8> bits;
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void wipe(QString &text)
{
    text.fill(u'\0');
}

AuthorizationSecrets::~AuthorizationSecrets()
{
    wipe(verifier);
    wipe(state);
    wipe(nonce);
}

AuthorizationRequest AuthorizationSecrets::request(std::shared_ptr<const AuthorizationSecrets> secrets)
{
    AuthorizationRequest request;
    request.d = std::move(secrets);
    return request;
}

DeviceSecrets::~DeviceSecrets()
{
    wipe(deviceCode);
}

DeviceAuthorization DeviceSecrets::request(std::shared_ptr<const DeviceSecrets> secrets)
{
    DeviceAuthorization device;
    device.d = std::move(secrets);
    return device;
}

} // namespace Descope
