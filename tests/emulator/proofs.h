// SPDX-License-Identifier: MIT
#pragma once

#include "delivery.h"
#include "mailbox.h"
#include "sessions.h"
#include "user.h"

#include <QUrl>

namespace Emulator {

/// Makes and redeems links and codes, which are sent to prove that an address, of email or of a phone, is somebody's. Each works
/// once and for Settings::linkLifetime seconds. What is wrong with one throws a Refusal.
class Proofs
{
public:
    /// Says what a message is about, how it goes where, and where its link leads.
    struct Message
    {
        QString purpose; ///< `reset`, `signin`, `signup` or `update`
        DeliveryMethod method = DeliveryMethod::Email;
        QString to; ///< the address
        QString loginId;
        QUrl redirectUrl; ///< empty: a page of the emulator's own that shows the token
        QJsonObject templateOptions;
        QString locale;
        SignIn signIn;      ///< of the session that the proof opens
        QJsonObject update; ///< what the proof changes of the user; empty: nothing
    };
    struct Enchanted
    {
        QString pendingRef;
        QString linkId; ///< the number of the one right link of the three
    };
    struct Proven
    {
        QString userId;
        DeliveryMethod method = DeliveryMethod::Email;
        QString to; ///< the address, which is the user's then
        SignIn signIn;
        QJsonObject update;
    };

    Proofs(const Database &database, const Mailbox &mailbox, const Settings &settings, const Clock &clock)
        : m_database(database)
        , m_mailbox(mailbox)
        , m_settings(settings)
        , m_clock(clock)
    {
    }

    void setLinkPage(const QUrl &url) { m_linkPage = url; }

    void sendLink(const User &user, const Message &message) const;
    Enchanted sendEnchantedLinks(const User &user, const Message &message) const;
    /// Makes the codes sent before worthless.
    void sendCode(const User &user, const Message &message) const;

    /// Returns the answer for somebody who does not exist: it looks right, and never becomes a session.
    Enchanted decoy() const;

    Proven openLink(const QString &token) const;
    /// Someone has opened an enchanted link; openPending() then succeeds, once.
    void openEnchantedLink(const QString &token) const;
    Proven openPending(const QString &pendingRef) const;
    /// Opens the code that one of these users was sent. It counts only as what it was sent as.
    Proven openCode(const QStringList &userIds, DeliveryMethod method, const QString &code) const;

    /// Returns `magiclink` or `enchantedlink`, if this token could still be used; else empty. Uses nothing up.
    QString kindOfUsable(const QString &token) const;

private:
    struct Row;

    Row row(const QString &secret) const;
    /// Returns how often a wrong code was entered in place of the one that the user was sent.
    int attempts(const QString &userId) const;
    void markUsed(const QString &secret) const;
    void store(
        const QString &secret, QLatin1StringView kind, const User &user, const QString &pendingRef, const Message &message) const;
    QUrl link(const QUrl &redirectUrl, const QString &token) const;
    QJsonObject letter(QLatin1StringView kind, const Message &message) const;

    const Database &m_database;
    const Mailbox &m_mailbox;
    const Settings &m_settings;
    const Clock &m_clock;
    QUrl m_linkPage;
};

} // namespace Emulator
