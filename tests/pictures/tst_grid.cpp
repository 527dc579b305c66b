// SPDX-License-Identifier: MIT
#include "controls/controlstyle.h"
#include "scenes.h"
#include "theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

bool show(View *view, const QSize &size)
{
    view->resize(size);
    view->show();
    return QTest::qWaitForWindowExposed(view) && QTest::qWaitFor([view, last = QImage()]() mutable {
        const QImage now = view->grab().toImage();
        return std::exchange(last, now) == now;
    });
}

std::unique_ptr<View> make(const QString &name)
{
    static const std::vector<Scene> all = allScenes();
    return std::find_if(all.begin(), all.end(), [&name](const Scene &scene) { return scene.name == name; })->make();
}

const QWidget *column(const View &view)
{
    return view.findChild<QWidget *>(u"column"_s);
}

int left(const QWidget *widget)
{
    return widget->mapTo(widget->window(), QPoint()).x();
}

int top(const QWidget *widget)
{
    return widget->mapTo(widget->window(), QPoint()).y();
}

/// Returns the fields and buttons that stand in the column, one below the other.
QList<QWidget *> controlsOf(const View &view)
{
    QList<QWidget *> controls;
    for (auto *widget : view.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QPushButton *>(widget);
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        const bool isOne = qobject_cast<const QComboBox *>(widget) != nullptr || (edit != nullptr && edit->hasFrame()) ||
                           (button != nullptr && !button->isFlat());
        if (isOne && widget->isVisible())
            controls << widget;
    }
    return controls;
}

void useFont(int points)
{
    QFont font = QApplication::font();
    font.setPointSize(points);
    QApplication::setFont(font);
}

} // namespace

/// Whether screens are laid out by one measure: sizes, distances and edges.
class tst_Grid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStillStyle(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup() { useFont(9); }

    void controlsHaveOneHeight_data();
    void controlsHaveOneHeight();
    void columnReadsWell_data();
    void columnReadsWell();
    void nothingJumps();
    void nothingJumpsWhenAScrollBarComes_data();
    void nothingJumpsWhenAScrollBarComes();
    void distancesAreMultiples();
    void edgesAreInLine();
    void textsOfButtonsAreInLine_data();
    void textsOfButtonsAreInLine();
    void ringHasItsRoom_data() { textsOfButtonsAreInLine_data(); }
    void ringHasItsRoom();
};

void tst_Grid::controlsHaveOneHeight_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {8, 9, 10, 11, 14, 20, 28})
        QTest::addRow("%d pt", points) << points;
}

void tst_Grid::controlsHaveOneHeight()
{
    QFETCH(const int, points);
    useFont(points);
    for (const Scene &scene : allScenes()) {
        const auto view = scene.make();
        QVERIFY(show(view.get(), {1200, 1600}));
        for (const QWidget *control : controlsOf(*view)) {
            const int text = control->fontMetrics().height();
            if (control->objectName().startsWith("accountButton_"_L1) || control->objectName().startsWith("tenantButton_"_L1))
                continue; // which have a picture, or a name of any length
            const bool fits = points <= 11 ? control->height() >= 32 && control->height() <= 40 : control->height() >= text + 14;
            QVERIFY2(fits, qPrintable(scene.name + u": "_s + control->objectName() + QString::number(control->height())));
            QCOMPARE(control->height(), ControlStyle::controlHeight(view->fontMetrics()));
        }
    }
}

void tst_Grid::columnReadsWell_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isCard");
    for (const int points : {8, 9, 10, 11}) {
        for (const int width : {460, 640, 1024, 2560})
            QTest::addRow("%d pt, %d", points, width) << points << width << (width >= 640);
    }
}

void tst_Grid::columnReadsWell()
{
    QFETCH(const int, points);
    QFETCH(const int, width);
    QFETCH(const bool, isCard);
    useFont(points);
    const auto view = make(u"signin"_s);
    QVERIFY(show(view.get(), {width, 1400}));
    const QWidget *place = column(*view);
    QVERIFY2(place->width() >= 360 && place->width() <= 400, qPrintable(QString::number(place->width())));
    const int right = width - left(place) - place->width();
    QVERIFY(std::abs(left(place) - right) <= 1);
    const int below = 1400 - top(place) - place->height();
    QVERIFY2(std::abs(top(place) - below) < 1400 / 8, qPrintable(QString::number(below))); // about in the middle
    QCOMPARE(place->parentWidget()->property("ground").value<QColor>().isValid(), isCard);
    view->setHostStyle(true);
    QVERIFY(!place->parentWidget()->property("ground").value<QColor>().isValid());
}

/// From screen to screen, and when a message comes.
void tst_Grid::nothingJumps()
{
    QList<int> tops;
    for (const QString &name : {u"signin"_s, u"signin-wrong"_s, u"signup"_s, u"forgot"_s, u"checkmail"_s, u"connect"_s}) {
        const auto view = make(name);
        QVERIFY(show(view.get(), {1000, 900}));
        tops << top(view->findChild<QLabel *>(u"logo"_s));
    }
    QCOMPARE(tops, QList<int>(tops.size(), tops.first()));
}

void tst_Grid::nothingJumpsWhenAScrollBarComes_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("width");
    for (const QString &style : {u"Fusion"_s, u"Windows"_s}) {
        for (const int width : {320, 404, 460, 620, 1000}) {
            QTest::addRow("%s, %d", qPrintable(style), width) << style << Qt::LeftToRight << width;
            QTest::addRow("%s, %d, from right to left", qPrintable(style), width) << style << Qt::RightToLeft << width;
        }
    }
}

/// Cancel comes while a screen is busy, which may then be higher than its window.
void tst_Grid::nothingJumpsWhenAScrollBarComes()
{
    QFETCH(const QString, style);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const int, width);
    useStillStyle(style);
    const auto restored = qScopeGuard([] { useStillStyle(); });
    const auto view = make(u"signin"_s);
    view->setLayoutDirection(direction);
    const QWidget *place = column(*view);
    QVERIFY(show(view.get(), {width, 900}));
    view->resize(width, place->parentWidget()->heightForWidth(width));
    const auto *bar = view->findChild<QScrollArea *>(u"scrollArea"_s)->verticalScrollBar();
    QTRY_COMPARE(bar->maximum(), 0);
    const QRect before(left(place), 0, place->width(), 0);
    view->setBusy(true);
    QTRY_VERIFY(bar->isVisible() && bar->maximum() > 0);
    QCOMPARE(QRect(left(place), 0, place->width(), 0), before);
    QVERIFY2(!QRect(bar->mapTo(view.get(), QPoint()), bar->size()).intersects({left(place), 0, place->width(), view->height()}),
        "the bar is on the column");
}

void tst_Grid::distancesAreMultiples()
{
    for (const Scene &scene : allScenes()) {
        const auto view = scene.make();
        QVERIFY(show(view.get(), {1000, 1400}));
        const int unit = ControlStyle::gridUnit(view->fontMetrics());
        for (const auto *layout : column(*view)->findChildren<QBoxLayout *>()) {
            if (layout->direction() != QBoxLayout::TopToBottom || !layout->parentWidget()->isVisible())
                continue;
            const QLayoutItem *before = nullptr;
            for (int i = 0; i < layout->count(); ++i) {
                const QLayoutItem *item = layout->itemAt(i);
                if (item->isEmpty() || item->geometry().height() <= 0)
                    continue;
                const int gap = before != nullptr ? item->geometry().top() - before->geometry().bottom() - 1 : 0;
                const QString name = item->widget() != nullptr ? item->widget()->objectName() : layout->objectName();
                QVERIFY2(gap % unit == 0, qPrintable(u"%1: %2 above %3"_s.arg(scene.name, QString::number(gap), name)));
                before = item;
            }
        }
    }
}

void tst_Grid::edgesAreInLine()
{
    for (const Scene &scene : allScenes()) {
        const auto view = scene.make();
        QVERIFY(show(view.get(), {1000, 1400}));
        const QWidget *form = view->findChild<QWidget *>(u"form"_s);
        for (const QWidget *control : controlsOf(*view)) {
            if (!form->isAncestorOf(control))
                continue; // stands in a message
            QVERIFY2(left(control) == left(form) && control->width() == form->width(),
                qPrintable(scene.name + u": "_s + control->objectName()));
        }
    }
}

void tst_Grid::textsOfButtonsAreInLine_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QString>("name");
    QTest::newRow("suggested address") << u"signin-mistyped"_s << u"loginIdSuggestion"_s;
    QTest::newRow("forgot") << u"signin"_s << u"forgotButton"_s;
    QTest::newRow("forgot, in a session") << u"replace"_s << u"forgotButton"_s;
    QTest::newRow("suggested password") << u"signup"_s << u"suggestButton"_s;
    QTest::newRow("row of an account") << u"account"_s << u"passwordButton"_s;
}

/// As fields are: each begins or ends where the column does.
void tst_Grid::textsOfButtonsAreInLine()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, name);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const int points : {9, 20}) {
            useFont(points);
            const auto view = make(scene);
            view->setLayoutDirection(direction);
            QVERIFY(show(view.get(), {1000, 1400}));
            const auto *form = view->findChild<QWidget *>(u"form"_s);
            const auto *button = view->findChild<QPushButton *>(name);
            QVERIFY(button != nullptr && button->isVisible());
            const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
            const int start = left(button) + (button->width() - text) / 2;
            const bool isInLine = start == left(form) || start + text == left(form) + form->width();
            QVERIFY2(isInLine, qPrintable(u"%1 of %2 to %3"_s.arg(start).arg(left(form)).arg(left(form) + form->width())));
        }
    }
}

/// All of it is seen, on each side of the text.
void tst_Grid::ringHasItsRoom()
{
    QFETCH(const QString, scene);
    QFETCH(const QString, name);
    const auto view = make(scene);
    QVERIFY(show(view.get(), {1000, 1400}));
    auto *button = view->findChild<QPushButton *>(name);
    view->setFocus();
    const QImage before = view->grab().toImage();
    view->activateWindow();
    button->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(button->hasFocus());
    QTRY_VERIFY(view->grab().toImage() != before);
    const QImage after = view->grab().toImage();
    const int unit = ControlStyle::gridUnit(button->fontMetrics());
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    const int start = left(button) + (button->width() - text) / 2;
    const int middle = top(button) + button->height() / 2;
    for (const int x : {start - unit, start - unit + 1, start + text + unit - 2, start + text + unit - 1})
        QVERIFY2(before.pixel(x, middle) != after.pixel(x, middle), qPrintable(QString::number(x - start)));
}

QTEST_MAIN(tst_Grid)
#include "tst_grid.moc"
