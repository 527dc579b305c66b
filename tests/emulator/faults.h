// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"

#include <QString>

#include <chrono>
#include <optional>

namespace Emulator {

/// Says what is to go wrong with an answer.
struct Fault
{
    enum class Kind {
        Slow,        ///< comes after `delay`
        Cut,         ///< the connection is closed instead
        Reset,       ///< the connection is reset instead
        Trickle,     ///< comes a byte at a time, `delay` between them
        Truncate,    ///< half of the body comes, then the connection is closed
        Oversize,    ///< blanks fill the body up to `size` bytes
        Html,        ///< a page with `status` instead
        Status,      ///< an error with `status` instead, and with `retryAfter` if given
        ContentType, ///< comes with `contentType`
        Redirect,    ///< leads to `location` instead
        Fields,      ///< its JSON has `fields` in place of its own; null takes one away
        Query,       ///< the browser brings back `fields` in place of what we sent
        Twice,       ///< the browser brings it back twice
        Claims,      ///< its id token has `fields` in place of its own claims
        Signature,   ///< its id token is signed as `signature` says
    };

    Kind kind = Kind::Slow;
    QString path;         ///< of the calls that it hits; empty: any of Descope's
    int count = 1;        ///< so many of them
    bool executes = true; ///< whether the call does its work all the same
    std::chrono::milliseconds delay{0};
    int size = 0;
    int status = 0;
    QString retryAfter;
    QString contentType;
    QString error; ///< of OAuth, in place of a code of Descope's
    QString location;
    QString signature;
    QJsonObject fields;

    /// Throws a Refusal for what cannot be.
    static Fault fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// Returns whether the connection itself has to play it.
    bool isOfConnection() const { return kind <= Kind::Truncate; }
    /// Returns whether it changes what the call has answered, and waits for an answer that has what it changes.
    bool isOfContents() const { return kind >= Kind::Fields; }
};

/// Holds the faults that wait for their requests, in the order in which they were ordered.
class Faults
{
public:
    void add(const Fault &fault) { m_faults += fault; }
    void clear() { m_faults.clear(); }
    /// Returns the fault of a request to this path, counted down.
    std::optional<Fault> take(const QString &path);
    /// Returns those that change the contents of this answer, counted down.
    QList<Fault> takeFor(const QString &path, const Reply &reply);
    QJsonArray toJson() const;

private:
    QList<Fault> m_faults;
};

} // namespace Emulator
