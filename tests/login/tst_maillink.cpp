// SPDX-License-Identifier: MIT
#include "flow/links/maillink.h"
#include "support/hostilelinks.h"

#include <QTest>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

namespace {

const LinkShape ours{u"descope-login"_s, askedRedirectUrls()};

QByteArray summary(const std::optional<MailLink> &link)
{
    return link ? (link->token + u' ' + link->state).toLatin1() : QByteArray();
}

QByteArray trimmedSummary(const std::optional<MailLink> &link)
{
    return summary(link).trimmed();
}

} // namespace

/// Which links are read, and what is read from them. The links are those of support/hostilelinks.h, but for the projects' own.
class tst_MailLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOurLinksAreRead_data();
    void onlyOurLinksAreRead();
    void filterMayHideTheLink_data();
    void filterMayHideTheLink();
    void projectsOwnLinks_data();
    void projectsOwnLinks();
    void askedAddressWithoutAPath_data();
    void askedAddressWithoutAPath();
    void withoutAskingOnlyOurScheme();
    void cutLinkGivesNoOtherState();
    void changedByteGivesNoOtherTokenOrAddress();
};

void tst_MailLink::onlyOurLinksAreRead_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<QByteArray>("found");
    for (const HostileLink &row : hostileLinks())
        QTest::newRow(row.name) << row.link << row.read << row.found;
}

void tst_MailLink::onlyOurLinksAreRead()
{
    QFETCH(QByteArray, link);
    QTEST(summary(readLink(link, ours)), "read");
    QTEST(summary(findLink(QString::fromUtf8(link), ours).link), "found");
}

void tst_MailLink::filterMayHideTheLink_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *name, const QString &pasted, bool isHidden) { QTest::newRow(name) << pasted << isHidden; };
    row("Mimecast", u"https://protect-eu.mimecast.com/s/AbC123?domain=127.0.0.1"_s, true);
    row("Mimecast, another host", u"https://url.uk.m.mimecastprotect.com/s/AbC123dEf?domain=login.example.com."_s, true);
    row("Cisco", u"https://secure-web.cisco.com/1AbC-dEf_123"_s, true);
    row("Check Point, shifted", u"https://protect.checkpoint.com/v2/r02/___myyux:ddqtlns.jcfruqj.htr___.YzJ1"_s, true);
    row("Sophos, once Reflexion", u"https://url.emailprotection.link/?bAbC123~"_s, true);
    row("Inky", u"https://shared.outlook.inky.com/link?domain=login.example.com&t=h.eJxVj01PhDAYhP_KhrPb0vLVkhg"_s, true);
    row("SendGrid", u"https://u123.ct.sendgrid.net/ls/click?upn=AbC"_s, true);
    row("Safe Links around it",
        u"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fprotect-eu.mimecast.com%2Fs%2FAbC&data=x"_s, true);
    row("Safe Links without its link", u"https://eur01.safelinks.protection.outlook.com/?data=05%7C01"_s, true);
    row("a filter that nobody has heard of", u"https://filter.example.org/click/AbC123"_s, true);
    row("the same in brackets", u"<https://filter.example.org/click/AbC123>."_s, true);

    row("nothing", {}, false);
    row("words", u"hello"_s, false);
    row("a host", u"https://example.com/"_s, false);
    row("a link of another program", u"https://filter.example.org/?t=0123456789abcdef"_s, false);
    row("a filter around a link of another program",
        u"https://www.google.com/url?q=https%3A%2F%2Fa.example%2F%3Ft%3D0123456789abcdef"_s, false);
    row("our address, cut", u"https://login.example.com/bridge/?lang=de"_s, false);
    row("our address, cut before the query", u"http://127.0.0.1:4711/AbC"_s, false);
    row("our scheme, cut", u"descope-login://link?state="_s, false);
    row("another scheme", u"javascript:location='https://protect-eu.mimecast.com/s/AbC123'"_s, false);
    row("a mail address", u"ada@example.com"_s, false);
}

/// Then there is another way to get at it, and that is said.
void tst_MailLink::filterMayHideTheLink()
{
    QFETCH(QString, pasted);
    const PastedLink found = findLink(pasted, ours);
    QVERIFY(!found.link);
    QTEST(found.isHidden, "isHidden");
}

void tst_MailLink::projectsOwnLinks_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<bool>("isRead");
    const QByteArray query = "?t=" + goodToken;
    const auto row = [](const char *name, const QByteArray &link, bool isRead) { QTest::newRow(name) << link << isRead; };
    row("https", "https://any.example/reset" + query, true);
    row("https without a path", "https://any.example" + query, true);
    row("https with a port", "https://any.example:8443/" + query, true);
    row("our scheme all the same", "descope-login://link" + query, true);
    row("other keys", "https://any.example/?lang=de&t=" + goodToken + "&next=%2Fhome", true);
    row("http on this computer", "http://127.0.0.1:8417/emulator/link" + query, true);
    row("http by name", "http://localhost:8417/" + query, true);
    row("http by IPv6", "http://[::1]:8417/" + query, true);
    row("http elsewhere", "http://any.example/reset" + query, false);
    row("http that begins like this computer", "http://127.0.0.1.evil.org/" + query, false);
    row("other scheme", "ftp://any.example/reset" + query, false);
    row("file", "file:///reset" + query, false);
    row("user", "https://user@any.example/" + query, false);
    row("backslash", "https://any.example\\reset" + query, false);
    row("letter beyond ASCII", "https://\xc3\xa4.example/" + query, false);
    row("no host", "https:///reset" + query, false);
    row("port of letters", "https://any.example:http/" + query, false);
    row("fragment", "https://any.example/" + query + "#x", false);
    row("two tokens", "https://any.example/" + query + "&t=0123456789abcdefgh", false);
    row("other key twice", "https://any.example/" + query + "&a=1&a=2", false);
    row("encoded key", "https://any.example/" + query + "&%74=0123456789abcdefgh", false);
    row("encoded state", "https://any.example/" + query + "&stat%65=x", false);
    row("key with a plus", "https://any.example/" + query + "&+t=0123456789abcdefgh", false);
    row("empty key", "https://any.example/" + query + "&=1", false);
    row("key without =", "https://any.example/" + query + "&debug", false);
    row("semicolon in another value", "https://any.example/" + query + "&a=1;t=0123456789abcdefgh", false);
    row("HTML in another value", "https://any.example/" + query + "&a=<b>", false);
    row("bad state", "https://any.example/" + query + "&state=other", false);
}

/// Where the program asked for no address, a link leads where the project is set to.
void tst_MailLink::projectsOwnLinks()
{
    QFETCH(QByteArray, link);
    QFETCH(bool, isRead);
    const LinkShape projects{u"descope-login"_s, {}, true};
    const QByteArray expected = isRead ? goodToken + ' ' : QByteArray();
    QCOMPARE(summary(readLink(link, projects)), expected);
}

void tst_MailLink::askedAddressWithoutAPath_data()
{
    QTest::addColumn<QUrl>("asked");
    QTest::addColumn<QByteArray>("link");
    const QByteArray query = "?t=" + goodToken;
    QTest::newRow("as asked") << QUrl(u"https://a.example"_s) << "https://a.example" + query;
    QTest::newRow("browser's slash") << QUrl(u"https://a.example"_s) << "https://a.example/" + query;
    QTest::newRow("slash lost") << QUrl(u"https://a.example/"_s) << "https://a.example" + query;
    QTest::newRow("IDN") << QUrl(u"https://\u00fcber.example/"_s) << "https://xn--ber-goa.example/" + query;
}

void tst_MailLink::askedAddressWithoutAPath()
{
    QFETCH(QUrl, asked);
    QFETCH(QByteArray, link);
    QCOMPARE(trimmedSummary(readLink(link, {u"descope-login"_s, {asked}})), goodToken);
}

void tst_MailLink::withoutAskingOnlyOurScheme()
{
    const LinkShape shape{u"my.app"_s};
    QVERIFY(readLink("my.app://link?t=" + goodToken, shape));
    QVERIFY(!readLink("descope-login://link?t=" + goodToken, shape));
    QVERIFY(!readLink("myxapp://link?t=" + goodToken, shape));
    QVERIFY(!readLink("https://a.example/?t=" + goodToken, shape));
}

/// A link that was cut may have lost the end of its token, which only the server can tell; never anything else.
void tst_MailLink::cutLinkGivesNoOtherState()
{
    for (const HostileLink &row : hostileLinks()) {
        if (row.read.isEmpty() || row.link.size() > 200)
            continue;
        const MailLink whole = *readLink(row.link, ours);
        for (qsizetype length = 0; length < row.link.size(); ++length) {
            const auto read = readLink(row.link.left(length), ours);
            QVERIFY2(!read || (whole.token.startsWith(read->token) && (read->state.isEmpty() || read->state == whole.state)),
                row.link.left(length));
            QVERIFY2(!readLink(row.link.mid(length + 1), ours), row.link.mid(length + 1));
        }
    }
}

/// A byte that changed makes another token of the same length if it is one of the token's, as another one of the alphabet does;
/// everywhere else it is noticed, but for capitals in scheme and host.
void tst_MailLink::changedByteGivesNoOtherTokenOrAddress()
{
    const QByteArray link = "descope-login://link?state=" + goodState + "&t=" + goodToken;
    const qsizetype tokenStarts = link.size() - goodToken.size();
    const qsizetype stateStarts = link.indexOf(goodState);
    static constexpr char alphabet[] = "\0\t\n\r\x1b !\"#$%&'()*+,-./:;<=>?@AZ[\\]^_`az{|}~\x7f\x80\xc0\xff";
    for (qsizetype i = 0; i < link.size(); ++i) {
        for (const char c : QByteArray(alphabet, sizeof alphabet - 1)) {
            QByteArray changed = link;
            changed[i] = c;
            const auto read = readLink(changed, ours);
            if (!read || changed == link)
                continue;
            const bool isInToken = i >= tokenStarts;
            const bool isInState = i >= stateStarts && i < stateStarts + goodState.size();
            QCOMPARE(read->token.toLatin1(), changed.mid(tokenStarts));
            QCOMPARE(read->state.toLatin1(), changed.mid(stateStarts, goodState.size()));
            QVERIFY2(isInToken || isInState || changed.toLower() == link, changed);
        }
    }
}

QTEST_GUILESS_MAIN(tst_MailLink)
#include "tst_maillink.moc"
