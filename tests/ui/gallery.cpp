// SPDX-License-Identifier: MIT
// Draws every screen in many states: ui-gallery <folder> [light|dark|contrast] [rtl] [<width>x<height>] [only=<name>]
#include "galleryscenes.h"

#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x20, 0x23));
    palette.setColor(QPalette::AlternateBase, QColor(0x25, 0x27, 0x2a));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x7e, 0xd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xa8, 0xff));
    return palette;
}

QPalette contrastPalette()
{
    QPalette palette(Qt::white, Qt::black, Qt::white, Qt::darkGray, Qt::gray, Qt::white, Qt::white, Qt::black, Qt::black);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    palette.setColor(QPalette::Link, Qt::cyan);
    return palette;
}

QSize sizeFrom(const QStringList &arguments)
{
    static const QRegularExpression pattern(u"^(\\d+)x(\\d+)$"_s);
    for (const QString &argument : arguments) {
        const QRegularExpressionMatch match = pattern.match(argument);
        if (match.hasMatch())
            return {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return {460, 640};
}

bool draw(const Scene &scene, const QSize &size, const QString &file)
{
    const auto view = scene.make();
    view->resize(size);
    view->show();
    view->activateWindow();
    if (!QTest::qWaitForWindowExposed(view.get()))
        return false;
    QTest::qWait(120); // spinners and the blinking cursor get somewhere
    return view->grab().save(file);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.contains(u"dark"_s))
        QApplication::setPalette(darkPalette());
    if (arguments.contains(u"contrast"_s))
        QApplication::setPalette(contrastPalette());
    if (arguments.contains(u"rtl"_s))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    const QDir folder(arguments.value(1, u"gallery"_s));
    QDir().mkpath(folder.path());
    const QString only = arguments.filter(u"only="_s).value(0).mid(5);
    for (const Scene &scene : galleryScenes()) {
        if ((only.isEmpty() || scene.name.startsWith(only)) &&
            !draw(scene, sizeFrom(arguments), folder.filePath(scene.name + u".png"_s)))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
