// SPDX-License-Identifier: MIT
#include "login/logindialog.h"

#include "core/values/promise.h"
#include "flow/links/flowlogging.h"

#include <QPointer>
#include <QVBoxLayout>

#include <functional>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

/// Says how it ended, however it ends.
class Outcome
{
public:
    explicit Outcome(const std::function<bool()> &answer)
        : m_answer(answer)
    {
    }
    ~Outcome() { tell(); }
    Q_DISABLE_COPY_MOVE(Outcome)

    QFuture<Result<bool>> future() const { return m_promise.future(); }
    void tell() const { m_promise.finish(m_answer()); }

private:
    const std::function<bool()> m_answer;
    const Promise<bool> m_promise;
};

QFuture<Result<bool>> withoutSession(const QString &description)
{
    qCWarning(logLogin).noquote() << description;
    return readyFuture<bool>(localError(Error::Kind::Configuration, description));
}

} // namespace

struct LoginDialog::Private
{
    LoginWidget *const login;
    bool isStepUp = false; ///< and no sign-in

    /// Says whether all that the sign-in has to tell is told.
    bool isReady() const
    {
        const LoginFlow *flow = login->flow();
        if (isStepUp || login->session() == nullptr || !login->session()->isSignedIn() || flow->isBusy() ||
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
    const bool isSignedIn = !d->isStepUp && session != nullptr && session->isSignedIn();
    QDialog::done(isSignedIn ? int(Accepted) : result);
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
    if (session == nullptr)
        return withoutSession(u"LoginDialog::signIn() was called without a SessionManager."_s);
    const auto outcome = std::make_shared<Outcome>([session = QPointer(session)] { return session && session->isSignedIn(); });
    if (session->isSignedIn())
        return outcome->future();
    auto *dialog = new LoginDialog(session, settings, brand, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, dialog, [outcome] { outcome->tell(); }); // or it tells when that connection goes
    dialog->open();
    return outcome->future();
}

QFuture<Result<bool>> LoginDialog::stepUp(SessionManager *session, QWidget *parent)
{
    return stepUp(session, {}, {}, parent);
}

QFuture<Result<bool>> LoginDialog::stepUp(SessionManager *session, const LoginSettings &settings, QWidget *parent)
{
    return stepUp(session, settings, {}, parent);
}

QFuture<Result<bool>> LoginDialog::stepUp(
    SessionManager *session, const LoginSettings &settings, const Brand &brand, QWidget *parent)
{
    if (session == nullptr)
        return withoutSession(u"LoginDialog::stepUp() was called without a SessionManager."_s);
    if (!session->isSignedIn())
        return readyFuture<bool>(localError(Error::Kind::NotSignedIn));
    auto *dialog = new LoginDialog(session, settings, brand, parent);
    dialog->d->isStepUp = true;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto isSteppedUp = std::make_shared<bool>(false);
    const auto outcome = std::make_shared<Outcome>([isSteppedUp] { return *isSteppedUp; });
    LoginFlow *flow = dialog->loginWidget()->flow();
    connect(flow, &LoginFlow::stepChanged, dialog, [dialog](LoginStep step) {
        if (step == LoginStep::StepUp) // else there is nothing to be asked
            dialog->open();
    });
    connect(flow, &LoginFlow::stepUpEnded, dialog, [dialog, isSteppedUp, outcome](bool ended) {
        *isSteppedUp = ended;
        outcome->tell();
        dialog->done(ended ? int(Accepted) : int(Rejected));
        dialog->deleteLater(); // also where it was never shown
    });
    connect(dialog, &QDialog::finished, session, &SessionManager::cancelStepUp); // when the window was closed
    flow->stepUp();
    return outcome->future();
}

} // namespace Descope
