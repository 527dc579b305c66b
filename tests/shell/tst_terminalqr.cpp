// SPDX-License-Identifier: MIT
#include "login/qrmodules.h"
#include "shell/terminalqr.h"

#include <QRegularExpression>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

const QByteArray page = "https://api.descope.com/device?user_code=WDJB-MJHT";

Terminal wide()
{
    return {true, true, 100, 40, u"xterm-256color"_s, u"en_US.UTF-8"_s};
}

} // namespace

Q_DECLARE_METATYPE(Terminal)

/// QR codes in a terminal: a phone has to read them off any theme, and garbage is worse than none.
class tst_TerminalQr : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void picture_hasAllModulesAndAMargin();
    void picture_hasColoursOfItsOwn();
    void terminalThatCannot_isSpared_data();
    void terminalThatCannot_isSpared();
    void localeThatSaysNothing_isTakenForUtf8_data();
    void localeThatSaysNothing_isTakenForUtf8();
    void textThatIsTooLong_hasNone();
    void wordsStandBeside_whereThereIsRoom();
    void linesAreAsWideAsTheyMayBe_data();
    void linesAreAsWideAsTheyMayBe();
};

void tst_TerminalQr::picture_hasAllModulesAndAMargin()
{
    QString text = terminalQr(page, wide());
    text.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const QList<QList<bool>> modules = qrModules(page);
    const qsizetype size = modules.size() + 8;
    QVERIFY(modules.size() >= 21);
    QCOMPARE(lines.size(), (size + 1) / 2);
    for (qsizetype y = 0; y < size; ++y) {
        const QString &line = lines.at(y / 2);
        QCOMPARE(line.size(), size);
        for (qsizetype x = 0; x < size; ++x) {
            const QString dark = y % 2 == 0 ? u"█▀"_s : u"█▄"_s;
            const bool isModule = x >= 4 && x < size - 4 && y >= 4 && y < size - 4;
            QCOMPARE(dark.contains(line.at(x)), isModule && modules.at(y - 4).at(x - 4));
        }
    }
}

void tst_TerminalQr::picture_hasColoursOfItsOwn()
{
    const QStringList lines = terminalQr(page, wide()).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines) {
        QVERIFY(line.startsWith(u"\x1b[38;5;16;48;5;231m"_s));
        QVERIFY(line.endsWith(u"\x1b[0m"_s));
    }
}

void tst_TerminalQr::terminalThatCannot_isSpared_data()
{
    QTest::addColumn<Terminal>("terminal");
    const auto row = [](const char *name, void (*change)(Terminal &)) {
        Terminal terminal = wide();
        change(terminal);
        QTest::newRow(name) << terminal;
    };
    row("a file or a pipe", [](Terminal &t) { t.isThere = false; });
    row("narrow", [](Terminal &t) { t.columns = 36; });
    row("low", [](Terminal &t) { t.rows = 19; });
    row("dumb", [](Terminal &t) { t.type = u"dumb"_s; });
    row("nameless", [](Terminal &t) { t.type.clear(); });
    row("of two colours", [](Terminal &t) { t.type = u"vt220"_s; });
    row("of another encoding", [](Terminal &t) { t.locale = u"de_DE.ISO-8859-15@euro"_s; });
}

void tst_TerminalQr::terminalThatCannot_isSpared()
{
    QFETCH(Terminal, terminal);
    QCOMPARE(terminalQr(page, terminal), QString());
}

void tst_TerminalQr::localeThatSaysNothing_isTakenForUtf8_data()
{
    QTest::addColumn<QString>("locale");
    for (const char *locale : {"", "C", "POSIX", "de_DE", "C.utf8", "de_DE.UTF-8", "de_DE.UTF-8@euro"})
        QTest::newRow(locale) << QString::fromLatin1(locale);
}

void tst_TerminalQr::localeThatSaysNothing_isTakenForUtf8()
{
    QFETCH(QString, locale);
    Terminal terminal = wide();
    terminal.locale = locale;
    QVERIFY(!terminalQr(page, terminal).isEmpty());
}

void tst_TerminalQr::textThatIsTooLong_hasNone()
{
    QCOMPARE(qrModules(QByteArray(10'000, 'x')), QList<QList<bool>>());
    QCOMPARE(terminalQr(QByteArray(10'000, 'x'), wide()), QString());
    QCOMPARE(terminalQr({}, wide()), QString());
}

/// A terminal of 80 columns and 24 lines shows all of both.
void tst_TerminalQr::wordsStandBeside_whereThereIsRoom()
{
    const QString words =
        u"Scan this, or open https://api.descope.com/device in a browser, and enter this code:\n\n    WDJB-MJHT\n"_s;
    Terminal terminal = wide();
    terminal.columns = 80;
    terminal.rows = 24;
    const QString picture = terminalQr(page, terminal);
    const QString both = besideQr(picture, words, terminal);
    QCOMPARE(both.count(u'\n'), picture.count(u'\n'));
    QVERIFY(both.contains(u"\x1b[0m  Scan this, or open\n"_s));
    QVERIFY(both.contains(u"\x1b[0m      WDJB-MJHT\n"_s));
    QString shown = both;
    shown.remove(QRegularExpression(u"\x1b\\[[0-9;]*m"_s));
    for (const QString &line : shown.split(u'\n'))
        QVERIFY(line.size() <= 80);
    terminal.columns = 60; // an address that would be broken
    QCOMPARE(besideQr(picture, words, terminal), picture + words);
    terminal.columns = 40;
    QCOMPARE(besideQr(picture, words, terminal), picture + words);
}

void tst_TerminalQr::linesAreAsWideAsTheyMayBe_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("short") << u"Waiting"_s << QStringList{u"Waiting"_s};
    QTest::newRow("words") << u"one two three four"_s << QStringList{u"one two"_s, u"three four"_s};
    QTest::newRow("as wide as it may be") << u"abcdefghij kl"_s << QStringList{u"abcdefghij"_s, u"kl"_s};
    QTest::newRow("a word that is too long") << u"a ab/cd/ef/gh"_s << QStringList();
    QTest::newRow("lines of its own") << u"a\n\n    b"_s << QStringList{u"a"_s, u""_s, u"    b"_s};
    QTest::newRow("Japanese") << u"サインインしています"_s << QStringList{u"サインイン"_s, u"しています"_s};
}

void tst_TerminalQr::linesAreAsWideAsTheyMayBe()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, 10), lines);
}

QTEST_GUILESS_MAIN(tst_TerminalQr)
#include "tst_terminalqr.moc"
