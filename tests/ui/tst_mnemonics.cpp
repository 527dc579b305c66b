// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/linkbutton.h"
#include "controls/mnemonics.h"
#include "viewprobe.h"
#include "views/signinview.h"

#include <QCheckBox>
#include <QLabel>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

namespace {

/// Underlines mnemonics or not, as styles do that show them only while Alt is held.
class Underlining : public QProxyStyle
{
public:
    explicit Underlining(bool underlines)
        : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
        , m_underlines(underlines)
    {
    }

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        return hint == SH_UnderlineShortcut ? int(m_underlines) : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    const bool m_underlines;
};

} // namespace

/// Tests that the letters in brackets that some languages have for mnemonics are seen only where they are underlined.
class tst_Mnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { QApplication::setStyle(QStyleFactory::create(u"Fusion"_s)); }

    void lettersAreTakenAway_data();
    void lettersAreTakenAway();
    void lettersAreSeenWhereTheyAreUnderlined_data();
    void lettersAreSeenWhereTheyAreUnderlined();
    void hiddenLettersStillWork();
};

void tst_Mnemonics::lettersAreTakenAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("Japanese") << u"メール アドレス(&E)"_s << u"メール アドレス"_s;
    QTest::newRow("before an ellipsis") << u"パスワードを変更(&C)…"_s << u"パスワードを変更…"_s;
    QTest::newRow("behind other brackets") << u"名前（任意）(&N)"_s << u"名前（任意）"_s;
    QTest::newRow("wide brackets") << u"名前（&N）"_s << u"名前"_s;
    QTest::newRow("Hindi, behind a blank") << u"ईमेल (&E)"_s << u"ईमेल"_s;
    QTest::newRow("a letter of the word") << u"&Email (optional)"_s << u"&Email (optional)"_s;
    QTest::newRow("no mnemonic") << u"再送信 (0:30)"_s << u"再送信 (0:30)"_s;
    QTest::newRow("an ampersand") << u"A (&&) B"_s << u"A (&&) B"_s;
}

void tst_Mnemonics::lettersAreTakenAway()
{
    QFETCH(const QString, text);
    QTEST(withoutMnemonicLetter(text), "shown");
}

void tst_Mnemonics::lettersAreSeenWhereTheyAreUnderlined_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("label") << u"loginIdLabel"_s;
    QTest::newRow("primary button") << u"primaryButton"_s;
    QTest::newRow("text button") << u"signUpButton"_s;
    QTest::newRow("check box") << u"stayCheck"_s;
}

void tst_Mnemonics::lettersAreSeenWhereTheyAreUnderlined()
{
    QFETCH(const QString, name);
    const auto picture = [&name](bool underlines, const QString &text) {
        QApplication::setStyle(new Underlining(underlines));
        SignInView view;
        auto *widget = find<QWidget>(&view, name);
        widget->setProperty("text", text);
        view.resize(400, 600);
        view.ensurePolished();
        widget->setFixedSize(240, 40); // a style may show the letter at any time, so it has its room
        return widget->grab().toImage();
    };
    const QString plain = u"Name"_s;
    const QString lettered = u"Name(&N)"_s;
    QVERIFY(picture(true, lettered) != picture(true, plain));
    QCOMPARE(picture(false, lettered), picture(false, plain));
}

void tst_Mnemonics::hiddenLettersStillWork()
{
    QApplication::setStyle(new Underlining(false));
    SignInView view;
    find<QLabel>(&view, u"loginIdLabel"_s)->setText(u"メール アドレス(&E)"_s);
    QVERIFY(show(&view));
    lineEdit(&view, u"passwordEdit"_s)->setFocus();
    QTest::keyClick(&view, Qt::Key_E, Qt::AltModifier);
    QCOMPARE(focusName(), u"loginIdEdit"_s);
}

QTEST_MAIN(tst_Mnemonics)
#include "tst_mnemonics.moc"
