// SPDX-License-Identifier: MIT
#include "views/signinview.h"

#include "controls/flowlayout.h"
#include "controls/loginidbox.h"
#include "controls/mnemonics.h"
#include "controls/plaintext.h"
#include "text/printable.h"
#include "ui_signinview.h"

#include <QHash>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

namespace {

constexpr int LongestName = 40; // of a provider

} // namespace

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
    m_offered = {m_ui->forgotButton, m_ui->newHere, m_ui->stayCheck};
    setRemembered(false);
    applyOffers();
    connect(m_ui->stayCheck, &QCheckBox::toggled, this, &SignInView::staySignedInToggled);
    connect(m_ui->anotherButton, &QPushButton::clicked, this, &SignInView::anotherRequested);
    connect(m_ui->linkButton, &QPushButton::clicked, this, &SignInView::linkRequested);
    connect(m_ui->codeButton, &QPushButton::clicked, this, &SignInView::codeRequested);
    connect(m_ui->browserButton, &QPushButton::clicked, this, &SignInView::browserRequested);
    connect(m_ui->ssoButton, &QPushButton::clicked, this, &SignInView::ssoRequested);
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

void SignInView::setCancelOffered(bool offered, const QString &text)
{
    setCancelText(offered ? text : QString());
    setCancelShown(offered);
}

void SignInView::setLoginIdFixed(bool fixed)
{
    m_loginIdFixed = fixed;
    setFixedLook(m_ui->loginIdBox->edit(), fixed);
    applyOffers();
}

void SignInView::setForgotOffered(bool offered)
{
    setOffered(m_ui->forgotButton, offered);
}

void SignInView::setSignUpOffered(bool offered)
{
    setOffered(m_ui->newHere, offered);
}

void SignInView::setStayOffered(bool offered)
{
    setOffered(m_ui->stayCheck, offered);
}

void SignInView::setStaySignedIn(bool stay)
{
    m_ui->stayCheck->setChecked(stay);
}

void SignInView::setRemembered(bool isRemembered, const QString &name)
{
    m_ui->anotherButton->setVisible(isRemembered);
    m_name = isRemembered ? name : QString();
    updateTexts();
}

void SignInView::setLinkOffered(bool offered)
{
    setOffered(m_ui->linkButton, offered);
}

void SignInView::setCodeOffered(bool offered)
{
    setOffered(m_ui->codeButton, offered);
}

void SignInView::setCodeMethod(std::optional<EnterCodeView::Method> method)
{
    m_codeMethod = method;
    updateTexts();
}

void SignInView::setBrowserOffered(bool offered)
{
    setOffered(m_ui->browserButton, offered);
}

void SignInView::setSsoOffered(bool offered)
{
    setOffered(m_ui->ssoButton, offered);
}

void SignInView::setProviders(const QList<ProviderChoice> &providers)
{
    if (std::exchange(m_providers, providers) == providers)
        return; // a button that has the focus keeps it
    for (WayButton *button : std::exchange(m_providerButtons, {})) {
        button->hide();
        button->setObjectName({});
        button->deleteLater(); // which may have brought us here
    }
    QWidget *before = m_ui->codeButton;
    for (const ProviderChoice &provider : providers) {
        WayButton *button = makeProviderButton(provider);
        setTabOrder(before, button);
        before = button;
    }
    applyMetrics();
    applyOffers();
}

WayButton *SignInView::makeProviderButton(const ProviderChoice &provider)
{
    auto *button = new WayButton(m_ui->ways);
    button->setObjectName(u"providerButton_"_s + provider.id);
    button->setMark({provider.id, provider.name, provider.picture});
    connect(button, &QPushButton::clicked, this, [this, id = provider.id] { Q_EMIT providerRequested(id); });
    m_ui->waysLayout->insertWidget(m_ui->waysLayout->indexOf(m_ui->browserButton), button);
    m_providerButtons << button;
    return button;
}

void SignInView::setBrowserOnly(bool only)
{
    m_browserOnly = only;
    applyOffers();
}

void SignInView::setLastUsedWay(const QString &way)
{
    m_lastUsedWay = way;
    updateTexts();
}

void SignInView::setOffered(QWidget *what, bool offered)
{
    if (offered == m_offered.contains(what))
        return;
    if (offered)
        m_offered.insert(what);
    else
        m_offered.remove(what);
    applyOffers();
}

/// Shows what is offered. A way is one line of the form: there can be any number of them.
void SignInView::applyOffers()
{
    const QList<QWidget *> ofForm{m_ui->loginIdBox, m_ui->passwordLabel, m_ui->passwordEdit};
    for (QWidget *part : ofForm)
        part->setVisible(!m_browserOnly);
    const QList<QWidget *> besideForm{
        m_ui->forgotButton, m_ui->stayCheck, m_ui->newHere, m_ui->linkButton, m_ui->codeButton, m_ui->browserButton};
    for (QWidget *part : besideForm)
        part->setVisible(!m_browserOnly && m_offered.contains(part) && (part != m_ui->newHere || !m_loginIdFixed));
    m_ui->ssoButton->setVisible(m_offered.contains(m_ui->ssoButton));
    const QList<WayButton *> ways = m_ui->ways->findChildren<WayButton *>();
    const auto isShown = [](const WayButton *way) { return !way->isHidden(); };
    m_ui->ways->setVisible(std::any_of(ways.cbegin(), ways.cend(), isShown));
    updateTexts();
}

/// Renews the texts that depend on what is offered.
void SignInView::updateTexts()
{
    setIntroduction(m_name.isEmpty() ? QString() : tr("Continue as %1").arg(personText(m_name)));
    m_ui->codeButton->setText(codeText());
    const QString byBrowser = tr("Continue in your &browser");
    m_ui->browserButton->setText(m_browserOnly ? QString() : byBrowser); // whose key is the primary button's then
    m_ui->primaryButton->setText(m_browserOnly ? byBrowser : tr("Sign &in"));
    m_ui->primaryButton->setBusyText(m_browserOnly ? tr("Opening your browser…") : tr("Signing in…"));
    for (qsizetype i = 0; i < m_providerButtons.size(); ++i) {
        const QString name = clamped(printable(m_providers.at(i).name), LongestName).replace(u'&', u"&&"_s);
        //: On a button; %1 is the name of a company with which people have an account, such as Google.
        m_providerButtons.at(i)->setText(tr("Continue with %1").arg(name));
    }
    const QList<WayButton *> ways = m_ui->ways->findChildren<WayButton *>();
    for (WayButton *way : ways)
        way->setNote(way == lastUsed() ? tr("Last used") : QString());
    nameWithoutMnemonicLetters(this);
}

QString SignInView::codeText() const
{
    if (!m_codeMethod)
        return tr("Send me a c&ode");
    switch (*m_codeMethod) {
    case EnterCodeView::Email:
        return tr("Email me a c&ode");
    case EnterCodeView::Sms:
        return tr("Text me a c&ode");
    case EnterCodeView::Voice:
        return tr("Call me with a c&ode");
    case EnterCodeView::WhatsApp:
        return tr("Send me a c&ode by WhatsApp");
    }
    return {};
}

/// Returns the button of the way of the last sign-in, or null.
const WayButton *SignInView::lastUsed() const
{
    const QHash<QString, const WayButton *> ways{{u"link"_s, m_ui->linkButton}, {u"code"_s, m_ui->codeButton},
        {u"browser"_s, m_ui->browserButton}, {u"sso"_s, m_ui->ssoButton}};
    for (qsizetype i = 0; i < m_providers.size(); ++i) {
        if (m_lastUsedWay == "oauth:"_L1 + m_providers.at(i).id)
            return m_providerButtons.at(i);
    }
    return ways.value(m_lastUsedWay);
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
    m_ui->browserButton->setSymbol(Symbol::Browser);
    m_ui->ssoButton->setSymbol(Symbol::Organization);
    setTabOrder(m_ui->passwordEdit->revealButton(), m_ui->forgotButton);
}

void SignInView::send()
{
    if (m_browserOnly)
        Q_EMIT browserRequested();
    else
        Q_EMIT submitted(loginId(), m_ui->passwordEdit->password(), staySignedIn());
}

void SignInView::retranslate()
{
    m_ui->retranslateUi(form());
    updateTexts();
}

} // namespace Descope
