// SPDX-License-Identifier: MIT
#include "legibility.h"

#include "controls/busybutton.h"
#include "controls/passwordedit.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <functional>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)}); // by value: the list form
    return (high + 0.05) / (low + 0.05);
}

/// A text of the window, which can be taken away and put back without the layout taking notice.
struct Text
{
    QWidget *widget;
    QString text;
    bool wraps;
    std::function<void(const QString &)> set;
};

std::vector<Text> textsOf(QWidget *window)
{
    std::vector<Text> texts;
    const auto add = [&texts](QWidget *widget, const QString &text, bool wraps, std::function<void(const QString &)> set) {
        if (widget->isVisible() && !text.isEmpty() && widget->width() > 0)
            texts.push_back({widget, text, wraps, std::move(set)});
    };
    for (auto *label : window->findChildren<QLabel *>()) {
        if (label->pixmap().isNull())
            add(label, label->text(), label->wordWrap(), [label](const QString &text) { label->setText(text); });
    }
    for (auto *button : window->findChildren<QAbstractButton *>()) {
        auto *busy = qobject_cast<BusyButton *>(button);
        if (busy != nullptr && busy->isBusy())
            add(busy, busy->busyText(), false,
                [busy](const QString &text) { busy->setBusyText(text.isEmpty() ? u" "_s : text); });
        else
            add(button, button->text(), false, [button](const QString &text) { button->setText(text); });
    }
    for (auto *edit : window->findChildren<QLineEdit *>()) {
        add(edit, edit->selectedText().isEmpty() ? edit->text() : QString(), false, [edit](const QString &text) {
            const QSignalBlocker blocker(edit);
            edit->setText(text);
        });
    }
    return texts;
}

QImage drawn(QWidget *widget, int around = 0)
{
    QWidget *window = widget->window();
    const QRect place = QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-around, -around, around, around);
    return window->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

QImage drawnAlone(QWidget *widget, const QSize &size)
{
    const QRect place = widget->geometry();
    widget->resize(size);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    widget->render(&image);
    widget->setGeometry(place);
    return image;
}

template<typename Visit> void forEachDifference(const QImage &one, const QImage &other, Visit visit)
{
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (one.pixel(x, y) != other.pixel(x, y))
                visit(one.pixelColor(x, y), other.pixelColor(x, y));
        }
    }
}

int inkOf(const Text &text, const QSize &size)
{
    const QImage with = drawnAlone(text.widget, size);
    text.set({});
    const QImage without = drawnAlone(text.widget, size);
    text.set(text.text);
    int ink = 0;
    forEachDifference(with, without, [&ink](const QColor &, const QColor &) { ++ink; });
    return ink;
}

/// The greatest contrast between what is painted with something and without it.
qreal contrastOf(QWidget *widget, const std::function<void()> &take, const std::function<void()> &putBack)
{
    const QImage with = drawn(widget);
    take();
    const QImage without = drawn(widget);
    putBack();
    qreal best = 1;
    forEachDifference(
        with, without, [&best](const QColor &one, const QColor &other) { best = std::max(best, contrast(one, other)); });
    return best;
}

QString named(const QWidget *widget, const QString &text, qreal measure)
{
    return QStringLiteral("%1 “%2” %3").arg(widget->objectName(), text).arg(measure, 0, 'f', 1);
}

} // namespace

QStringList textsThatAreCut(QWidget *window)
{
    constexpr qreal EdgeShare = 0.06; // is drawn a little differently half a pixel further
    QStringList cut;
    for (const Text &text : textsOf(window)) {
        if (qobject_cast<QLineEdit *>(text.widget) != nullptr)
            continue; // scrolls
        const QSize size = text.widget->size();
        const QSize room = size + (text.wraps ? QSize(0, 60) : QSize(120, 60));
        const int now = inkOf(text, size);
        const int all = inkOf(text, room);
        if (now < all * (1 - EdgeShare))
            cut << named(text.widget, text.text, qreal(now) / all);
    }
    return cut;
}

QStringList textsThatAreFaint(QWidget *window)
{
    constexpr qreal Readable = 4.4; // a little less, because thin strokes are not painted in full
    QStringList faint;
    for (const Text &text : textsOf(window)) {
        const qreal found = contrastOf(
            text.widget, [&text] { text.set({}); }, [&text] { text.set(text.text); });
        if (found < Readable && text.widget->isEnabled())
            faint << named(text.widget, text.text, found);
    }
    for (auto *table : window->findChildren<QTableWidget *>()) {
        for (int row = 0; table->isVisible() && row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                QTableWidgetItem *item = table->item(row, column);
                const QString text = item->text();
                const qreal found = contrastOf(
                    table, [item] { item->setText({}); }, [item, text] { item->setText(text); });
                if (!text.isEmpty() && found < Readable)
                    faint << named(table, text, found);
            }
        }
    }
    return faint;
}

QStringList eyesThatAreWrong(QWidget *window)
{
    constexpr qreal Visible = 3;
    QStringList wrong;
    for (auto *edit : window->findChildren<PasswordEdit *>()) {
        auto *eye = edit->revealButton();
        if (!eye->isVisible() || !eye->isEnabled())
            continue;
        const QImage with = drawn(edit->lineEdit());
        const QRect place = eye->geometry() & edit->lineEdit()->rect();
        eye->hide();
        const QImage without = drawn(edit->lineEdit());
        eye->show();
        int painted = 0;
        qreal best = 1;
        forEachDifference(with, without, [&](const QColor &one, const QColor &other) {
            ++painted;
            best = std::max(best, contrast(one, other));
        });
        const bool isTransparent = painted < place.width() * place.height() / 2;
        if (!isTransparent || best < Visible)
            wrong << named(edit, isTransparent ? u"faint"_s : u"opaque"_s, best);
    }
    return wrong;
}

QStringList placesWithoutFocus(QWidget *window)
{
    constexpr int Strong = 12;  // pixels of at least 3:1 (WCAG 2.1, 1.4.11)
    constexpr int Tinted = 150; // or as many of any kind, as styles do it
    constexpr int Around = 4;   // where a ring may be
    QStringList places;
    for (auto *widget : window->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || widget->focusProxy() != nullptr || !widget->isVisible() ||
            !widget->isEnabled())
            continue;
        widget->clearFocus();
        if (QWidget *elsewhere = QApplication::focusWidget())
            elsewhere->clearFocus();
        const QImage before = drawn(widget, Around);
        window->setAttribute(Qt::WA_KeyboardFocusChange); // as by the Tab key
        widget->setFocus(Qt::TabFocusReason);
        const QImage after = drawn(widget, Around);
        if (before.size() != after.size())
            continue; // nobody misses that
        int strong = 0;
        int any = 0;
        forEachDifference(after, before, [&](const QColor &one, const QColor &other) {
            ++any;
            strong += contrast(one, other) >= 3;
        });
        if (strong < Strong && any < Tinted)
            places << named(widget, QString::number(any), strong);
    }
    return places;
}
