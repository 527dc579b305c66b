// SPDX-License-Identifier: MIT
#include "flow/emailaddress.h"

#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Tests what passes for an e-mail address, and what is offered in place of one that was mistyped.
class tst_EmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesOfTheWorldPass_data();
    void addressesOfTheWorldPass();
    void whatIsNoneDoesNotPass_data();
    void whatIsNoneDoesNotPass();
    void slipsAreCorrected_data();
    void slipsAreCorrected();
    void nobodysOwnDomainIsCorrected_data();
    void nobodysOwnDomainIsCorrected();
};

namespace {

void rows(const QStringList &texts)
{
    QTest::addColumn<QString>("text");
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

} // namespace

void tst_EmailAddress::addressesOfTheWorldPass_data()
{
    rows({u"ada@example.com"_s, u"Ada.Lovelace+login@mail.example.co.uk"_s, u"o'brien@example.com"_s,
        u"{ada}!#$%&*=^`|~/?@example.com"_s, u"ada_@1and1.com"_s, u"ada..d.@docomo.ne.jp"_s, u"a@b.cd"_s,
        u"ada@xn--bcher-kva.example"_s, u"ada@bücher.example"_s, u"žofie@příklad.example"_s, u"آدا@مثال.إختبار"_s,
        u"エイダ@例え。テスト"_s, u"艾达@例子．测试"_s, u"ада@почта.рф"_s, u"अदा@डाटामेल.भारत"_s, u"에이다@예시.테스트"_s,
        u"👩‍💻@i❤.ws"_s, u"ada@example.museum"_s, u"ada@[192.0.2.1]"_s, u"ada@[IPv6:2001:db8::1]"_s});
}

void tst_EmailAddress::addressesOfTheWorldPass()
{
    QFETCH(const QString, text);
    QVERIFY(isEmailAddress(text));
}

void tst_EmailAddress::whatIsNoneDoesNotPass_data()
{
    rows({u""_s, u"ada"_s, u"@"_s, u"ada@"_s, u"@example.com"_s, u"ada@gmial"_s, u"ada@localhost"_s, u"bob at example"_s,
        u"bob at example.com"_s, u"ada@example@com"_s, u"ada@@example.com"_s, u"ada lovelace@example.com"_s,
        u"ada@exam ple.com"_s, u"ada@exam\u00a0ple.com"_s, u"ada@exam\u3000ple.com"_s, u"ada@.com"_s, u"ada@example."_s,
        u"ada@example..com"_s, u"ada@gmail,com"_s, u"ada@example.com,"_s, u"ada@-example.com"_s, u"ada@example.c"_s,
        u"ada@192.0.2.1"_s, u"ada@exa_mple.com"_s, u"ada@example.com, eve@example.com"_s, u"Ada <ada@example.com>"_s,
        u"https://example.com/@ada"_s, u"+44 20 7946 0000"_s});
}

void tst_EmailAddress::whatIsNoneDoesNotPass()
{
    QFETCH(const QString, text);
    QVERIFY(!isEmailAddress(text));
}

void tst_EmailAddress::slipsAreCorrected_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("meant");
    const auto row = [](const QString &text, const QString &meant) { QTest::newRow(qPrintable(text)) << text << meant; };
    for (const QString &domain : {u"gmial.com"_s, u"gmal.com"_s, u"gmai.com"_s, u"gmaill.com"_s, u"gnail.com"_s, u"gamil.com"_s,
             u"fmail.com"_s, u"gmali.co"_s, u"gmail.con"_s, u"gmail.cmo"_s, u"gmail.co"_s, u"gmail.cm"_s, u"gmail.vom"_s,
             u"gmail.comm"_s, u"gmail.c"_s, u"gmial.con"_s, u"gmial"_s, u"gmail"_s, u"gmailcom"_s, u"GMIAL.COM"_s, u"gmail,com"_s,
             u"gmail..com"_s, u".gmail.com"_s, u"gmail. com"_s, u"gmail.com "_s})
        row(u"ada@"_s + domain, u"ada@gmail.com"_s);
    row(u"ada@yaho.com"_s, u"ada@yahoo.com"_s);
    row(u"ada@yahooo.co.uk"_s, u"ada@yahoo.co.uk"_s);
    row(u"ada@yahoo.co.u"_s, u"ada@yahoo.co.uk"_s);
    row(u"ada@hotmial.fr"_s, u"ada@hotmail.fr"_s);
    row(u"ada@homtail.com"_s, u"ada@hotmail.com"_s);
    row(u"ada@outlok.com"_s, u"ada@outlook.com"_s);
    row(u"ada@outloook.de"_s, u"ada@outlook.de"_s);
    row(u"ada@iclod.com"_s, u"ada@icloud.com"_s);
    row(u"ada@lvie.com"_s, u"ada@live.com"_s);
    row(u"ada@mial.ru"_s, u"ada@mail.ru"_s);
    row(u"ada@mail.ri"_s, u"ada@mail.ru"_s);
    row(u"ada@yandx.ru"_s, u"ada@yandex.ru"_s);
    row(u"ada@qq.con"_s, u"ada@qq.com"_s);
    row(u"ada@163.cmo"_s, u"ada@163.com"_s);
    row(u"ada@foxmial.com"_s, u"ada@foxmail.com"_s);
    row(u"ada@naver.con"_s, u"ada@naver.com"_s);
    row(u"ada@gxm.de"_s, u"ada@gmx.de"_s);
    row(u"ada@gmx.ed"_s, u"ada@gmx.de"_s);
    row(u"ada@wbe.de"_s, u"ada@web.de"_s);
    row(u"ada@t-onlin.de"_s, u"ada@t-online.de"_s);
    row(u"ada@wandoo.fr"_s, u"ada@wanadoo.fr"_s);
    row(u"ada@sezmam.cz"_s, u"ada@seznam.cz"_s);
    row(u"ada@uol.com.rb"_s, u"ada@uol.com.br"_s);
    row(u"Ada.L+x@Gmial.com"_s, u"Ada.L+x@gmail.com"_s); // of the name nobody else knows
    row(u"ада@gmial.com"_s, u"ада@gmail.com"_s);
    row(u"bob at example.com"_s, u"bob@example.com"_s);
    row(u"bob (at) gmial.com"_s, u"bob@gmail.com"_s);
    row(u"ada @ example.com"_s, u"ada@example.com"_s);
    row(u"ada@example,com"_s, u"ada@example.com"_s);
    row(u"ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ"_s, u"ada@example.com"_s);
    row(u"ada@@gmail.com"_s, u"ada@gmail.com"_s);
    row(u"bob at example"_s, {});
    row(u"Ada Lovelace"_s, {});
    row(QString(), {});
}

void tst_EmailAddress::slipsAreCorrected()
{
    QFETCH(const QString, text);
    QTEST(correctedAddress(text), "meant");
}

void tst_EmailAddress::nobodysOwnDomainIsCorrected_data()
{
    QStringList addresses;
    for (const QString &domain : {u"gmail.com"_s, u"mail.com"_s, u"email.com"_s, u"ymail.com"_s, u"me.com"_s, u"mac.com"_s,
             u"ge.com"_s, u"gmx.de"_s, u"gmx.net"_s, u"gmx.at"_s, u"gmx.ch"_s, u"gmx.com"_s, u"web.de"_s, u"weg.de"_s,
             u"web.dk"_s, u"aol.com"_s, u"al.com"_s, u"hp.com"_s, u"qq.com"_s, u"live.com"_s, u"olive.com"_s, u"life.com"_s,
             u"line.com"_s, u"love.com"_s, u"mail.ru"_s, u"mail.de"_s, u"mai.ru"_s, u"inbox.ru"_s, u"inbox.lv"_s, u"bk.ru"_s,
             u"list.ru"_s, u"ya.ru"_s, u"yahoo.com"_s, u"yahoo.co.jp"_s, u"yahoo.de"_s, u"yahoo.es"_s, u"hotmail.es"_s,
             u"hotmail.it"_s, u"outlook.es"_s, u"outlook.pt"_s, u"googlemail.com"_s, u"rocketmail.com"_s, u"proton.me"_s,
             u"pm.me"_s, u"photon.com"_s, u"protein.com"_s, u"cloud.com"_s, u"small.com"_s, u"snail.com"_s, u"grain.com"_s,
             u"never.com"_s, u"cacao.com"_s, u"grange.fr"_s, u"gambler.com"_s, u"horizon.net"_s, u"charger.net"_s, u"roger.com"_s,
             u"free.fr"_s, u"tree.fr"_s, u"sky.com"_s, u"spy.com"_s, u"wp.pl"_s, u"op.pl"_s, u"o2.pl"_s, u"ukr.net"_s,
             u"sina.com"_s, u"sina.cn"_s, u"126.com"_s, u"163.com"_s, u"139.com"_s, u"136.com"_s, u"daum.net"_s, u"nate.com"_s,
             u"tuta.io"_s, u"hey.com"_s, u"key.com"_s, u"example.com"_s, u"descope.com"_s, u"gov.uk"_s, u"cam.ac.uk"_s,
             u"mit.edu"_s, u"bücher.example"_s, u"例え.テスト"_s, u"[192.0.2.1]"_s})
        addresses << u"ada@"_s + domain;
    rows(addresses);
}

void tst_EmailAddress::nobodysOwnDomainIsCorrected()
{
    QFETCH(const QString, text);
    QVERIFY(isEmailAddress(text));
    QCOMPARE(correctedAddress(text), QString());
}

QTEST_GUILESS_MAIN(tst_EmailAddress)
#include "tst_emailaddress.moc"
