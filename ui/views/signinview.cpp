// SPDX-License-Identifier: MIT
#include "views/signinview.h"

#include "controls/flowlayout.h"
#include "controls/loginidbox.h"
#include "controls/plaintext.h"
#include "ui_signinview.h"

#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Descope {

SignInView::SignInView(QWidget *parent)
    : View(parent)
    , m_ui(std::make_unique<Ui::SignInView>())
{
    setObjectName(u"signInView"_s);
    m_ui->setupUi(form());
    arrange();
    adoptForm(m_ui->primaryButton, m_ui->secondary);
    adoptLink(m_ui->forgotButton);
    adoptField(Field::LoginId, m_ui->loginIdBox->error());
    adoptLink(m_ui->loginIdBox->suggestionButton());
    adoptField(Field::Password, m_ui->passwordError, m_ui->passwordEdit);
    connect(m_ui->loginIdBox, &LoginIdBox::edited, this, &SignInView::loginIdEdited);
    setLinkOffered(false);
    setCodeOffered(false);
    setRemembered(false);
    connect(m_ui->stayCheck, &QCheckBox::toggled, this, &SignInView::staySignedInToggled);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &SignInView::anotherRequested);
    connect(m_ui->linkButton, &QPushButton::clicked, this, &SignInView::linkRequested);
    connect(m_ui->codeButton, &QPushButton::clicked, this, &SignInView::codeRequested);
    connect(m_ui->forgotButton, &QPushButton::clicked, this, &SignInView::forgotRequested);
    connect(m_ui->signUpButton, &QPushButton::clicked, this, &SignInView::signUpRequested);
}

SignInView::~SignInView() = default;

LoginIdBox *SignInView::loginIdBox() const
{
    return m_ui->loginIdBox;
}

QString SignInView::loginId() const
{
    return m_ui->loginIdBox->loginId();
}

bool SignInView::isLoginIdFixed() const
{
    return m_loginIdFixed;
}

bool SignInView::staySignedIn() const
{
    return m_ui->stayCheck->isChecked();
}

void SignInView::setLoginId(const QString &loginId)
{
    const bool isAwaited = m_ui->loginIdBox->loginId().isEmpty() && window()->focusWidget() == m_ui->loginIdBox->edit();
    m_ui->loginIdBox->setLoginId(loginId);
    if (isAwaited && !loginId.isEmpty())
        focusFirst(); // the person need not type it any more
}

void SignInView::setLoginIdFixed(bool fixed)
{
    m_loginIdFixed = fixed;
    setFixedLook(m_ui->loginIdBox->edit(), fixed);
    setSignUpOffered(m_signUpOffered);
}

void SignInView::setForgotOffered(bool offered)
{
    m_ui->forgotButton->setVisible(offered);
}

void SignInView::setSignUpOffered(bool offered)
{
    m_signUpOffered = offered;
    m_ui->newHere->setVisible(offered && !m_loginIdFixed);
}

void SignInView::setStayOffered(bool offered)
{
    m_ui->stayCheck->setVisible(offered);
}

void SignInView::setStaySignedIn(bool stay)
{
    m_ui->stayCheck->setChecked(stay);
}

void SignInView::setRemembered(bool isRemembered, const QString &name)
{
    m_ui->anotherButton->setVisible(isRemembered);
    m_name = isRemembered ? name : QString();
    greet();
}

void SignInView::greet()
{
    setIntroduction(m_name.isEmpty() ? QString() : tr("Continue as %1").arg(personText(m_name)));
}

void SignInView::setLinkOffered(bool offered)
{
    setWayOffered(m_ui->linkButton, offered);
}

void SignInView::setCodeOffered(bool offered)
{
    setWayOffered(m_ui->codeButton, offered);
}

/// A way is one line of the form: there can be any number of them.
void SignInView::setWayOffered(WayButton *way, bool offered)
{
    way->setVisible(offered);
    const QList<WayButton *> ways = m_ui->ways->findChildren<WayButton *>();
    const auto isOffered = [](const WayButton *one) { return !one->isHidden(); };
    m_ui->ways->setVisible(std::any_of(ways.cbegin(), ways.cend(), isOffered));
}

/// Places what Qt Designer has no layout for, and lets Tab go from one field to the next first.
void SignInView::arrange()
{
    // A label is found by assistive technology beside its field alone, and so it has no widget of its own around it.
    auto *head = new FlowLayout(nullptr, FlowLayout::Room::Between);
    m_ui->passwordGroup->insertLayout(0, head);
    head->addWidget(m_ui->passwordLabel);
    head->addWidget(m_ui->forgotButton);
    auto *newHere = new FlowLayout(m_ui->newHere, FlowLayout::Room::Around);
    newHere->addWidget(m_ui->newHereLabel);
    newHere->addWidget(m_ui->signUpButton);
    m_ui->linkButton->setSymbol(Symbol::Mail);
    m_ui->codeButton->setSymbol(Symbol::Code);
    setTabOrder(m_ui->passwordEdit->revealButton(), m_ui->forgotButton);
}

void SignInView::send()
{
    Q_EMIT submitted(loginId(), m_ui->passwordEdit->password(), staySignedIn());
}

void SignInView::retranslate()
{
    m_ui->retranslateUi(form());
    greet();
}

} // namespace Descope
