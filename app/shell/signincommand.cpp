// SPDX-License-Identifier: MIT
#include "signincommand.h"

#include "browsercommand.h"
#include "configuration.h"
#include "core/values/watch.h"
#include "devicecommand.h"
#include "output.h"
#include "text/sentences.h"

#include <QSysInfo>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;

SignInCommand::SignInCommand(SessionManager *session)
    : m_session(session)
{
}

SignInCommand::~SignInCommand() = default;

std::unique_ptr<SignInCommand> SignInCommand::make(SessionManager *session, const Configuration &configuration)
{
    using Way = Configuration::SignInWay;
    const bool isByBrowser = configuration.way == Way::Any ? isBrowserAtHand() : configuration.way == Way::Browser;
    if (isByBrowser)
        return std::make_unique<BrowserCommand>(session, configuration.loginSettings());
    return std::make_unique<DeviceCommand>(session);
}

void SignInCommand::cancel()
{
    if (std::exchange(m_isCancelled, true))
        return;
    m_enter.reset();
    m_hasBegun ? sessionBegun() : stop();
}

void SignInCommand::wasStopped()
{
    Q_EMIT cancelled();
}

void SignInCommand::sessionBegun()
{
    m_hasBegun = true;
    if (!m_isCancelled) {
        Q_EMIT signedIn();
        return;
    }
    watch(m_session->signOut(), this, [this](const Result<SignOutReport> &) { wasStopped(); });
}

void SignInCommand::offerAgain(const Error &error, const QString &text)
{
    if (!Terminal::current().isAnswering) {
        Q_EMIT failed(error, text);
        return;
    }
    printError(joinedSentences(text, tr("Press Enter to try again, or Ctrl-C to cancel.")) + u'\n');
    m_enter = std::make_unique<EnterKey>();
    const auto again = [this] {
        m_enter.reset();
        begin();
    };
    // Queued, because the key is gone then.
    connect(m_enter.get(), &EnterKey::pressed, this, again, Qt::QueuedConnection);
    connect(
        m_enter.get(), &EnterKey::ended, this, [this, error] { Q_EMIT failed(error, {}); }, Qt::QueuedConnection);
}

bool isBrowserAtHand()
{
    const auto isAnySet = [](std::initializer_list<const char *> variables) {
        return std::any_of(
            variables.begin(), variables.end(), [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); });
    };
    const bool hasDisplay =
        QSysInfo::kernelType() == "darwin"_L1 || QSysInfo::kernelType() == "winnt"_L1 || isAnySet({"DISPLAY", "WAYLAND_DISPLAY"});
    return hasDisplay && !isAnySet({"SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"});
}

} // namespace Descope
