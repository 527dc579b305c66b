// SPDX-License-Identifier: MIT
#pragma once

#include "database.h"
#include "form.h"

#include <QByteArray>
#include <QUrl>

namespace Emulator {

/// Keeps passkeys, and judges what a browser says of them (Web Authentication, level 2: 7.1 and 7.2), by libfido2.
class Passkeys
{
public:
    /// Says what the browser has to prove that it was asked here and now.
    struct Question
    {
        QByteArray challenge;
        QUrl origin; ///< of our page; passkeys are for its host
    };

    explicit Passkeys(const Database &database);

    /// Keeps a new one of this user, as the page has sent it. Returns false when it is not one that answers the question. Who
    /// made the authenticator is not asked.
    bool enrol(const Question &question, const Form &answer, const QString &userId) const;
    /// Returns the user whose passkey answers the question; empty when it is none of ours, or was copied.
    QString userOf(const Question &question, const Form &answer) const;

    static QByteArray bytes(const Form &answer, const QString &name);

private:
    const Database &m_database;
};

} // namespace Emulator
