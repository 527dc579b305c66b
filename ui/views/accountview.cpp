// SPDX-License-Identifier: MIT
#include "views/accountview.h"

#include "controls/accessibility.h"
#include "controls/colors.h"
#include "controls/lookkeeper.h"
#include "controls/plaintext.h"
#include "controls/rowlayout.h"
#include "ui_accountview.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Descope {

struct AccountView::Private
{
    Ui::AccountView ui;
    std::function<QDateTime()> now = &QDateTime::currentDateTime;
    QString name;
    QString loginId;
    QString program;
    Verification verification = NotKnown;
    SessionState state = Active;
    QList<SignInRecord> history;
    bool passwordThere = true;
    bool totpThere = false;
    QString email;
    QString phone;
    QString organization;
    QStringList others;
    bool everywhereOffered = true;
    bool copied = false;

    void arrange();
    QList<SettingRow *> rows() const;
};

/// Returns what stands about the account itself.
QList<SettingRow *> AccountView::Private::rows() const
{
    return {ui.passwordRow, ui.totpRow, ui.emailRow, ui.phoneRow, ui.organizationRow, ui.accountsRow};
}

/// Places what Qt Designer has no layout for: the texts are below the picture where there is no room beside it.
void AccountView::Private::arrange()
{
    ui.formLayout->removeItem(ui.nameGroup);
    ui.nameGroup->setParent(nullptr);
    auto *person = new RowLayout(nullptr, RowLayout::Fixed::First);
    ui.formLayout->insertLayout(0, person);
    person->addWidget(ui.avatar);
    person->addItem(ui.nameGroup);
}

AccountView::AccountView(QWidget *parent)
    : View(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"accountView"_s);
    findChild<QWidget *>(u"heading"_s)->setFocusPolicy(Qt::ClickFocus); // before a screen reader asks for the role
    setLogo({});
    d->ui.setupUi(form());
    d->arrange();
    adoptForm(nullptr, d->ui.secondary);
    d->ui.stateDetail->hide();
    d->ui.historyNote->hide();
    new LookKeeper(d->ui.confirmButton, [button = d->ui.confirmButton] {
        QPalette danger;
        danger.setColor(QPalette::Highlight, Colors::danger());
        setPaletteBelowStyleSheet(button, danger);
    });
    ask(false);
    updateTexts();
    for (SettingRow *row : {d->ui.totpRow, d->ui.emailRow, d->ui.phoneRow, d->ui.organizationRow, d->ui.accountsRow})
        row->hide();
    connect(d->ui.passwordRow, &SettingRow::triggered, this, &AccountView::passwordRequested);
    connect(d->ui.totpRow, &SettingRow::triggered, this, &AccountView::totpRequested);
    connect(d->ui.emailRow, &SettingRow::triggered, this, &AccountView::emailRequested);
    connect(d->ui.phoneRow, &SettingRow::triggered, this, &AccountView::phoneRequested);
    connect(d->ui.organizationRow, &SettingRow::triggered, this, &AccountView::organizationRequested);
    connect(d->ui.accountsRow, &SettingRow::triggered, this, &AccountView::accountsRequested);
    connect(d->ui.reconnectButton, &QPushButton::clicked, this, &AccountView::reconnectRequested);
    connect(d->ui.signOutButton, &QPushButton::clicked, this, &AccountView::signOutRequested);
    connect(d->ui.signOutEverywhereButton, &QPushButton::clicked, this, [this] { ask(true); });
    connect(d->ui.supportRow, &SettingRow::triggered, this, &AccountView::supportDetailsRequested);
    connect(d->ui.declineButton, &QPushButton::clicked, this, [this] { ask(false); });
    connect(d->ui.confirmButton, &QPushButton::clicked, this, [this] {
        focusHeading(); // where a second Enter does nothing
        ask(false);
        Q_EMIT signOutEverywhereRequested();
    });
}

AccountView::~AccountView() = default;

QString AccountView::name() const
{
    return d->name;
}

QString AccountView::loginId() const
{
    return d->loginId;
}

AccountView::SessionState AccountView::sessionState() const
{
    return d->state;
}

QList<SignInRecord> AccountView::history() const
{
    return d->history;
}

bool AccountView::isConfirming() const
{
    return !d->ui.confirmBox->isHidden();
}

void AccountView::setClock(const std::function<QDateTime()> &now)
{
    d->now = now;
    updateHistory();
}

void AccountView::setName(const QString &name)
{
    d->name = name;
    updatePerson();
}

void AccountView::setLoginId(const QString &loginId)
{
    d->loginId = loginId;
    updatePerson();
}

void AccountView::setVerification(Verification verification)
{
    d->verification = verification;
    updatePerson();
}

void AccountView::setPicture(const QPixmap &picture)
{
    d->ui.avatar->setPicture(picture);
}

void AccountView::setPasswordThere(bool isThere)
{
    d->passwordThere = isThere;
    updateTexts();
}

void AccountView::setPasswordChangeOffered(bool offered)
{
    d->ui.passwordRow->setVisible(offered);
}

void AccountView::setSignOutEverywhereOffered(bool offered)
{
    d->ui.signOutEverywhereButton->setVisible(offered);
}

void AccountView::setTotpOffered(bool offered, bool isThere)
{
    d->totpThere = isThere;
    d->ui.totpRow->setVisible(offered);
    updateRows();
}

void AccountView::setEmailOffered(bool offered, const QString &email)
{
    d->email = email;
    d->ui.emailRow->setVisible(offered);
    updateRows();
}

void AccountView::setPhoneOffered(bool offered, const QString &phone)
{
    d->phone = phone;
    d->ui.phoneRow->setVisible(offered);
    updateRows();
}

void AccountView::setOrganizationOffered(bool offered, const QString &name)
{
    d->organization = name;
    d->ui.organizationRow->setVisible(offered);
    updateRows();
}

void AccountView::setAccountsOffered(bool offered, const QStringList &others)
{
    d->others = others;
    d->ui.accountsRow->setVisible(offered);
    updateRows();
}

void AccountView::setProgram(const QString &program)
{
    d->program = program;
    updateTexts();
}

void AccountView::noteCopied()
{
    d->copied = true;
    updateTexts();
    announce(copiedText());
}

void AccountView::setSessionState(SessionState state, const QString &detail)
{
    d->state = state;
    d->ui.stateDetail->setText(clamped(detail, 300));
    d->ui.stateDetail->setVisible(!detail.isEmpty());
    updateState();
}

void AccountView::setHistory(const QList<SignInRecord> &history)
{
    constexpr int shown = 5;
    d->history = history.mid(0, shown);
    updateHistory();
}

void AccountView::setHistoryNote(const QString &note)
{
    d->ui.historyNote->setText(note);
    d->ui.historyNote->setVisible(!note.isEmpty());
    updateHistory();
}

void AccountView::focusFirst()
{
    focusHeading();
}

void AccountView::cancel()
{
    if (isConfirming())
        ask(false);
    else
        View::cancel();
}

void AccountView::retranslate()
{
    d->ui.retranslateUi(form());
    updateTexts();
}

void AccountView::showEvent(QShowEvent *event)
{
    d->copied = false;
    updateTexts(); // it may be another day
    View::showEvent(event);
}

// The focus goes before what has it does: else it would pass by whatever is next.
void AccountView::ask(bool asking)
{
    QSizePolicy place = d->ui.secondary->sizePolicy();
    place.setRetainSizeWhenHidden(!asking); // the question takes its place
    d->ui.secondary->setSizePolicy(place);
    if (asking) {
        d->ui.confirmBox->show();
        d->ui.declineButton->setFocus(Qt::OtherFocusReason);
        return d->ui.secondary->hide();
    }
    d->ui.secondary->setVisible(!isBusy());
    if (const QWidget *focus = window()->focusWidget(); focus != nullptr && d->ui.confirmBox->isAncestorOf(focus))
        d->ui.signOutEverywhereButton->setFocus(Qt::OtherFocusReason);
    d->ui.confirmBox->hide();
}

void AccountView::setBusy(bool busy)
{
    if (busy && isConfirming()) {
        focusHeading();
        ask(false);
    }
    View::setBusy(busy);
    applyActions();
}

/// Takes away what cannot be done while busy.
void AccountView::applyActions()
{
    for (SettingRow *row : d->rows())
        row->setActionShown(!isBusy());
    d->ui.supportRow->setActionShown(!isBusy());
    d->ui.reconnectButton->setVisible(d->state == Offline && !isBusy());
}

void AccountView::updateTexts()
{
    d->ui.passwordRow->setDetail(d->passwordThere ? QString() : tr("You don’t have a password yet."));
    d->ui.passwordRow->setAction(d->passwordThere ? tr("&Change…") : tr("S&et…"));
    d->ui.passwordRow->setActionName(d->passwordThere ? tr("Change password…") : tr("Set password…"));
    d->ui.supportRow->setDetail(d->copied ? copiedText() : d->program);
    setSpokenDescription(d->ui.declineButton, d->ui.confirmText->text());
    updateRows();
    updatePerson();
    updateState();
    updateHistory();
}

void AccountView::updateRows()
{
    const auto show = [](SettingRow *row, const QString &detail, const QString &action, const QString &name) {
        row->setDetail(detail);
        row->setAction(action);
        row->setActionName(name);
    };
    if (d->totpThere)
        show(d->ui.totpRow, tr("Its codes confirm that it’s you."), tr("Replace…"), tr("Replace authenticator app…"));
    else
        show(d->ui.totpRow, tr("Not set up yet."), tr("Set up…"), tr("Set up authenticator app…"));
    if (d->email.isEmpty())
        show(d->ui.emailRow, tr("You don’t have an email address yet."), tr("Add…"), tr("Add email address…"));
    else
        show(d->ui.emailRow, personText(d->email), tr("Change…"), tr("Change email address…"));
    if (d->phone.isEmpty())
        show(d->ui.phoneRow, tr("You don’t have a phone number yet."), tr("Add…"), tr("Add phone number…"));
    else
        show(d->ui.phoneRow, leftToRight(clamped(d->phone, 40)), tr("Change…"), tr("Change phone number…"));
    show(d->ui.organizationRow, personText(d->organization), tr("Switch…"), tr("Switch organization…"));
    QStringList names;
    for (const QString &name : std::as_const(d->others))
        names << personText(name);
    show(d->ui.accountsRow, d->others.isEmpty() ? tr("No other account on this computer.") : QLocale().createSeparatedList(names),
        d->others.isEmpty() ? tr("Add…") : tr("Switch…"), d->others.isEmpty() ? tr("Add account…") : tr("Switch account…"));
}

QString AccountView::copiedText()
{
    return tr("Copied to the clipboard.");
}

void AccountView::updatePerson()
{
    d->ui.nameText->setText(personText(d->name.isEmpty() ? d->loginId : d->name));
    d->ui.loginIdText->setText(personText(d->loginId));
    d->ui.loginIdText->setHidden(d->name.isEmpty() || d->name == d->loginId);
    d->ui.avatar->setName(d->name.isEmpty() ? d->loginId : d->name);
    const bool isVerified = d->verification == Verified;
    d->ui.verifiedIcon->setSymbol(
        isVerified ? Symbol::Check : Symbol::Info, isVerified ? Notice::Severity::Positive : Notice::Severity::Warning);
    d->ui.verifiedText->setText(isVerified ? tr("Email verified") : tr("Email not verified"));
    d->ui.verifiedIcon->setHidden(d->verification == NotKnown);
    d->ui.verifiedText->setHidden(d->verification == NotKnown);
}

void AccountView::updateState()
{
    switch (d->state) {
    case Active:
        d->ui.stateIcon->setSymbol(Symbol::Positive, Notice::Severity::Positive);
        d->ui.stateText->setText(tr("Signed in"));
        break;
    case Offline:
        d->ui.stateIcon->setSymbol(Symbol::Offline, Notice::Severity::Warning);
        d->ui.stateText->setText(tr("Signed in, but offline"));
        break;
    case Ended:
        d->ui.stateIcon->setSymbol(Symbol::Error, Notice::Severity::Error);
        d->ui.stateText->setText(tr("Your session has ended"));
        break;
    }
    applyActions();
}

void AccountView::updateHistory()
{
    d->ui.historyTable->setHistory(d->history, d->now());
    d->ui.historyTable->setHidden(d->history.isEmpty());
    d->ui.historyLabel->setHidden(d->history.isEmpty() && d->ui.historyNote->isHidden());
}

} // namespace Descope
