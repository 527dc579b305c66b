// SPDX-License-Identifier: MIT
#include "instancemessage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const InstanceMessage &message)
{
    return QJsonDocument({{u"link"_s, QString::fromLatin1(message.link)}, {u"config"_s, QString::fromLatin1(message.config)},
                             {u"activation"_s, QString::fromLatin1(message.activation)}, {u"account"_s, message.account}})
        .toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray InstanceMessage::toBytes() const
{
    QByteArray json = jsonOf(*this);
    if (json.size() > maxSize)
        json = jsonOf({link.left(link.indexOf(':') + 1), config});
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToBigEndian(quint32(json.size()), length.data());
    return length + json;
}

std::optional<InstanceMessage> InstanceMessage::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&](const QString &key) { return object[key].toString().toLatin1(); };
    if (!object[u"link"_s].isString() || !object[u"config"_s].isString() || !object[u"activation"_s].isString())
        return std::nullopt;
    const QString account = object[u"account"_s].toString(); // which an earlier version does not send
    return InstanceMessage{text(u"link"_s), text(u"config"_s), text(u"activation"_s), account};
}

} // namespace Descope
