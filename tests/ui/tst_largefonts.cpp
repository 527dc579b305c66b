// SPDX-License-Identifier: MIT
#include "support/cuttexts.h"
#include "viewprobe.h"
#include "views/accountview.h"
#include "views/checkmailview.h"
#include "views/confirmlinkview.h"
#include "views/entercodeview.h"
#include "views/forgotview.h"
#include "views/newpasswordview.h"
#include "views/replaceview.h"
#include "views/signinview.h"
#include "views/signupview.h"

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

private:
    const QFont m_font = QApplication::font();
};

namespace {

template<typename V, typename... Arguments> Maker maker(Arguments... arguments)
{
    return [arguments...] { return std::make_unique<V>(arguments...); };
}

QRect placeIn(const QWidget *around, const QWidget *widget)
{
    return {widget->mapTo(around->window(), QPoint()) - around->mapTo(around->window(), QPoint()), widget->size()};
}

} // namespace

void tst_LargeFonts::everythingCanBeReadAndReached_data()
{
    QTest::addColumn<Maker>("make");
    QTest::addColumn<int>("points");
    const QList<std::pair<QByteArray, Maker>> views{{"signInView", maker<SignInView>()}, {"signUpView", maker<SignUpView>()},
        {"forgotView", maker<ForgotView>()}, {"checkMailView", maker<CheckMailView>()}, {"enterCodeView", maker<EnterCodeView>()},
        {"confirmLinkView", maker<ConfirmLinkView>()}, {"newPasswordView", maker<NewPasswordView>()},
        {"changeView", maker<NewPasswordView>(NewPasswordView::Change)}, {"replaceView", maker<ReplaceView>()}};
    for (const auto &[name, make] : views) {
        for (const int points : {8, 20, 28})
            QTest::addRow("%s, %d pt", name.constData(), points) << make << points;
    }
}

void tst_LargeFonts::everythingCanBeReadAndReached()
{
    QFETCH(const Maker, make);
    QFETCH(const int, points);
    QFont font = m_font;
    font.setPointSize(points);
    QApplication::setFont(font);
    const auto view = make();
    view->showMessage({Notice::Severity::Error, u"Wrong email or password. Check both and try again."_s, {}, {}});
    view->resize(QSize(320, 480).expandedTo(view->minimumSizeHint()));
    QVERIFY(show(view.get()));
    QCOMPARE(cutTextsOf(*view), QStringList());

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
    }
}

QTEST_MAIN(tst_LargeFonts)
#include "tst_largefonts.moc"
