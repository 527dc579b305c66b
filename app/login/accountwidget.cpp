// SPDX-License-Identifier: MIT
#include "login/accountwidget.h"

#include "controls/controlstyle.h"
#include "controls/mnemonics.h"
#include "forms/installtranslation.h"
#include "login/logindialog.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <tuple>

namespace Descope {

using namespace Qt::StringLiterals;

struct AccountWidget::Private
{
    Q_DECLARE_TR_FUNCTIONS(Descope::AccountWidget)

public:
    explicit Private(AccountWidget *q)
        : login(new LoginWidget(q))
        , signedOut(new QWidget(q))
        , text(new QLabel(signedOut))
        , signIn(new QPushButton(signedOut))
    {
    }

    void showState() const
    {
        const SessionManager *session = login->session();
        const bool isSignedIn = session != nullptr && session->isSignedIn();
        login->setVisible(isSignedIn);
        signedOut->setVisible(!isSignedIn);
        signIn->setEnabled(session != nullptr);
        ControlStyle::setDrawn(signIn, !login->isHostStyle());
    }

    void retranslate() const
    {
        readTexts();
        text->setText(tr("Nobody is signed in."));
        signIn->setText(tr("&Sign in…"));
        nameWithoutMnemonicLetters(signedOut);
    }

    LoginWidget *const login;
    QWidget *const signedOut;
    QLabel *const text;
    QPushButton *const signIn;
};

AccountWidget::AccountWidget(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    d->text->setObjectName(u"signedOutText"_s);
    d->signIn->setObjectName(u"signInButton"_s);
    setAttribute(Qt::WA_StyledBackground); // so that a style sheet can give it one
    auto *page = new QVBoxLayout(d->signedOut);
    page->addWidget(d->text);
    page->addWidget(d->signIn, 0, Qt::AlignLeading);
    page->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->login);
    layout->addWidget(d->signedOut);
    connect(d->signIn, &QPushButton::clicked, this,
        [this] { std::ignore = LoginDialog::signIn(d->login->session(), d->login->settings(), d->login->brand(), this); });
    connect(d->login, &LoginWidget::flowChanged, this, [this](const LoginFlow *flow) {
        if (const SessionManager *session = flow->session()) {
            connect(session, &SessionManager::stateChanged, flow, [this] { d->showState(); });
            connect(
                session, &QObject::destroyed, flow, [this] { d->showState(); }, Qt::QueuedConnection);
        }
        d->showState();
    });
    d->retranslate();
    d->showState();
}

AccountWidget::AccountWidget(SessionManager *session, QWidget *parent)
    : AccountWidget(parent)
{
    setSession(session);
}

AccountWidget::~AccountWidget() = default;

void AccountWidget::setSession(SessionManager *session)
{
    const QPointer<AccountWidget> guard(this);
    d->login->setSession(session);
    if (guard && d->login->session() != nullptr)
        d->login->flow()->start();
}

LoginWidget *AccountWidget::loginWidget() const
{
    return d->login;
}

bool AccountWidget::isHostStyle() const
{
    return d->login->isHostStyle();
}

void AccountWidget::setHostStyle(bool host)
{
    d->login->setHostStyle(host);
    d->showState();
}

QSize AccountWidget::sizeHint() const
{
    return QWidget::sizeHint().expandedTo(d->login->sizeHint());
}

void AccountWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

} // namespace Descope
