// SPDX-License-Identifier: MIT
#include "core/session/accountbook.h"

#include "core/session/entryformat.h"
#include "core/session/origin.h"
#include "core/values/instant.h"

#include <QCborArray>

#include <algorithm>

namespace Descope {

using namespace EntryKey;

namespace {

QCborMap mapOf(const AccountBook::Record &record)
{
    QCborMap map{{UserId, wellFormed(record.userId)}, {LoginId, wellFormed(record.loginId)}, {Name, wellFormed(record.name)}};
    if (record.lastUsed.isValid())
        map.insert(LastUsed, record.lastUsed.toSecsSinceEpoch());
    if (record.isFirst)
        map.insert(IsFirst, true);
    return map;
}

AccountBook::Record recordIn(const QCborMap &map)
{
    AccountBook::Record record{map.value(UserId).toString(), map.value(LoginId).toString(), map.value(Name).toString()};
    if (const qint64 seconds = map.value(LastUsed).isInteger() ? map.value(LastUsed).toInteger() : 0; seconds > 0)
        record.lastUsed = instantFromSeconds(double(seconds));
    record.isFirst = map.value(IsFirst).toBool();
    return record;
}

} // namespace

const AccountBook::Record *AccountBook::find(const QString &userId) const
{
    const auto it = std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.userId == userId; });
    return it == records.end() ? nullptr : &*it;
}

const AccountBook::Record *AccountBook::first() const
{
    const auto it = std::find_if(records.begin(), records.end(), [](const Record &each) { return each.isFirst; });
    return it == records.end() ? nullptr : &*it;
}

void AccountBook::put(const Record &record)
{
    const auto it =
        std::find_if(records.begin(), records.end(), [&](const Record &each) { return each.userId == record.userId; });
    if (it == records.end())
        records << record;
    else
        *it = record;
}

void AccountBook::drop(const QString &userId)
{
    records.removeIf([&](const Record &each) { return each.userId == userId; });
    if (current == userId)
        current.clear();
}

void AccountBook::reconcile(const std::optional<StoredSession> &found)
{
    if (const Record *before = first(); before != nullptr && (!found || before->userId != found->userId)) {
        const bool isReplaced = found && current == before->userId;
        drop(QString(before->userId));
        if (isReplaced)
            current = found->userId;
    }
    if (!found)
        return;
    if (records.isEmpty() && current.isEmpty())
        current = found->userId;
    const Record *known = find(found->userId);
    if (known == nullptr || known->isFirst) // else it has an entry of its own, and this is somebody else's copy
        put({found->userId, found->loginId, found->name, known != nullptr ? known->lastUsed : found->signedInAt, true});
}

bool AccountBook::isImplied() const
{
    return records.isEmpty() || (records.size() == 1 && records.first().isFirst && records.first().userId == current);
}

QByteArray AccountBook::toBytes(const DescopeService &service) const
{
    QCborArray accounts;
    for (const Record &record : records)
        accounts << mapOf(record);
    return entryWith({{Accounts, accounts}, {UserId, wellFormed(current)}, {ProjectId, service.projectId()},
        {Origin, originOf(service.baseUrl())}});
}

Result<AccountBook> AccountBook::fromBytes(const QByteArray &bytes, const DescopeService &service)
{
    const Result<QCborMap> members = membersOf(bytes);
    if (!members)
        return isOfNewerVersion(bytes) ? Result<AccountBook>(members.error()) : Result<AccountBook>(AccountBook());
    const auto text = [&members](Key key) { return members->value(key).toString(); };
    if (text(ProjectId) != service.projectId() || text(Origin) != originOf(service.baseUrl()))
        return AccountBook();
    AccountBook book;
    const QCborArray accounts = members->value(Accounts).toArray();
    for (const QCborValue &account : accounts) {
        if (const Record record = recordIn(account.toMap()); !record.userId.isEmpty())
            book.put(record);
    }
    if (book.find(text(UserId)) != nullptr)
        book.current = text(UserId);
    return book;
}

} // namespace Descope
