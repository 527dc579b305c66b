// SPDX-License-Identifier: MIT
#include "flow/loginsettings.h"
#include "flow/steprules.h"

#include <QRegularExpression>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// What a program may want of the browser, and what it is told when it wants what cannot be.
class tst_LoginSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsOfferedUnasked();
    void knownProvidersNeedTheirIdAlone_data();
    void knownProvidersNeedTheirIdAlone();
    void ownProviderIsCalledAsTheProgramSays();
    void browserAloneOffersNoPasswordAndNoMail();
    void browserAloneBeginsAtItsOneButton_data();
    void browserAloneBeginsAtItsOneButton();
    void problemsAreTold_data();
    void problemsAreTold();
};

void tst_LoginSettings::nothingIsOfferedUnasked()
{
    const LoginSettings settings;
    QCOMPARE(settings.offered(), LoginFeatures(LoginFeature::Standard));
    QVERIFY(!settings.offered().testFlag(LoginFeature::Browser) && !settings.offered().testFlag(LoginFeature::Sso));
    QVERIFY(settings.providers.isEmpty());
    QCOMPARE(settings.codeMethods, QList{DeliveryMethod::Email});
    QCOMPARE(settings.linkKind, LoginSettings::MagicLink);
    QCOMPARE(settings.browserProblem(), QString());
    QVERIFY(!canBeChosen(LoginStep::Sso, settings.offered(), false));
    QVERIFY(!canBeChosen(LoginStep::Browser, LoginFeatures(LoginFeature::Browser), false)); // signInByBrowser() leads there
}

void tst_LoginSettings::knownProvidersNeedTheirIdAlone_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("google") << u"google"_s << u"Google"_s;
    QTest::newRow("microsoft") << u"microsoft"_s << u"Microsoft"_s;
    QTest::newRow("apple") << u"apple"_s << u"Apple"_s;
    QTest::newRow("github") << u"github"_s << u"GitHub"_s;
    QTest::newRow("gitlab") << u"gitlab"_s << u"GitLab"_s;
    QTest::newRow("facebook") << u"facebook"_s << u"Facebook"_s;
    QTest::newRow("linkedin") << u"linkedin"_s << u"LinkedIn"_s;
    QTest::newRow("slack") << u"slack"_s << u"Slack"_s;
    QTest::newRow("discord") << u"discord"_s << u"Discord"_s;
    QTest::newRow("another") << u"acme-id"_s << u"acme-id"_s;
}

void tst_LoginSettings::knownProvidersNeedTheirIdAlone()
{
    QFETCH(QString, id);
    const SocialProvider provider = SocialProvider::withId(id);
    QCOMPARE(provider.id, id);
    QTEST(provider.name, "name");
    QVERIFY(provider.isValid());
    QCOMPARE(SocialProvider::known().contains(provider), id != "acme-id"_L1);
}

void tst_LoginSettings::ownProviderIsCalledAsTheProgramSays()
{
    LoginSettings settings;
    settings.providers = {SocialProvider::withId(u"google"_s), {u"acme"_s, u"Acme & Sons"_s, QUrl(u"qrc:/acme.svg"_s)}};
    QCOMPARE(settings.browserProblem(), QString());
    QCOMPARE(settings.socialProviders(), settings.providers);
}

void tst_LoginSettings::browserAloneOffersNoPasswordAndNoMail()
{
    LoginSettings settings;
    settings.primaryWay = LoginSettings::BrowserOnly;
    settings.features |= LoginFeature::SignInByLink | LoginFeature::SignInByCode | LoginFeature::SignUpOrIn | LoginFeature::Sso;
    const LoginFeatures expected = LoginFeature::Browser | LoginFeature::Sso | LoginFeature::StaySignedInChoice |
                                   LoginFeature::SignOutEverywhere | LoginFeature::SignInHistory | LoginFeature::Accounts;
    QCOMPARE(settings.offered(), expected);
}

void tst_LoginSettings::browserAloneBeginsAtItsOneButton_data()
{
    QTest::addColumn<LoginSettings::FirstScreen>("screen");
    QTest::newRow("sign in") << LoginSettings::SignInScreen;
    QTest::newRow("sign up") << LoginSettings::SignUpScreen;
    QTest::newRow("forgot") << LoginSettings::ForgotScreen;
}

void tst_LoginSettings::browserAloneBeginsAtItsOneButton()
{
    QFETCH(LoginSettings::FirstScreen, screen);
    LoginSettings settings;
    settings.primaryWay = LoginSettings::BrowserOnly;
    settings.firstScreen = screen;
    QCOMPARE(firstStep(settings), LoginStep::SignIn);
}

void tst_LoginSettings::problemsAreTold_data()
{
    QTest::addColumn<LoginSettings>("settings");
    QTest::addColumn<QString>("problem"); // empty: there is none
    const auto row = [](const char *name, const QString &problem, const std::function<void(LoginSettings &)> &change) {
        LoginSettings settings;
        change(settings);
        QTest::newRow(name) << settings << problem;
    };
    for (const int port : {0, 1024, 8088, 65535})
        row(qPrintable(u"port %1"_s.arg(port)), {}, [port](LoginSettings &settings) { settings.browserPort = port; });
    for (const int port : {-1, 1, 80, 1023, 65536, 1 << 30})
        row(qPrintable(u"port %1"_s.arg(port)), u"not a port"_s,
            [port](LoginSettings &settings) { settings.browserPort = port; });
    for (const char *scheme : {"descope-login", "com.example.app", "x"}) {
        row(scheme, {}, [scheme](LoginSettings &settings) {
            settings.browserReturn = LoginSettings::ByScheme;
            settings.urlScheme = QString::fromLatin1(scheme);
        });
    }
    for (const char *scheme : {"", "https", "javascript", "My-App", "app:", "1app", "app app", "app://x", "app\n"}) {
        row(qPrintable(u"scheme '%1'"_s.arg(QString::fromLatin1(scheme))), u"not a scheme"_s, [scheme](LoginSettings &settings) {
            settings.browserReturn = LoginSettings::ByScheme;
            settings.urlScheme = QString::fromLatin1(scheme);
        });
    }
    row("scheme that is not needed", {}, [](LoginSettings &settings) { settings.urlScheme = u"https"_s; });
    for (const char *id : {"", "go ogle", "google&prompt=none", "google\n", "\xe9", "../x y"}) {
        row(qPrintable(u"provider '%1'"_s.arg(QString::fromLatin1(id))), u"not a provider"_s, [id](LoginSettings &settings) {
            settings.providers << SocialProvider{QString::fromLatin1(id), u"Name"_s};
        });
    }
    row("provider of 65 letters", u"not a provider"_s, [](LoginSettings &settings) {
        settings.providers << SocialProvider{QString(65, u'a'), u"Name"_s};
    });
    row("provider without a name", u"not a provider"_s, [](LoginSettings &settings) {
        settings.providers << SocialProvider{u"acme"_s, u" "_s};
    });
    row("provider twice", u"there twice"_s, [](LoginSettings &settings) {
        settings.providers << SocialProvider::withId(u"google"_s) << SocialProvider{u"google"_s, u"Other"_s};
    });
    row("all that are known", {}, [](LoginSettings &settings) { settings.providers = SocialProvider::known(); });
    row("flow", {}, [](LoginSettings &settings) { settings.browserFlow = u"sign-up-or-in"_s; });
    row("flow with more behind it", u"not the id of a flow"_s,
        [](LoginSettings &settings) { settings.browserFlow = u"sign-in&prompt=none"_s; });
}

void tst_LoginSettings::problemsAreTold()
{
    QFETCH(LoginSettings, settings);
    QFETCH(QString, problem);
    QCOMPARE(settings.browserProblem().isEmpty(), problem.isEmpty());
    QVERIFY2(settings.browserProblem().contains(problem), qPrintable(settings.browserProblem()));
}

QTEST_GUILESS_MAIN(tst_LoginSettings)
#include "tst_loginsettings.moc"
