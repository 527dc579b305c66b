// SPDX-License-Identifier: MIT
#include "forms/installtranslation.h"
#include "reference.h"
#include "scenes.h"
#include "support/cuttexts.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize TileSize(380, 600);
constexpr int Columns = 9;

/// Which of the sheets have a reference: each theme, each language and both directions, without a megabyte for every change.
const QStringList &references()
{
    static const QStringList all{u"light-en-1x"_s, u"dark-de-1x"_s, u"contrast-en-1x"_s, u"dark-ar-2x"_s, u"light-ja-2x"_s};
    return all;
}

QString folderFromEnvironment()
{
    return qEnvironmentVariable("DESCOPE_PICTURES");
}

/// The window with the keyboard, as it is on the screen.
QImage draw(View &view)
{
    view.resize(TileSize);
    if (view.focusWidget() == nullptr)
        view.focusFirst(); // as a screen begins
    view.show();
    view.activateWindow();
    if (!QTest::qWaitForWindowActive(&view))
        return {};
    // The layouts need some rounds.
    return QTest::qWaitFor([&view] { return DescopeTest::cutTextsOf(view).isEmpty(); }, 1000) ? view.grab().toImage() : QImage();
}

QRect tileAt(qsizetype index)
{
    return {QPoint(int(index % Columns) * TileSize.width(), int(index / Columns) * TileSize.height()), TileSize};
}

} // namespace

/// How every screen looks in every state. A change of look is a change of a picture in reference/, which a reviewer sees.
///
/// The sheets are drawn in the size that QT_SCALE_FACTOR asks for. DESCOPE_PICTURES names a folder that they are left in, all of
/// them, whole; with DESCOPE_RENEW_REFERENCES they become the references, of half the size on the screen.
class tst_Pictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useStillStyle(); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void looksAsItDid_data();
    void looksAsItDid();
};

void tst_Pictures::looksAsItDid_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QLocale>("language");
    const QString scale = QString::number(qApp->devicePixelRatio()) + u'x';
    const bool isReduced = folderFromEnvironment().isEmpty();
    for (const QString &theme : {u"light"_s, u"dark"_s, u"contrast"_s}) {
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s, u"ja"_s}) {
            const QString name = QStringList{theme, language, scale}.join(u'-');
            const bool isBetween = scale.contains(u'.') && theme == "light"_L1 && language == "de"_L1;
            if (!isReduced || references().contains(name) || isBetween)
                QTest::newRow(qPrintable(name)) << theme << QLocale(language);
        }
    }
}

void tst_Pictures::looksAsItDid()
{
    QFETCH(QString, theme);
    QFETCH(QLocale, language);
    QApplication::setPalette(paletteOf(theme));
    QLocale::setDefault(language);
    QGuiApplication::setLayoutDirection(installTranslation(language).textDirection());

    const std::vector<Scene> scenes = allScenes();
    const qsizetype rows = (qsizetype(scenes.size()) + Columns - 1) / Columns;
    const QSize size(TileSize.width() * Columns, TileSize.height() * int(rows));
    const qreal scale = qApp->devicePixelRatio();
    QImage sheet(size * scale, QImage::Format_RGB32);
    sheet.setDevicePixelRatio(scale);
    sheet.fill(QGuiApplication::palette().color(QPalette::Window));
    QPainter painter(&sheet);
    for (size_t i = 0; i < scenes.size(); ++i) {
        const auto view = scenes[i].make();
        const QImage picture = draw(*view);
        const QString cut = DescopeTest::cutTextsOf(*view).join(u'|');
        QVERIFY2(!picture.isNull(), qPrintable(scenes[i].name + u": "_s + cut));
        constexpr int Smallest = 320; // WCAG 2.1, 1.4.10
        QVERIFY2(view->minimumSizeHint().width() <= Smallest, qPrintable(scenes[i].name));
        painter.drawImage(tileAt(qsizetype(i)), picture);
    }
    painter.end();

    const QString name = QString::fromLatin1(QTest::currentDataTag());
    if (const QString folder = folderFromEnvironment(); !folder.isEmpty()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(sheet.save(folder + u'/' + name + u".png"_s));
    }
    if (!references().contains(name))
        return;
    QStringList names;
    QList<QRect> tiles;
    for (size_t i = 0; i < scenes.size(); ++i) {
        names << scenes[i].name;
        tiles << tileAt(qsizetype(i));
    }
    const QString changed = changedTiles(sheet, name, names, tiles);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"
