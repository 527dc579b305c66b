// SPDX-License-Identifier: MIT
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <stdexcept>

namespace Emulator {

/// The data file cannot be used. what() is a sentence for people.
class DataFileError : public std::runtime_error
{
public:
    explicit DataFileError(const QString &sentence)
        : std::runtime_error(sentence.toStdString())
    {
    }
};

/// Holds the SQLite database exclusively. An empty file name keeps everything in memory. A committed transaction survives the
/// loss of the process and of power.
class Database
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Throws DataFileError.
    explicit Database(const QString &file);
    ~Database();

    /// Runs one statement with its values bound. Throws std::runtime_error, which the server answers with 500.
    QSqlQuery run(const QString &statement, const QVariantList &values = {}) const;

    /// Returns a value of the project itself; null when there is none.
    QVariant value(const QString &name) const;
    void setValue(const QString &name, const QVariant &value) const;

    /// Empties every table but the signing keys and the project's own id.
    void clear() const;

private:
    void open(const QString &file);

    QString m_connection;
};

/// Rolls back unless committed.
class Transaction
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(const Database &database)
        : m_database(database)
    {
        m_database.run(QStringLiteral("BEGIN"));
    }
    ~Transaction();

    void commit();

private:
    const Database &m_database;
    bool m_open = true;
};

} // namespace Emulator
