// SPDX-License-Identifier: MIT
#include "scriptedlogin.h"

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// Somebody who is signed in sets up an authenticator app, or puts another one in its place.
class tst_TotpFlow : public ScriptedLogin
{
    Q_OBJECT

private Q_SLOTS:
    void app_isSetUpAndConfirmedByItsFirstCode();
    void replacedApp_isAskedForFirst();
    void seed_isForgottenWithTheStep();
    void unfinished_isToldAtTheAccount();
    void wrongCode_asksAgain();
    void seedThatDoesNotCome_canBeAskedForAgain();
    void notOffered_cannotBeReached();

private:
    void signInAsAda(bool hasApp)
    {
        LoginSettings settings;
        settings.features |= LoginFeature::AuthenticatorApp;
        start(settings);
        signIn({u"first"_s, {}, {{"TOTP"_L1, hasApp}}});
        QCOMPARE(m_flow->step(), Step::Account);
        reply("me", withApp());
        reply("totp/update", {{"provisioningURL"_L1, u"otpauth://totp/x?secret=JBSWY3DP"_s}, {"key"_L1, u"JBSWY3DP"_s}});
    }
    static QJsonObject withApp() { return {{"userId"_L1, u"U2canaryuser"_s}, {"TOTP"_L1, true}}; }
};

void tst_TotpFlow::app_isSetUpAndConfirmedByItsFirstCode()
{
    signInAsAda(false);
    QVERIFY(!m_flow->isTotpSetUp());
    m_flow->show(Step::SetUpTotp);
    QVERIFY(settle());
    QCOMPARE(m_flow->totpSeed().key, u"JBSWY3DP"_s);
    QCOMPARE(m_flow->totpSeed().provisioningUrl, QUrl(u"otpauth://totp/x?secret=JBSWY3DP"_s));
    QCOMPARE(tokensOf("totp/update"), QStringList{u"first"_s});
    give("totp/verify", Answer{u"proof"_s});
    enter(u"123 456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(told(), u"Your authenticator app is set up."_s);
    QCOMPARE(sent("totp/verify")["code"_L1].toString(), u"123456"_s);
    QTRY_COMPARE(tokensOf("logout"), QStringList{u"proof"_s}); // the session of the proof is nobody's
    QCOMPARE(heldName(), u"first"_s);
    QTRY_VERIFY(m_flow->isTotpSetUp());
}

/// The one that there is ends with the secret of the next.
void tst_TotpFlow::replacedApp_isAskedForFirst()
{
    signInAsAda(true);
    QVERIFY(m_flow->isTotpSetUp());
    m_flow->show(Step::SetUpTotp);
    QVERIFY(settle());
    QCOMPARE(count("totp/update"), 0);
    enter(u"123456"_s);
    QCOMPARE(count("totp/verify"), 0);
    m_flow->createTotp();
    QVERIFY(settle());
    QCOMPARE(count("totp/update"), 1);
    QCOMPARE(m_flow->totpSeed().key, u"JBSWY3DP"_s);
}

void tst_TotpFlow::seed_isForgottenWithTheStep()
{
    signInAsAda(false);
    QSignalSpy changed(m_flow.get(), &LoginFlow::totpSeedChanged);
    m_flow->show(Step::SetUpTotp);
    QVERIFY(settle());
    QCOMPARE(changed.size(), 1);
    m_flow->cancel();
    QCOMPARE(changed.size(), 2);
    QVERIFY(m_flow->totpSeed() == TotpSeed());
    m_flow->createTotp();
    QVERIFY(settle());
    QCOMPARE(count("totp/update"), 1);
}

void tst_TotpFlow::unfinished_isToldAtTheAccount()
{
    signInAsAda(false);
    m_flow->show(Step::SetUpTotp);
    QVERIFY(settle());
    m_flow->cancel();
    QCOMPARE(m_flow->step(), Step::Account);
    QCOMPARE(m_flow->notice().severity, Notice::Severity::Warning);
    QCOMPARE(
        told(), u"Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have."_s);
    QTRY_VERIFY(m_flow->isTotpSetUp()); // as the server has it
}

void tst_TotpFlow::wrongCode_asksAgain()
{
    signInAsAda(false);
    m_flow->show(Step::SetUpTotp);
    QVERIFY(settle());
    refuse("totp/verify", u"E061102"_s);
    give("totp/verify", Answer{u"proof"_s});
    enter(u"000000"_s);
    QCOMPARE(m_failed, QList{Kind::CodeWrong});
    QCOMPARE(m_flow->totpSeed().key, u"JBSWY3DP"_s);
    QVERIFY2(told().contains(u"check the clock of your phone"_s), qPrintable(told()));
    enter(u"123456"_s);
    QCOMPARE(m_flow->step(), Step::Account);
}

void tst_TotpFlow::seedThatDoesNotCome_canBeAskedForAgain()
{
    signInAsAda(false);
    m_server->clear();
    m_server->reply("/v1/auth/totp/update", Reply::text(503, "<html>"));
    reply("totp/update", {{"provisioningURL"_L1, u"otpauth://totp/x?secret=JBSWY3DP"_s}, {"key"_L1, u"JBSWY3DP"_s}});
    m_flow->show(Step::SetUpTotp);
    QVERIFY(settle());
    QVERIFY(!told().isEmpty() && m_flow->totpSeed().key.isEmpty());
    m_flow->createTotp();
    QVERIFY(settle());
    QCOMPARE(m_flow->totpSeed().key, u"JBSWY3DP"_s);
}

void tst_TotpFlow::notOffered_cannotBeReached()
{
    start();
    signIn({u"first"_s});
    m_flow->show(Step::SetUpTotp);
    QCOMPARE(m_flow->step(), Step::Account);
}

QTEST_GUILESS_MAIN(tst_TotpFlow)
#include "tst_totpflow.moc"
