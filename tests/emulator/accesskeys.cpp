// SPDX-License-Identifier: MIT
#include "accesskeys.h"

#include "jsontext.h"

#include <QCryptographicHash>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex());
}

AccessKeys::AccessKey from(const QJsonObject &json)
{
    return {User::fromDocument(json["bearer"_L1].toObject()), json["name"_L1].toString(), json["expires"_L1].toInteger()};
}

} // namespace

void AccessKeys::save(const AccessKey &accessKey, const QString &key) const
{
    const QJsonObject document{
        {"bearer"_L1, accessKey.bearer.toDocument()}, {"name"_L1, accessKey.name}, {"expires"_L1, accessKey.expires}};
    m_database.run(
        u"INSERT INTO access_keys(id, hash, document) VALUES(?, ?, ?)"_s, {accessKey.id(), hashOf(key), toText(document)});
}

std::optional<AccessKeys::AccessKey> AccessKeys::find(const QString &key) const
{
    auto query = m_database.run(u"SELECT document FROM access_keys WHERE hash = ?"_s, {hashOf(key)});
    if (!query.next())
        return {};
    return from(fromText(query.value(0).toString()));
}

QList<AccessKeys::AccessKey> AccessKeys::all() const
{
    QList<AccessKey> found;
    auto query = m_database.run(u"SELECT document FROM access_keys ORDER BY rowid"_s);
    while (query.next())
        found += from(fromText(query.value(0).toString()));
    return found;
}

bool AccessKeys::remove(const QString &id) const
{
    return m_database.run(u"DELETE FROM access_keys WHERE id = ?"_s, {id}).numRowsAffected() > 0;
}

} // namespace Emulator
