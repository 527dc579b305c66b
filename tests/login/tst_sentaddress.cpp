// SPDX-License-Identifier: MIT
#include "flow/sentaddress.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;
using Method = DeliveryMethod;

/// Where something was sent to, as the sentence about it says. The server may name anything.
class tst_SentAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void hostileName_takesNoTime_data();
    void hostileName_takesNoTime();
};

void tst_SentAddress::address_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("said");
    const QString ada = u"ada@example.com"_s;
    const QString number = u"+15551234567"_s;
    const auto row = [](const char *name, const QString &named, const QString &typed, const QString &said,
                         Method method = Method::Email) { QTest::newRow(name) << named << typed << method << said; };
    row("nobody names one", {}, ada, ada);
    row("the name of a user", {}, u"ada"_s, {});
    row("the same", ada, ada, ada);
    row("the same in capitals", u"ADA@Example.com"_s, ada, ada);
    row("hidden in the middle", u"a**@e******.com"_s, ada, ada);
    row("hidden at the beginning", u"***@example.com"_s, ada, ada);
    row("hidden at the end", u"ada@***"_s, ada, ada);
    row("asterisk that hides nothing", u"a*da@example.com*"_s, ada, ada);
    row("what is hidden comes twice", u"a*a@*e.c*m"_s, ada, ada);
    row("all hidden", u"***"_s, ada, ada);
    row("another one", u"g***@example.com"_s, ada, u"g***@example.com"_s);
    row("another end", u"a**@example.org"_s, ada, u"a**@example.org"_s);
    row("longer than it", u"ada@example.com.au"_s, ada, u"ada@example.com.au"_s);
    row("shorter than it", u"da@example.co"_s, ada, u"da@example.co"_s);
    row("signs of an expression", u".+@[a-z]*\\.com"_s, ada, u".+@[a-z]*\\.com"_s);
    row("brackets", u"(((((*"_s, ada, u"(((((*"_s);
    row("a number", u"+1******4567"_s, number, number, Method::Sms);
    row("another number", u"+1***00"_s, number, u"+1***00"_s, Method::Voice);
    row("a number for an address", u"+1***00"_s, ada, u"+1***00"_s, Method::Sms);
    row("the longest", QString(longestAddress, u'x'), ada, QString(longestAddress, u'x'));
    row("longer than any", QString(longestAddress + 1, u'x'), ada, ada);
    row("longer than any, and asterisks", QString(1 << 20, u'*'), ada, ada);
}

void tst_SentAddress::address()
{
    QFETCH(const QString, named);
    QFETCH(const QString, typed);
    QFETCH(const Method, method);
    QTEST(sentAddress(named, typed, method), "said");
}

void tst_SentAddress::hostileName_takesNoTime_data()
{
    QTest::addColumn<QString>("named");
    QTest::newRow("asterisks in turn with letters") << QString(u"*a"_s).repeated(longestAddress / 2 - 1) + u'b';
    QTest::newRow("asterisks alone, and a letter") << QString(longestAddress - 1, u'*') + u'b';
    QTest::newRow("blocks") << QString(u"*aaaaaaa"_s).repeated(longestAddress / 8 - 1) + u'b';
    QTest::newRow("far too long") << QString(u"*a"_s).repeated(1 << 20) + u'b';
}

/// An expression that was made of it took seconds, and was written to the log where it was too large.
void tst_SentAddress::hostileName_takesNoTime()
{
    QFETCH(const QString, named);
    const QString typed = QString(1000, u'a') + u"@example.com"_s;
    QElapsedTimer time;
    time.start();
    const QString said = sentAddress(named, typed);
    QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(said, named.size() > longestAddress ? typed : named);
}

QTEST_GUILESS_MAIN(tst_SentAddress)
#include "tst_sentaddress.moc"
