// SPDX-License-Identifier: MIT
#pragma once

#include "controls/messagebar.h"
#include "controls/scaledlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace Descope {

class ColumnLayout;
class Spinner;

// The widgets around the form of every screen, and their places. Private to the library; View gives them their meaning.
class ViewFrame
{
public:
    explicit ViewFrame(QWidget *view);

    void showLogo(const QIcon &icon);
    void showIntroduction(const QString &text);
    // Scrolls so that `widget` can be seen; ignores widgets that are not on the page.
    void reveal(const QWidget *widget) const;
    // Spacing, margins and sizes from the style and the font. Call again when they change.
    void applyMetrics();

    QWidget *view;
    QScrollArea *scrollArea;
    QWidget *page;
    QWidget *column;
    QLabel *logo;
    ScaledLabel *brand;
    ScaledLabel *heading;
    ScaledLabel *introduction;
    MessageBar *messageBar;
    QWidget *form;
    Spinner *spinner; // for screens without a primary button to show it
    QPushButton *cancelButton;

private:
    void nameAll() const;
    void build();

    QIcon m_logo;
    ColumnLayout *m_columnLayout;
    QVBoxLayout *m_headerLayout;
};

} // namespace Descope
