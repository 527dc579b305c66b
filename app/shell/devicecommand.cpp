// SPDX-License-Identifier: MIT
#include "devicecommand.h"

#include "core/values/watch.h"
#include "flow/errornotice.h"
#include "output.h"
#include "terminalqr.h"
#include "text/printable.h"
#include "text/sentences.h"

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString loginIdIn(const User &user)
{
    if (!user.loginIds.isEmpty())
        return user.loginIds.constFirst();
    return user.email.isEmpty() ? user.userId : user.email;
}

} // namespace

DeviceCommand::DeviceCommand(SessionManager *session)
    : SignInCommand(session)
    , m_signIn(session->service(), Clock::system())
{
    connect(&m_signIn, &DeviceSignIn::codeGiven, this, &DeviceCommand::show);
    connect(&m_signIn, &DeviceSignIn::signedIn, this, &DeviceCommand::take);
    connect(&m_signIn, &DeviceSignIn::failed, this, &DeviceCommand::tell);
    connect(&m_signIn, &DeviceSignIn::cancelled, this, &DeviceCommand::wasStopped);
    connect(&m_signIn, &DeviceSignIn::troubled, this, [this](const Error &error) {
        const QString text = errorNotice(error, {LoginStep::SignIn, this->session()->service()->baseUrl().host()}).text;
        printError(joinedSentences(text, tr("We’ll keep trying.")) + u'\n');
    });
}

void DeviceCommand::begin()
{
    m_signIn.begin();
}

void DeviceCommand::show(const DeviceAuthorization &device)
{
    const QByteArray complete = device.completeUrl().toEncoded();
    const QString picture = complete.isEmpty() ? QString() : terminalQr(complete, Terminal::current());
    const QString page = QString::fromLatin1(device.verificationUrl().toEncoded());
    const int minutes = std::max(1, int(device.expiresIn() / 1min));
    //: %1 is a web address; the code follows in a line of its own
    const QString words = (picture.isEmpty() ? tr("Open %1 in a browser on any device, and enter this code:")
                                             : tr("Scan this, or open %1 in a browser on any device, and enter this code:"))
                              .arg(page) +
                          u"\n\n    "_s + printable(device.userCode()) + u"\n\n"_s +
                          tr("The code expires in %n minute(s).", nullptr, minutes) + u'\n';
    picture.isEmpty() ? printError(words) : drawOnTerminal(besideQr(picture, printableLines(words), Terminal::current()));
    printError(tr("Waiting for you to sign in there. Press Ctrl-C to cancel.") + u'\n');
}

void DeviceCommand::take(const AuthResponse &response)
{
    m_isTaken = true;
    const auto begun = session()->begin(loginIdIn(response.session.user), response, SessionManager::Persistence::Keep);
    watch(begun, this, [this](const Result<void> &) { sessionBegun(); }); // whether it is saved, the command sees
}

void DeviceCommand::tell(const Error &error)
{
    if (error.kind == Error::Kind::DeviceExpired)
        return offerAgain(error, tr("This code has expired."));
    QString text;
    if (error.kind == Error::Kind::Configuration)
        text = tr("Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run "
                  "descope-login sign-in --browser.");
    Q_EMIT failed(error, text);
}

void DeviceCommand::stop()
{
    if (!m_isTaken)
        m_signIn.cancel();
}

} // namespace Descope
