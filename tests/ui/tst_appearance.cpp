// SPDX-License-Identifier: MIT
#include "controls/avatar.h"
#include "controls/brandpalette.h"
#include "controls/busybutton.h"
#include "views/signinview.h"

#include <QAccessible>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Descope;
using namespace Qt::StringLiterals;

/// The contrast ratio of WCAG 2.1, 1.4.3.
static qreal contrastOf(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    };
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// Tests whether controls can be read and told apart, in the colours of a program and of a desktop.
class tst_Appearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void busyButtonCannotBePressed();
    void primaryButtonIsReadable_data();
    void primaryButtonIsReadable();
    void everyBrandIsReadable_data();
    void everyBrandIsReadable();
    void highContrastKeepsItsColors();
    void highContrastHasOutlines();
    void initials_data();
    void initials();
};

void tst_Appearance::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void tst_Appearance::busyButtonCannotBePressed()
{
    BusyButton button;
    button.setText(u"Sign in"_s);
    button.setBusyText(u"Signing in…"_s);
    QSignalSpy clicked(&button, &QPushButton::clicked);
    button.setBusy(true);
    button.click();
    QVERIFY(clicked.isEmpty());
    const auto name = [&button] { return QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name); };
    QCOMPARE(name(), u"Signing in…"_s);
    button.setUsable(false);
    button.setBusy(false);
    button.click();
    QVERIFY(clicked.isEmpty());
    button.setUsable(true);
    button.click();
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(name(), u"Sign in"_s);
}

void tst_Appearance::primaryButtonIsReadable_data()
{
    QTest::addColumn<QColor>("highlight");
    QTest::addColumn<QColor>("text");
    QTest::newRow("Fusion") << QColor(0x30, 0x8c, 0xc6) << QColor(Qt::white);
    QTest::newRow("pale") << QColor(0xc0, 0xd8, 0xff) << QColor(Qt::white);
    QTest::newRow("dark on yellow") << QColor(Qt::yellow) << QColor(Qt::black);
    QTest::newRow("dark on dark") << QColor(0x20, 0x20, 0x60) << QColor(Qt::black);
}

void tst_Appearance::primaryButtonIsReadable()
{
    QFETCH(const QColor, highlight);
    QFETCH(const QColor, text);
    QPalette palette;
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, text);
    BusyButton button;
    button.setPalette(palette);
    button.resize(100, 40);
    const QColor panel = button.grab().toImage().pixelColor(10, 20);
    QVERIFY2(contrastOf(panel, text) >= 4.45, qPrintable(panel.name()));
}

void tst_Appearance::everyBrandIsReadable_data()
{
    QTest::addColumn<QColor>("window");
    QTest::newRow("light") << QColor(0xef, 0xef, 0xef);
    QTest::newRow("dark") << QColor(0x2b, 0x2d, 0x31);
}

void tst_Appearance::everyBrandIsReadable()
{
    QFETCH(const QColor, window);
    const QPalette palette(window);
    for (int hue = 0; hue < 360; hue += 20) {
        for (int saturation = 0; saturation <= 255; saturation += 85) {
            for (int lightness = 0; lightness <= 255; lightness += 51) {
                const QColor accent = QColor::fromHsl(hue, saturation, lightness);
                const QPalette brand = brandPalette(palette, accent);
                // 1 in 100 less, because colours are shown as whole numbers.
                QVERIFY2(contrastOf(brand.color(QPalette::Highlight), brand.color(QPalette::HighlightedText)) >= 4.45,
                    qPrintable(accent.name()));
                QVERIFY2(contrastOf(brand.color(QPalette::Link), window) >= 4.45, qPrintable(accent.name()));
            }
        }
    }
    QCOMPARE(brandPalette(palette, QColor()).resolveMask(), QPalette().resolveMask());
}

void tst_Appearance::highContrastKeepsItsColors()
{
    const QPalette white(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    QCOMPARE(brandPalette(white, Qt::red).resolveMask(), QPalette().resolveMask());
}

/// Without the focus, too: a style's own outline is a little darker than the window, which is black.
void tst_Appearance::highContrastHasOutlines()
{
    const QPalette white(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    SignInView view;
    view.setPalette(white);
    view.resize(400, 500);
    view.show();
    const auto edgeOf = [&view](const QString &name) {
        const auto *widget = view.findChild<QWidget *>(name);
        return view.grab().toImage().pixelColor(widget->mapTo(&view, QPoint(widget->width() / 2, 0)));
    };
    QCOMPARE(edgeOf(u"loginIdEdit"_s), QColor(Qt::white));
    QCOMPARE(edgeOf(u"passwordEdit"_s), QColor(Qt::white));
    view.setPalette(QPalette());
    QVERIFY(edgeOf(u"loginIdEdit"_s) != QColor(Qt::white));
}

void tst_Appearance::initials_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("two") << u"Ada Lovelace"_s << u"AL"_s;
    QTest::newRow("three") << u"ada king lovelace"_s << u"AL"_s;
    QTest::newRow("one") << u"Plato"_s << u"P"_s;
    QTest::newRow("mail") << u"ada@example.com"_s << u"A"_s;
    QTest::newRow("spaces") << u"  Ada   L "_s << u"AL"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("combining") << u"e\u0301lise"_s << u"E\u0301"_s;
    QTest::newRow("astral") << u"\U0001F511 key"_s << u"\U0001F511K"_s;
}

void tst_Appearance::initials()
{
    QFETCH(const QString, name);
    QFETCH(const QString, expected);
    QCOMPARE(Avatar::initials(name), expected);
}

QTEST_MAIN(tst_Appearance)
#include "tst_appearance.moc"
