// SPDX-License-Identifier: MIT
#include "legibility.h"
#include "reference.h"
#include "scenes.h"
#include "theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QPainter>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

/// A look that a program gives itself: a style, a palette, and a style sheet of the application, of a window or of the screen
/// alone.
struct Theme
{
    enum Place { Nowhere, Application, Window, Screen };

    QString style;
    QString palette;
    QString sheet;
    Place place = Nowhere;
};

QString sheetOf(const Theme &theme)
{
    if (theme.sheet.isEmpty())
        return {};
    QFile file(QStringLiteral(SHEET_DIR "/%1.qss").arg(theme.sheet));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A program's own window, with a screen in it.
class Program
{
public:
    explicit Program(const Scene &scene)
        : m_view(scene.make().release())
    {
        constexpr QSize Size(400, 1200);
        m_window.setCentralWidget(m_view); // which it owns from now on
        m_window.resize(Size);
    }

    QWidget *window() { return &m_window; }

    void setHostStyle(bool host) { m_view->setHostStyle(host); }

    void put(const Theme &theme)
    {
        if (!theme.style.isEmpty()) {
            useStillStyle(theme.style);
            QApplication::setPalette(
                theme.palette.isEmpty() ? QApplication::style()->standardPalette() : paletteOf(theme.palette));
        }
        if (theme.place == Theme::Application)
            qApp->setStyleSheet(sheetOf(theme));
        if (theme.place == Theme::Window)
            m_window.setStyleSheet(sheetOf(theme));
        if (theme.place == Theme::Screen)
            m_view->setStyleSheet(sheetOf(theme));
    }

    void clear()
    {
        m_window.setStyleSheet({});
        m_view->setStyleSheet({});
        reset();
    }

    static void reset()
    {
        qApp->setStyleSheet({});
        useStillStyle();
        QApplication::setPalette(paletteOf(u"light"_s));
    }

    bool show()
    {
        m_window.show();
        m_window.activateWindow();
        return QTest::qWaitForWindowActive(&m_window);
    }

    /// What it looks like once the layouts have come to rest.
    QImage picture()
    {
        constexpr int Rounds = 4; // the layouts need some
        QImage last;
        int same = 0;
        const auto isAtRest = [this, &last, &same] {
            const QImage now = m_window.grab().toImage().convertToFormat(QImage::Format_RGB32);
            same = std::exchange(last, now) == now ? same + 1 : 0;
            return same == Rounds;
        };
        return QTest::qWaitFor(isAtRest, 3000) ? last : QImage();
    }

private:
    QMainWindow m_window;
    View *m_view;
};

/// Leaves a picture in the folder that DESCOPE_PICTURES names, if it names one.
void leave(const QImage &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("DESCOPE_PICTURES");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        picture.save(QStringLiteral("%1/%2-%3.png").arg(folder, QString::fromLatin1(QTest::currentDataTag()), name));
}

void themes(bool withPlaces = false)
{
    QTest::addColumn<Theme>("theme");
    for (const QString &style : {u"Adwaita"_s, u"Adwaita-Dark"_s}) {
        if (QStyleFactory::keys().contains(style))
            QTest::newRow(qPrintable(style)) << Theme{style, {}, {}, Theme::Nowhere};
    }
    QTest::newRow("Windows") << Theme{u"Windows"_s, u"light"_s, {}, Theme::Nowhere};
    QTest::newRow("Windows, dark") << Theme{u"Windows"_s, u"dark"_s, {}, Theme::Nowhere};
    QTest::newRow("Fusion, dark") << Theme{u"Fusion"_s, u"dark"_s, {}, Theme::Nowhere};
    for (const QString &sheet : {u"padding"_s, u"slate"_s, u"capitals"_s, u"console"_s, u"heights"_s, u"light"_s}) {
        QTest::newRow(qPrintable(sheet)) << Theme{{}, {}, sheet, Theme::Application};
        if (withPlaces) {
            QTest::newRow(qPrintable(sheet + u", window"_s)) << Theme{{}, {}, sheet, Theme::Window};
            QTest::newRow(qPrintable(sheet + u", screen"_s)) << Theme{{}, {}, sheet, Theme::Screen};
        }
    }
    QTest::newRow("padding, Windows") << Theme{u"Windows"_s, u"dark"_s, u"padding"_s, Theme::Application};
    if (QStyleFactory::keys().contains(u"Adwaita"_s))
        QTest::newRow("slate, Adwaita") << Theme{u"Adwaita"_s, {}, u"slate"_s, Theme::Application};
}

const Scene &sceneOf(const QString &name)
{
    static const std::vector<Scene> all = allScenes();
    return *std::find_if(all.begin(), all.end(), [&name](const Scene &scene) { return scene.name == name; });
}

} // namespace

Q_DECLARE_METATYPE(Theme)

/// What the screens look like in programs that have a look of their own: with the styles and with the kinds of style sheets that
/// are in use (sheets/). All is measured by what is painted.
class tst_Themes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QApplication::setCursorFlashTime(0);
        Program::reset();
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    }
    void cleanup() { Program::reset(); }

    void looksAsItDid();
    void everythingCanBeRead_data() { themes(); }
    void everythingCanBeRead();
    void focusIsSeen_data() { themes(); }
    void focusIsSeen();
    void hostStyleComesAndGoes_data() { themes(); }
    void hostStyleComesAndGoes();
    void comesAndGoesWhileItRuns_data() { themes(true); }
    void comesAndGoesWhileItRuns();
};

/// A row for each style sheet, in one picture.
void tst_Themes::looksAsItDid()
{
    constexpr QSize Tile(400, 700);
    const QStringList scenes{u"signin-missing"_s, u"signin-busy"_s, u"account"_s, u"error-details"_s};
    const QStringList sheets{u"padding"_s, u"slate"_s, u"capitals"_s, u"console"_s, u"heights"_s, u"light"_s};
    QImage all(Tile.width() * int(scenes.size()), Tile.height() * int(sheets.size()), QImage::Format_RGB32);
    all.fill(Qt::black);
    QPainter painter(&all);
    QStringList names;
    QList<QRect> tiles;
    for (const QString &sheet : sheets) {
        for (const QString &scene : scenes) {
            Program program(sceneOf(scene));
            program.put({{}, {}, sheet, Theme::Application});
            program.window()->resize(Tile);
            QVERIFY(program.show());
            tiles << QRect(QPoint(int(scenes.indexOf(scene)) * Tile.width(), int(sheets.indexOf(sheet)) * Tile.height()), Tile);
            names << sheet + u'-' + scene;
            painter.drawImage(tiles.last().topLeft(), program.picture(), QRect(QPoint(), Tile));
            program.clear();
        }
    }
    painter.end();
    const QString changed = changedTiles(all, u"themes-en-1x"_s, names, tiles);
    QVERIFY2(changed.isEmpty(), qPrintable(changed));
}

void tst_Themes::everythingCanBeRead()
{
    QFETCH(const Theme, theme);
    QStringList problems;
    for (const Scene &scene : allScenes()) {
        if (scene.name.startsWith("error-"_L1) && scene.name != "error-userexists"_L1 && scene.name != "error-details"_L1)
            continue; // the others differ in their words only
        Program program(scene);
        program.put(theme);
        QVERIFY(program.show());
        const QImage picture = program.picture();
        QVERIFY2(!picture.isNull(), qPrintable(scene.name));
        leave(picture, scene.name);
        const auto add = [&](const QString &what, const QStringList &texts) {
            if (!texts.isEmpty())
                problems << scene.name + u": "_s + what + u": "_s + texts.join(u", "_s);
        };
        add(u"cut"_s, textsThatAreCut(program.window()));
        add(u"faint"_s, textsThatAreFaint(program.window()));
        add(u"eye"_s, eyesThatAreWrong(program.window()));
        program.clear();
    }
    QVERIFY2(problems.isEmpty(), qPrintable(u'\n' + problems.join(u'\n')));
}

void tst_Themes::focusIsSeen()
{
    QFETCH(const Theme, theme);
    for (const QString &name : {u"signin-mail"_s, u"signup-suggested"_s, u"checkmail"_s, u"account"_s, u"error-details"_s}) {
        Program program(sceneOf(name));
        program.put(theme);
        QVERIFY(program.show());
        QVERIFY(!program.picture().isNull());
        const QStringList places = placesWithoutFocus(program.window());
        QVERIFY2(places.isEmpty(), qPrintable(name + u": "_s + places.join(u", "_s)));
        program.clear();
    }
}

/// In the style of the program, too, what is set while it runs looks as if it had always been there.
void tst_Themes::hostStyleComesAndGoes()
{
    QFETCH(const Theme, theme);
    QStringList different;
    for (const QString &name : {u"signin-missing"_s, u"signin-busy"_s, u"error-details"_s}) {
        Program program(sceneOf(name));
        program.put(theme);
        QVERIFY(program.show());
        const QImage drawn = program.picture();
        program.setHostStyle(true);
        const QImage then = program.picture();
        program.setHostStyle(false);
        const QImage again = program.picture();
        program.clear();
        Program other(sceneOf(name));
        other.setHostStyle(true);
        other.put(theme);
        QVERIFY(other.show());
        const QImage fromTheStart = other.picture();
        leave(fromTheStart, name + u"-host"_s);
        other.clear();
        if (then != fromTheStart)
            different << name + u" while it runs"_s;
        if (again != drawn)
            different << name + u" afterwards"_s;
        if (theme.sheet.isEmpty() && then == drawn)
            different << name + u" is the same"_s;
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u", "_s)));
}

/// What is set while it runs looks as if it had always been there, and leaves nothing behind.
void tst_Themes::comesAndGoesWhileItRuns()
{
    QFETCH(const Theme, theme);
    QStringList different;
    for (const QString &name :
        {u"signin-missing"_s, u"signin-locked"_s, u"signup-refused"_s, u"account"_s, u"checkmail-number"_s}) {
        const Scene &scene = sceneOf(name);
        QImage withTheme;
        {
            Program program(scene);
            program.put(theme);
            QVERIFY(program.show());
            withTheme = program.picture();
            program.clear();
        }
        Program program(scene);
        QVERIFY(program.show());
        const QImage without = program.picture();
        program.put(theme);
        const QImage then = program.picture();
        program.clear();
        const QImage again = program.picture();
        if (then != withTheme) {
            different << name + u" while it runs"_s;
            leave(withTheme, name + u"-from-the-start"_s);
            leave(then, name + u"-while-it-runs"_s);
        }
        if (again != without) {
            different << name + u" afterwards"_s;
            leave(without, name + u"-before"_s);
            leave(again, name + u"-afterwards"_s);
        }
    }
    QVERIFY2(different.isEmpty(), qPrintable(different.join(u", "_s)));
}

QTEST_MAIN(tst_Themes)
#include "tst_themes.moc"
