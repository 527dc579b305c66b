// SPDX-License-Identifier: MIT
#include "controls/controlstyle.h"
#include "controls/waybutton.h"
#include "viewprobe.h"
#include "views/replaceview.h"
#include "views/signinview.h"

#include <QAccessible>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests how the ways to sign in are told apart: the primary one, "or", the others, and whoever is new last.
class tst_WaysIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { QApplication::setFont(m_font); }

    void otherWaysStandBelow();
    void nothingIsDividedWithoutOtherWays();
    void sixWaysHaveRoom_data();
    void sixWaysHaveRoom();
    void lastUsedIsMarked();
    void codeButtonSaysHowTheCodeComes();
    void lastUsedHasRoom_data();
    void lastUsedHasRoom();
    void browserAloneIsOneButton();
    void forgotStandsAtThePassword_data();
    void forgotStandsAtThePassword();
    void forgotWaitsForTheAnswer();

private:
    QFont m_font = QApplication::font();
};

namespace {

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

QRect placeOf(const QWidget *view, const QString &name)
{
    return placeOf(find<QWidget>(view, name));
}

} // namespace

void tst_WaysIn::otherWaysStandBelow()
{
    SignInView view;
    view.setLinkOffered(true);
    view.setCodeOffered(true);
    QVERIFY(show(&view));
    QCOMPARE(find<QLabel>(&view, u"dividerText"_s)->text(), u"or"_s);
    QCOMPARE(find<QLabel>(&view, u"newHereLabel"_s)->text(), u"New here?"_s);
    int above = 0;
    for (const char *name : {"loginIdEdit", "passwordEdit", "stayCheck", "primaryButton", "waysDivider", "linkButton",
             "codeButton", "signUpButton"}) {
        const QRect place = placeOf(&view, QLatin1StringView(name));
        QVERIFY2(place.top() > above, name);
        above = place.bottom();
    }
    for (const QString &name : {u"linkButton"_s, u"codeButton"_s}) {
        const auto *way = find<QPushButton>(&view, name);
        QVERIFY(!way->icon().isNull() && !way->isFlat());
        QCOMPARE(way->width(), find<QWidget>(&view, u"primaryButton"_s)->width());
    }
}

void tst_WaysIn::nothingIsDividedWithoutOtherWays()
{
    SignInView view;
    QVERIFY(show(&view));
    const auto *divider = find<QWidget>(&view, u"waysDivider"_s);
    QVERIFY(!divider->isVisible());
    view.setCodeOffered(true);
    QVERIFY(divider->isVisible());
    view.setSignUpOffered(false);
    QVERIFY(!find<QWidget>(&view, u"newHere"_s)->isVisible());
    view.setCodeOffered(false);
    QVERIFY(!divider->isVisible());
}

void tst_WaysIn::sixWaysHaveRoom_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("points");
    QTest::newRow("smallest window") << QSize(320, 480) << 0;
    QTest::newRow("small letters") << QSize(460, 680) << 8;
    QTest::newRow("largest letters") << QSize(1000, 1200) << 28;
    QTest::newRow("large screen") << QSize(2560, 1440) << 0;
}

void tst_WaysIn::sixWaysHaveRoom()
{
    QFETCH(const QSize, size);
    QFETCH(const int, points);
    if (points > 0) {
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
    }
    SignInView view;
    view.setLinkOffered(true);
    view.setCodeOffered(true);
    view.setBrowserOffered(true);
    view.setSsoOffered(true);
    view.setProviders({{u"google"_s, u"Google"_s}, {u"acme"_s, u"Acme & Sons Manufacturing Company Limited"_s}});
    view.setLastUsedWay(u"oauth:google"_s);
    view.resize(size);
    QVERIFY(show(&view));
    const auto *column = find<QWidget>(&view, u"column"_s);
    QVERIFY(column->width() <= find<QScrollArea>(&view, u"scrollArea"_s)->viewport()->width());
    const int width = find<QWidget>(&view, u"primaryButton"_s)->width();
    int above = placeOf(&view, u"waysDivider"_s).bottom();
    for (const QString &name : {u"linkButton"_s, u"codeButton"_s, u"providerButton_google"_s, u"providerButton_acme"_s,
             u"browserButton"_s, u"ssoButton"_s}) {
        const auto *way = find<WayButton>(&view, name);
        QVERIFY2(placeOf(way).top() > above, qPrintable(name));
        QCOMPARE(way->width(), width);
        QVERIFY2(way->height() >= way->heightForWidth(width), qPrintable(name));
        above = placeOf(way).bottom();
    }
    QVERIFY(placeOf(&view, u"signUpButton"_s).top() > above);
    view.focusFirst();
    QStringList found;
    for (int i = 0; i < 12; ++i) {
        press(Qt::Key_Tab);
        if (const auto *way = qobject_cast<WayButton *>(QApplication::focusWidget()))
            found << way->text().remove(u'&');
    }
    QCOMPARE(found.size(), 6);
    QCOMPARE(found.last(), u"Use single sign-on"_s);
}

void tst_WaysIn::lastUsedIsMarked()
{
    SignInView view;
    view.setLinkOffered(true);
    view.setBrowserOffered(true);
    view.setSsoOffered(true);
    view.setProviders({{u"google"_s, u"Google"_s}, {u"link"_s, u"Link"_s}});
    QVERIFY(show(&view));
    const QList<std::pair<QString, QString>> ways{{u"link"_s, u"linkButton"_s}, {u"browser"_s, u"browserButton"_s},
        {u"sso"_s, u"ssoButton"_s}, {u"oauth:google"_s, u"providerButton_google"_s}, {u"oauth:link"_s, u"providerButton_link"_s},
        {u"password"_s, {}}, {u"oauth:gone"_s, {}}, {u"passkey"_s, {}}, {{}, {}}};
    for (const auto &[way, name] : ways) {
        view.setLastUsedWay(way);
        QStringList marked;
        for (auto *button : view.findChildren<WayButton *>()) {
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
            if (spoken->text(QAccessible::Description) == u"Last used"_s)
                marked << button->objectName();
        }
        QCOMPARE(marked.join(u','), name);
    }
}

void tst_WaysIn::codeButtonSaysHowTheCodeComes()
{
    SignInView view;
    view.setCodeOffered(true);
    QVERIFY(show(&view));
    const auto *button = find<QPushButton>(&view, u"codeButton"_s);
    QCOMPARE(button->text(), u"Email me a c&ode"_s);
    const QList<std::pair<std::optional<EnterCodeView::Method>, QString>> texts{{EnterCodeView::Sms, u"Text me a c&ode"_s},
        {EnterCodeView::Voice, u"Call me with a c&ode"_s}, {EnterCodeView::WhatsApp, u"Send me a c&ode by WhatsApp"_s},
        {std::nullopt, u"Send me a c&ode"_s}, {EnterCodeView::Email, u"Email me a c&ode"_s}};
    for (const auto &[method, text] : texts) {
        view.setCodeMethod(method);
        QCOMPARE(button->text(), text);
        view.setLastUsedWay(u"code"_s); // however it came
        QCOMPARE(QAccessible::queryAccessibleInterface(find<QWidget>(&view, u"codeButton"_s))->text(QAccessible::Description),
            u"Last used"_s);
    }
}

void tst_WaysIn::lastUsedHasRoom_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isBeside");
    QTest::newRow("beside the text") << 400 << true;
    QTest::newRow("below the text") << 220 << false;
}

void tst_WaysIn::lastUsedHasRoom()
{
    QFETCH(const int, width);
    QFETCH(const bool, isBeside);
    WayButton way;
    way.setText(u"Continue with Google"_s);
    ControlStyle::setDrawn(&way, true);
    const int height = way.heightForWidth(width);
    way.resize(width, height);
    const QImage plain = way.grab().toImage();
    way.setNote(u"Last used"_s);
    QCOMPARE(way.heightForWidth(width) == height, isBeside);
    if (!isBeside)
        return;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        way.setLayoutDirection(direction);
        QImage marked = way.grab().toImage();
        const QRect noted(direction == Qt::LeftToRight ? width - 100 : 0, 0, 100, height);
        QVERIFY(marked.copy(noted) != plain.copy(noted));
        const QRect opposite(width - noted.right() - 1, 0, 100, height);
        QCOMPARE(marked.copy(opposite), plain.copy(opposite));
    }
}

void tst_WaysIn::browserAloneIsOneButton()
{
    SignInView view;
    QSignalSpy submitted(&view, &SignInView::submitted);
    QSignalSpy requested(&view, &SignInView::browserRequested);
    view.setLinkOffered(true);
    view.setCodeOffered(true);
    view.setBrowserOffered(true);
    view.setBrowserOnly(true);
    QVERIFY(show(&view));
    view.focusFirst();
    QStringList seen;
    for (const auto *widget : find<QWidget>(&view, u"form"_s)->findChildren<QWidget *>()) {
        if (widget->isVisible() && !widget->objectName().isEmpty())
            seen << widget->objectName();
    }
    seen.removeAll(u"secondary"_s); // which is empty
    QCOMPARE(seen, QStringList{u"primaryButton"_s});
    press(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(submitted.count(), 0);
    view.setSubmitEnabled(false);
    press(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    view.setBrowserOnly(false);
    for (const char *name :
        {"loginIdEdit", "passwordEdit", "forgotButton", "stayCheck", "linkButton", "codeButton", "browserButton", "signUpButton"})
        QVERIFY2(find<QWidget>(&view, QLatin1StringView(name))->isVisible(), name);
    QCOMPARE(find<QPushButton>(&view, u"primaryButton"_s)->text(), u"Sign &in"_s);
}

void tst_WaysIn::forgotStandsAtThePassword_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<bool>("replaces");
    QTest::newRow("sign in") << Qt::LeftToRight << false;
    QTest::newRow("sign in, from right to left") << Qt::RightToLeft << false;
    QTest::newRow("replace") << Qt::LeftToRight << true;
}

void tst_WaysIn::forgotStandsAtThePassword()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const bool, replaces);
    const std::unique_ptr<View> view(replaces ? static_cast<View *>(new ReplaceView) : new SignInView);
    view->setLayoutDirection(direction);
    QVERIFY(show(view.get()));
    const QString field = replaces ? u"currentPassword"_s : u"password"_s;
    const QRect label = placeOf(view.get(), field + u"Label"_s);
    const QRect edit = placeOf(view.get(), field + u"Edit"_s);
    QRect forgot = placeOf(view.get(), u"forgotButton"_s);
    QVERIFY(forgot.center().y() > label.top() && forgot.center().y() < label.bottom() && forgot.bottom() <= edit.top());
    const bool isMirrored = direction == Qt::RightToLeft;
    QCOMPARE(isMirrored ? forgot.left() : forgot.right(), isMirrored ? edit.left() : edit.right());

    find<QPushButton>(view.get(), u"forgotButton"_s)->setText(QString(46, u'n')); // there is no room beside the label
    QTRY_VERIFY(placeOf(view.get(), u"forgotButton"_s).top() >= placeOf(view.get(), field + u"Label"_s).bottom());
    QTRY_VERIFY(placeOf(view.get(), u"forgotButton"_s).bottom() <= placeOf(view.get(), field + u"Edit"_s).top());
}

void tst_WaysIn::forgotWaitsForTheAnswer()
{
    SignInView view;
    QVERIFY(show(&view));
    auto *forgot = find<QPushButton>(&view, u"forgotButton"_s);
    forgot->setFocus();
    view.setBusy(true);
    QVERIFY(forgot->isVisible() && !forgot->isEnabled()); // nothing jumps
    QCOMPARE(focusName(), u"heading"_s);
    view.setBusy(false);
    QVERIFY(forgot->isEnabled());
    QCOMPARE(focusName(), u"forgotButton"_s);
}

QTEST_MAIN(tst_WaysIn)
#include "tst_waysin.moc"
