// SPDX-License-Identifier: MIT
#include "demobar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace Descope {

using namespace Qt::StringLiterals;

DemoBar::DemoBar(const QUrl &service, QWidget *parent)
    : QWidget(parent)
    , m_inbox(service.resolved(QUrl(u"/emulator/inbox"_s)))
    , m_text(new QLabel(this))
{
    setObjectName("demoBar"_L1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName("demoText"_L1);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_text->setOpenExternalLinks(true);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(layout->contentsMargins() / 2);
    layout->addWidget(m_text);
    retranslate();
}

void DemoBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoBar::retranslate()
{
    //: %1 and %2 enclose the link to the mails
    m_text->setText(tr("Demo server on this computer. See its emails in the %1inbox%2.")
                        .arg(u"<a href=\"%1\">"_s.arg(QString::fromUtf8(m_inbox.toEncoded()).toHtmlEscaped()), u"</a>"_s));
}

} // namespace Descope
