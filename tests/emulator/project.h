// SPDX-License-Identifier: MIT
#pragma once

#include "accesskeys.h"
#include "accounts.h"
#include "browser/passkeys.h"
#include "browser/tickets.h"
#include "clock.h"
#include "database.h"
#include "faults.h"
#include "mailbox.h"
#include "proofs.h"
#include "ratelimit.h"
#include "requestlog.h"
#include "sessions.h"
#include "settings.h"
#include "signingkeys.h"

#include <QUrl>

namespace Emulator {

/// This is the emulated Descope project: everything that the calls act upon.
class Project
{
    Q_DISABLE_COPY_MOVE(Project)

public:
    /// An empty id takes that of the data file, or defaultId. An empty file name keeps everything in memory.
    /// Throws DataFileError.
    Project(const QString &wantedId, const QString &dataFile);

    /// Returns whether it is `P` and 27 characters, or 31 when the project belongs to a region.
    static bool isValidId(const QString &id);
    static QString defaultId();

    /// Says where the server listens. Links, endpoints and some issuers lead there, or to Settings::publicUrl.
    void setOwnUrl(const QUrl &url);

    /// Returns true until the first user is there: a seed is only for the beginning.
    bool isUnused() const { return accounts.all().isEmpty(); }
    void applySettings(const Settings &settings);
    void advanceClock(std::chrono::seconds by);
    /// Makes it as it was at first: no users, no mail, settings and time of the beginning. The signing keys stay.
    void reset();

    const Database database;
    const QString id;
    Clock clock;
    Settings settings;
    SigningKeys keys;
    const Accounts accounts;
    const AccessKeys accessKeys;
    const Mailbox mailbox;
    Proofs proofs;
    Sessions sessions;
    const Tickets tickets;
    const Passkeys passkeys;
    RateLimit rateLimit;
    Faults faults;
    RequestLog requests;
    QJsonObject seed; ///< what reset() is followed by
    QUrl baseUrl;     ///< by which others reach it

private:
    void followUrl();

    QUrl m_ownUrl;
};

} // namespace Emulator
