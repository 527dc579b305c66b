// SPDX-License-Identifier: MIT
#include "database.h"

#include "randomid.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#include <array>
#include <span>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *firstSchema[] = {
    "CREATE TABLE project(name TEXT PRIMARY KEY, value)",
    "CREATE TABLE keys(kid TEXT PRIMARY KEY, jwk TEXT NOT NULL, created INTEGER NOT NULL)",
    "CREATE TABLE tenants(id TEXT PRIMARY KEY, name TEXT NOT NULL, attributes TEXT NOT NULL)",
    "CREATE TABLE users(id TEXT PRIMARY KEY, document TEXT NOT NULL)",
    "CREATE TABLE login_ids(login_id TEXT PRIMARY KEY COLLATE NOCASE, user_id TEXT NOT NULL)",
    "CREATE TABLE history(user_id TEXT NOT NULL, time INTEGER NOT NULL, ip TEXT NOT NULL, tenant TEXT NOT NULL)",
    "CREATE INDEX history_of_user ON history(user_id)",
    "CREATE TABLE sessions(id TEXT PRIMARY KEY, user_id TEXT NOT NULL, ended TEXT NOT NULL DEFAULT '', document TEXT NOT NULL)",
    "CREATE INDEX sessions_of_user ON sessions(user_id)",
    "CREATE TABLE refresh_tokens(jti TEXT PRIMARY KEY, session_id TEXT NOT NULL, spent INTEGER NOT NULL DEFAULT 0)",
    ("CREATE TABLE proofs(secret TEXT PRIMARY KEY, kind TEXT NOT NULL, user_id TEXT NOT NULL, pending_ref TEXT NOT NULL, "
     "expires INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0, attempts INTEGER NOT NULL DEFAULT 0, document TEXT NOT NULL)"),
    "CREATE INDEX proofs_of_user ON proofs(user_id)",
    "CREATE INDEX proofs_pending ON proofs(pending_ref)",
    "CREATE TABLE messages(id INTEGER PRIMARY KEY AUTOINCREMENT, document TEXT NOT NULL)",
};
constexpr const char *ticketsAndDomains[] = {
    ("CREATE TABLE tickets(secret TEXT PRIMARY KEY, kind TEXT NOT NULL, expires INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT "
     "0, "
     "document TEXT NOT NULL)"),
    "CREATE TABLE domains(domain TEXT PRIMARY KEY COLLATE NOCASE, tenant_id TEXT NOT NULL)",
};

constexpr const char *passkeys[] = {
    ("CREATE TABLE passkeys(id BLOB PRIMARY KEY, user_id TEXT NOT NULL, algorithm INTEGER NOT NULL, key BLOB NOT NULL, "
     "uses INTEGER NOT NULL)"),
};

/// What proofs say has another form now; they live for minutes.
constexpr const char *proofsOfAddresses[] = {"DELETE FROM proofs"};

constexpr const char *isolationAndAccessKeys[] = {
    "ALTER TABLE login_ids RENAME TO former_login_ids",
    ("CREATE TABLE login_ids(login_id TEXT COLLATE NOCASE, tenant_id TEXT NOT NULL, user_id TEXT NOT NULL, "
     "PRIMARY KEY(login_id, tenant_id))"),
    "INSERT INTO login_ids(login_id, tenant_id, user_id) SELECT login_id, '', user_id FROM former_login_ids",
    "DROP TABLE former_login_ids",
    "CREATE TABLE access_keys(id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, document TEXT NOT NULL)",
};

/// These lead from each version of the data file to the next.
constexpr std::array<std::span<const char *const>, 5> schemas{
    firstSchema, ticketsAndDomains, passkeys, proofsOfAddresses, isolationAndAccessKeys};

const char *const clearedTables[] = {"tenants", "users", "login_ids", "history", "sessions", "refresh_tokens", "proofs",
    "messages", "tickets", "domains", "passkeys", "access_keys"};

} // namespace

Database::Database(const QString &file)
    : m_connection(randomText(16))
{
    try {
        open(file);
    } catch (...) {
        QSqlDatabase::removeDatabase(m_connection);
        throw;
    }
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::open(const QString &file)
{
    const auto name = QDir::toNativeSeparators(file);
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        throw DataFileError(u"Qt's SQLite driver is not installed (on Debian: libqt6sql6-sqlite)."_s);
    if (QFileInfo(file).isDir())
        throw DataFileError(u"The data file %1 is a directory."_s.arg(name));
    if (!file.isEmpty() && !QFileInfo(QFileInfo(file).absolutePath()).isDir())
        throw DataFileError(u"The directory of the data file %1 does not exist."_s.arg(name));

    auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(file.isEmpty() ? u":memory:"_s : file);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    if (!database.open())
        throw DataFileError(u"The data file %1 cannot be opened or written."_s.arg(name));
    if (!file.isEmpty())
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner); // it holds the signing keys
    try {
        // Exclusive: a second emulator on the same file is refused below instead of mixing up both.
        run(u"PRAGMA locking_mode=EXCLUSIVE"_s);
        run(u"PRAGMA journal_mode=WAL"_s);
        run(u"PRAGMA synchronous=FULL"_s);
        run(u"BEGIN EXCLUSIVE"_s);
        auto versionQuery = run(u"PRAGMA user_version"_s);
        versionQuery.next();
        const auto version = versionQuery.value(0).toUInt();
        versionQuery.finish();
        if (version > schemas.size())
            throw DataFileError(u"The data file %1 was written by a newer emulator."_s.arg(name));
        for (size_t i = version; i < schemas.size(); ++i) {
            for (const auto *statement : schemas.at(i))
                run(QString::fromLatin1(statement));
        }
        run(u"PRAGMA user_version=%1"_s.arg(schemas.size()));
        run(u"COMMIT"_s);
    } catch (const DataFileError &) {
        throw;
    } catch (const std::runtime_error &error) {
        if (QByteArray(error.what()).contains("locked"))
            throw DataFileError(u"The data file %1 is in use by another emulator."_s.arg(name));
        throw DataFileError(u"The data file %1 cannot be read or written, or is not one of the emulator's."_s.arg(name));
    }
}

QSqlQuery Database::run(const QString &statement, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = query.prepare(statement);
    for (const auto &value : values) // a null text is an empty one here, never NULL
        query.addBindValue(value.typeId() == QMetaType::QString && value.toString().isNull() ? QVariant(u""_s) : value);
    done = done && query.exec();
    if (!done)
        throw std::runtime_error(query.lastError().text().toStdString());
    return query;
}

QVariant Database::value(const QString &name) const
{
    auto query = run(u"SELECT value FROM project WHERE name = ?"_s, {name});
    return query.next() ? query.value(0) : QVariant();
}

void Database::setValue(const QString &name, const QVariant &value) const
{
    run(u"INSERT OR REPLACE INTO project(name, value) VALUES(?, ?)"_s, {name, value});
}

void Database::clear() const
{
    for (const auto *table : clearedTables)
        run(u"DELETE FROM %1"_s.arg(QLatin1StringView(table)));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.run(u"ROLLBACK"_s);
    } catch (const std::runtime_error &) {
        // SQLite has rolled back by itself already.
    }
}

void Transaction::commit()
{
    m_database.run(u"COMMIT"_s);
    m_open = false;
}

} // namespace Emulator
