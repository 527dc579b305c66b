// SPDX-License-Identifier: MIT
#include "controls/loginidbox.h"
#include "viewprobe.h"
#include "views/signinview.h"

#include <QRegularExpression>
#include <QWindow>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// A login id that is longer than its field: people see how it begins, and the whole under the mouse.
class tst_WholeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void beginningIsSeenWithoutTheFocus();
    void placeInTheTextComesBack();
    void anotherWindowMovesNothing();
    void clickMovesNothing();
    void whatIsCutHasAToolTip();
    void passwordHasNone();

private:
    QLineEdit *edit() const { return lineEdit(m_view.get(), u"loginIdEdit"_s); }

    std::unique_ptr<SignInView> m_view;
};

namespace {

const QString longId = u"christopher.montgomery-smith&sons.of.the.far.north@mail.engineering.example.com"_s;

/// Returns whether a text is shown from its first character on.
bool isAtBeginning(QLineEdit *edit)
{
    return edit->cursorPositionAt({edit->rect().left() + 4, edit->rect().center().y()}) == 0;
}

} // namespace

void tst_WholeText::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_view = std::make_unique<SignInView>();
    m_view->resize(400, 600);
    QVERIFY(show(m_view.get()));
}

void tst_WholeText::beginningIsSeenWithoutTheFocus()
{
    lineEdit(m_view.get(), u"passwordEdit"_s)->setFocus();
    m_view->setLoginId(longId);
    m_view->grab(); // which scrolls the text
    QVERIFY(isAtBeginning(edit()));

    edit()->setFocus(Qt::TabFocusReason);
    QCOMPARE(edit()->selectedText(), longId);
    QTest::keyClick(edit(), Qt::Key_End);
    m_view->grab();
    QVERIFY(!isAtBeginning(edit()));
    press(Qt::Key_Tab);
    m_view->grab();
    QVERIFY(!edit()->hasFocus());
    QVERIFY(isAtBeginning(edit()));
}

/// As after a request that has failed.
void tst_WholeText::placeInTheTextComesBack()
{
    m_view->setLoginId(u"ada@example.com"_s);
    edit()->setFocus();
    edit()->setCursorPosition(3);
    m_view->setBusy(true);
    m_view->setBusy(false);
    QTRY_VERIFY(edit()->hasFocus());
    QCOMPARE(edit()->cursorPosition(), 3);
}

void tst_WholeText::anotherWindowMovesNothing()
{
    m_view->setLoginId(longId);
    edit()->setFocus();
    edit()->setCursorPosition(40);
    QWidget other;
    QVERIFY(show(&other));
    QVERIFY(!edit()->hasFocus());
    QCOMPARE(edit()->cursorPosition(), 40);
}

void tst_WholeText::clickMovesNothing()
{
    m_view->setLoginId(longId);
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_End);
    lineEdit(m_view.get(), u"passwordEdit"_s)->setFocus();
    m_view->grab();
    QTest::mouseClick(m_view->windowHandle(), Qt::LeftButton, {}, edit()->mapTo(m_view.get(), edit()->rect().center()));
    QVERIFY(edit()->hasFocus());
    QVERIFY2(
        edit()->cursorPosition() > 0 && edit()->cursorPosition() < 50, qPrintable(QString::number(edit()->cursorPosition())));
}

void tst_WholeText::whatIsCutHasAToolTip()
{
    m_view->setLoginId(u"ada@example.com"_s);
    QCOMPARE(edit()->toolTip(), QString());
    m_view->setLoginId(longId);
    QCOMPARE(edit()->toolTip(), longId);
    m_view->setLoginId(u"<b>"_s + longId);
    QVERIFY(edit()->toolTip().contains("&lt;b&gt;"_L1)); // as it is
    m_view->setLoginId(longId);
    QFont small = m_view->font();
    small.setPointSize(4);
    m_view->setFont(small);
    QTRY_COMPARE(edit()->toolTip(), QString());
    m_view->resize(320, 600);
    m_view->setFont(QFont());
    m_view->setLoginIdFixed(true);
    QTRY_COMPARE(edit()->toolTip(), longId);
}

void tst_WholeText::passwordHasNone()
{
    type(m_view.get(), u"passwordEdit"_s, longId);
    QCOMPARE(lineEdit(m_view.get(), u"passwordEdit"_s)->toolTip(), QString());
}

QTEST_MAIN(tst_WholeText)
#include "tst_wholetext.moc"
