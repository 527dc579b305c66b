// SPDX-License-Identifier: MIT
#include "views/viewframe.h"

#include "controls/accessibility.h"
#include "controls/columnlayout.h"
#include "controls/controlstyle.h"
#include "controls/linkbutton.h"
#include "controls/policychecklist.h"
#include "controls/spinner.h"
#include "views/formlook.h"
#include "views/page.h"

#include <QFontInfo>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

// Returns whether the layout parts groups, such as a field with its label, and not the members of one.
bool partsGroups(const QLayout *layout)
{
    for (int i = 0; i < layout->count(); ++i) {
        const QWidget *item = layout->itemAt(i)->widget();
        const bool isPlain = item != nullptr && item->metaObject() == &QWidget::staticMetaObject;
        if (isPlain && qobject_cast<const QVBoxLayout *>(item->layout()) != nullptr)
            return true;
    }
    return false;
}

} // namespace

ViewFrame::ViewFrame(QWidget *owner)
    : view(owner)
    , scrollArea(new QScrollArea(view))
    , page(new Page)
    , column(new QWidget(page))
    , logo(new QLabel(column))
    , brand(new ScaledLabel(column))
    , heading(new ScaledLabel(column))
    , introduction(new ScaledLabel(column))
    , messageBar(new MessageBar(column))
    , form(new QWidget(column))
    , spinner(new Spinner(column))
    , cancelButton(new LinkButton(column))
    , m_columnLayout(new ColumnLayout(page))
    , m_formLook(new FormLook(view))
    , m_headerLayout(new QVBoxLayout)
{
    describePlainly(scrollArea);
    scrollArea->setWidget(page); // takes it
    nameAll();
    build();
}

void ViewFrame::nameAll() const
{
    scrollArea->setObjectName(u"scrollArea"_s);
    page->setObjectName(u"page"_s);
    column->setObjectName(u"column"_s);
    logo->setObjectName(u"logo"_s);
    brand->setObjectName(u"brandName"_s);
    heading->setObjectName(u"heading"_s);
    introduction->setObjectName(u"introduction"_s);
    messageBar->setObjectName(u"messageBar"_s);
    form->setObjectName(u"form"_s);
    spinner->setObjectName(u"busySpinner"_s);
    cancelButton->setObjectName(u"cancelButton"_s);
}

void ViewFrame::build()
{
    auto *outer = new QVBoxLayout(view);
    outer->setContentsMargins({});
    outer->addWidget(scrollArea);
    scrollArea->setFrameShape(QFrame::NoFrame);
    scrollArea->setWidgetResizable(true);
    scrollArea->setFocusPolicy(Qt::NoFocus);
    scrollArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrollArea->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_columnLayout->addWidget(column);

    logo->setAlignment(Qt::AlignCenter);
    heading->setScale(1.6);
    heading->setStrong(true);
    brand->setStrong(true);
    for (auto *label : {brand, heading, introduction}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    brand->hide();
    introduction->setSecondary(true);
    introduction->hide();

    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    m_headerLayout->addWidget(logo);
    m_headerLayout->addWidget(brand);
    m_headerLayout->addWidget(heading);
    m_headerLayout->addWidget(introduction);
    layout->addLayout(m_headerLayout);
    auto *rest = new QVBoxLayout;
    rest->setSpacing(0); // the message area keeps its own distance
    rest->addWidget(messageBar);
    rest->addWidget(form);
    layout->addLayout(rest);
    layout->addWidget(spinner, 0, Qt::AlignHCenter);
    layout->addWidget(cancelButton, 0, Qt::AlignHCenter);
}

void ViewFrame::showLogo(const QIcon &icon)
{
    m_logo = icon;
    constexpr int Lines = 3;
    constexpr int MostLines = 16; // of width, which fits into the smallest window
    const QPixmap pixmap = icon.pixmap(QSize(MostLines, Lines) * view->fontMetrics().height(), view->devicePixelRatioF());
    logo->setPixmap(pixmap);
    logo->setVisible(!pixmap.isNull());
}

void ViewFrame::showIntroduction(const QString &text)
{
    introduction->setText(text);
    setSpokenDescription(heading, text); // for who comes to the heading
    introduction->setVisible(!text.isEmpty());
}

void ViewFrame::reveal(const QWidget *widget) const
{
    if (widget == nullptr || !column->isAncestorOf(widget))
        return;
    const QRect place(widget->mapTo(page, QPoint()), widget->size());
    const int margin = view->fontMetrics().height() * 2;
    const QPoint middle = place.center();
    scrollArea->ensureVisible(middle.x(), middle.y(), 0, place.height() / 2 + margin);
}

void ViewFrame::setHeld(bool held)
{
    m_columnLayout->setHeld(held);
    if (!held)
        messageBar->setMinimumHeight(0);
}

void ViewFrame::setHostStyle(bool host)
{
    m_formLook->setHostStyle(host);
    page->setCardWanted(!host);
    applyMetrics();
}

bool ViewFrame::isHostStyle() const
{
    return m_formLook->isHostStyle();
}

void ViewFrame::applyMetrics()
{
    const int unit = ControlStyle::gridUnit(view->fontMetrics());
    constexpr int LeastColumn = 380;
    constexpr int ColumnLetters = 26;
    const int margin = 4 * unit;
    m_columnLayout->setContentsMargins(margin, margin, margin, margin);
    m_columnLayout->setMaximumColumnWidth(std::max(LeastColumn, QFontInfo(view->font()).pixelSize() * ColumnLetters));
    for (auto *layout : form->findChildren<QLayout *>()) {
        const bool isList = qobject_cast<PolicyChecklist *>(layout->parentWidget()) != nullptr; // whose rows are closer together
        if (!isList && layout->spacing() != 0)
            layout->setSpacing((partsGroups(layout) ? 5 : 2) * unit);
    }
    if (QLayout *outer = form->layout()) {
        outer->setContentsMargins({});
        outer->setSpacing(5 * unit);
    }
    m_headerLayout->setSpacing(3 * unit);
    column->layout()->setSpacing(6 * unit);
    m_formLook->adopt(column);
    putCancelLast();
    showLogo(m_logo);
    applyWidth();
}

// Takes Cancel behind the form for the keyboard, too: the parts of the form are made later than it is.
void ViewFrame::putCancelLast() const
{
    QWidget *last = nullptr;
    for (QWidget *next = form->nextInFocusChain(); next != form; next = next->nextInFocusChain()) {
        if (form->isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus)
            last = next;
    }
    if (last != nullptr)
        QWidget::setTabOrder(last, cancelButton);
}

void ViewFrame::applyWidth()
{
    const int gap = view->style()->pixelMetric(QStyle::PM_ScrollView_ScrollBarSpacing, nullptr, scrollArea);
    m_columnLayout->setWindow(view->width(), scrollArea->verticalScrollBar()->sizeHint().width() + std::max(gap, 0));
}

} // namespace Descope
