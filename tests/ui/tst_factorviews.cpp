// SPDX-License-Identifier: MIT
#include "controls/qrcode.h"
#include "viewprobe.h"
#include "views/entercodeview.h"
#include "views/secondfactorview.h"
#include "views/setuptotpview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

using Method = EnterCodeView::Method;
using Factor = SecondFactorView::Factor;
Q_DECLARE_METATYPE(Method)
Q_DECLARE_METATYPE(Factor)

/// Tests the views of the second factor: an authenticator app that is set up, its codes, and codes that are sent.
class tst_FactorViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void qrCodeIsSharp_data();
    void qrCodeIsSharp();
    void qrCodeThatIsTooLarge_isNotShown();
    void keyIsShownInGroups();
    void keyIsCopiedAsASecret();
    void keyIsToldByNothing();
    void keyIsForgotten();
    void replacingAsksFirst();
    void sixDigitsAreSentByThemselves_data();
    void sixDigitsAreSentByThemselves();
    void otherFactorsStandBelow();
    void withoutFactors_thereIsNothingToEnter();
    void codeIsSentBeforeItIsAskedFor();
    void browserIsOpenedByTheButton();
    void codeOfAnotherFactor_isForgotten();
    void codeIsToldByItsWay_data();
    void codeIsToldByItsWay();
    void otherWaysOfACodeStandBelow();
    void confirmingIsNoSignIn();
};

namespace {

/// Returns modules of which each differs from its neighbours, as far as there are any.
QList<QList<bool>> chequered(int size)
{
    QList<QList<bool>> modules;
    for (int y = 0; y < size; ++y) {
        QList<bool> line;
        for (int x = 0; x < size; ++x)
            line << ((x + y) % 2 == 0);
        modules << line;
    }
    return modules;
}

const QString key = u"JBSWY3DPEHPK3PXP"_s;

} // namespace

void tst_FactorViews::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_FactorViews::qrCodeIsSharp_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<qreal>("scale");
    QTest::addColumn<QPoint>("place");
    for (const int size : {21, 33, 45, 57}) {
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0}) {
            for (const QPoint &place : {QPoint(0, 0), QPoint(13, 7)})
                QTest::addRow("%d modules, %g times, at %d", size, scale, place.x()) << size << scale << place;
        }
    }
}

/// Whole pixels for each module, wherever it is in the window, and nothing else in the quiet zone: on black, too.
void tst_FactorViews::qrCodeIsSharp()
{
    QFETCH(const int, size);
    QFETCH(const qreal, scale);
    QFETCH(const QPoint, place);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QWidget window;
    window.setPalette(dark);
    QrCode code(&window);
    const auto modules = chequered(size);
    code.setModules(modules);
    code.setGeometry(QRect(place, code.sizeHint()));
    window.resize(300, 300);
    QImage picture(window.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    code.render(&painter, place);
    painter.end();

    const QRect around(QPoint(qCeil(place.x() * scale), qCeil(place.y() * scale)), QSizeF(QSizeF(code.size()) * scale).toSize());
    const int module = int(code.width() * scale) / (size + 8);
    QVERIFY(module >= 3);
    QPoint first = around.center(); // a dark module at the beginning of a line
    int top = around.top() + 1;
    const auto isDark = [&picture](int x, int y) { return picture.pixelColor(x, y) == QColor(Qt::black); };
    const auto lineHasDark = [&](int y) {
        for (int x = around.left() + 2; x < around.right() - 2; ++x) {
            if (isDark(x, y))
                return true;
        }
        return false;
    };
    while (top < around.bottom() && !lineHasDark(top))
        ++top;
    int left = around.left() + 1;
    while (left < around.right() && !isDark(left, top))
        ++left;
    first = {left, top};
    QVERIFY(first.x() - around.left() >= 4 * module - 1 && first.y() - around.top() >= 4 * module - 1);
    for (int y = 0; y < size * module; ++y) {
        for (int x = 0; x < size * module; ++x) {
            const QColor color = picture.pixelColor(first.x() + x, first.y() + y);
            QCOMPARE(color, QColor(modules.at(y / module).at(x / module) ? Qt::black : Qt::white));
        }
    }
    const QRect codeItself(first, QSize(size, size) * module);
    for (int y = around.top() + 1; y < around.bottom() - 1; ++y) {
        for (int x = around.left() + 1; x < around.right() - 1; ++x)
            QVERIFY(codeItself.contains(x, y) || picture.pixelColor(x, y) == QColor(Qt::white));
    }
}

void tst_FactorViews::qrCodeThatIsTooLarge_isNotShown()
{
    SetUpTotpView view;
    QVERIFY(show(&view));
    view.setKey(key, chequered(177));
    QVERIFY(!find<QWidget>(&view, u"qrCode"_s)->isVisible() && !find<QWidget>(&view, u"scanText"_s)->isVisible());
    QVERIFY(find<QWidget>(&view, u"keyText"_s)->isVisible());
    const QString alone = find<QLabel>(&view, u"keyCaption"_s)->text();
    view.setKey(key, chequered(33));
    QVERIFY(find<QWidget>(&view, u"qrCode"_s)->isVisible() && find<QWidget>(&view, u"scanText"_s)->isVisible());
    QVERIFY(find<QLabel>(&view, u"keyCaption"_s)->text() != alone);
}

void tst_FactorViews::keyIsShownInGroups()
{
    SetUpTotpView view;
    view.setKey(u"JBSWY3DPEHPK3PXPAB"_s, {});
    const auto *text = find<QLabel>(&view, u"keyText"_s);
    QCOMPARE(text->text(), u"JBSW Y3DP EHPK 3PXP AB"_s);
    QVERIFY(text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    view.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(text->layoutDirection(), Qt::LeftToRight);
}

void tst_FactorViews::keyIsCopiedAsASecret()
{
    SetUpTotpView view;
    view.setKey(key, chequered(33));
    QVERIFY(show(&view));
    auto *copy = find<QPushButton>(&view, u"copyKeyButton"_s);
    copy->setFocus();
    press(Qt::Key_Return);
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), key); // without blanks
    QCOMPARE(copied->data(u"x-kde-passwordManagerHint"_s), "secret");
    QCOMPARE(copy->text(), u"Copied"_s);
    view.setKey(u"AAAA"_s, {});
    QCOMPARE(copy->text(), u"Copy &key"_s);
}

/// A screen reader reads it when somebody goes there, and not by itself.
void tst_FactorViews::keyIsToldByNothing()
{
    static QList<QAccessible::Event> told;
    told.clear();
    SetUpTotpView view;
    QVERIFY(show(&view));
    QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        const QList ofText{QAccessible::TextCaretMoved, QAccessible::TextSelectionChanged, QAccessible::TextInserted,
            QAccessible::TextRemoved, QAccessible::TextUpdated, QAccessible::NameChanged};
        if (event->object() != nullptr && event->object()->objectName() == "keyText"_L1 && ofText.contains(event->type()))
            told << event->type();
    });
    const auto silent = qScopeGuard([] { QAccessible::installUpdateHandler(nullptr); });
    view.setKey(key, chequered(33));
    QTRY_VERIFY(find<QWidget>(&view, u"keyText"_s)->isVisible());
    view.grab();
    QCOMPARE(told, QList<QAccessible::Event>());
}

void tst_FactorViews::keyIsForgotten()
{
    SetUpTotpView view;
    view.setKey(key, chequered(33));
    lineEdit(&view, u"codeEdit"_s)->insert(u"123"_s);
    view.wipe();
    QCOMPARE(find<QLabel>(&view, u"keyText"_s)->text(), QString());
    QVERIFY(!find<QrCode>(&view, u"qrCode"_s)->isReadable());
    QVERIFY(lineEdit(&view, u"codeEdit"_s)->text().isEmpty());
}

/// Another key may take the place of the one that works, so nobody asks for it by the way.
void tst_FactorViews::replacingAsksFirst()
{
    SetUpTotpView view;
    QSignalSpy requested(&view, &SetUpTotpView::keyRequested);
    QSignalSpy submitted(&view, &SetUpTotpView::submitted);
    view.setReplacing(true);
    QVERIFY(show(&view));
    QCOMPARE(view.heading(), u"Replace your authenticator app"_s);
    QVERIFY(!lineEdit(&view, u"codeEdit"_s)->isVisible());
    view.focusFirst();
    press(Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    view.setKey(key, chequered(33));
    QVERIFY(lineEdit(&view, u"codeEdit"_s)->isVisible());
    type(&view, u"codeEdit"_s, u"123456"_s);
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(requested.count(), 1);
}

using MakeSpy = std::function<std::unique_ptr<QSignalSpy>(View *)>;
template<typename V> MakeSpy spyOnSubmitted()
{
    return [](View *view) { return std::make_unique<QSignalSpy>(static_cast<V *>(view), &V::submitted); };
}

void tst_FactorViews::sixDigitsAreSentByThemselves_data()
{
    using Maker = std::function<std::unique_ptr<View>()>;
    QTest::addColumn<Maker>("make");
    QTest::addColumn<MakeSpy>("spyOn");
    QTest::newRow("second factor") << Maker([] { return std::make_unique<SecondFactorView>(); })
                                   << spyOnSubmitted<SecondFactorView>();
    QTest::newRow("set up") << Maker([] {
        auto view = std::make_unique<SetUpTotpView>();
        view->setKey(key, {});
        return view;
    }) << spyOnSubmitted<SetUpTotpView>();
    QTest::newRow("code of an email") << Maker([] { return std::make_unique<EnterCodeView>(); })
                                      << spyOnSubmitted<EnterCodeView>();
}

void tst_FactorViews::sixDigitsAreSentByThemselves()
{
    QFETCH(const std::function<std::unique_ptr<View>()>, make);
    QFETCH(const MakeSpy, spyOn);
    const auto view = make();
    QVERIFY(show(view.get()));
    const auto spy = spyOn(view.get());
    QSignalSpy &submitted = *spy;
    type(view.get(), u"codeEdit"_s, u"12345"_s);
    QVERIFY(submitted.isEmpty());
    type(view.get(), u"codeEdit"_s, u"6"_s);
    press(Qt::Key_Return); // with the last digit
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(submitted.takeFirst().constFirst(), u"123456"_s);
    view->showFieldError(Field::Code, u"That code is wrong."_s);
    type(view.get(), u"codeEdit"_s, u"123457"_s); // in place of what is selected
    QTRY_COMPARE(submitted.count(), 1);
    QCOMPARE(submitted.constFirst().constFirst(), u"123457"_s);
}

void tst_FactorViews::otherFactorsStandBelow()
{
    SecondFactorView view;
    QSignalSpy requested(&view, &SecondFactorView::factorRequested);
    QVERIFY(show(&view));
    QVERIFY(!find<QWidget>(&view, u"ways"_s)->isVisible());
    view.setFactors({Factor::App, Factor::EmailCode, Factor::SmsCode});
    QVERIFY(find<QWidget>(&view, u"ways"_s)->isVisible() && !find<QWidget>(&view, u"appButton"_s)->isVisible());
    find<QPushButton>(&view, u"smsButton"_s)->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(requested.takeFirst().constFirst().value<Factor>(), Factor::SmsCode);
    view.setFactor(Factor::SmsCode);
    QVERIFY(find<QWidget>(&view, u"appButton"_s)->isVisible() && !find<QWidget>(&view, u"smsButton"_s)->isVisible());
}

void tst_FactorViews::withoutFactors_thereIsNothingToEnter()
{
    SecondFactorView view;
    view.setPurpose(SecondFactorView::StepUp);
    view.setFactors({});
    QVERIFY(show(&view));
    for (const char *part : {"codeLabel", "codeEdit", "primaryButton", "resendButton", "ways"})
        QVERIFY2(!find<QWidget>(&view, QLatin1StringView(part))->isVisible(), part);
    QVERIFY(find<QWidget>(&view, u"cancelButton"_s)->isVisible());
    view.setFactors({Factor::App});
    QVERIFY(find<QWidget>(&view, u"codeEdit"_s)->isVisible() && find<QWidget>(&view, u"primaryButton"_s)->isVisible());
}

void tst_FactorViews::codeIsSentBeforeItIsAskedFor()
{
    SecondFactorView view;
    QSignalSpy wanted(&view, &SecondFactorView::sendRequested);
    QSignalSpy submitted(&view, &SecondFactorView::submitted);
    view.setFactor(Factor::EmailCode, false);
    QVERIFY(show(&view));
    QVERIFY(!lineEdit(&view, u"codeEdit"_s)->isVisible());
    QCOMPARE(view.introduction(), u"We’ll email you a 6-digit code."_s);
    view.focusFirst();
    press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    view.setFactor(Factor::EmailCode, true, u"a***@example.com"_s);
    view.setResendCountdown(30);
    QVERIFY(lineEdit(&view, u"codeEdit"_s)->isVisible());
    QVERIFY(view.introduction().contains(u"a***@example.com"_s));
    auto *resend = find<QPushButton>(&view, u"resendButton"_s);
    QVERIFY(resend->isVisible() && !resend->isEnabled());
    QCOMPARE(resend->text(), u"Resend (0:30)"_s);
    view.setResendCountdown(0);
    resend->click();
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(submitted.count(), 0);
}

void tst_FactorViews::browserIsOpenedByTheButton()
{
    SecondFactorView view;
    QSignalSpy wanted(&view, &SecondFactorView::sendRequested);
    view.setFactors({Factor::App, Factor::Browser});
    QVERIFY(show(&view));
    QVERIFY(find<QWidget>(&view, u"browserButton"_s)->isVisible());
    for (const bool isSent : {false, true}) {
        view.setFactor(Factor::Browser, isSent);
        QVERIFY(!lineEdit(&view, u"codeEdit"_s)->isVisible());
        QVERIFY(!find<QWidget>(&view, u"resendButton"_s)->isVisible() && !find<QWidget>(&view, u"browserButton"_s)->isVisible());
    }
    view.focusFirst();
    press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void tst_FactorViews::codeOfAnotherFactor_isForgotten()
{
    SecondFactorView view;
    QVERIFY(show(&view));
    type(&view, u"codeEdit"_s, u"123"_s);
    view.setFactor(Factor::App); // as it is
    QCOMPARE(lineEdit(&view, u"codeEdit"_s)->text(), u"123"_s);
    view.setFactor(Factor::EmailCode);
    QCOMPARE(lineEdit(&view, u"codeEdit"_s)->text(), QString());
}

void tst_FactorViews::codeIsToldByItsWay_data()
{
    QTest::addColumn<Method>("method");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("text");
    QTest::newRow("email") << Method::Email << u"a***@example.com"_s << u"We emailed a 6-digit code to a***@example.com."_s;
    QTest::newRow("SMS") << Method::Sms << u"+49*****12"_s << u"We texted a 6-digit code to +49*****12."_s;
    QTest::newRow("SMS, in groups") << Method::Sms << u"+49 ***12"_s << u"We texted a 6-digit code to +49\u00a0***12."_s;
    QTest::newRow("SMS, nobody says where") << Method::Sms << QString() << u"We texted you a 6-digit code."_s;
    QTest::newRow("call") << Method::Voice << u"+49*****12"_s << u"We’re calling +49*****12 with a 6-digit code."_s;
    QTest::newRow("WhatsApp") << Method::WhatsApp << u"+49*****12"_s << u"We sent a 6-digit code by WhatsApp to +49*****12."_s;
}

void tst_FactorViews::codeIsToldByItsWay()
{
    QFETCH(const Method, method);
    QFETCH(const QString, address);
    EnterCodeView view;
    view.setMethod(method);
    view.setAddress(address);
    QTEST(view.introduction(), "text");
    const bool isEmail = method == Method::Email;
    QCOMPARE(find<QPushButton>(&view, u"wrongAddressButton"_s)->text(), isEmail ? u"&Wrong address?"_s : u"&Wrong number?"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    view.setAddress(address);
    const QString shown = isEmail ? address : QString(address).replace(u' ', QChar(QChar::Nbsp));
    const bool isIsolated = address.isEmpty() || view.introduction().contains(u'\u2068' + shown + u'\u2069');
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(isIsolated);
}

void tst_FactorViews::otherWaysOfACodeStandBelow()
{
    EnterCodeView view;
    QSignalSpy requested(&view, &EnterCodeView::methodRequested);
    QVERIFY(show(&view));
    const QMap<Method, QString> buttons{{Method::Email, u"emailButton"_s}, {Method::Sms, u"smsButton"_s},
        {Method::Voice, u"voiceButton"_s}, {Method::WhatsApp, u"whatsAppButton"_s}};
    const auto offered = [&] {
        QList<Method> methods;
        for (auto it = buttons.begin(); it != buttons.end(); ++it) {
            if (find<QWidget>(&view, *it)->isVisible())
                methods << it.key();
        }
        return methods;
    };
    QCOMPARE(offered(), QList<Method>());
    view.setMethods({Method::Sms, Method::Voice, Method::WhatsApp});
    view.setMethod(Method::Sms);
    QCOMPARE(offered(), (QList{Method::Voice, Method::WhatsApp}));
    QCOMPARE(find<QPushButton>(&view, u"voiceButton"_s)->text(), u"Call &me instead"_s);
    find<QPushButton>(&view, u"voiceButton"_s)->click();
    QCOMPARE(requested.takeFirst().constFirst().value<Method>(), Method::Voice);

    type(&view, u"codeEdit"_s, u"123"_s);
    view.setMethod(Method::Sms); // as it is
    QCOMPARE(lineEdit(&view, u"codeEdit"_s)->text(), u"123"_s);
    view.setMethod(Method::Voice);
    QCOMPARE(lineEdit(&view, u"codeEdit"_s)->text(), QString()); // it was of the message, which the call has ended
    QCOMPARE(offered(), (QList{Method::Sms, Method::WhatsApp}));
    view.setBusy(true);
    QCOMPARE(offered(), QList<Method>());
}

void tst_FactorViews::confirmingIsNoSignIn()
{
    EnterCodeView view;
    QVERIFY(show(&view));
    view.setPurpose(EnterCodeView::Confirm);
    QCOMPARE(find<QPushButton>(&view, u"primaryButton"_s)->text(), u"Co&nfirm"_s);
    QCOMPARE(find<QPushButton>(&view, u"cancelButton"_s)->text(), u"Cancel"_s);
    SecondFactorView stepUp;
    stepUp.setPurpose(SecondFactorView::StepUp);
    QCOMPARE(stepUp.heading(), u"Confirm that it’s you"_s);
    QCOMPARE(find<QPushButton>(&stepUp, u"cancelButton"_s)->text(), u"Cancel"_s);
}

QTEST_MAIN(tst_FactorViews)
#include "tst_factorviews.moc"
