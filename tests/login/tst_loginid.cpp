// SPDX-License-Identifier: MIT
#include "flow/loginid.h"

#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// What people paste where their address is asked for, and what is sent of it.
class tst_LoginId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLoginIdIsTaken_data();
    void onlyTheLoginIdIsTaken();
};

void tst_LoginId::onlyTheLoginIdIsTaken_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("loginId");
    const QString ada = u"ada@example.com"_s;
    const auto row = [](const char *name, const QString &typed, const QString &loginId) {
        QTest::newRow(name) << typed << loginId;
    };
    const auto same = [&row](const char *name, const QString &loginId) { row(name, loginId, loginId); };

    same("nothing", {});
    same("an address", ada);
    same("a tag", u"ada+descope@example.com"_s);
    same("an apostrophe", u"o'brien@example.com"_s);
    same("odd, and an address", u"{ada}!#$%&*=^`|~/?@example.com"_s);
    same("IP address", u"ada@[192.0.2.1]"_s);
    same("beyond ASCII", u"žofie@příklad.example"_s);
    same("Arabic", u"آدا@مثال.إختبار"_s);
    same("a name", u"ada"_s);
    same("a name with a blank", u"Ada Lovelace"_s);
    same("a name with an at sign in front", u"@ada"_s);
    same("a telephone number", u"+44 20 7946 0000"_s);
    same("a Windows user", u"EXAMPLE\\ada"_s);
    same("a name in brackets", u"<ada>"_s);
    same("a name with a full stop", u"ada."_s);
    same("a scheme and no address", u"mailto"_s);
    same("two addresses", u"ada@example.com, eve@example.com"_s);
    same("two names and addresses", u"Ada <ada@example.com>; Eve <eve@example.com>"_s);
    same("an address, then a name and another", u"ada@example.com, Eve <eve@example.com>"_s);
    same("two at signs", u"ada@example@com"_s);

    row("blanks", u"  ada@example.com\t\n"_s, ada);
    row("no-break space", u"\u00a0ada@example.com\u00a0"_s, ada);
    row("line end inside", u"ada@exam\r\nple.com"_s, ada);
    row("NUL", u"ada\0@example.com"_s, ada);
    row("escape", u"\x1b"_s + ada, ada);
    row("zero-width space", u"ada@\u200bexample.com"_s, ada);
    row("zero-width joiners", u"a\u200dda@exa\u200cmple.com"_s, ada);
    row("word joiner", u"ada\u2060@example.com"_s, ada);
    row("byte order mark", u"\ufeffada@example.com"_s, ada);
    row("marks of direction", u"\u200eada\u200f@\u061cexample.com"_s, ada);
    row("embeddings", u"\u202aada@example.com\u202c"_s, ada);
    row("overrides", u"\u202eada@example.com\u202d"_s, ada);
    row("isolates", u"\u2068ada@example.com\u2069"_s, ada);
    row("soft hyphen", u"ada@exam\u00adple.com"_s, ada);
    row("line separator", u"ada@example.com\u2028"_s, ada);
    row("Hangul filler", u"ada\u3164@example.com"_s, ada);
    row("variation selector", u"ada@example.com\ufe0f"_s, ada);
    row("tags", u"ada@example.com\U000E0041"_s, ada);
    row("joined in a name", u"a\u200bda"_s, u"ada"_s);
    row("nothing to see", u"\u200b\u00ad\u2060"_s, {});

    row("mailto", u"mailto:ada@example.com"_s, ada);
    row("mailto in capitals", u"MAILTO:ada@example.com"_s, ada);
    row("mailto with a subject", u"mailto:ada@example.com?subject=Hello&body=1"_s, ada);
    row("mailto, encoded", u"mailto:ada%40example.com"_s, ada);
    row("mailto, encoded tag", u"mailto:ada%2Bdescope@example.com"_s, u"ada+descope@example.com"_s);
    row("mailto around a line end", u"mailto:ada%0D%0A@example.com"_s, ada);
    row("mailto in brackets", u"<mailto:ada@example.com>"_s, ada);
    row("name and address", u"Ada <ada@example.com>"_s, ada);
    row("whole name, no blank", u"Ada Lovelace<ada@example.com>"_s, ada);
    row("quoted name", u"\"Lovelace, Ada\" <ada@example.com>"_s, ada);
    row("name, brackets and a comma", u"Ada <ada@example.com>, "_s, ada);
    row("brackets in a quoted name", u"\"Ada <work>\" <ada@example.com>"_s, ada);
    row("name with an at sign", u"ada@work <ada@example.com>"_s, ada);
    row("mailto, blank", u"mailto: ada@example.com"_s, ada);
    row("mailto, slashes", u"mailto://ada@example.com"_s, ada);
    row("name and mailto in square brackets", u"Ada [mailto:ada@example.com]"_s, ada);
    row("telephone number, no-break spaces", u"+44\u00a020\u00a07946\u202f0000"_s, u"+44 20 7946 0000"_s);
    row("name and mailto", u"Ada <mailto:ada@example.com>"_s, ada);
    row("address and name", u"ada@example.com (Ada Lovelace)"_s, ada);
    row("brackets", u"<ada@example.com>"_s, ada);
    row("square brackets", u"[ada@example.com]"_s, ada);
    row("parentheses", u"(ada@example.com)"_s, ada);
    row("quotation marks", u"\"ada@example.com\""_s, ada);
    row("typographic marks", u"\u201cada@example.com\u201d"_s, ada);
    row("German marks", u"\u201eada@example.com\u201d"_s, ada);
    row("French marks", u"\u00ab\u00a0ada@example.com\u00a0\u00bb"_s, ada);
    row("full stop", u"ada@example.com."_s, ada);
    row("comma", u"ada@example.com,"_s, ada);
    row("ellipsis", u"ada@example.com…"_s, ada);
    row("Japanese full stop", u"ada@example.com。"_s, ada);
    row("slash", u"ada@example.com/"_s, ada);
    row("bullet of a list", u"• ada@example.com"_s, ada);
    row("quoted in an answer", u"> ada@example.com"_s, ada);
    row("semicolon of a list", u"Ada <ada@example.com>;"_s, ada);
    row("everything", u"\u2068 Ada <mailto:ada@exam\u00adple.com?subject=x>;\u2069\r\n"_s, ada);
}

void tst_LoginId::onlyTheLoginIdIsTaken()
{
    QFETCH(QString, typed);
    QTEST(loginIdFrom(typed), "loginId");
    QCOMPARE(loginIdFrom(loginIdFrom(typed)), loginIdFrom(typed));
}

QTEST_APPLESS_MAIN(tst_LoginId)
#include "tst_loginid.moc"
