// SPDX-License-Identifier: MIT
#pragma once

#include <QCommonStyle>

class QFontMetrics;
class QLineEdit;
class QPalette;
class QStyleOptionButton;

namespace Descope {

// Draws the controls of our screens as one family, whatever style the program has: primary buttons (BusyButton), secondary
// buttons, buttons that are a text (LinkButton, or flat), fields with their labels, check boxes and choices. A button with the
// dynamic property "destructive" is filled with red, for what cannot be undone; a field with "hasError" has a red edge.
//
// All colours come from the palette and from what is behind the control. Outlines have 3:1 of contrast or more to both sides, and
// what has the focus has a ring of at least 2 pixels. It is set on single controls, and never on the application; a style sheet
// goes over it, as it does with every style. What it has no opinion of is as in the style of the application. Private to the
// library.
class ControlStyle : public QCommonStyle
{
    Q_OBJECT

public:
    // Returns the one style of the application, which owns it, from the first call on.
    static ControlStyle *ofApplication();

    // Gives the widget this style, unless it has one of its own, or takes it away, so that it is drawn in the style of the
    // application.
    static void setDrawn(QWidget *widget, bool drawn);
    // Returns whether the widget has this style, perhaps below a style sheet.
    static bool draws(const QWidget *widget);

    // Returns the colour of the text on a button, for what stands beside it.
    static QColor labelColor(const QStyleOptionButton &option, const QWidget *button);

    // Returns the palette of a button with what is really painted behind its label as Window, and the label as WindowText.
    static QPalette paletteOnButton(const QWidget *button);

    // Returns the room that a field needs between its frame and its text, besides what its style leaves.
    static int missingPadding(const QLineEdit *field);
    // Returns how far a button that is a text has to stand out so that its text begins at an edge. Around it is the ring of the
    // focus.
    static int overhang(const QWidget *button);
    // Returns the height of a field or button with this font: 36 pixels, or more where the font is large.
    static int controlHeight(const QFontMetrics &metrics);
    // Returns the height of a button that is a text. A label that may stand beside one has it, too, so that all are alike.
    static int textButtonHeight(const QFontMetrics &metrics);
    // Returns the distance of which all others on a screen are multiples: 4 pixels, or more where the font is large.
    static int gridUnit(const QFontMetrics &metrics);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void polish(QWidget *widget) override;
    using QCommonStyle::polish;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    // Draws a text in which no mnemonic is underlined without the letter that stands for it in brackets.
    void drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
        QPalette::ColorRole role) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
};

} // namespace Descope
