// SPDX-License-Identifier: MIT
#include "support/cuttexts.h"
#include "viewprobe.h"
#include "views/accountview.h"
#include "views/browserview.h"
#include "views/changeemailview.h"
#include "views/changephoneview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/secondfactorview.h"
#include "views/setuptotpview.h"
#include "views/signinview.h"
#include "views/signupview.h"
#include "views/ssoview.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QStyleOptionButton>

#include <functional>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

using Maker = std::function<std::unique_ptr<View>()>;
Q_DECLARE_METATYPE(Maker)

/// People who need large letters can read everything, and reach the button that goes on, also in the smallest window.
class tst_LargeFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { QApplication::setFont(m_font); }

    void everythingCanBeReadAndReached_data();
    void everythingCanBeReadAndReached();
    void accountFitsIntoItsWindow_data();
    void accountFitsIntoItsWindow();
    void buttonsWrapInEveryStyle_data();
    void buttonsWrapInEveryStyle();

private:
    const QFont m_font = QApplication::font();
};

namespace {

template<typename V, typename... Arguments> Maker maker(Arguments... arguments)
{
    return [arguments...] { return std::make_unique<V>(arguments...); };
}

/// Returns a screen with everything that it can have.
std::unique_ptr<View> signInByEveryWay()
{
    auto view = std::make_unique<SignInView>();
    view->setBrowserOffered(true);
    view->setSsoOffered(true);
    view->setProviders({{u"google"_s, u"Google"_s}, {u"slack"_s, u"Slack"_s}, {u"acme"_s, u"Acme Manufacturing Company"_s}});
    view->setLastUsedWay(u"oauth:acme"_s);
    return view;
}

std::unique_ptr<View> withoutBrowser()
{
    auto view = std::make_unique<BrowserView>();
    view->setLinkThere(true);
    view->setState(BrowserView::NoBrowser);
    return view;
}

std::unique_ptr<View> secondFactor()
{
    auto view = std::make_unique<SecondFactorView>();
    view->setFactors({SecondFactorView::App, SecondFactorView::EmailCode, SecondFactorView::SmsCode});
    view->setFactor(SecondFactorView::EmailCode, true, u"ada.of.the.analytical.engines@example.com"_s);
    return view;
}

std::unique_ptr<View> setUpTotp()
{
    auto view = std::make_unique<SetUpTotpView>();
    view->setKey(u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s, QList<QList<bool>>(41, QList<bool>(41, true)));
    return view;
}

std::unique_ptr<View> signInAgain()
{
    auto view = std::make_unique<SignInView>();
    view->setLoginId(u"ada@example.com"_s);
    view->setRemembered(true, u"Ada Lovelace"_s);
    view->setLinkOffered(true);
    view->setCodeOffered(true);
    return view;
}

void useFont(QFont font, int points)
{
    font.setPointSize(points);
    QApplication::setFont(font);
}

QRect placeIn(const QWidget *around, const QWidget *widget)
{
    return {widget->mapTo(around->window(), QPoint()) - around->mapTo(around->window(), QPoint()), widget->size()};
}

/// Returns what stands out of the page at a side, where nobody can scroll to.
QStringList beyondEdges(const View &view)
{
    const auto *port = find<QScrollArea>(&view, u"scrollArea"_s)->viewport();
    QStringList beyond;
    for (const auto *widget : find<QWidget>(&view, u"page"_s)->findChildren<QWidget *>()) {
        const QRect place = placeIn(port, widget);
        if (widget->isVisible() && (place.left() < 0 || place.right() >= port->width()))
            beyond << widget->objectName();
    }
    return beyond;
}

} // namespace

void tst_LargeFonts::everythingCanBeReadAndReached_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<int>("points");
    const QList<std::pair<QByteArray, Maker>> views{{"signInView", maker<SignInView>()}, {"signUpView", maker<SignUpView>()},
        {"forgotView", maker<ForgotView>()}, {"checkMailView", maker<CheckMailView>()}, {"enterCodeView", maker<EnterCodeView>()},
        {"confirmLinkView", maker<ConfirmLinkView>()}, {"newPasswordView", maker<NewPasswordView>()},
        {"changeView", maker<NewPasswordView>(NewPasswordView::Change)}, {"replaceView", maker<ReplaceView>()},
        {"signInView, again", &signInAgain}, {"signInView, every way", &signInByEveryWay}, {"browserView", maker<BrowserView>()},
        {"browserView, no browser", &withoutBrowser}, {"ssoView", maker<SsoView>()}, {"secondFactorView", &secondFactor},
        {"setUpTotpView", &setUpTotp}, {"changeEmailView", maker<ChangeEmailView>()},
        {"changePhoneView", maker<ChangePhoneView>()}};
    for (const auto &[name, make] : views) {
        for (const int points : {8, 20, 28})
            QTest::addRow("%s, %d pt", name.constData(), points) << make << points;
    }
}

void tst_LargeFonts::everythingCanBeReadAndReached()
{
    QFETCH(const Maker, make);
    QFETCH(const int, points);
    useFont(m_font, points);
    const auto view = make();
    view->showMessage({Notice::Severity::Error, u"Wrong email or password. Check both and try again."_s, {}, {}});
    view->resize(320, 480);
    QVERIFY(show(view.get()));
    QCOMPARE(view->width(), 320);
    QCOMPARE(cutTextsOf(*view).join(u", "_s), QString());
    QCOMPARE(beyondEdges(*view).join(u", "_s), QString());

    const auto *button = find<QPushButton>(view.get(), u"primaryButton"_s);
    view->focusFirst();
    for (int steps = 0; QApplication::focusWidget() != button && steps < 40; ++steps)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    const auto *port = find<QScrollArea>(view.get(), u"scrollArea"_s)->viewport();
    QVERIFY(port->rect().contains(placeIn(port, button)));

    for (const QCheckBox *box : view->findChildren<QCheckBox *>()) {
        QStyleOptionButton option;
        option.initFrom(box);
        option.rect = box->rect();
        QVERIFY(box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box).height() >= box->fontMetrics().ascent());
        const QRect place(0, 0, box->style()->subElementRect(QStyle::SE_CheckBoxContents, &option, box).width(), QWIDGETSIZE_MAX);
        const int height = box->fontMetrics().boundingRect(place, Qt::TextWordWrap | Qt::TextShowMnemonic, box->text()).height();
        QVERIFY2(!box->isVisible() || box->height() >= height, qPrintable(box->objectName()));
    }
}

void tst_LargeFonts::accountFitsIntoItsWindow_data()
{
    QTest::addColumn<bool>("isConfirming");
    QTest::addColumn<int>("width");
    for (const int width : {320, 460, 520}) {
        QTest::addRow("account, %d", width) << false << width;
        QTest::addRow("question, %d", width) << true << width;
    }
}

void tst_LargeFonts::accountFitsIntoItsWindow()
{
    QFETCH(const bool, isConfirming);
    QFETCH(const int, width);
    useFont(m_font, 28);
    AccountView view;
    view.setName(u"Ada Lovelace"_s);
    view.setLoginId(u"ada@example.com"_s);
    view.setVerification(AccountView::NotVerified);
    view.setSessionState(AccountView::Offline, u"We’ll keep trying to reconnect."_s);
    const QDateTime time(QDate(2026, 3, 2), QTime(14, 5));
    view.setHistory({{time, u"London, GB"_s, u"203.0.113.7"_s, true}, {time.addDays(-4), {}, u"2001:db8:85a3::8a2e:370:7334"_s}});
    view.setTotpOffered(true);
    view.setEmailOffered(true, u"ada@example.com"_s);
    view.setPhoneOffered(true, u"+441632960123"_s);
    view.setOrganizationOffered(true, u"Analytical Engines"_s);
    view.setAccountsOffered(true, {u"Grace Hopper"_s, u"Charles Babbage"_s});
    view.showMessage(
        {Notice::Severity::Warning, u"Your session isn’t saved."_s, {{Notice::Action::SaveAgain, u"Unlock and save"_s}}});
    view.resize(width, 480);
    QVERIFY(show(&view));
    if (isConfirming)
        find<QPushButton>(&view, u"signOutEverywhereButton"_s)->click();
    QCOMPARE(cutTextsOf(view).join(u", "_s), QString());
    QCOMPARE(view.width(), width);
    QCOMPARE(beyondEdges(view).join(u", "_s), QString());
}

void tst_LargeFonts::buttonsWrapInEveryStyle_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<bool>("isHostStyle");
    QTest::newRow("ours") << QString() << false;
    QTest::newRow("the program's") << QString() << true;
    QTest::newRow("sheet") << u"QPushButton { border: 3px solid black; padding: 5px; }"_s << false;
}

void tst_LargeFonts::buttonsWrapInEveryStyle()
{
    QFETCH(const QString, sheet);
    QFETCH(const bool, isHostStyle);
    const auto view = signInAgain();
    view->setStyleSheet(sheet);
    view->setHostStyle(isHostStyle);
    for (const QString &name : {u"linkButton"_s, u"forgotButton"_s, u"primaryButton"_s}) {
        auto *button = find<QPushButton>(view.get(), name);
        const int line = button->fontMetrics().height();
        const QSize whole = button->sizeHint();
        QCOMPARE(button->heightForWidth(whole.width()), whole.height());
        QVERIFY(button->heightForWidth(whole.width() * 3 / 5) >= 2 * line);
        QVERIFY(button->minimumSizeHint().width() < whole.width());
    }
}

QTEST_MAIN(tst_LargeFonts)
#include "tst_largefonts.moc"
