// SPDX-License-Identifier: MIT
#include "views/browserview.h"

#include "controls/mnemonics.h"
#include "ui_browserview.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

BrowserView::BrowserView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::BrowserView>())
{
    setObjectName(u"browserView"_s);
    m_ui->setupUi(form());
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    connect(m_ui->copyLinkButton, &QPushButton::clicked, this, &BrowserView::copyRequested);
    updateTexts();
}

BrowserView::~BrowserView() = default;

BrowserView::State BrowserView::state() const
{
    return m_state;
}

void BrowserView::setState(State state)
{
    if (std::exchange(m_state, state) == state)
        return;
    updateTexts();
    if (window()->focusWidget() == nullptr || isAncestorOf(window()->focusWidget()))
        focusFirst();
}

void BrowserView::setLinkThere(bool there)
{
    m_linkThere = there;
    m_copied = false;
    updateTexts();
}

void BrowserView::noteCopied()
{
    m_copied = true;
    updateTexts();
    announce(tr("Copied to the clipboard."));
}

void BrowserView::setBusy(bool busy)
{
    View::setBusy(busy);
    updateTexts();
}

void BrowserView::focusFirst()
{
    if (m_state == NoBrowser && m_ui->copyLinkButton->isVisibleTo(this))
        m_ui->copyLinkButton->setFocus(Qt::OtherFocusReason);
    else
        focusHeading();
    if (m_state == Waiting)
        announce(introduction()); // of a heading that has the focus a screen reader says nothing else
}

void BrowserView::send()
{
    Q_EMIT submitted();
}

void BrowserView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

/// Returns the sentence that says what to do; what happened is said by a message.
QString BrowserView::instruction() const
{
    switch (m_state) {
    case Waiting:
        return tr("We opened a page in your browser. Sign in there, then come back to this window. "
                  "If you don’t see the page, open it again or copy the link.");
    case Expired:
        return tr("Open the page again to continue.");
    case NoBrowser:
        return tr("Use any browser on this computer.");
    }
    return {};
}

void BrowserView::updateTexts()
{
    setIntroduction(instruction());
    for (QWidget *sign : {static_cast<QWidget *>(m_ui->spinner), static_cast<QWidget *>(m_ui->waitingText)}) {
        QSizePolicy place = sign->sizePolicy();
        place.setRetainSizeWhenHidden(isBusy()); // nothing moves meanwhile
        sign->setSizePolicy(place);
        sign->setVisible(m_state != Expired && !isBusy()); // whoever has copied the link is waited for, too
    }
    m_ui->primaryButton->setText(m_state == NoBrowser ? tr("Try &again") : tr("&Open again"));
    const bool canBeCopied = m_linkThere && m_state != Expired;
    if (!canBeCopied && m_ui->copyLinkButton->hasFocus())
        focusHeading(); // or Qt would give the focus to Cancel
    m_ui->copyLinkButton->setVisible(canBeCopied);
    m_ui->copyLinkButton->setText(m_copied ? tr("Copied") : tr("&Copy link"));
    nameWithoutMnemonicLetters(this);
}

} // namespace Descope
