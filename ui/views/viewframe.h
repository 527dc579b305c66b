// SPDX-License-Identifier: MIT
#pragma once

#include "controls/messagebar.h"
#include "controls/scaledlabel.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace Descope {

class ColumnLayout;
class FormLook;
class Page;
class Spinner;

// Makes the widgets around the form of every screen, and places them. View gives them their meaning. Private to the library.
class ViewFrame
{
public:
    explicit ViewFrame(QWidget *view);

    void showLogo(const QIcon &icon);
    void showIntroduction(const QString &text);
    // Scrolls so that `widget` can be seen; ignores widgets that are not on the page.
    void reveal(const QWidget *widget) const;
    // Keeps everything where it stands while the screen is busy: no button comes where another one was just pressed.
    void setHeld(bool held);
    // Says whether controls look as elsewhere in the program: see FormLook. Then there is no card either.
    void setHostStyle(bool host);
    bool isHostStyle() const;
    // Sets spacing, margins and sizes by the font, and the look of controls. Call it again when there are others, or another
    // font.
    void applyMetrics();
    // Takes the width of the view for the column.
    void applyWidth();

    QWidget *view;
    QScrollArea *scrollArea;
    Page *page;
    QWidget *column;
    QLabel *logo;
    ScaledLabel *brand;
    ScaledLabel *heading;
    ScaledLabel *introduction;
    MessageBar *messageBar;
    QWidget *form;
    Spinner *spinner; // stands on screens that have no primary button to show one
    QPushButton *cancelButton;

private:
    void nameAll() const;
    void build();
    void putCancelLast() const;

    QIcon m_logo;
    ColumnLayout *m_columnLayout;
    FormLook *m_formLook;
    QVBoxLayout *m_headerLayout;
};

} // namespace Descope
