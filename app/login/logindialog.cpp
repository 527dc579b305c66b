// SPDX-License-Identifier: MIT
#include "login/logindialog.h"

#include "core/values/promise.h"

#include <QPointer>
#include <QVBoxLayout>

namespace Descope {

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

LoginDialog::LoginDialog(SessionManager *session, QWidget *parent)
    : LoginDialog(session, {}, parent)
{
}

LoginDialog::LoginDialog(SessionManager *session, const LoginSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_login(new LoginWidget(session, settings, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_login);
    setWindowTitle(m_login->heading());
    connect(m_login, &LoginWidget::headingChanged, this, &QWidget::setWindowTitle);
    connect(m_login, &LoginWidget::dismissed, this, &QDialog::reject);
    connect(m_login->flow(), &LoginFlow::busyChanged, this, &LoginDialog::acceptWhenReady);
    connect(m_login->flow(), &LoginFlow::stepChanged, this, &LoginDialog::acceptWhenReady, Qt::QueuedConnection);
}

/// Accepts when all that the sign-in has to tell is told.
void LoginDialog::acceptWhenReady()
{
    const LoginFlow *flow = m_login->flow();
    if (!isVisible() || flow->isBusy() || flow->step() != LoginStep::Account)
        return;
    if (flow->notice().severity == Notice::Severity::Positive || flow->notice().text.isEmpty())
        accept();
}

void LoginDialog::done(int result)
{
    const SessionManager *session = m_login->session();
    QDialog::done(session != nullptr && session->isSignedIn() ? int(Accepted) : result);
}

QFuture<Result<bool>> LoginDialog::signIn(QWidget *parent, SessionManager *session, const LoginSettings &settings)
{
    const auto outcome = std::make_shared<Outcome>(session);
    if (session->isSignedIn())
        return outcome->future();
    auto *dialog = new LoginDialog(session, settings, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, dialog, [outcome] { outcome->tell(); }); // or it tells when that connection goes
    dialog->open();
    return outcome->future();
}

} // namespace Descope
