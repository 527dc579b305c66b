// SPDX-License-Identifier: MIT
#include "controls/messagebar.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

class tst_MessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyBarHasNoHeight();
    void messageIsPlainTextAndClamped();
    void messageIsAnnouncedEachTime();
    void countdownIsNotAnnounced();
    void messageSeverityIsNamed_data();
    void messageSeverityIsNamed();
    void messageActions();
    void messageDetails();
    void detailsKeepTheirDirection();
};

void tst_MessageBar::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_MessageBar::cleanup()
{
    QGuiApplication::clipboard()->clear();
}

void tst_MessageBar::emptyBarHasNoHeight()
{
    MessageBar bar;
    QCOMPARE(bar.sizeHint().height(), 0);
    bar.setMessage({Notice::Severity::Error, u"No."_s, {}, {}});
    QVERIFY(bar.sizeHint().height() > 0);
    bar.clear();
    QVERIFY(bar.isEmpty());
    QCOMPARE(bar.sizeHint().height(), 0);
    bar.updateText(u"Not shown"_s);
    QVERIFY(bar.isEmpty());
}

void tst_MessageBar::messageIsPlainTextAndClamped()
{
    MessageBar bar;
    const auto *text = bar.findChild<QLabel *>(u"messageText"_s);
    const auto *details = bar.findChild<QLabel *>(u"detailsText"_s);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QCOMPARE(details->textFormat(), Qt::PlainText);
    bar.setMessage({Notice::Severity::Error, u"<b>no</b>"_s, {}, u"<img src=x>"_s});
    QCOMPARE(text->text(), u"<b>no</b>"_s);
    bar.setMessage({Notice::Severity::Error, QString(5000, u'x'), {}, QString(50000, u'y')});
    QCOMPARE(bar.message().text.size(), MessageBar::maximumTextLength());
    QCOMPARE(bar.message().details.size(), MessageBar::maximumDetailsLength());
    QVERIFY(bar.message().text.endsWith(u'…'));
    bar.resize(300, bar.heightForWidth(300));
    QVERIFY(bar.minimumSizeHint().width() < 300);
    const QString astral = QString(MessageBar::maximumTextLength() - 2, u'x') + u"\U0001F511\U0001F511"_s;
    bar.setMessage({Notice::Severity::Error, astral, {}, {}});
    QVERIFY(bar.message().text.isValidUtf16());
}

void tst_MessageBar::messageIsAnnouncedEachTime()
{
    MessageBar bar;
    QSignalSpy announced(&bar, &MessageBar::announced);
    const Notice message{Notice::Severity::Error, u"Wrong."_s, {}, {}};
    bar.setMessage(message);
    bar.setMessage(message);
    QCOMPARE(announced.count(), 2);
    QCOMPARE(announced.at(1).at(0).toString(), u"Error: Wrong."_s);
    bar.clear();
    QCOMPARE(announced.count(), 2);
}

void tst_MessageBar::countdownIsNotAnnounced()
{
    MessageBar bar;
    QSignalSpy announced(&bar, &MessageBar::announced);
    bar.setMessage({Notice::Severity::Warning, u"Wait 0:03."_s, {{Notice::Action::Own, u"X"_s}}, {}});
    bar.updateText(u"Wait 0:02."_s);
    QCOMPARE(announced.count(), 1);
    QCOMPARE(bar.message().text, u"Wait 0:02."_s);
    QCOMPARE(bar.message().buttons.size(), 1);
    QCOMPARE(bar.findChild<QWidget *>(u"announcement"_s)->accessibleName(), u"Warning: Wait 0:02."_s);
}

void tst_MessageBar::messageSeverityIsNamed_data()
{
    QTest::addColumn<Notice::Severity>("severity");
    QTest::addColumn<QString>("name");
    QTest::newRow("info") << Notice::Severity::Info << u"Information"_s;
    QTest::newRow("success") << Notice::Severity::Positive << u"Success"_s;
    QTest::newRow("warning") << Notice::Severity::Warning << u"Warning"_s;
    QTest::newRow("error") << Notice::Severity::Error << u"Error"_s;
}

void tst_MessageBar::messageSeverityIsNamed()
{
    QFETCH(const Notice::Severity, severity);
    QFETCH(const QString, name);
    MessageBar bar;
    bar.setMessage({severity, u"Text"_s, {}, {}});
    QCOMPARE(bar.findChild<QWidget *>(u"messageIcon"_s)->accessibleName(), name);
}

void tst_MessageBar::messageActions()
{
    MessageBar bar;
    QSignalSpy triggered(&bar, &MessageBar::actionTriggered);
    auto *first = bar.findChild<QPushButton *>(u"messageAction1"_s);
    auto *second = bar.findChild<QPushButton *>(u"messageAction2"_s);
    bar.setMessage({Notice::Severity::Info, u"Locked"_s, {{Notice::Action::UnlockAndRetry, u"Unlock"_s}}, {}});
    QVERIFY(!first->isHidden() && second->isHidden());
    bar.setMessage({Notice::Severity::Info, u"Locked"_s,
        {{Notice::Action::UnlockAndRetry, u"Unlock"_s}, {Notice::Action::SignInInstead, u"Sign in"_s}}, {}});
    QVERIFY(!first->isFlat() && second->isFlat());
    first->click();
    second->click();
    bar.setActionsEnabled(false);
    first->click();
    QCOMPARE(triggered.count(), 2);
    QCOMPARE(triggered.at(0).at(0).value<Notice::Action>(), Notice::Action::UnlockAndRetry);
    QCOMPARE(triggered.at(1).at(0).value<Notice::Action>(), Notice::Action::SignInInstead);
}

void tst_MessageBar::messageDetails()
{
    MessageBar bar;
    auto *button = bar.findChild<QPushButton *>(u"detailsButton"_s);
    auto *details = bar.findChild<QWidget *>(u"detailsText"_s);
    bar.setMessage({Notice::Severity::Error, u"No"_s, {}, {}});
    QVERIFY(button->isHidden());
    bar.setMessage({Notice::Severity::Error, u"No"_s, {}, u"Code E1"_s});
    QVERIFY(!button->isHidden() && details->isHidden());
    button->click();
    QVERIFY(!details->isHidden());
    bar.findChild<QPushButton *>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Code E1"_s);
    bar.setMessage({Notice::Severity::Error, u"No"_s, {}, u"Code E2"_s});
    QVERIFY(details->isHidden()); // each message starts closed
}

/// An instant in Arabic is in the order in which it is written, and is copied without invisible characters.
void tst_MessageBar::detailsKeepTheirDirection()
{
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QString details = u"الخادم: api.descope.com\nالوقت: 2026-03-02T14:05:11Z"_s;
    MessageBar bar;
    bar.setMessage({Notice::Severity::Error, u"لا"_s, {}, details});
    bar.show();
    bar.findChild<QPushButton *>(u"detailsButton"_s)->click();
    const QString shown = bar.findChild<QLabel *>(u"detailsText"_s)->text();
    QVERIFY2(shown.endsWith(u"الوقت: \u20682026-03-02T14:05:11Z\u2069"_s), qPrintable(shown));
    bar.findChild<QPushButton *>(u"copyButton"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), details);
}

QTEST_MAIN(tst_MessageBar)
#include "tst_messagebar.moc"
