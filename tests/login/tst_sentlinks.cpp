// SPDX-License-Identifier: MIT
#include "flow/links/sentlinks.h"
#include "support/fakeclock.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString ada = u"ada@example.com"_s;
const QUrl page(u"https://login.example.com/bridge/"_s);

QString stateOf(const QUrl &redirectUrl)
{
    return QUrlQuery(redirectUrl).queryItemValue(u"state"_s);
}

} // namespace

/// The mails that the program asked for, and the links that answer them.
class tst_SentLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateIsAddedToWhereTheLinkLeads_data();
    void stateIsAddedToWhereTheLinkLeads();
    void statesAreRandom();
    void linkAnswersItsRequestOnce();
    void otherStatesAnswerNothing_data();
    void otherStatesAnswerNothing();
    void linkAnswersForAnHour();
    void oldestIsForgotten();
    void firstLetterTellsThePurpose_data();
    void firstLetterTellsThePurpose();

private:
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
};

void tst_SentLinks::stateIsAddedToWhereTheLinkLeads_data()
{
    QTest::addColumn<QUrl>("leadsTo");
    QTest::addColumn<LinkPurpose>("purpose");
    QTest::addColumn<QString>("expected");
    QTest::newRow("loopback") << QUrl(u"http://127.0.0.1:4711/AbC"_s) << LinkPurpose::ResetPassword
                              << u"http://127.0.0.1:4711/AbC?state=r"_s;
    QTest::newRow("scheme") << QUrl(u"descope-login://link"_s) << LinkPurpose::SignIn << u"descope-login://link?state=s"_s;
    QTest::newRow("page with a query") << QUrl(u"https://a.example/?lang=de%26at"_s) << LinkPurpose::SignIn
                                       << u"https://a.example/?lang=de%26at&state=s"_s;
}

void tst_SentLinks::stateIsAddedToWhereTheLinkLeads()
{
    QFETCH(QUrl, leadsTo);
    QFETCH(LinkPurpose, purpose);
    QFETCH(QString, expected);
    const QString url = SentLinks(clock).add(purpose, ada, leadsTo).toString(QUrl::FullyEncoded);
    QCOMPARE(url.chopped(22), expected);
    static const QRegularExpression random(u"\\A[A-Za-z0-9_-]{22}\\z"_s);
    QVERIFY(random.match(url.right(22)).hasMatch());
}

void tst_SentLinks::statesAreRandom()
{
    constexpr int many = 1000;
    SentLinks requests(clock);
    QSet<QString> states;
    for (int i = 0; i < many; ++i)
        states << stateOf(requests.add(LinkPurpose::SignIn, ada, page));
    QCOMPARE(states.size(), many);
}

void tst_SentLinks::linkAnswersItsRequestOnce()
{
    SentLinks requests(clock);
    const QUrl reset = requests.add(LinkPurpose::ResetPassword, ada, page);
    const QUrl signIn = requests.add(LinkPurpose::SignIn, u"bob"_s, page);

    const auto answered = requests.take(stateOf(signIn));
    QVERIFY(answered);
    QCOMPARE(answered->purpose, LinkPurpose::SignIn);
    QCOMPARE(answered->loginId, u"bob"_s);
    QCOMPARE(answered->redirectUrl, signIn);
    QVERIFY(!requests.take(stateOf(signIn)));
    QVERIFY(requests.take(stateOf(reset)));
    QCOMPARE(requests.redirectUrls(), QList<QUrl>({reset, signIn})); // they are still links of ours
}

void tst_SentLinks::otherStatesAnswerNothing_data()
{
    QTest::addColumn<std::function<QString(QString)>>("change");
    const auto row = [](const char *name, const std::function<QString(QString)> &change) { QTest::newRow(name) << change; };
    row("none", [](const QString &) { return QString(); });
    row("without its letter", [](const QString &state) { return state.mid(1); });
    row("another purpose", [](const QString &state) { return u's' + state.mid(1); });
    row("cut", [](const QString &state) { return state.chopped(1); });
    row("longer", [](const QString &state) { return state + u'A'; });
    row("one bit at the front", [](QString state) {
        state[1] = QChar(state[1].unicode() ^ 1);
        return state;
    });
    row("one bit at the end", [](QString state) {
        state.back() = QChar(state.back().unicode() ^ 1);
        return state;
    });
    row("the same low bytes", [](QString state) {
        state[1] = QChar(state[1].unicode() | 0x100);
        return state;
    });
}

void tst_SentLinks::otherStatesAnswerNothing()
{
    QFETCH(std::function<QString(QString)>, change);
    SentLinks requests(clock);
    const QString state = stateOf(requests.add(LinkPurpose::ResetPassword, ada, page));
    QVERIFY(!requests.take(change(state)));
    QVERIFY2(requests.take(state), "a wrong state uses the right one up");
}

void tst_SentLinks::linkAnswersForAnHour()
{
    SentLinks requests(clock);
    const QUrl first = requests.add(LinkPurpose::SignIn, ada, page);
    const QUrl second = requests.add(LinkPurpose::SignIn, ada, page);
    clock->advance(60min);
    QVERIFY(requests.take(stateOf(first)));
    clock->advance(1ms);
    QVERIFY(!requests.take(stateOf(second)));
    QCOMPARE(requests.redirectUrls(), QList<QUrl>({first, second}));
}

void tst_SentLinks::oldestIsForgotten()
{
    SentLinks requests(clock);
    QList<QUrl> urls;
    for (int i = 0; i < 9; ++i)
        urls << requests.add(LinkPurpose::SignIn, ada, page);
    QCOMPARE(requests.redirectUrls(), urls.mid(1));
    QVERIFY(!requests.take(stateOf(urls.first())));
    QVERIFY(requests.take(stateOf(urls.at(1))));
}

void tst_SentLinks::firstLetterTellsThePurpose_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<LinkPurpose>("purpose");
    QTest::newRow("reset") << u"rAAAAAAAAAAAAAAAAAAAAAA"_s << LinkPurpose::ResetPassword;
    QTest::newRow("sign-in") << u"sAAAAAAAAAAAAAAAAAAAAAA"_s << LinkPurpose::SignIn;
    QTest::newRow("no state") << QString() << LinkPurpose::ResetPassword;
}

void tst_SentLinks::firstLetterTellsThePurpose()
{
    QFETCH(QString, state);
    QTEST(SentLinks::purposeOf(state), "purpose");
}

QTEST_GUILESS_MAIN(tst_SentLinks)
#include "tst_sentlinks.moc"
