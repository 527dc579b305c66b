// SPDX-License-Identifier: MIT
#include "controls/linkbutton.h"
#include "controls/linksentence.h"
#include "viewprobe.h"
#include "views/signupview.h"

#include <QRegularExpression>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// Tests a sentence that has links among its words.
class tst_LinkSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void linksStandInTheirPlaces_data();
    void linksStandInTheirPlaces();
    void linesBreakBetweenWords_data();
    void linesBreakBetweenWords();
    void linkThatIsNotSaidIsHidden();
    void termsAreASentence();
};

namespace {

struct Sentence : LinkSentence
{
    explicit Sentence(const QString &text) { setSentence(text, {&terms, &privacy}); }

    /// Gives it that width, and the height that it needs then.
    void lay(int width)
    {
        resize(width, heightForWidth(width));
        show();
    }

    LinkButton terms{u"&Terms"_s, this};
    LinkButton privacy{u"Privacy"_s, this};
};

} // namespace

void tst_LinkSentence::linksStandInTheirPlaces_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void tst_LinkSentence::linksStandInTheirPlaces()
{
    QFETCH(const Qt::LayoutDirection, direction);
    Sentence sentence(u"You agree to %1 and %2."_s);
    sentence.setLayoutDirection(direction);
    sentence.lay(sentence.sizeHint().width());
    QCOMPARE(sentence.accessibleName(), u"You agree to Terms and Privacy."_s);
    QCOMPARE(sentence.terms.y(), sentence.privacy.y());
    QVERIFY(sentence.rect().contains(sentence.terms.geometry()) && sentence.rect().contains(sentence.privacy.geometry()));
    const int before = sentence.fontMetrics().horizontalAdvance(u"You agree to "_s);
    const int between = sentence.fontMetrics().horizontalAdvance(u" and "_s);
    const bool isMirrored = direction == Qt::RightToLeft;
    const auto far = [&](int x) { return isMirrored ? sentence.width() - x : x; };
    const int start = far(isMirrored ? sentence.terms.geometry().right() + 1 : sentence.terms.x());
    QVERIFY2(start <= before && start >= before - sentence.fontMetrics().maxWidth(), qPrintable(QString::number(start)));
    const int gap = isMirrored ? sentence.terms.x() - sentence.privacy.geometry().right() - 1
                               : sentence.privacy.x() - sentence.terms.geometry().right() - 1;
    QVERIFY2(gap > 0 && gap <= between, qPrintable(QString::number(gap)));
}

void tst_LinkSentence::linesBreakBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"By creating an account, you agree to the %1 and %2."_s;
    QTest::newRow("Japanese, without blanks") << u"アカウントを作成すると、%1と%2に同意したことになります。"_s;
    QTest::newRow("links alone") << u"%1 %2"_s;
}

void tst_LinkSentence::linesBreakBetweenWords()
{
    QFETCH(const QString, text);
    Sentence sentence(text);
    const int widest = sentence.sizeHint().width();
    const int narrowest = sentence.minimumSizeHint().width();
    QVERIFY(narrowest < widest);
    int height = sentence.heightForWidth(widest);
    for (int width = widest; width >= narrowest; --width) {
        sentence.lay(width);
        QVERIFY(sentence.height() >= height);
        height = sentence.height();
        for (const LinkButton *link : {&sentence.terms, &sentence.privacy}) {
            QVERIFY(sentence.rect().contains(link->geometry()));
            QVERIFY(link->width() >= link->sizeHint().width());
        }
    }
    QVERIFY(height >= 2 * sentence.heightForWidth(widest));
    // A full stop does not begin a line.
    Sentence ended(u"%1."_s);
    QVERIFY(ended.minimumSizeHint().width() > ended.terms.sizeHint().width());
}

void tst_LinkSentence::linkThatIsNotSaidIsHidden()
{
    Sentence sentence(u"You agree to %2."_s);
    QVERIFY(sentence.terms.isHidden());
    QVERIFY(!sentence.privacy.isHidden());
    sentence.setSentence(u"You agree to %1."_s, {&sentence.terms, &sentence.privacy});
    QVERIFY(!sentence.terms.isHidden());
    QVERIFY(sentence.privacy.isHidden());
}

void tst_LinkSentence::termsAreASentence()
{
    SignUpView view;
    const auto *sentence = find<LinkSentence>(&view, u"termsText"_s);
    QVERIFY(sentence->isHidden());
    view.setTermsOffered(true, true);
    QVERIFY(!sentence->isHidden());
    QCOMPARE(sentence->accessibleName(), u"By creating an account, you agree to the Terms of use and Privacy policy."_s);
    view.setTermsOffered(true, false);
    QCOMPARE(sentence->accessibleName(), u"By creating an account, you agree to the Terms of use."_s);
    view.setTermsOffered(false, true);
    QCOMPARE(sentence->accessibleName(), u"By creating an account, you agree to the Privacy policy."_s);
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(&view, &event);
    QCOMPARE(sentence->accessibleName(), u"By creating an account, you agree to the Privacy policy."_s);
}

QTEST_MAIN(tst_LinkSentence)
#include "tst_linksentence.moc"
