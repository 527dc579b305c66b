// SPDX-License-Identifier: MIT
#include "controls/colors.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace Descope::Colors {

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

qreal ratio(qreal luminance, qreal other)
{
    const auto [low, high] = std::minmax({luminance, other}); // by value: the list form
    return (high + 0.05) / (low + 0.05);
}

qreal hue(Notice::Severity severity)
{
    switch (severity) {
    case Notice::Severity::Info:
        return 0.58;
    case Notice::Severity::Positive:
        return 0.39;
    case Notice::Severity::Warning:
        return 0.10;
    case Notice::Severity::Error:
        return 0.99;
    }
    return 0.58;
}

// A gradient counts as the mean of its colours.
QColor colorOf(const QBrush &brush)
{
    if (brush.gradient() == nullptr)
        return brush.style() == Qt::NoBrush ? QColor(Qt::transparent) : brush.color();
    const QGradientStops stops = brush.gradient()->stops();
    QColor mean = stops.isEmpty() ? QColor(Qt::transparent) : stops.first().second;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        const float alpha = mean.alphaF() + (stops.at(i).second.alphaF() - mean.alphaF()) / float(i + 1);
        mean = mix(mean, stops.at(i).second, 1.0 / double(i + 1));
        mean.setAlphaF(alpha);
    }
    return mean;
}

QColor over(const QWidget *widget, QPalette::ColorRole role)
{
    const QColor color = colorOf(widget->palette().brush(role));
    return color.alpha() == 255 || widget->isWindow() ? mix(color, color, 0)
                                                      : mix(ground(widget->parentWidget()), color, color.alphaF());
}

constexpr qreal TextContrast = 4.5;    // WCAG 2.1, 1.4.3
constexpr qreal GraphicContrast = 3.1; // WCAG 2.1, 1.4.11, and a little more, because colours are shown as whole numbers

// Where a text could not be read, it becomes nearly black or white.
QColor textOn(const QColor &ground, const QColor &text)
{
    constexpr qreal Plain = 12;
    return contrast(text, ground) < TextContrast ? readable(text, ground, Plain) : text;
}

bool paintsBackground(const QWidget *widget)
{
    const bool isStyled = widget->testAttribute(Qt::WA_StyledBackground) && widget->testAttribute(Qt::WA_StyleSheetTarget) &&
                          widget->palette().isBrushSet(QPalette::Active, QPalette::Window); // not only a border
    return widget->isWindow() || widget->autoFillBackground() || isStyled;
}

} // namespace

QColor ground(const QWidget *widget)
{
    for (; widget != nullptr && !paintsBackground(widget); widget = widget->parentWidget()) {
        if (const auto own = widget->property("ground").value<QColor>(); own.isValid())
            return own;
    }
    return widget != nullptr ? over(widget, widget->backgroundRole()) : QGuiApplication::palette().color(QPalette::Window);
}

QColor fieldGround(const QWidget *field)
{
    return over(field, QPalette::Base);
}

QColor buttonGround(const QWidget *button)
{
    return over(button, QPalette::Button);
}

QPalette paletteOn(const QWidget *widget)
{
    QPalette palette = widget->palette();
    const QColor window = ground(widget);
    const QColor text = textOn(window, palette.color(QPalette::WindowText));
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    if (contrast(palette.color(QPalette::Base), text) < TextContrast)
        palette.setColor(QPalette::Base, window);
    return palette;
}

QPalette seeThrough(const QWidget *field)
{
    const QWidget *behind = field->parentWidget() != nullptr ? field->parentWidget() : field;
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::transparent);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive})
        palette.setColor(group, QPalette::Text, textOn(ground(behind), behind->palette().color(group, QPalette::WindowText)));
    return palette;
}

QColor mix(const QColor &a, const QColor &b, qreal share)
{
    const auto part = [share](qreal x, qreal y) { return static_cast<float>(std::clamp(x + (y - x) * share, 0.0, 1.0)); };
    return QColor::fromRgbF(part(a.redF(), b.redF()), part(a.greenF(), b.greenF()), part(a.blueF(), b.blueF()));
}

qreal contrast(const QColor &a, const QColor &b)
{
    return ratio(luminance(a), luminance(b));
}

QColor readable(const QColor &color, const QColor &background, qreal minimum)
{
    const qreal behind = luminance(background);
    const QColor end = ratio(0, behind) > ratio(1, behind) ? Qt::black : Qt::white;
    constexpr int Steps = 50;
    const auto candidate = [&](int step) { return step < Steps ? mix(color, end, static_cast<qreal>(step) / Steps) : end; };
    const auto isEnough = [&](int step) { return ratio(luminance(candidate(step)), behind) >= minimum; };
    if (isEnough(0))
        return candidate(0);
    // From a colour that is too near to the background each step leads farther to the end, and so the first one is found by
    // halves.
    int tooNear = 0;
    int enough = Steps;
    while (enough - tooNear > 1) {
        const int middle = (tooNear + enough) / 2;
        (isEnough(middle) ? enough : tooNear) = middle;
    }
    return candidate(enough);
}

bool isHighContrast(const QPalette &palette)
{
    constexpr qreal Highest = 20; // of 21
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >= Highest;
}

// WCAG 2.1, 1.4.3 and 1.4.6.
static qreal textContrast(const QPalette &palette)
{
    return isHighContrast(palette) ? 7 : TextContrast;
}

QColor accent(const QPalette &palette)
{
    return readable(colorOf(palette.brush(QPalette::Active, QPalette::Highlight)),
        palette.color(QPalette::Active, QPalette::HighlightedText));
}

QColor danger()
{
    return QColor::fromHslF(static_cast<float>(hue(Notice::Severity::Error)), 0.72F, 0.47F);
}

QColor link(const QPalette &palette)
{
    return readable(accent(palette), palette.color(QPalette::Window));
}

QColor secondaryText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return readable(mix(palette.color(QPalette::WindowText), window, 0.35), window, textContrast(palette));
}

QColor line(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.22);
}

QColor card(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    const bool isDark = contrast(window, Qt::white) > contrast(window, Qt::black);
    QPalette lifted = palette;
    lifted.setColor(QPalette::Window, mix(window, Qt::white, isDark ? 0.05 : 0.6));
    return isHighContrast(lifted) ? window : lifted.color(QPalette::Window);
}

QColor outline(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::Active, QPalette::WindowText);
    const QColor window = palette.color(QPalette::Window);
    if (isHighContrast(palette))
        return text;
    const QColor line = readable(mix(window, text, 0.4), window, GraphicContrast);
    return readable(line, palette.color(QPalette::Base), GraphicContrast);
}

QColor focusRing(const QPalette &palette)
{
    return readable(link(palette), palette.color(QPalette::Base), GraphicContrast);
}

QColor paleText(const QPalette &palette)
{
    const QColor window = palette.color(QPalette::Window);
    return readable(mix(palette.color(QPalette::Active, QPalette::WindowText), window, 0.75), window, GraphicContrast);
}

QColor severity(const QPalette &palette, Notice::Severity severity)
{
    const QColor pure = QColor::fromHslF(static_cast<float>(hue(severity)), 0.72F, 0.47F);
    return readable(pure, severityFill(palette, severity), textContrast(palette));
}

QColor severityFill(const QPalette &palette, Notice::Severity severity)
{
    const QColor pure = QColor::fromHslF(static_cast<float>(hue(severity)), 0.72F, 0.5F);
    const QColor ground = mix(palette.color(QPalette::Window), palette.color(QPalette::Base), 0.5);
    return mix(ground, pure, 0.09);
}

} // namespace Descope::Colors
