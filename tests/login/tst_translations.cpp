// SPDX-License-Identifier: MIT
#include <QDir>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QString context;
    QString source;
    QString type; ///< empty: finished
    QStringList translations;
    bool isPlural = false;
};

QList<Entry> entriesOf(const QString &file)
{
    QFile ts(file);
    if (!ts.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&ts);
    QList<Entry> entries;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            entries << Entry{context, {}, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1};
        } else if (xml.name() == "source"_L1) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            entries.last().type = xml.attributes().value("type"_L1).toString();
            if (!entries.last().isPlural)
                entries.last().translations << xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            entries.last().translations << xml.readElementText();
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:\\d+|n)"_s);
    QStringList found;
    for (auto it = placeholder.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.sort();
    return found;
}

/// What CLDR wants, as far as Qt Linguist follows it.
int pluralFormsOf(const QString &language)
{
    static const QHash<QString, int> others{
        {u"ar"_s, 6}, {u"ja"_s, 1}, {u"ko"_s, 1}, {u"pl"_s, 3}, {u"tr"_s, 1}, {u"uk"_s, 3}, {u"zh_CN"_s, 1}};
    return others.value(language, 2);
}

/// Returns how many of the first forms, each of which is for one number alone, can do without it: "one rule", "two rules".
int formsOfOneNumber(const QString &language)
{
    static const QHash<QString, int> some{{u"ar"_s, 3}, {u"he"_s, 1}};
    return some.value(language, 0);
}

/// The texts of a file, with nothing of what a translator did.
QStringList sourcesOf(const QString &file)
{
    QStringList sources;
    for (const Entry &entry : entriesOf(file))
        sources << entry.context + u": "_s + entry.source + (entry.isPlural ? u" (plural)"_s : QString());
    sources.sort();
    return sources;
}

} // namespace

/// The files of translations/: nothing is missing, left over or not finished, and nothing is in them that a translator overlooks.
class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { everyFile(); }
    void everyTextIsTranslated();
    void textsAreThoseOfTheSources_data() { everyFile(); }
    void textsAreThoseOfTheSources();
    void englishHasOneWordForOneThing_data();
    void englishHasOneWordForOneThing();

private:
    static void everyFile();
};

void tst_Translations::everyFile()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("language");
    const QDir folder(QStringLiteral(TRANSLATIONS_DIR));
    const QStringList files = folder.entryList({u"*.ts"_s});
    QVERIFY(files.size() > 1);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << folder.filePath(file) << file.section(u'_', 1).section(u'.', 0, 0);
}

void tst_Translations::everyTextIsTranslated()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    const QList<Entry> entries = entriesOf(file);
    QVERIFY(!entries.isEmpty());
    QStringList faults; // all of them, for whoever translates
    for (const Entry &entry : entries) {
        const QString where = u"\n"_s + entry.context + u": "_s + entry.source;
        if (!entry.type.isEmpty())
            faults << where + u" is "_s + entry.type;
        if (entry.translations.size() != (entry.isPlural ? pluralFormsOf(language) : 1))
            faults << where + u" has another number of forms"_s;
        for (qsizetype form = 0; form < entry.translations.size(); ++form) {
            const QString &translation = entry.translations[form];
            QStringList wanted = placeholders(entry.source);
            if (entry.isPlural && form < formsOfOneNumber(language) && placeholders(translation).size() < wanted.size())
                wanted.removeIf([](const QString &placeholder) { return placeholder.endsWith(u'n'); });
            if (translation.isEmpty())
                faults << where + u" is missing"_s;
            else if (placeholders(translation) != wanted)
                faults << where + u" has other placeholders"_s;
            else if (translation.count(u'&') != entry.source.count(u'&'))
                faults << where + u" has another mnemonic"_s;
            else if (translation.endsWith(u'…') != entry.source.endsWith(u'…') || translation.contains(u"..."_s))
                faults << where + u" has another ellipsis"_s;
            else if (translation.trimmed() != translation)
                faults << where + u" has blanks around it"_s;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u' ')));
}

void tst_Translations::textsAreThoseOfTheSources()
{
    QFETCH(QString, file);
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString updated = folder.filePath(u"updated.ts"_s);
    QVERIFY(QFile::copy(file, updated));
    QStringList arguments{u"-silent"_s, u"-locations"_s, u"none"_s, u"-no-obsolete"_s};
    if (language == "en"_L1)
        arguments << u"-pluralonly"_s;
    for (const auto &part : {u"app"_s, u"ui"_s})
        arguments << u"-I"_s + QStringLiteral(PROJECT_DIR) + u'/' + part << QStringLiteral(PROJECT_DIR) + u'/' + part;
    QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE), arguments << u"-ts"_s << updated), 0);
    QCOMPARE(sourcesOf(updated), sourcesOf(file));
}

void tst_Translations::englishHasOneWordForOneThing_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    QTest::newRow("email") << u"\\b[Ee]-mail|\\bmails?\\b|\\ba message\\b|the message\\b"_s << u"email"_s;
    QTest::newRow("app") << u"\\b[Pp]rogram|\\b[Aa]pplication"_s << u"app"_s;
    QTest::newRow("session") << u"saved sign-in|renewed sign-in|shares your sign-in"_s << u"session"_s;
    QTest::newRow("ID") << u"\\bid\\b"_s << u"ID"_s;
    QTest::newRow("sign in") << u"(?<!-)\\b[Ll]og ?(?:in|out)\\b"_s << u"sign in, sign out"_s;
    QTest::newRow("continue") << u"\\b[Gg]o on\\b"_s << u"continue"_s;
    QTest::newRow("contractions")
        << u"\\b(?:[Cc]annot|(?:[Cc]ould|[Dd]o|[Dd]oes|[Dd]id|[Ii]s|[Aa]re|[Ww]as|[Ww]ere|[Hh]as|[Hh]ave) not|"
           "(?:[Yy]ou|[Ww]e) (?:are|will)|[Tt]here is)\\b"_s
        << u"can’t, you’re, we’ll"_s;
    QTest::newRow("apostrophes and quotes") << u"['\"]"_s << u"’ “ ”"_s;
}

/// Texts that people read say "email", "app" and "you’re", whoever wrote them.
void tst_Translations::englishHasOneWordForOneThing()
{
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    QStringList faults;
    const QList<Entry> entries =
        entriesOf(QStringLiteral(PROJECT_DIR "/translations/descope_de.ts")); // one of them: all have the same
    QVERIFY(!entries.isEmpty());
    for (const Entry &entry : entries) {
        if (QRegularExpression(wrong).match(QString(entry.source).remove(u'&')).hasMatch())
            faults << entry.context + u": "_s + entry.source;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u"\n"_s + faults.join(u'\n') + u"\nsays it otherwise than: "_s + right));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
