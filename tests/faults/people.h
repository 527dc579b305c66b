// SPDX-License-Identifier: MIT
#pragma once

#include "login/loginstage.h"
#include "login/loginwidget.h"

#include <memory>
#include <vector>

namespace DescopeTest {

/// Somebody who asks something of the service while the world is hostile, and again when it is not.
class Person : public QObject
{
    Q_OBJECT

public:
    struct Place
    {
        QString projectId;
        QUrl url;
        std::chrono::milliseconds timeout;
    };

    /// What they do: "sign-in".
    virtual QString name() const = 0;
    /// Of the call that they make.
    virtual QString path() const = 0;
    /// Their call is sent again, once, when it was sent and nothing at all came back (refreshrules.cpp).
    virtual bool isSentAgain() const { return false; }
    /// Nothing is under way any more that comes before.
    virtual bool isReady() const = 0;
    /// What they ask next takes a new connection, not one that was opened ahead.
    void closeConnections() { m_service.disconnectAhead(); }
    virtual void act() = 0;
    virtual bool isAnswered() const = 0;
    /// The answer to what they asked is still waited for, and nothing more can be asked.
    virtual bool isWaiting() const { return false; }
    /// They have what they asked for.
    virtual bool isContent() const = 0;
    /// What they have lost: would have to type, or to sign in for, again.
    virtual QStringList lost() const = 0;
    /// What they were told, one a line.
    virtual QStringList told() const = 0;
    /// Since the last act().
    const QList<Descope::Error> &errors() const { return m_errors; }

protected:
    explicit Person(const Place &place);

    Descope::DescopeService m_service;
    QList<Descope::Error> m_errors;
};

/// Says where the browser comes back to from a page of the service.
using Pages = std::function<QUrl(const QUrl &page)>;

/// Makes one who signs in, one who signs up, one who changes the password, one who comes back from the page of a provider and one
/// from the project's own, and a program that refreshes a saved session. The service knows ada (sign-in) and nobody else; the
/// others' sessions are theirs, and so are the codes that the browser brings.
std::vector<std::unique_ptr<Person>> people(const Person::Place &place, const Descope::AuthResponse &changing,
    const Descope::AuthResponse &refreshing, const QStringList &codes, const Pages &pages);

inline const QString grace = u"grace@example.com"_s; ///< who changes the password
inline const QString hedy = u"hedy@example.com"_s;   ///< whose session is refreshed

} // namespace DescopeTest
