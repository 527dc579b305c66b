// SPDX-License-Identifier: MIT
#include "views/viewframe.h"

#include "controls/accessibility.h"
#include "controls/columnlayout.h"
#include "controls/linkbutton.h"
#include "controls/spinner.h"
#include "views/formlook.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace Descope {

ViewFrame::ViewFrame(QWidget *owner)
    : view(owner)
    , scrollArea(new QScrollArea(view))
    , page(new QWidget)
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

void ViewFrame::applyMetrics()
{
    const QStyle *style = view->style();
    const int margin = 2 * style->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, view);
    const int spacing = std::max(style->pixelMetric(QStyle::PM_LayoutVerticalSpacing, nullptr, view), 4);
    const int line = view->fontMetrics().height();
    constexpr int ColumnLines = 23;
    m_columnLayout->setContentsMargins(margin, margin, margin, margin);
    m_columnLayout->setMaximumColumnWidth(line * ColumnLines);
    m_headerLayout->setSpacing(spacing * 3 / 2);
    m_headerLayout->setContentsMargins(0, 0, 0, spacing);
    column->layout()->setSpacing(2 * spacing);
    if (QLayout *outer = form->layout()) {
        outer->setContentsMargins({});
        outer->setSpacing(2 * spacing);
        for (auto *inner : outer->findChildren<QLayout *>())
            inner->setSpacing(spacing * 2 / 3);
    }
    m_formLook->adopt(form);
    showLogo(m_logo);
}

} // namespace Descope
