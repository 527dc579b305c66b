// SPDX-License-Identifier: MIT
#include "text/sentences.h"

#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Tests how sentences are put together in the writing that they have.
class tst_Sentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentencesAreJoined_data();
    void sentencesAreJoined();
    void headingsBecomeSentences_data();
    void headingsBecomeSentences();
};

void tst_Sentences::sentencesAreJoined_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("joined");
    const auto row = [](const char *name, const QString &first, const QString &second, const QString &joined) {
        QTest::newRow(name) << first << second << joined;
    };
    row("English", u"No."_s, u"Try again."_s, u"No. Try again."_s);
    row("Japanese", u"できません。"_s, u"もう一度お試しください。"_s, u"できません。もう一度お試しください。"_s);
    row("Japanese, a question", u"よろしいですか？"_s, u"戻れません。"_s, u"よろしいですか？戻れません。"_s);
    row("Japanese, a quotation", u"「はい」"_s, u"戻れません。"_s, u"「はい」戻れません。"_s);
    row("Japanese behind English", u"No."_s, u"戻れません。"_s, u"No. 戻れません。"_s);
    row("Chinese", u"密码错误。"_s, u"请重试！"_s, u"密码错误。请重试！"_s);
    row("Chinese without a mark", u"密码错误"_s, u"请重试。"_s, u"密码错误 请重试。"_s);
    row("Korean", u"실패했습니다."_s, u"다시 시도하세요."_s, u"실패했습니다. 다시 시도하세요."_s);
    row("Hindi", u"गलत है।"_s, u"फिर कोशिश करें।"_s, u"गलत है। फिर कोशिश करें।"_s);
    row("Arabic", u"هل تريد؟"_s, u"حاول مجددًا."_s, u"هل تريد؟ حاول مجددًا."_s);
    row("the first alone", u"No."_s, {}, u"No."_s);
    row("the second alone", {}, u"No."_s, u"No."_s);
    row("none", {}, {}, {});
}

void tst_Sentences::sentencesAreJoined()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QTEST(joinedSentences(first, second), "joined");
}

void tst_Sentences::headingsBecomeSentences_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("English") << u"Sign in"_s << u"Sign in."_s;
    QTest::newRow("a question") << u"Forgot your password?"_s << u"Forgot your password?"_s;
    QTest::newRow("Japanese") << u"サインイン"_s << u"サインイン。"_s;
    QTest::newRow("Japanese, a question") << u"パスワードをお忘れですか？"_s << u"パスワードをお忘れですか？"_s;
    QTest::newRow("Chinese") << u"登录"_s << u"登录。"_s;
    QTest::newRow("Korean") << u"로그인"_s << u"로그인."_s;
    QTest::newRow("Hindi") << u"साइन इन करें"_s << u"साइन इन करें।"_s;
    QTest::newRow("Arabic") << u"تسجيل الدخول"_s << u"تسجيل الدخول."_s;
    QTest::newRow("none") << QString() << QString();
}

void tst_Sentences::headingsBecomeSentences()
{
    QFETCH(const QString, heading);
    QTEST(asSentence(heading), "sentence");
}

QTEST_GUILESS_MAIN(tst_Sentences)
#include "tst_sentences.moc"
