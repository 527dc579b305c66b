// SPDX-License-Identifier: MIT
#pragma once

#include "emulatorclient.h"

#include <QUrlQuery>

namespace Emulator {

/// Plays a program that signs in by OpenID Connect, and the browser of its person, without either.
class OpenIdStage : public EmulatorClient
{
public:
    /// Returns where the browser is led back to.
    static QString back();
    static QString verifier();
    static QString challengeOf(const QString &verifier);
    /// Returns what a token says. Nobody checks its signature here.
    static QJsonObject claimsOf(const QString &token);

    QString issuer() const { return baseUrl() + u'/' + projectId(); }
    /// Returns what a program asks for that does everything right.
    QUrlQuery request() const;

    /// Opens a page of the emulator, whose forms press() knows then.
    Answer open(const QString &path);
    Answer authorize(const QUrlQuery &request);
    /// Presses a button of the page that is open: a user id, `new`, `deny` and so on.
    Answer press(const QString &choice, const QString &loginId = {});
    /// Returns where the browser is led to when somebody presses this button.
    QUrl returned(const QUrlQuery &request, const QString &choice, const QString &loginId = {});
    /// Returns the code that a user brings back.
    QString code(const QString &userId, const QUrlQuery &request);
    QString code(const QString &userId) { return code(userId, request()); }
    /// Takes a code to the token endpoint, with a field that is another than it should be; one without a value is left out.
    Answer redeem(const QString &code, const QString &name = {}, const QString &value = {});
    Answer postForm(const QString &path, const QUrlQuery &fields)
    {
        return EmulatorClient::postForm(path, fields.toString(QUrl::FullyEncoded).toLatin1());
    }

private:
    QString m_action;
    QString m_request;
};

/// Returns the parameters of a URL, decoded.
inline QString parameter(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}
inline QUrl locationOf(const Answer &answer)
{
    return QUrl::fromEncoded(answer.header("Location"));
}

} // namespace Emulator
