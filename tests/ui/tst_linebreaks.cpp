// SPDX-License-Identifier: MIT
#include "controls/linebreaks.h"
#include "controls/plaintext.h"
#include "controls/scaledlabel.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QTest>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace Descope;

/// Lines end where a reader expects it: not within "sign-in", and in an address behind a mark.
class tst_LineBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndWhereTheyMay_data();
    void linesEndWhereTheyMay();
    void nothingIsWiderThanItsLine_data();
    void nothingIsWiderThanItsLine();
    void textItselfIsUntouched();
    void labelGrowsWithItsLines();

private:
    static QStringList lines(const QString &text, int width);
};

/// What people see in the lines of a text.
QStringList tst_LineBreaks::lines(const QString &text, int width)
{
    const QString broken = withLineBreaks(text, QFontMetrics(QFont()), width);
    QTextLayout layout(broken, QFont());
    layout.beginLayout();
    QStringList seen;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        seen << broken.mid(line.textStart(), line.textLength()).remove(u'\u200b').remove(u'\u2060').trimmed();
    }
    layout.endLayout();
    return seen;
}

void tst_LineBreaks::linesEndWhereTheyMay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("widest"); // there is room for this
    QTest::addColumn<QStringList>("seen");
    const auto row = [](const char *name, const QString &text, const QString &widest, const QStringList &seen) {
        QTest::newRow(name) << text << widest << seen;
    };
    row("fits", u"Your last sign-in"_s, u"Your last sign-in"_s, {u"Your last sign-in"_s});
    row("sign-in", u"Your last sign-in"_s, u"Your last sign-"_s, {u"Your last"_s, u"sign-in"_s});
    row("sign-ins", u"Your sign-ins, all"_s, u"Your sign-ii"_s, {u"Your"_s, u"sign-ins,"_s, u"all"_s});
    row("German", u"Ihre E-Mail"_s, u"Ihre E-Mm"_s, {u"Ihre"_s, u"E-Mail"_s});
    row("German compound", u"Ihre E-Mail-Adresse"_s, u"Ihre E-Mail-ii"_s, {u"Ihre E-Mail-"_s, u"Adresse"_s});
    row("long parts", u"one lower-case letter"_s, u"one lower-iii"_s, {u"one lower-"_s, u"case letter"_s});
    row("Russian", u"\u0412\u0430\u0448 \u043e\u043d-\u043b\u0430\u0439\u043d"_s, u"\u0412\u0430\u0448 \u043e\u043d-\u043b"_s,
        {u"\u0412\u0430\u0448"_s, u"\u043e\u043d-\u043b\u0430\u0439\u043d"_s});
    row("address that fits a line", u"For ada@example.com"_s, u"ada@example.comm"_s, {u"For"_s, u"ada@example.com"_s});
    row("address", u"For charles.babbage+engine@cambridge.example.com"_s, u"babbage+engine@m"_s,
        {u"For charles."_s, u"babbage+engine@"_s, u"cambridge.example."_s, u"com"_s});
    row("address with a hyphen", u"analytical-engine@example.com"_s, u"analytical-eng"_s,
        {u"analytical-"_s, u"engine@"_s, u"example.com"_s});
    row("address with a short part", u"ada-x@example-of.example.com"_s, u"ada-x@exampl"_s,
        {u"ada-x@"_s, u"example-of."_s, u"example.com"_s});
    row("no marks", u"aaaaaaaaaa"_s, u"aaaa"_s, {u"aaaa"_s, u"aaaa"_s, u"aa"_s});
    row("paragraphs", u"a\nb"_s, u"aaaaa"_s, {u"a"_s, u"b"_s});
}

void tst_LineBreaks::linesEndWhereTheyMay()
{
    QFETCH(QString, text);
    QFETCH(QString, widest);
    QFETCH(QStringList, seen);
    text.replace(u'\n', QChar::LineSeparator); // as QPainter has it
    QCOMPARE(lines(text, QFontMetrics(QFont()).horizontalAdvance(widest) + 1), seen);
}

void tst_LineBreaks::nothingIsWiderThanItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << QString(200, u'W');
    QTest::newRow("address")
        << u"charles.babbage.the.elder+analytical.engine.department@mathematics.cambridge.university.example.com"_s;
    QTest::newRow("Japanese") << u"このコンピューターでサインインしたままにする"_s;
    QTest::newRow("Thai") << u"ที่อยู่อีเมลของคุณไม่ถูกต้อง"_s;
    QTest::newRow("marks") << QString(40, u'@');
    QTest::newRow("surrogates") << u"🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂"_s;
    QTest::newRow("nothing") << QString();
}

void tst_LineBreaks::nothingIsWiderThanItsLine()
{
    QFETCH(QString, text);
    const QFontMetrics metrics{QFont()};
    for (const int width : {metrics.horizontalAdvance(u'W') * 2, 100, 284}) {
        const QStringList seen = lines(text, width);
        QCOMPARE(seen.join(QString()), text);
        for (const QString &line : seen)
            QVERIFY2(metrics.horizontalAdvance(line) <= width, qPrintable(line));
    }
}

/// Invisible characters are for the eye: who listens or copies has the text as it is.
void tst_LineBreaks::textItselfIsUntouched()
{
    QWidget window;
    ScaledLabel *label = makeTextLabel(u"text"_s, &window);
    const QString text = personText(u"charles.babbage.the.elder+analytical.engine@mathematics.example.com"_s) + u" sign-in"_s;
    label->setText(text);
    window.resize(60, 400);
    label->resize(60, 400);
    window.grab();
    QCOMPARE(label->text(), text);
    QCOMPARE(QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name), text);
    QVERIFY(!text.contains(u'\u200b') && !text.contains(u'\u2060'));
}

void tst_LineBreaks::labelGrowsWithItsLines()
{
    QWidget window;
    ScaledLabel *label = makeTextLabel(u"text"_s, &window);
    label->setText(u"charles.babbage.the.elder+analytical.engine@mathematics.example.com"_s);
    const int line = label->fontMetrics().height();
    QVERIFY(label->heightForWidth(10'000) < 2 * line);
    QVERIFY(label->heightForWidth(200) >= 3 * line);
    QVERIFY(label->sizeHint().width() < 60 * label->fontMetrics().averageCharWidth());
    QVERIFY(label->minimumSizeHint().width() < 20);
}

QTEST_MAIN(tst_LineBreaks)
#include "tst_linebreaks.moc"
