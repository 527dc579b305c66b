// SPDX-License-Identifier: MIT
#include "text/printable.h"

#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// What others wrote, on a terminal, in a log, in details and on the screen.
class tst_Printable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreignTextStaysInItsLine_data();
    void foreignTextStaysInItsLine();
    void everyControlCharacterIsTaken();
    void linesStayLines();
};

void tst_Printable::foreignTextStaysInItsLine_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *name, const QString &foreign, const QString &printed) {
        QTest::newRow(name) << foreign << printed;
    };
    const auto same = [&row](const char *name, const QString &text) { row(name, text, text); };

    same("nothing", {});
    same("plain", u"Ada Lovelace <ada@example.com>"_s);
    same("accents", u"Žižek Ångström, Ñandú"_s);
    same("accent of its own", u"Zoe\u0308"_s);
    same("Chinese", u"李小龍"_s);
    same("Arabic", u"آدا لوفليس"_s);
    same("Hebrew", u"עדה"_s);
    same("Arabic number sign", u"\u0600\u0661\u0662"_s);
    same("Persian joiner", u"می\u200cخواهم"_s);
    same("Hindi joiner", u"क्\u200dष"_s);
    same("family", u"👩\u200d👩\u200d👧"_s);
    same("flag", u"🇬🇧"_s);

    row("escape sequence", u"Ada\x1b[31m\x1b]0;root\a"_s, u"Ada\ufffd[31m\ufffd]0;root\ufffd"_s);
    row("escape in one byte", u"Ada\u009b31m"_s, u"Ada\ufffd31m"_s);
    row("NUL", u"Ada\0Eve"_s, u"Ada\ufffdEve"_s);
    row("back over it", u"Eve\b\b\bAda\x7f"_s, u"Eve\ufffd\ufffd\ufffdAda\ufffd"_s);
    row("line of its own", u"denied\nServer: good.example.com"_s, u"denied Server: good.example.com"_s);
    row("line of Windows", u"denied\r\nServer:"_s, u"denied  Server:"_s);
    row("over the line", u"denied\rServer: good"_s, u"denied Server: good"_s);
    row("line of Unicode", u"a\u2028b\u2029c\u0085d\ve\ff"_s, u"a b c d e f"_s);
    row("tabulator", u"a\tb"_s, u"a b"_s);
    row("override", u"Ada\u202egnp.exe"_s, u"Adagnp.exe"_s);
    row("embeddings and marks", u"\u202aA\u202bd\u202ca\u202d\u200e\u200f\u061c"_s, u"Ada"_s);
    row("isolates", u"\u2066A\u2067d\u2068a\u2069\u2069"_s, u"Ada"_s);
    row("nothing to see", u"A\u200bd\u2060a\ufeff\u00ad"_s, u"Ada"_s);
    row("hidden letters", u"Ada\U000E0041\U000E007F"_s, u"Ada"_s);
    row("half a character", u"Ada"_s + QChar(0xd83d), u"Ada\ufffd"_s);
}

void tst_Printable::foreignTextStaysInItsLine()
{
    QFETCH(QString, foreign);
    QTEST(printable(foreign), "printed");
    QCOMPARE(printable(printable(foreign)), printable(foreign));
}

void tst_Printable::everyControlCharacterIsTaken()
{
    for (char16_t c = 0; c < 0xa0; ++c) {
        const bool isControl = c < 0x20 || c >= 0x7f;
        QCOMPARE(printable(QString(QChar(c))).contains(QChar(c)), !isControl);
    }
}

void tst_Printable::linesStayLines()
{
    QCOMPARE(printableLines(u"one\n\ttwo\x1b[K\n"_s), u"one\n two\ufffd[K\n"_s);
}

QTEST_APPLESS_MAIN(tst_Printable)
#include "tst_printable.moc"
