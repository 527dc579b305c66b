// SPDX-License-Identifier: MIT
#include "controls/svgicon.h"
#include "controls/symbols.h"

#include <QImageReader>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

int countOf(const QPixmap &pixmap, bool (*isMeant)(const QColor &))
{
    const QImage image = pixmap.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isMeant(image.pixelColor(x, y));
    }
    return count;
}

} // namespace

/// The icons and the logo are drawn where Qt's plugins for SVG are not installed: newer systems have them in a package of their
/// own.
class tst_Symbols : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everySymbolIsDrawn_data();
    void everySymbolIsDrawn();
    void logoAndIconAreDrawn();
};

void tst_Symbols::initTestCase()
{
    QCoreApplication::setLibraryPaths({}); // the folders of the plugins that are not loaded yet
    QVERIFY(!QImageReader::supportedImageFormats().contains("svg"));
}

void tst_Symbols::everySymbolIsDrawn_data()
{
    QTest::addColumn<int>("symbol");
    for (int symbol = static_cast<int>(Symbol::Info); symbol <= static_cast<int>(Symbol::Person); ++symbol)
        QTest::addRow("%d", symbol) << symbol;
}

void tst_Symbols::everySymbolIsDrawn()
{
    QFETCH(const int, symbol);
    const auto which = static_cast<Symbol>(symbol);
    const auto isRed = [](const QColor &color) { return color.alpha() > 200 && color.red() > 200; };
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        const QPixmap pixmap = symbolPixmap(which, 16, scale, Qt::red);
        QCOMPARE(pixmap.size(), QSize(16, 16) * scale);
        QCOMPARE(pixmap.deviceIndependentSize(), QSizeF(16, 16));
        QVERIFY(countOf(pixmap, isRed) > 5 * scale * scale);
        QCOMPARE(symbolIcon(which, Qt::red).pixmap(QSize(16, 16), scale).size(), QSize(16, 16) * scale);
    }
}

void tst_Symbols::logoAndIconAreDrawn()
{
    const auto isBlue = [](const QColor &color) { return color.alpha() > 200 && color.blue() > 150; };
    for (const QIcon &icon : {logoIcon(), svgIcon(u":/descope-login.svg"_s)}) {
        QVERIFY(!icon.isNull());
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            const QPixmap pixmap = icon.pixmap(QSize(48, 48), scale);
            QCOMPARE(pixmap.size(), QSize(48, 48) * scale);
            QVERIFY(countOf(pixmap, isBlue) > 300 * scale * scale);
        }
    }
}

QTEST_MAIN(tst_Symbols)
#include "tst_symbols.moc"
