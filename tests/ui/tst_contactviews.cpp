// SPDX-License-Identifier: MIT
#include "controls/loginidbox.h"
#include "controls/phonebox.h"
#include "viewprobe.h"
#include "views/changeemailview.h"
#include "views/changephoneview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests the views on which people change their email address and phone number.
class tst_ContactViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void countryIsFoundByTyping();
    void chosenCountryStays();
    void withoutCountries_thereIsTheNumberAlone();
    void numberIsReadFromLeftToRight();
    void presentAddressIsSaid();
    void whatWasTypedGoesWhenItCounts();
    void errorGoesWithTheCountry();
};

namespace {

const QList<PhoneChoice> countries{
    {u"FR"_s, u"France (+33)"_s}, {u"DE"_s, u"Germany (+49)"_s}, {u"GB"_s, u"United Kingdom (+44)"_s}};

QString described(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Description);
}

} // namespace

void tst_ContactViews::countryIsFoundByTyping()
{
    ChangePhoneView view;
    QSignalSpy submitted(&view, &ChangePhoneView::submitted);
    view.phoneBox()->setCountries(countries);
    QVERIFY(show(&view));
    auto *country = find<QComboBox>(&view, u"countryBox"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(country)->text(QAccessible::Name), u"Country"_s);
    country->setFocus();
    QTest::keyClicks(country, u"un"_s);
    QCOMPARE(view.phoneBox()->region(), u"GB"_s);
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"phoneEdit"_s);
    type(&view, u"phoneEdit"_s, u" 020 7946 0123 "_s);
    press(Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QCOMPARE(submitted.constFirst(), QVariantList({u"020 7946 0123"_s, u"GB"_s}));
}

void tst_ContactViews::chosenCountryStays()
{
    PhoneBox box;
    box.setRegion(u"DE"_s); // there is none yet
    QCOMPARE(box.region(), QString());
    box.setCountries(countries);
    box.setRegion(u"DE"_s);
    QCOMPARE(box.region(), u"DE"_s);
    box.setCountries({{u"GB"_s, u"Vereinigtes Königreich (+44)"_s}, {u"DE"_s, u"Deutschland (+49)"_s}}); // another language
    QCOMPARE(box.region(), u"DE"_s);
    box.setRegion(u"XX"_s);
    QCOMPARE(box.region(), QString());
}

void tst_ContactViews::withoutCountries_thereIsTheNumberAlone()
{
    ChangePhoneView view;
    QVERIFY(show(&view));
    view.focusFirst();
    QCOMPARE(focusName(), u"phoneEdit"_s);
    QVERIFY(!find<QWidget>(&view, u"countryBox"_s)->isVisible() && !find<QWidget>(&view, u"countryLabel"_s)->isVisible());
    QCOMPARE(view.phoneBox()->region(), QString());
}

void tst_ContactViews::numberIsReadFromLeftToRight()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    ChangePhoneView view;
    view.setPresent(u"+44 *******123"_s);
    QCOMPARE(find<QWidget>(&view, u"phoneEdit"_s)->layoutDirection(), Qt::LeftToRight);
    const QString sentence = find<QLabel>(&view, u"introduction"_s)->text();
    QVERIFY2(sentence.contains(u"\u2066+44 *******123\u2069"_s), qPrintable(sentence));
}

void tst_ContactViews::presentAddressIsSaid()
{
    ChangeEmailView email;
    QCOMPARE(email.heading(), u"Add an email address"_s);
    email.setPresent(u"ada@example.com"_s);
    QCOMPARE(email.heading(), u"Change your email address"_s);
    QVERIFY(find<QLabel>(&email, u"introduction"_s)->text().contains(u"ada@example.com"_s));
    ChangePhoneView phone;
    QCOMPARE(phone.heading(), u"Add a phone number"_s);
    phone.setPresent(u"+15551234567"_s);
    QCOMPARE(phone.heading(), u"Change your phone number"_s);
    QVERIFY(find<QLabel>(&phone, u"introduction"_s)->text().contains(u"+15551234567"_s));
}

void tst_ContactViews::whatWasTypedGoesWhenItCounts()
{
    ChangeEmailView view;
    view.setPresent(u"ada@example.com"_s);
    view.loginIdBox()->setLoginId(u"countess@example.com"_s);
    view.setPresent(u"ada@example.com"_s); // told again
    QCOMPARE(view.loginIdBox()->loginId(), u"countess@example.com"_s);
    view.setPresent(u"countess@example.com"_s);
    QCOMPARE(view.loginIdBox()->loginId(), QString());
    ChangePhoneView phone;
    phone.phoneBox()->setNumber(u"+15551234567"_s);
    phone.setPresent({});
    QCOMPARE(phone.phoneBox()->number(), u"+15551234567"_s);
    phone.setPresent(u"+15551234567"_s);
    QCOMPARE(phone.phoneBox()->number(), QString());
}

void tst_ContactViews::errorGoesWithTheCountry()
{
    ChangePhoneView view;
    view.phoneBox()->setCountries(countries);
    view.phoneBox()->setRegion(u"DE"_s);
    QVERIFY(show(&view));
    view.showFieldError(Field::LoginId, u"This isn’t a full phone number."_s);
    QCOMPARE(focusName(), u"phoneEdit"_s);
    QCOMPARE(described(find<QWidget>(&view, u"phoneEdit"_s)), u"This isn’t a full phone number."_s);
    view.phoneBox()->setRegion(u"GB"_s); // it may be one there
    QCOMPARE(described(find<QWidget>(&view, u"phoneEdit"_s)), QString());
}

QTEST_MAIN(tst_ContactViews)
#include "tst_contactviews.moc"
