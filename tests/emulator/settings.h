// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Emulator {

struct PasswordPolicy
{
    int minLength = 8;
    bool lowercase = true;
    bool uppercase = true;
    bool number = true;
    bool nonAlphanumeric = true;
    bool strengthScoreEnabled = false;
    int strengthScore = 0;

    /// Returns it as `GET /v1/auth/password/policy` answers it.
    QJsonObject toJson() const;
};

/// Says how the emulated project is set up: what a Descope customer chooses in the console. Durations are seconds.
struct Settings
{
    PasswordPolicy passwordPolicy;
    int passwordHistory = 1;  ///< so many of the last passwords, the current one included, cannot be chosen again
    int passwordLifetime = 0; ///< 0: passwords do not expire
    int sessionLifetime = 600;
    int stepUpLifetime = 600; ///< of a session token that is stepped up
    int refreshLifetime = 4 * 7 * 24 * 3600;
    int nextRefreshSeconds = 0; ///< sent with every session when not 0
    int inactivityTimeout = 0;  ///< a session that is not refreshed for so long is ended; 0: never
    int linkLifetime = 600;     ///< of links and codes
    int trustedDeviceLifetime = 30 * 24 * 3600;
    int codeLifetime = 60;  ///< of what a browser brings back
    int pageLifetime = 600; ///< of a page on which a person signs in
    int deviceCodeLifetime = 180;
    int deviceInterval = 5; ///< between two polls of a device
    int lockoutAfter = 5;   ///< wrong passwords in a row; 0: never
    int lockoutDuration = 600;
    int rateLimit = 0; ///< requests per minute for each call; 0: no limit
    bool refreshTokenRotation = false;
    bool maskErrors = false;
    bool deviceTokens = false;    ///< handed out to devices that sign in and bring none
    bool tenantIsolation = false; ///< sign-ins and sign-ups that name a tenant are about its own users
    bool deviceFlow = true;
    bool loopbackPorts = false; ///< a redirect URL to this computer may have another port than the approved one (RFC 8252, 7.3)
    QString tokenDelivery = QStringLiteral("body");
    QString optionalFields = QStringLiteral("sent");
    QString resetMethod = QStringLiteral("magiclink");
    QString issuer = QStringLiteral("projectId");
    QString mfaOnTrustedDevices = QStringLiteral("asked");
    QString oauthErrors = QStringLiteral("rfc6749");
    QString publicUrl;           ///< scheme, host and port by which others reach it; empty: its own
    QString cookieName;          ///< empty: DSR
    QString sessionCookieName;   ///< empty: DS
    QStringList approvedDomains; ///< of redirect URLs; empty: all
    QStringList redirectUrls;    ///< of programs that come by OpenID Connect, with `*`; empty: those of approvedDomains
    QStringList providers;       ///< social accounts; empty: any

    QJsonObject toJson() const;

    /// Returns these settings with some replaced. An unknown key or a value that does not fit throws a Refusal (400) that says
    /// so.
    Settings patched(const QJsonObject &changes) const;
};

} // namespace Emulator
