// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/formfields.h"
#include "scenes.h"
#include "theme.h"
#include "views/signupview.h"
#include "visibility.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

/// All screens that differ in more than their words, and one with the fields that a program can add.
std::vector<Scene> scenes()
{
    std::vector<Scene> different;
    for (const Scene &scene : allScenes()) {
        if (!scene.name.startsWith("error-"_L1) || scene.name == "error-details"_L1 || scene.name == "error-userexists"_L1)
            different.push_back(scene);
    }
    different.push_back({u"signup-fields"_s, [] {
                             auto view = std::make_unique<SignUpView>();
                             view->setExtraFields({{u"team"_s, u"Team"_s, FormField::Kind::Choice, {u"Red"_s, u"Blue"_s}},
                                 {u"news"_s, u"News"_s, FormField::Kind::Check}});
                             return view;
                         }});
    return different;
}

/// Shows the screen in a window that is high enough for all of it.
bool show(View *view, const QSize &size = {460, 1000})
{
    view->resize(size);
    view->show();
    view->activateWindow();
    return QTest::qWaitForWindowActive(view) && QTest::qWaitFor([view, last = QImage()]() mutable {
        const QImage now = view->grab().toImage();
        return std::exchange(last, now) == now;
    });
}

/// Returns what is wrong in a scene.
QStringList problemsOf(const Scene &scene, const QSize &size = {460, 1000})
{
    const auto view = scene.make();
    if (!show(view.get(), size))
        return {u"cannot be shown"_s};
    return focusWithoutRing(view.get()) + edgesThatAreFaint(view.get()) + linksThatLookLikeText(view.get());
}

void palettes()
{
    QTest::addColumn<QString>("theme");
    for (const char *theme : {"light", "dark", "contrast", "black on white", "breeze", "breeze dark", "adwaita", "adwaita dark"})
        QTest::newRow(theme) << QString::fromLatin1(theme);
}

} // namespace

/// Whether one sees where the controls are, which one has the focus, and which can be pressed, in the colours of the desktops.
class tst_Visibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStillStyle(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void controlsAreSeen_data() { palettes(); }
    void controlsAreSeen();
    void controlsAreSeenOnACard_data() { palettes(); }
    void controlsAreSeenOnACard();
};

void tst_Visibility::controlsAreSeen()
{
    QFETCH(const QString, theme);
    QApplication::setPalette(paletteOf(theme));
    QStringList problems;
    for (const Scene &scene : scenes()) {
        if (const QStringList found = problemsOf(scene); !found.isEmpty())
            problems << scene.name + u": "_s + found.join(u", "_s);
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void tst_Visibility::controlsAreSeenOnACard()
{
    QFETCH(const QString, theme);
    QApplication::setPalette(paletteOf(theme));
    const std::vector<Scene> all = scenes();
    const QStringList problems = problemsOf(all.back(), {1200, 1400});
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

QTEST_MAIN(tst_Visibility)
#include "tst_visibility.moc"
