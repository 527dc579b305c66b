// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Descope {

// A label of plain text for headings and captions. Its font is that of its parent, scaled, and follows it; a style sheet has the
// last word. Its text can be read on whatever is painted behind it, and breaks where withLineBreaks() says; it is never wider
// than its place. Unless it is centred the text stands on the leading side of the screen, whatever its direction. Private to the
// library.
class ScaledLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(double scale READ scale WRITE setScale)
    Q_PROPERTY(bool strong READ isStrong WRITE setStrong)          // heavier than running text
    Q_PROPERTY(bool secondary READ isSecondary WRITE setSecondary) // in the colour of secondary text

public:
    explicit ScaledLabel(QWidget *parent = nullptr);

    double scale() const { return m_scale; }
    void setScale(double scale);
    bool isStrong() const { return m_strong; }
    void setStrong(bool strong);
    bool isSecondary() const { return m_secondary; }
    void setSecondary(bool secondary);
    // Says that it stands on something with a look of its own, over which no style sheet may paint what it has for labels.
    void setBare(bool bare);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void applyAlignment();
    void applyFont();
    QColor textColor() const;
    bool isSelectable() const;
    bool breaksLines() const;
    int textFlags() const;

    double m_scale = 1;
    bool m_strong = false;
    bool m_secondary = false;
    bool m_bare = false;
    QFont m_given;
};

} // namespace Descope
