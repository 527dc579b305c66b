// SPDX-License-Identifier: MIT
#include "openidstage.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QString OpenIdStage::back()
{
    return u"http://127.0.0.1:4567/callback"_s;
}

QString OpenIdStage::verifier()
{
    return QString(43, u'v');
}

QString OpenIdStage::challengeOf(const QString &verifier)
{
    return QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(base64Url));
}

QJsonObject OpenIdStage::claimsOf(const QString &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.section(u'.', 1, 1).toLatin1(), base64Url)).object();
}

QUrlQuery OpenIdStage::request() const
{
    return {{u"response_type"_s, u"code"_s}, {u"client_id"_s, projectId()}, {u"redirect_uri"_s, back()},
        {u"scope"_s, u"openid email roles descope.custom_claims offline_access"_s}, {u"state"_s, u"st4te"_s},
        {u"nonce"_s, u"n0nce"_s}, {u"code_challenge"_s, challengeOf(verifier())}, {u"code_challenge_method"_s, u"S256"_s}};
}

Answer OpenIdStage::open(const QString &path)
{
    static const QRegularExpression action(u"<form[^>]* action=\"([^\"]+)\""_s);
    static const QRegularExpression request(u"name=\"request\" value=\"([^\"]+)\""_s);
    auto answer = get(path);
    const auto html = QString::fromUtf8(answer.body);
    m_action = action.match(html).captured(1);
    m_request = request.match(html).captured(1);
    return answer;
}

Answer OpenIdStage::authorize(const QUrlQuery &request)
{
    return open(u"/oauth2/v1/authorize?"_s + request.query(QUrl::FullyEncoded));
}

Answer OpenIdStage::press(const QString &choice, const QString &loginId)
{
    QUrlQuery form{{u"request"_s, m_request}, {u"choice"_s, choice}};
    if (!loginId.isEmpty())
        form.addQueryItem(u"loginId"_s, loginId);
    return postForm(m_action, form);
}

QUrl OpenIdStage::returned(const QUrlQuery &request, const QString &choice, const QString &loginId)
{
    authorize(request);
    return locationOf(press(choice, loginId));
}

QString OpenIdStage::code(const QString &userId, const QUrlQuery &request)
{
    return parameter(returned(request, userId), u"code"_s);
}

Answer OpenIdStage::redeem(const QString &code, const QString &name, const QString &value)
{
    QUrlQuery form{{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, projectId()}, {u"code"_s, code},
        {u"redirect_uri"_s, back()}, {u"code_verifier"_s, verifier()}};
    form.removeQueryItem(name);
    if (!value.isEmpty())
        form.addQueryItem(name, value);
    return postForm(u"/oauth2/v1/token"_s, form);
}

} // namespace Emulator
