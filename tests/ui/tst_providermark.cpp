// SPDX-License-Identifier: MIT
#include "controls/colors.h"
#include "controls/providermark.h"

#include <QFile>
#include <QImageReader>
#include <QPalette>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <algorithm>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 24;

const QStringList known{
    u"google"_s, u"microsoft"_s, u"apple"_s, u"github"_s, u"gitlab"_s, u"facebook"_s, u"linkedin"_s, u"slack"_s, u"discord"_s};

QPalette around(const QColor &ground)
{
    QPalette palette;
    palette.setColor(QPalette::Window, ground);
    const bool isLight = Colors::contrast(Qt::black, ground) > Colors::contrast(Qt::white, ground);
    palette.setColor(QPalette::WindowText, isLight ? Qt::black : Qt::white);
    return palette;
}

QImage imageOf(const ProviderMark &mark, const QPalette &palette)
{
    return mark.drawn(Side, 1, palette).toImage().convertToFormat(QImage::Format_ARGB32);
}

QList<QColor> colorsOf(const QImage &image)
{
    QList<QColor> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (const QColor color = image.pixelColor(x, y); color.alpha() == 0xff)
                colors << color;
        }
    }
    return colors;
}

qreal seenShare(const QImage &image, const QColor &ground)
{
    QList<QColor> colors = colorsOf(image);
    colors.removeAll(ground);
    const auto isSeen = [&ground](const QColor &color) { return Colors::contrast(color, ground) >= 3; };
    return colors.isEmpty() ? 0 : qreal(std::count_if(colors.begin(), colors.end(), isSeen)) / qreal(colors.size());
}

/// Returns the tile below a picture that could not be seen without, or the ground.
QColor behind(const QImage &image, const QColor &ground)
{
    if (image.size() != QSize(Side, Side))
        return ground;
    const QColor color = image.pixelColor(1, Side / 2);
    for (const QPoint edge : {QPoint(Side / 2, 1), QPoint(Side - 2, Side / 2), QPoint(Side / 2, Side - 2)}) {
        if (image.pixelColor(edge) != color)
            return ground;
    }
    return color == QColor(Qt::white) || color == QColor(Qt::black) ? color : ground;
}

} // namespace

/// Tests the marks on buttons such as "Continue with Google": they are drawn without plugins, can be seen, and whatever a program
/// gives as a picture does no harm.
class tst_ProviderMark : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void markIsSeen_data();
    void markIsSeen();
    void rulesOfTheOwnersAreKept();
    void pictureOfTheProgramIsShown_data();
    void pictureOfTheProgramIsShown();
    void whatIsNoPictureBecomesAnInitial_data();
    void whatIsNoPictureBecomesAnInitial();
    void paleIsWhatCannotBePressed();

private:
    QString fileWith(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

void tst_ProviderMark::initTestCase()
{
    QCoreApplication::setLibraryPaths({}); // the folders of the plugins that are not loaded yet
    QVERIFY(!QImageReader::supportedImageFormats().contains("svg"));
}

QString tst_ProviderMark::fileWith(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void tst_ProviderMark::markIsSeen_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QColor>("ground");
    for (const QString &id : known + QStringList{u"acme"_s}) {
        for (const char *ground : {"#ffffff", "#efefef", "#000000", "#202124", "#2d2d30", "#2a7aaf", "#808080", "#ffd700"})
            QTest::addRow("%s on %s", qPrintable(id), ground) << id << QColor(QLatin1StringView(ground));
    }
}

void tst_ProviderMark::markIsSeen()
{
    QFETCH(const QString, id);
    QFETCH(const QColor, ground);
    const ProviderMark mark(id, u"Acme"_s, {});
    for (const qreal scale : {1.0, 1.5, 2.0}) {
        const QPixmap drawn = mark.drawn(Side, scale, around(ground));
        QVERIFY(drawn.deviceIndependentSize().width() <= Side && drawn.deviceIndependentSize().height() <= Side);
        QVERIFY(std::max(drawn.width(), drawn.height()) == qRound(Side * scale));
    }
    const QImage image = imageOf(mark, around(ground));
    const bool isContrastWanted = Colors::isHighContrast(around(ground));
    const qreal share = seenShare(image, behind(image, ground));
    QVERIFY2(share >= (isContrastWanted ? 0.95 : 0.1), qPrintable(QString::number(share)));
}

void tst_ProviderMark::rulesOfTheOwnersAreKept()
{
    const QPalette light = around(QColor(u"#f8f8f8"_s));
    const QPalette dark = around(QColor(u"#202124"_s));
    for (const QPalette &palette : {light, dark}) {
        const QList<QColor> google = colorsOf(imageOf(ProviderMark(u"google"_s, {}, {}), palette));
        for (const char *color : {"#ea4335", "#fbbc05", "#34a853", "#4285f4"})
            QVERIFY2(google.contains(QColor(QLatin1StringView(color))), color);
        const QList<QColor> microsoft = colorsOf(imageOf(ProviderMark(u"microsoft"_s, {}, {}), palette));
        for (const char *color : {"#f25022", "#7fba00", "#00a4ef", "#ffb900"})
            QVERIFY2(microsoft.contains(QColor(QLatin1StringView(color))), color);
        for (const QString &id : {u"apple"_s, u"github"_s, u"gitlab"_s}) {
            const QColor plain = palette == light ? Qt::black : Qt::white;
            QCOMPARE(seenShare(imageOf(ProviderMark(id, {}, {}), palette), plain), 0.0);
        }
    }
    QVERIFY(colorsOf(imageOf(ProviderMark(u"facebook"_s, {}, {}), light)).contains(QColor(u"#0866ff"_s)));
    QVERIFY(colorsOf(imageOf(ProviderMark(u"discord"_s, {}, {}), light)).contains(QColor(u"#5865f2"_s)));
    const QPalette own = around(Qt::white);
    const QImage mark = imageOf(ProviderMark(u"google"_s, u"Google"_s, QUrl(u"qrc:/descope/logo.svg"_s)), own);
    QCOMPARE(mark, imageOf(ProviderMark(u"google"_s, u"Google"_s, {}), own)); // no other picture stands for it
}

void tst_ProviderMark::pictureOfTheProgramIsShown_data()
{
    QTest::addColumn<QUrl>("picture");
    QTest::addColumn<QColor>("ground");
    const QByteArray svg =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><path fill="#%1" d="M0 0H40V20H0Z"/></svg>)";
    const QString black = fileWith(u"black.svg"_s, QByteArray(svg).replace("%1", "000000"));
    const QString white = fileWith(u"white.SVG"_s, QByteArray(svg).replace("%1", "ffffff"));
    QImage red(300, 100, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(m_folder.filePath(u"red.png"_s)));
    const QUrl png = QUrl::fromLocalFile(m_folder.filePath(u"red.png"_s));
    for (const char *ground : {"#f0f0f0", "#202124"}) {
        const QColor color{QLatin1StringView(ground)};
        QTest::addRow("black on %s", ground) << QUrl::fromLocalFile(black) << color;
        QTest::addRow("white on %s", ground) << QUrl::fromLocalFile(white) << color;
        QTest::addRow("png on %s", ground) << png << color;
        QTest::addRow("path on %s", ground) << QUrl(black) << color;
        QTest::addRow("resource on %s", ground) << QUrl(u"qrc:/descope/logo.svg"_s) << color;
        QTest::addRow("path of a resource on %s", ground) << QUrl(u":/descope/logo.svg"_s) << color;
    }
}

void tst_ProviderMark::pictureOfTheProgramIsShown()
{
    QFETCH(const QUrl, picture);
    QFETCH(const QColor, ground);
    const QImage initial = imageOf(ProviderMark(u"acme"_s, u"Acme"_s, {}), around(ground));
    const QImage shown = imageOf(ProviderMark(u"acme"_s, u"Acme"_s, picture), around(ground));
    QVERIFY(shown != initial);
    QVERIFY(seenShare(shown, behind(shown, ground)) > 0.2);
}

void tst_ProviderMark::whatIsNoPictureBecomesAnInitial_data()
{
    QTest::addColumn<QUrl>("picture");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("nothing") << QUrl() << false;
    QTest::newRow("no such file") << QUrl::fromLocalFile(m_folder.filePath(u"none.png"_s)) << false;
    QTest::newRow("folder") << QUrl::fromLocalFile(m_folder.path()) << false;
    QTest::newRow("text") << QUrl::fromLocalFile(fileWith(u"text.png"_s, "no picture")) << false;
    QTest::newRow("no SVG") << QUrl::fromLocalFile(fileWith(u"text.svg"_s, "no picture")) << true;
    QTest::newRow("empty SVG") << QUrl::fromLocalFile(fileWith(u"empty.svg"_s, {})) << true;
    QTest::newRow("too large") << QUrl::fromLocalFile(fileWith(u"large.svg"_s, QByteArray(2 * 1024 * 1024, ' '))) << false;
    QTest::newRow("device") << QUrl::fromLocalFile(u"/dev/zero"_s) << false;
    const QString pipe = m_folder.filePath(u"pipe.svg"_s);
    mkfifo(qPrintable(pipe), 0600); // whoever reads it waits for ever
    QTest::newRow("pipe") << QUrl::fromLocalFile(pipe) << false;
    QTest::newRow("web") << QUrl(u"https://example.com/acme.svg"_s) << false;
    QTest::newRow("data") << QUrl(u"data:image/svg+xml,<svg/>"_s) << false;
    QTest::newRow("resource") << QUrl(u"qrc:/none.svg"_s) << false;
}

void tst_ProviderMark::whatIsNoPictureBecomesAnInitial()
{
    QFETCH(const QUrl, picture);
    QFETCH(const bool, isTold);
    if (isTold)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Cannot read file "_s)); // which Qt says
    const QPalette palette = around(Qt::white);
    QCOMPARE(imageOf(ProviderMark(u"acme"_s, u"acme & Sons"_s, picture), palette),
        imageOf(ProviderMark(u"other"_s, u"Acme"_s, {}), palette));
}

void tst_ProviderMark::paleIsWhatCannotBePressed()
{
    const ProviderMark mark(u"apple"_s, {}, {});
    QVERIFY(!colorsOf(imageOf(mark, around(Qt::white))).isEmpty());
    QVERIFY(colorsOf(mark.drawn(Side, 1, around(Qt::white), true).toImage()).isEmpty());
}

QTEST_MAIN(tst_ProviderMark)
#include "tst_providermark.moc"
