// SPDX-License-Identifier: MIT
#include "core/browser/discovery.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Descope;

Q_DECLARE_METATYPE(Descope::Discovery)

namespace {

const QString projectId = u"P2abcdefghijklmnopqrstuvwxyz"_s;
const QUrl baseUrl(u"https://auth.example.com/descope/"_s);

Discovery good()
{
    const auto at = [](const char *path) { return QUrl(u"https://auth.example.com/descope/"_s + QString::fromLatin1(path)); };
    return {u"https://auth.example.com/descope/"_s + projectId, at("authorize"), at("token"), at("device"), at("keys"),
        {u"S256"_s}, false};
}

} // namespace

/// Which servers are believed that they are Descope.
class tst_Discovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void issuer_isBaseUrlAndProject_data();
    void issuer_isBaseUrlAndProject();
    void servers_areBelieved_data();
    void servers_areBelieved();
    void pages_areSafeForABrowser_data();
    void pages_areSafeForABrowser();
};

void tst_Discovery::issuer_isBaseUrlAndProject_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("a host") << u"https://api.descope.com"_s << u"https://api.descope.com/"_s + projectId;
    QTest::newRow("a slash") << u"https://api.descope.com/"_s << u"https://api.descope.com/"_s + projectId;
    QTest::newRow("a path") << u"https://a.example/x//"_s << u"https://a.example/x/"_s + projectId;
    QTest::newRow("large letters") << u"https://API.Descope.com"_s << u"https://api.descope.com/"_s + projectId;
    QTest::newRow("the usual port") << u"https://api.descope.com:443"_s << u"https://api.descope.com/"_s + projectId;
    QTest::newRow("another port") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/"_s + projectId;
}

void tst_Discovery::issuer_isBaseUrlAndProject()
{
    QFETCH(QString, base);
    QTEST(issuerOf(QUrl(base), projectId), "issuer");
}

void tst_Discovery::servers_areBelieved_data()
{
    QTest::addColumn<Discovery>("discovery");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *name, bool isGood, const std::function<void(Discovery &)> &change) {
        Discovery discovery = good();
        change(discovery);
        QTest::newRow(name) << discovery << isGood;
    };
    row("as it should be", true, [](Discovery &) {});
    row("without devices", true, [](Discovery &d) { d.deviceEndpoint.clear(); });
    row("without keys", true, [](Discovery &d) { d.keys.clear(); });
    row("with the port that is meant anyway", true,
        [](Discovery &d) { d.tokenEndpoint = QUrl(u"https://auth.example.com:443/token"_s); });
    row("with more methods", true, [](Discovery &d) { d.challengeMethods = QStringList{u"plain"_s, u"S256"_s}; });
    row("issuer with a slash", false, [](Discovery &d) { d.issuer += u'/'; });
    row("issuer of another project", false, [](Discovery &d) { d.issuer.replace(u'z', u'y'); });
    row("issuer at another host", false, [](Discovery &d) { d.issuer = u"https://evil.example/"_s + projectId; });
    row("issuer by http", false, [](Discovery &d) { d.issuer.replace(u"https"_s, u"http"_s); });
    row("issuer in large letters", false, [](Discovery &d) { d.issuer.replace(u"auth"_s, u"AUTH"_s); });
    row("no issuer", false, [](Discovery &d) { d.issuer.clear(); });
    const std::pair<const char *, QUrl Discovery::*> endpoints[] = {{"authorization", &Discovery::authorizationEndpoint},
        {"token", &Discovery::tokenEndpoint}, {"device", &Discovery::deviceEndpoint}, {"keys", &Discovery::keys}};
    const std::pair<const char *, const char *> places[] = {{"at another host", "https://evil.example/x"},
        {"at a host below", "https://auth.example.com.evil.example/x"}, {"by http", "http://auth.example.com/x"},
        {"at another port", "https://auth.example.com:8443/x"}, {"with a user name", "https://a@auth.example.com/x"},
        {"on this computer", "http://127.0.0.1/x"}, {"in a file", "file:///etc/passwd"}, {"relative", "/x"},
        {"with a fragment", "https://auth.example.com/x#y"}};
    for (const auto &[name, endpoint] : endpoints) {
        for (const auto &[where, url] : places)
            row((QByteArray(name) + " " + where).constData(), false,
                [endpoint = endpoint, url = url](Discovery &d) { d.*endpoint = QUrl(QString::fromLatin1(url)); });
    }
    row("no method", false, [](Discovery &d) { d.challengeMethods.clear(); });
    row("plain alone", false, [](Discovery &d) { d.challengeMethods = QStringList{u"plain"_s}; });
    row("S256 in small letters", false, [](Discovery &d) { d.challengeMethods = QStringList{u"s256"_s}; });
}

void tst_Discovery::servers_areBelieved()
{
    QFETCH(Discovery, discovery);
    QTEST(discoveryProblem(discovery, baseUrl, projectId).isEmpty(), "isGood");
}

void tst_Discovery::pages_areSafeForABrowser_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("isSafe");
    const QString https = u"https://api.descope.com"_s;
    const QString http = u"http://127.0.0.1:8080"_s;
    QTest::newRow("https://accounts.google.com/o/oauth2?x=1") << https << true;
    QTest::newRow("https://login.example/") << http << true;
    QTest::newRow("http://127.0.0.1:9090/page") << http << true;
    QTest::newRow("http://127.0.0.1:9090/other page") << https << false;
    QTest::newRow("http://accounts.google.com/") << http << false;
    for (const char *url : {"", "javascript:alert(1)", "file:///usr/bin/xterm", "data:text/html,x", "mailto:a@example.com",
             "descope-login://x", "https://accounts.google.com@evil.example/", "https:///x", "/x", "smb://host/share"})
        QTest::newRow(url) << https << false;
}

void tst_Discovery::pages_areSafeForABrowser()
{
    QFETCH(QString, base);
    QTEST(isSafePage(QUrl(QString::fromLatin1(QTest::currentDataTag())), QUrl(base)), "isSafe");
}

QTEST_GUILESS_MAIN(tst_Discovery)

#include "tst_discovery.moc"
