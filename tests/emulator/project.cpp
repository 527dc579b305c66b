// SPDX-License-Identifier: MIT
#include "project.h"

#include "jsontext.h"

#include <QRegularExpression>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto idName = "id"_L1;
constexpr auto settingsName = "settings"_L1;
constexpr auto clockName = "clockOffset"_L1;

QString establishedId(const Database &database, const QString &wantedId)
{
    auto stored = database.value(idName).toString();
    if (!stored.isEmpty() && !wantedId.isEmpty() && stored != wantedId)
        throw DataFileError(u"The data file belongs to project %1, not to %2."_s.arg(stored, wantedId));
    if (!stored.isEmpty())
        return stored;
    auto id = wantedId.isEmpty() ? Project::defaultId() : wantedId;
    database.setValue(idName, id);
    return id;
}

} // namespace

Project::Project(const QString &wantedId, const QString &dataFile)
    : database(dataFile)
    , id(establishedId(database, wantedId))
    , keys(database, clock)
    , accounts(database, clock)
    , accessKeys(database)
    , mailbox(database, clock)
    , proofs(database, mailbox, settings, clock)
    , sessions(database, keys, settings, clock, id)
    , tickets(database, clock)
    , passkeys(database)
{
    clock.setOffset(std::chrono::seconds(database.value(clockName).toLongLong()));
    settings = Settings().patched(fromText(database.value(settingsName).toString()));
}

bool Project::isValidId(const QString &id)
{
    static const QRegularExpression form(u"\\AP(?:[0-9A-Za-z]{27}|[0-9A-Za-z]{31})\\z"_s);
    return form.match(id).hasMatch();
}

QString Project::defaultId()
{
    return u"P2DescopeEmulatorLocalDemo01"_s;
}

void Project::setOwnUrl(const QUrl &url)
{
    m_ownUrl = url;
    followUrl();
}

void Project::followUrl()
{
    baseUrl = settings.publicUrl.isEmpty() ? m_ownUrl : QUrl(settings.publicUrl);
    sessions.setBaseUrl(baseUrl);
    auto page = baseUrl;
    page.setPath(u"/emulator/link"_s);
    proofs.setLinkPage(page);
}

void Project::applySettings(const Settings &changed)
{
    database.setValue(settingsName, toText(changed.toJson()));
    settings = changed;
    followUrl();
    rateLimit.clear();
}

void Project::advanceClock(std::chrono::seconds by)
{
    database.setValue(clockName, qint64((clock.offset() + by).count()));
    clock.setOffset(clock.offset() + by);
}

void Project::reset()
{
    database.clear();
    faults.clear();
    requests.clear();
    clock.setOffset({});
    database.setValue(clockName, 0);
    applySettings(Settings());
}

} // namespace Emulator
