// SPDX-License-Identifier: MIT
#include "views/restoringview.h"

#include "ui_restoringview.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Descope {

RestoringView::RestoringView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::RestoringView>())
    , m_cancelTimer(new QTimer(this))
{
    setObjectName(u"restoringView"_s);
    m_ui->setupUi(form());
    adoptForm(nullptr, nullptr);
    m_ui->spinner->setScale(1.75);
    m_cancelTimer->setSingleShot(true);
    m_cancelTimer->setInterval(2s);
    connect(m_cancelTimer, &QTimer::timeout, this, [this] { setCancelShown(true); });
}

RestoringView::~RestoringView() = default;

std::chrono::milliseconds RestoringView::cancelDelay() const
{
    return m_cancelTimer->intervalAsDuration();
}

void RestoringView::setCancelDelay(std::chrono::milliseconds delay)
{
    m_cancelTimer->setInterval(delay);
}

void RestoringView::retranslate()
{
    m_ui->retranslateUi(form());
}

void RestoringView::hideEvent(QHideEvent *event)
{
    m_cancelTimer->stop();
    setCancelShown(false);
    View::hideEvent(event);
}

void RestoringView::showEvent(QShowEvent *event)
{
    m_cancelTimer->start();
    View::showEvent(event);
}

} // namespace Descope
