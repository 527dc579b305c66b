// SPDX-License-Identifier: MIT
#include "login/logindialog.h"

#include "core/values/promise.h"
#include "flow/links/flowlogging.h"

#include <QPointer>
#include <QVBoxLayout>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Says how it ended, however it ends.
class Outcome
{
public:
    explicit Outcome(SessionManager *session)
        : m_session(session)
    {
    }
    ~Outcome() { tell(); }
    Q_DISABLE_COPY_MOVE(Outcome)

    QFuture<Result<bool>> future() const { return m_promise.future(); }
    void tell() const { m_promise.finish(m_session && m_session->isSignedIn()); }

private:
    const QPointer<SessionManager> m_session;
    const Promise<bool> m_promise;
};

} // namespace

struct LoginDialog::Private
{
    LoginWidget *const login;

    /// Says whether all that the sign-in has to tell is told.
    bool isReady() const
    {
        const LoginFlow *flow = login->flow();
        if (login->session() == nullptr || !login->session()->isSignedIn() || flow->isBusy() ||
            flow->step() != LoginStep::Account)
            return false;
        return flow->notice().severity == Notice::Severity::Positive || flow->notice().text.isEmpty();
    }
};

LoginDialog::LoginDialog(SessionManager *session, QWidget *parent)
    : LoginDialog(session, {}, {}, parent)
{
}

LoginDialog::LoginDialog(SessionManager *session, const LoginSettings &settings, QWidget *parent)
    : LoginDialog(session, settings, {}, parent)
{
}

LoginDialog::LoginDialog(SessionManager *session, const LoginSettings &settings, const Brand &brand, QWidget *parent)
    : QDialog(parent)
    , d(new Private{new LoginWidget(session, settings, this)})
{
    d->login->setBrand(brand);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->login);
    setWindowTitle(d->login->windowTitle());
    connect(d->login, &QWidget::windowTitleChanged, this, &QWidget::setWindowTitle);
    connect(d->login, &LoginWidget::dismissed, this, &QDialog::reject);
    const auto acceptWhenReady = [this] {
        if (isVisible() && d->isReady())
            accept();
    };
    const auto follow = [this, acceptWhenReady](const LoginFlow *flow) {
        connect(flow, &LoginFlow::busyChanged, this, acceptWhenReady);
        connect(flow, &LoginFlow::stepChanged, this, acceptWhenReady, Qt::QueuedConnection);
    };
    follow(d->login->flow());
    connect(d->login, &LoginWidget::flowChanged, this, follow);
}

LoginDialog::~LoginDialog() = default;

LoginWidget *LoginDialog::loginWidget() const
{
    return d->login;
}

bool LoginDialog::isHostStyle() const
{
    return d->login->isHostStyle();
}

void LoginDialog::setHostStyle(bool host)
{
    d->login->setHostStyle(host);
}

void LoginDialog::done(int result)
{
    const SessionManager *session = d->login->session();
    QDialog::done(session != nullptr && session->isSignedIn() ? int(Accepted) : result);
}

void LoginDialog::keyPressEvent(QKeyEvent *event)
{
    if (isVisible()) // else Esc has closed it already: see LoginWidget::dismissed()
        QDialog::keyPressEvent(event);
}

QFuture<Result<bool>> LoginDialog::signIn(SessionManager *session, QWidget *parent)
{
    return signIn(session, {}, {}, parent);
}

QFuture<Result<bool>> LoginDialog::signIn(SessionManager *session, const LoginSettings &settings, QWidget *parent)
{
    return signIn(session, settings, {}, parent);
}

QFuture<Result<bool>> LoginDialog::signIn(
    SessionManager *session, const LoginSettings &settings, const Brand &brand, QWidget *parent)
{
    if (session == nullptr) {
        const Error error =
            localError(Error::Kind::Configuration, u"LoginDialog::signIn() was called without a SessionManager."_s);
        qCWarning(logLogin).noquote() << error.description;
        return readyFuture<bool>(error);
    }
    const auto outcome = std::make_shared<Outcome>(session);
    if (session->isSignedIn())
        return outcome->future();
    auto *dialog = new LoginDialog(session, settings, brand, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, dialog, [outcome] { outcome->tell(); }); // or it tells when that connection goes
    dialog->open();
    return outcome->future();
}

} // namespace Descope
