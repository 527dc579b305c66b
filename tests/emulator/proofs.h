// SPDX-License-Identifier: MIT
#pragma once

#include "mailbox.h"
#include "sessions.h"
#include "user.h"

#include <QUrl>

namespace Emulator {

/// Makes and redeems links and codes, which are mailed to prove that an email address is somebody's. Each works once and for
/// Settings::linkLifetime seconds. What is wrong with one throws a Refusal.
class Proofs
{
public:
    /// Says what a mail is about, and where its link leads.
    struct Mail
    {
        QString purpose; ///< `reset`, `signin` or `signup`
        QString loginId;
        QUrl redirectUrl; ///< empty: a page of the emulator's own that shows the token
        QJsonObject templateOptions;
        QString locale;
        SignIn signIn; ///< of the session that the proof opens
    };
    struct Enchanted
    {
        QString pendingRef;
        QString linkId; ///< the number of the one right link of the three
    };
    struct Proven
    {
        QString userId;
        SignIn signIn;
    };

    Proofs(const Database &database, const Mailbox &mailbox, const Settings &settings, const Clock &clock)
        : m_database(database)
        , m_mailbox(mailbox)
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    void setLinkPage(const QUrl &url) { m_linkPage = url; }

    void mailLink(const User &user, const Mail &mail) const;
    Enchanted mailEnchantedLinks(const User &user, const Mail &mail) const;
    /// Makes the codes mailed before worthless.
    void mailCode(const User &user, const Mail &mail) const;

    /// Returns the answer for somebody who does not exist: it looks right, and never becomes a session.
    Enchanted decoy() const;

    Proven openLink(const QString &token) const;
    /// Someone has opened an enchanted link; openPending() then succeeds, once.
    void openEnchantedLink(const QString &token) const;
    Proven openPending(const QString &pendingRef) const;
    Proven openCode(const QString &userId, const QString &code) const;

    /// Returns `magiclink` or `enchantedlink`, if this token could still be used; else empty. Uses nothing up.
    QString kindOfUsable(const QString &token) const;

private:
    struct Row;

    Row row(const QString &secret) const;
    void markUsed(const QString &secret) const;
    void store(
        const QString &secret, QLatin1StringView kind, const User &user, const QString &pendingRef, const Mail &mail) const;
    QUrl link(const QUrl &redirectUrl, const QString &token) const;
    QJsonObject message(QLatin1StringView kind, const User &user, const Mail &mail) const;

    const Database &m_database;
    const Mailbox &m_mailbox;
    const Settings &m_settings;
    const Clock &m_clock;
    QUrl m_linkPage;
};

} // namespace Emulator
