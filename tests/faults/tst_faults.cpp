// SPDX-License-Identifier: MIT
#include "cases.h"
#include "faultserver.h"
#include "login/personsbrowser.h"
#include "peakmemory.h"
#include "people.h"
#include "summary.h"
#include "support/await.h"
#include "support/heartbeat.h"

#include <QFile>
#include <QMetaEnum>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QThread>

#include <cstdio>

using namespace Descope;
using namespace DescopeTest;
using namespace std::chrono_literals;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool isMemoryOurs = false; // most of it is the sanitizer's
#else
constexpr bool isMemoryOurs = true;
#endif

QString nameOf(const std::optional<Error::Kind> &kind)
{
    return kind ? QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(*kind))) : u"works"_s;
}

/// What the settings of the computer say, for all that this process asks meanwhile. Port 0 of 127.0.0.1: no proxy.
class ProgramsProxy
{
public:
    explicit ProgramsProxy(quint16 port)
    {
        if (port != 0)
            QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port));
    }
    ~ProgramsProxy() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    Q_DISABLE_COPY_MOVE(ProgramsProxy)
};

/// A program that comes to its events late, while the network goes on in its own thread.
class BusyNetwork : public QNetworkAccessManager
{
protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, body);
        reply->installEventFilter(this);
        return reply;
    }
    bool eventFilter(QObject *reply, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall)
            QThread::msleep(100);
        return QNetworkAccessManager::eventFilter(reply, event);
    }
};

} // namespace

/// Six meet each misbehaviour at once: one signs in, one signs up, one changes the password, one comes back from the page of a
/// provider and one from the project's own, and one program refreshes a saved session. Nobody loses anything, everybody is told
/// once what it was, nobody else hears anything, and as soon as the world is good again the next attempt succeeds.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMisbehaviourIsExpected();
    void nothingIsLost_data();
    void nothingIsLost();
    void busyProgramSurvives_data();
    void busyProgramSurvives();
    void securityShowsTheSummary();

private:
    AuthResponse signedIn(const QString &loginId);
    QString broughtCode();
    void play(const Case &expected, int &stallMs);
    static void verifyDiscretion(const QJsonObject &request);

    TestServer m_service;
    FaultServer m_server;
    Summary m_summary;
};

void tst_Faults::initTestCase()
{
    QVERIFY(m_service.start());
    QVERIFY(m_server.start(m_service.port()));
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates(QSslCertificate::fromPath(m_server.certificate()));
    QVERIFY(!trusting.caCertificates().isEmpty());
    QSslConfiguration::setDefaultConfiguration(trusting);
}

AuthResponse tst_Faults::signedIn(const QString &loginId)
{
    if (!m_service.addUser(loginId, adasPassword))
        return {};
    DescopeService direct({m_service.projectId(), QUrl(m_service.baseUrl())});
    const auto answer = await(direct.signIn(loginId, adasPassword));
    return answer ? *answer : AuthResponse();
}

/// What a browser brings that was at the page of a provider.
QString tst_Faults::broughtCode()
{
    const QUrl back(u"http://127.0.0.1:4567/r4ndom"_s);
    DescopeService direct({m_service.projectId(), QUrl(m_service.baseUrl())});
    const auto page = await(direct.startOAuth(u"google"_s, back));
    return page ? returnedCode(PersonsBrowser(m_service).press(*page, ada), back).valueOr({}) : QString();
}

void tst_Faults::everyMisbehaviourIsExpected()
{
    QStringList expected;
    for (const Case &one : cases())
        expected << QString::fromLatin1(one.name);
    QCOMPARE(expected, m_server.cases());
}

void tst_Faults::nothingIsLost_data()
{
    QTest::addColumn<Case>("expected");
    for (const Case &one : cases())
        QTest::newRow(one.name) << one;
}

void tst_Faults::nothingIsLost()
{
    QFETCH(Case, expected);
    verifyLife([&](int &stallMs) { play(expected, stallMs); });
}

void tst_Faults::play(const Case &expected, int &stallMs)
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QVERIFY(m_service.reset());
    QVERIFY(m_service.addUser(ada, adasPassword));
    const QString name = QString::fromLatin1(expected.name);
    const FaultServer::Place place = m_server.prepare(name);
    const auto timeout = expected.kind == Error::Kind::Timeout ? 3s : 15s;
    const AuthResponse changing = signedIn(grace);
    const AuthResponse refreshing = signedIn(hedy);
    const QStringList codes{broughtCode(), broughtCode()};
    QVERIFY(!codes.contains(QString()));
    const ProgramsProxy proxy(place.proxy);
    QVERIFY(m_service.set({{"publicUrl"_L1, place.url.toString()}}));
    const auto all = people({m_service.projectId(), place.url, timeout}, changing, refreshing, codes,
        [this](const QUrl &page) { return PersonsBrowser(m_service).press(page, ada); });
    if (place.proxy != 0 || !place.url.host().endsWith(".invalid"_L1)) {
        for (const auto &person : all)
            QTRY_VERIFY2_WITH_TIMEOUT(person->isReady(), qPrintable(person->name()), 30000);
    }

    for (const auto &person : all)
        person->closeConnections();
    m_server.begin();
    const PeakMemory memory;
    Heartbeat heart;
    for (const auto &person : all)
        person->act();
    for (const auto &person : all)
        QTRY_VERIFY2_WITH_TIMEOUT(person->isAnswered(), qPrintable(person->name()), 30000);
    stallMs = heart.longestGapMs();
    const double memoryMb = memory.growthMb();
    const QJsonArray requests = m_server.heal();

    QStringList calls;
    QStringList counts;
    QMap<QString, int> seen;
    QStringList kinds;
    qsizetype lost = 0;
    int mostSeen = 0;
    for (const auto &person : all) {
        const auto count = int(std::count_if(requests.begin(), requests.end(),
            [&](const QJsonValue &request) { return request[u"path"_s].toString().endsWith(person->path()); }));
        calls << person->name();
        seen[person->name()] = count;
        counts << QString::number(count);
        mostSeen = std::max(mostSeen, count);
        kinds << nameOf(person->errors().isEmpty() ? std::nullopt : std::optional(person->errors().first().kind));
        if (!person->isContent() || expected.kind)
            lost += person->lost().size();
    }
    std::printf("%s, %s, %s requests, %s, %d ms, %.1f MB, lost %d\n", expected.name, qPrintable(calls.join(u' ')),
        qPrintable(counts.join(u' ')), qPrintable(QSet<QString>(kinds.begin(), kinds.end()).values().join(u' ')), stallMs,
        memoryMb, int(lost));
    std::fflush(stdout);
    m_summary.add(name, {mostSeen, nameOf(expected.kind), lost, expected.memoryMb});
    for (const QString &kind : std::as_const(kinds))
        QVERIFY2(
            kind == nameOf(expected.kind) || (expected.orElse && kind == nameOf(expected.orElse)), qPrintable(kinds.join(u' ')));
    QCOMPARE(lost, 0);
    QVERIFY2(!isMemoryOurs || memoryMb <= expected.memoryMb, qPrintable(QString::number(memoryMb)));
    for (const auto &person : all) {
        const bool isSentAgain = person->isSentAgain() && expected.refreshes == Refreshes::Again;
        QCOMPARE(seen[person->name()], expected.requests * (isSentAgain ? 2 : 1));
        QVERIFY2(person->told().size() <= 1, qPrintable(person->told().join(u'|')));
    }
    for (const auto &request : requests)
        verifyDiscretion(request.toObject());

    if (!expected.kind || expected.next == Next::Waits)
        return;
    // Who waits for the answer to what may be done asks for nothing more.
    std::vector<Person *> next;
    for (const auto &person : all) {
        if (!person->isWaiting())
            next.push_back(person.get());
    }
    for (Person *person : next) {
        if (expected.kind != Error::Kind::Timeout) // what hangs goes on doing so
            person->closeConnections();
        person->act();
    }
    for (Person *person : next) {
        QTRY_VERIFY2_WITH_TIMEOUT(person->isAnswered(), qPrintable(person->name()), 30000);
        QVERIFY2(person->isContent(), qPrintable(person->name() + person->told().join(u'|')));
    }
}

void tst_Faults::busyProgramSurvives_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"proxy: 407 Basic", "proxy: 403", "proxy: tunnel, closed at once", "TLS: certificate self-signed"})
        QTest::newRow(name) << QByteArray(name);
}

/// In Qt 6.4 a read buffer that is set before the TLS handshake is over can end the program, when the handshake fails.
void tst_Faults::busyProgramSurvives()
{
    QFETCH(QByteArray, name);
    const FaultServer::Place place = m_server.prepare(QString::fromLatin1(name));
    m_server.begin();
    BusyNetwork network;
    if (place.proxy != 0)
        network.setProxy(QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, place.proxy));
    DescopeService service({m_service.projectId(), place.url, 15s, &network});
    const auto answer = await(service.signIn(ada, adasPassword));
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == Error::Kind::Proxy || answer.error().kind == Error::Kind::Tls,
        qPrintable(nameOf(answer.error().kind)));
    m_server.heal();
}

/// Nobody but the service hears a thing, and a proxy hears where to and nothing else.
void tst_Faults::verifyDiscretion(const QJsonObject &request)
{
    QVERIFY2(request[u"at"_s] != "elsewhere"_L1, "another host was asked");
    if (request[u"at"_s] != "proxy"_L1)
        return;
    QCOMPARE(request[u"method"_s].toString(), u"CONNECT"_s);
    const QString text = request[u"text"_s].toString();
    for (const QString &secret : {u"authorization:"_s, adasPassword, newPassword, ada, grace, hedy, u"eyJ"_s, u"code"_s})
        QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(text));
}

void tst_Faults::securityShowsTheSummary()
{
    if (m_summary.count() != int(cases().size()))
        QSKIP("not all cases were played");
    QFile file(QStringLiteral(SECURITY_MD));
    QVERIFY(file.open(QIODevice::ReadOnly | QIODevice::Text));
    const QString table = m_summary.markdown();
    std::printf("\n%s", qPrintable(table));
    QVERIFY2(QString::fromUtf8(file.readAll()).contains(table), "SECURITY.md shows another table");
}

QTEST_MAIN(tst_Faults)
#include "tst_faults.moc"
