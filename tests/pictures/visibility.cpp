// SPDX-License-Identifier: MIT
#include "visibility.h"

#include "controls/colors.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace Descope;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal Visible = 3;

QImage drawn(QWidget *widget, int around = 0)
{
    QWidget *window = widget->window();
    const QRect place = QRect(widget->mapTo(window, QPoint()), widget->size()).adjusted(-around, -around, around, around);
    return window->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
}

/// Says of each pixel whether it belongs to a square of 2 x 2 that all have the contrast.
class Mask
{
public:
    Mask(const QImage &one, const QImage &other)
        : m_size(one.size())
        , m_strong(size_t(one.width()) * size_t(one.height()))
    {
        for (int y = 0; y + 1 < m_size.height(); ++y) {
            for (int x = 0; x + 1 < m_size.width(); ++x) {
                const auto differs = [&](int dx, int dy) {
                    const QPoint at(x + dx, y + dy);
                    return one.pixel(at) != other.pixel(at) &&
                           Colors::contrast(one.pixelColor(at), other.pixelColor(at)) >= Visible;
                };
                if (differs(0, 0) && differs(1, 0) && differs(0, 1) && differs(1, 1))
                    mark(x, y);
            }
        }
    }

    /// Says whether the outermost of them, all around, leave no gap but at the corners.
    bool isRing() const
    {
        constexpr int Least = 12;
        constexpr int Corner = 8;
        if (m_bounds.width() < Least || m_bounds.height() < Least)
            return false;
        const auto [left, top, right, bottom] = std::array{m_bounds.left(), m_bounds.top(), m_bounds.right(), m_bounds.bottom()};
        const int cornerX = std::min(Corner, m_bounds.width() / 4);
        const int cornerY = std::min(Corner, m_bounds.height() / 4);
        for (int x = left + cornerX; x <= right - cornerX; ++x) {
            if (!at(x, top) || !at(x, top + 1) || !at(x, bottom) || !at(x, bottom - 1))
                return false;
        }
        for (int y = top + cornerY; y <= bottom - cornerY; ++y) {
            if (!at(left, y) || !at(left + 1, y) || !at(right, y) || !at(right - 1, y))
                return false;
        }
        return true;
    }

private:
    bool at(int x, int y) const { return m_strong[size_t(y) * size_t(m_size.width()) + size_t(x)]; }
    void mark(int x, int y)
    {
        for (const QPoint at : {QPoint(x, y), QPoint(x + 1, y), QPoint(x, y + 1), QPoint(x + 1, y + 1)})
            m_strong[size_t(at.y()) * size_t(m_size.width()) + size_t(at.x())] = true;
        m_bounds |= QRect(x, y, 2, 2);
    }

    QSize m_size;
    std::vector<bool> m_strong;
    QRect m_bounds;
};

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->focusProxy() == nullptr && widget->isVisible() &&
           widget->isEnabled();
}

/// Returns the part of a control that has an edge, or nothing for what has none.
QRect boxOf(const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QPushButton *>(widget))
        return button->isFlat() ? QRect() : button->rect();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->hasFrame() ? edit->rect() : QRect();
    if (const auto *box = qobject_cast<const QCheckBox *>(widget)) {
        QStyleOptionButton option;
        option.initFrom(box);
        return box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
    }
    return qobject_cast<const QComboBox *>(widget) != nullptr ? widget->rect() : QRect();
}

/// Returns the least contrast, of the four sides, between the edge and what is around it.
qreal edgeContrast(QWidget *widget, const QRect &box)
{
    constexpr int Around = 3;
    constexpr int EdgeWidth = 2;
    const QImage image = drawn(widget, Around);
    const QRect inner = box.translated(Around, Around);
    const QPoint middle = inner.center();
    const auto bestOnWayIn = [&](QPoint from, QPoint step) {
        const QColor ground = image.pixelColor(from - 2 * step);
        qreal best = 1;
        for (int i = 0; i < EdgeWidth; ++i)
            best = std::max(best, Colors::contrast(image.pixelColor(from + i * step), ground));
        return best;
    };
    return std::min({bestOnWayIn({middle.x(), inner.top()}, {0, 1}), bestOnWayIn({middle.x(), inner.bottom()}, {0, -1}),
        bestOnWayIn({inner.left(), middle.y()}, {1, 0}), bestOnWayIn({inner.right(), middle.y()}, {-1, 0})});
}

/// Returns the contrast of the strongest pixel, and the longest line of one colour that is not that of the ground.
std::pair<qreal, int> inkOf(const QImage &image)
{
    const QColor ground = image.pixelColor(image.width() / 2, 1);
    qreal strongest = 1;
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int run = 0;
        for (int x = 0; x < image.width(); ++x) {
            const qreal contrast = Colors::contrast(image.pixelColor(x, y), ground);
            strongest = std::max(strongest, contrast);
            run = contrast >= Visible ? run + 1 : 0;
            longest = std::max(longest, run);
        }
    }
    return {strongest, longest};
}

QString named(const QWidget *widget, qreal measure)
{
    return QStringLiteral("%1 %2").arg(widget->objectName()).arg(measure, 0, 'f', 2);
}

} // namespace

QStringList focusWithoutRing(QWidget *window)
{
    constexpr int Around = 4;
    QStringList wrong;
    QSet<QWidget *> seen;
    QWidget *first = nullptr;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (first == nullptr && takesTab(widget))
            first = widget;
    }
    if (first == nullptr)
        return {};
    first->setFocus(Qt::TabFocusReason);
    for (QWidget *now = QApplication::focusWidget(); now != nullptr && !seen.contains(now); now = QApplication::focusWidget()) {
        seen << now;
        const QImage with = drawn(now, Around);
        now->clearFocus();
        const QImage without = drawn(now, Around);
        now->setFocus(Qt::TabFocusReason);
        if (!Mask(with, without).isRing())
            wrong << now->objectName() + u" without a ring"_s;
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (takesTab(widget) && !seen.contains(widget))
            wrong << widget->objectName() + u" out of reach"_s;
    }
    return wrong;
}

QStringList edgesThatAreFaint(QWidget *window)
{
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    QStringList faint;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const QRect box = widget->isVisible() ? boxOf(widget) : QRect();
        if (box.isEmpty())
            continue;
        if (const qreal found = edgeContrast(widget, box); found < Visible)
            faint << named(widget, found);
    }
    return faint;
}

QStringList linksThatLookLikeText(QWidget *window)
{
    if (QWidget *focus = QApplication::focusWidget())
        focus->clearFocus();
    QStringList wrong;
    for (auto *button : window->findChildren<QPushButton *>()) {
        if (!button->isVisible() || !button->isFlat())
            continue;
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        const bool wasEnabled = button->isEnabled();
        button->setEnabled(true);
        const auto [strength, line] = inkOf(drawn(button));
        button->setEnabled(false);
        const auto [paleStrength, paleLine] = inkOf(drawn(button));
        button->setEnabled(wasEnabled);
        if (line < text * 9 / 10)
            wrong << button->objectName() + u" is not underlined"_s;
        if (paleLine > text / 2)
            wrong << button->objectName() + u" is underlined when disabled"_s;
        if (paleStrength > strength * 0.9 || paleStrength < Visible - 0.1)
            wrong << button->objectName() + u" is not pale when disabled"_s;
    }
    return wrong;
}
