// SPDX-License-Identifier: MIT
#include "flow/phonecountries.h"
#include "flow/phonenumber.h"
#include "login/countrynames.h"

#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Tests how the number that somebody types becomes the one that is sent, with libphonenumber and without it.
class tst_PhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void countriesHaveNames_data();
    void countriesHaveNames();
};

void tst_PhoneNumber::typed_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("told");    // with libphonenumber
    QTest::addColumn<QString>("without"); // by which nobody knows what is dialled within a country
    QTest::newRow("international") << u"+1 (555) 123-4567"_s << u"DE"_s << u"+15551234567"_s << u"+15551234567"_s;
    QTest::newRow("without a region") << u"+44 20 7946 0123"_s << QString() << u"+442079460123"_s << u"+442079460123"_s;
    QTest::newRow("dialled in London") << u"020 7946 0123"_s << u"GB"_s << u"+442079460123"_s << QString();
    QTest::newRow("dialled in Berlin") << u"(030) 12 34 56 78"_s << u"DE"_s << u"+493012345678"_s << QString();
    QTest::newRow("dialled in Rome, where the zero stays") << u"06 1234 5678"_s << u"IT"_s << u"+390612345678"_s << QString();
    QTest::newRow("Arabic digits") << u"٠١٠٠١٢٣٤٥٦٧"_s << u"EG"_s << u"+201001234567"_s << QString();
    QTest::newRow("another country than the chosen one")
        << u"+33 1 23 45 67 89"_s << u"GB"_s << u"+33123456789"_s << u"+33123456789"_s;
    QTest::newRow("too short for the country") << u"+1 555 12"_s << u"DE"_s << QString() << u"+155512"_s;
    QTest::newRow("no region, and no country code") << u"5551234567"_s << QString() << QString() << QString();
    QTest::newRow("letters") << u"ada"_s << u"GB"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << u"GB"_s << QString() << QString();
    QTest::newRow("no such region") << u"020 7946 0123"_s << u"XX"_s << QString() << QString();
}

void tst_PhoneNumber::typed()
{
    QFETCH(const QString, number);
    QFETCH(const QString, region);
    if (phoneCountries().isEmpty())
        QTEST(phoneNumberFrom(number, region), "without");
    else
        QTEST(phoneNumberFrom(number, region), "told");
}

void tst_PhoneNumber::countriesHaveNames_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::addColumn<QString>("britain");
    QTest::newRow("English") << QLocale(QLocale::English) << u"United Kingdom (+44)"_s;
    QTest::newRow("German") << QLocale(QLocale::German) << u"United Kingdom (+44)"_s;
}

void tst_PhoneNumber::countriesHaveNames()
{
    QFETCH(const QLocale, language);
    const QList<PhoneChoice> choices = countryNames(language);
    QCOMPARE(choices.size(), phoneCountries().size());
    if (choices.isEmpty())
        return; // built without libphonenumber, as phoneCountries() says
    QVERIFY(choices.size() > 200);
    QStringList names;
    for (const PhoneChoice &choice : choices) {
        QVERIFY2(!choice.name.startsWith(u" ("_s), qPrintable(choice.region));
        names << choice.name;
        if (choice.region == "GB"_L1)
            QTEST(choice.name, "britain");
        if (choice.region == "DE"_L1 && language.language() == QLocale::German)
            QCOMPARE(choice.name, u"Deutschland (+49)"_s);
    }
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_MAIN(tst_PhoneNumber)
#include "tst_phonenumber.moc"
