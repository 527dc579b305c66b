// SPDX-License-Identifier: MIT
#include "support/await.h"
#include "support/loopbackserver.h"
#include "tokens/tokenvalidator.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;
using Kind = Error::Kind;

namespace {

/// Returns the URL with another value of a field, or without it where that is empty.
QUrl with(QUrl url, const QString &field, const QString &value)
{
    QUrlQuery query(url.query(QUrl::FullyEncoded));
    query.removeAllQueryItems(field);
    if (!value.isEmpty())
        query.addQueryItem(field, value);
    url.setQuery(query);
    return url;
}

QString in(const QUrl &url, const QString &field)
{
    return QUrlQuery(url).queryItemValue(field, QUrl::FullyDecoded);
}

} // namespace

/// A certified OpenID provider that nobody here wrote is signed in to, with a real browser in between; oidcprovider.mjs runs
/// both, and this.
class tst_OidcProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void consent_signsIn();
    void denial_isTold();
    void expiredCode_isTold();
    void codeOfAnotherStart_isRefusedByItsChallenge();
    void changedNonce_isNoticed();
    void otherIssuer_isNoticed();
    void serverWithoutS256_isNotUsed();
    void withoutOfflineAccess_thereIsNoSession();
    void device_isLetIn();
    void device_isDenied();

private:
    QByteArray ask(const QString &path, const QList<std::pair<QString, QString>> &fields);
    AuthorizationRequest begin(const QStringList &scopes = AuthorizationOptions().scopes);
    QUrl visit(const QUrl &url, const QString &choice = u"allow"_s);

    const QString m_base = qEnvironmentVariable("PROVIDER");
    const QString m_project = qEnvironmentVariable("PROJECT");
    QNetworkAccessManager m_network;
    std::unique_ptr<LoopbackServer> m_listener;
    std::unique_ptr<DescopeService> m_service;
    std::unique_ptr<TokenValidator> m_validator; ///< so that signatures are checked, too
};

void tst_OidcProvider::init()
{
    QVERIFY2(!m_base.isEmpty(), "run it by oidcprovider.mjs");
    m_validator.reset();
    m_service = std::make_unique<DescopeService>(ServiceConfig{m_project, QUrl(m_base)});
    m_validator = std::make_unique<TokenValidator>(m_service.get());
    m_listener = std::make_unique<LoopbackServer>();
    m_listener->reply(Reply::text(200, "Back in the app", {{"Content-Type", "text/html"}}));
}

QByteArray tst_OidcProvider::ask(const QString &path, const QList<std::pair<QString, QString>> &fields)
{
    QUrlQuery query;
    for (const auto &[name, value] : fields)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl url(m_base + path);
    url.setQuery(query);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
    waitUntil([&] { return reply->isFinished(); });
    const QByteArray answer = reply->readAll();
    return reply->error() == QNetworkReply::NoError ? answer : "failed: " + answer;
}

AuthorizationRequest tst_OidcProvider::begin(const QStringList &scopes)
{
    AuthorizationOptions options;
    options.redirectUrl = QUrl(m_listener->url().toString() + u"/callback"_s);
    options.prompt = u"login consent"_s;
    options.scopes = scopes;
    const auto made = await(m_service->authorizationRequest(options));
    if (!made)
        QTest::qFail(qPrintable(made.error().description), __FILE__, __LINE__);
    return made.valueOr({});
}

/// Has the person sign in and choose; returns what the browser came back with.
QUrl tst_OidcProvider::visit(const QUrl &url, const QString &choice)
{
    const qsizetype before = m_listener->requests().size();
    const QByteArray end = ask(u"/visit"_s, {{u"url"_s, QString::fromLatin1(url.toEncoded())}, {u"choice"_s, choice}});
    if (m_listener->requests().size() == before)
        return QUrl(QString::fromUtf8(end)); // it was not to come back
    return QUrl(m_listener->url().toString() + QString::fromLatin1(m_listener->requests().at(before).target));
}

void tst_OidcProvider::consent_signsIn()
{
    const AuthorizationRequest request = begin();
    const QUrl returned = visit(request.url());
    QVERIFY2(request.isAnsweredBy(returned), qPrintable(returned.toString()));
    QCOMPARE(in(returned, u"iss"_s), m_base + u'/' + m_project); // RFC 9207
    const auto answer = await(m_service->redeem(request, returned));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
    QCOMPARE(answer->session.user.userId, u"ada"_s);
    QCOMPARE(answer->session.user.email, u"ada@example.com"_s);
    QVERIFY(answer->session.user.verifiedEmail);
    QCOMPARE(answer->session.sessionToken.userId(), u"ada"_s);
    QVERIFY(!answer->session.refreshToken.isEmpty());
}

void tst_OidcProvider::denial_isTold()
{
    const AuthorizationRequest request = begin();
    QCOMPARE(awaitError(m_service->redeem(request, visit(request.url(), u"deny"_s))).kind, Kind::BrowserDenied);
}

void tst_OidcProvider::expiredCode_isTold()
{
    ask(u"/codes"_s, {{u"live"_s, u"-1"_s}});
    const AuthorizationRequest request = begin();
    const QUrl returned = visit(request.url());
    ask(u"/codes"_s, {{u"live"_s, u"60"_s}});
    const Error error = awaitError(m_service->redeem(request, returned));
    QCOMPARE(error.kind, Kind::BrowserExpired);
    QCOMPARE(error.code, u"invalid_grant"_s);
}

/// Whoever brings the code of another start has guessed the state, too; the challenge is what is left (RFC 9700, 4.5).
void tst_OidcProvider::codeOfAnotherStart_isRefusedByItsChallenge()
{
    const AuthorizationRequest stolen = begin();
    const QUrl other = visit(stolen.url());
    const AuthorizationRequest request = begin();
    const Error error = awaitError(m_service->redeem(request, with(other, u"state"_s, in(request.url(), u"state"_s))));
    QCOMPARE(error.kind, Kind::BrowserExpired);
    QCOMPARE(error.code, u"invalid_grant"_s);
}

/// Somebody has changed the address on its way to the browser.
void tst_OidcProvider::changedNonce_isNoticed()
{
    const AuthorizationRequest request = begin();
    const QUrl returned = visit(with(request.url(), u"nonce"_s, u"another"_s));
    QVERIFY(request.isAnsweredBy(returned));
    QCOMPARE(awaitError(m_service->redeem(request, returned)).kind, Kind::BrowserMismatch);
}

void tst_OidcProvider::otherIssuer_isNoticed()
{
    const AuthorizationRequest request = begin();
    const QUrl returned = visit(request.url());
    for (const QString &issuer : {QString(), u"https://evil.example"_s, m_base})
        QCOMPARE(awaitError(m_service->redeem(request, with(returned, u"iss"_s, issuer))).kind, Kind::BrowserMismatch);
    QVERIFY(await(m_service->redeem(request, returned)));
}

void tst_OidcProvider::serverWithoutS256_isNotUsed()
{
    DescopeService service({qEnvironmentVariable("PROJECT_WITHOUT_S256"), QUrl(m_base)});
    QCOMPARE(awaitError(service.authorizationRequest({QUrl(u"http://127.0.0.1:1/callback"_s), {}, {}, {}, {}})).kind,
        Kind::Configuration);
}

void tst_OidcProvider::withoutOfflineAccess_thereIsNoSession()
{
    const AuthorizationRequest request = begin({u"openid"_s, u"email"_s});
    QCOMPARE(awaitError(m_service->redeem(request, visit(request.url()))).kind, Kind::Configuration);
}

void tst_OidcProvider::device_isLetIn()
{
    const auto device = await(m_service->deviceAuthorization());
    QVERIFY2(device, device ? "" : qPrintable(device.error().description));
    QVERIFY(!device->userCode().isEmpty());
    QCOMPARE(awaitError(m_service->pollDevice(*device)).kind, Kind::DevicePending);
    visit(device->completeUrl());
    const auto answer = await(m_service->pollDevice(*device));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
    QCOMPARE(answer->session.user.userId, u"ada"_s);
    QCOMPARE(awaitError(m_service->pollDevice(*device)).kind, Kind::DeviceExpired);
}

void tst_OidcProvider::device_isDenied()
{
    const auto device = await(m_service->deviceAuthorization());
    QVERIFY(device);
    visit(device->completeUrl(), u"deny"_s);
    QCOMPARE(awaitError(m_service->pollDevice(*device)).kind, Kind::BrowserDenied);
}

QTEST_GUILESS_MAIN(tst_OidcProvider)
#include "tst_oidcprovider.moc"
