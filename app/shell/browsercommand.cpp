// SPDX-License-Identifier: MIT
#include "browsercommand.h"

#include "output.h"

#include <QTimer>

#include <chrono>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The listener ends with the program, and the browser asks it for the page only when it has told what it brings.
constexpr auto landingTime = 1s;

LoginSettings settingsOf(LoginSettings settings)
{
    settings.features = LoginFeature::Browser;
    settings.staySignedIn = true; // a session that is not saved ends with the command
    settings.browserReturn = LoginSettings::ByLoopback;
    return settings;
}

} // namespace

BrowserCommand::BrowserCommand(SessionManager *session, LoginSettings settings)
    : SignInCommand(session)
    , m_flow(session, settingsOf(std::move(settings)), Clock::system())
{
    connect(&m_flow, &LoginFlow::browserWanted, this, &BrowserCommand::open);
    connect(&m_flow, &LoginFlow::browserReturned, this, [this] { m_landing.emplace(landingTime); });
    // Queued, so that the notice is there.
    connect(&m_flow, &LoginFlow::failed, this, &BrowserCommand::tell, Qt::QueuedConnection);
    connect(&m_flow, &LoginFlow::stepChanged, this, [this](LoginStep step) {
        if (step == LoginStep::Account)
            afterLanding([this] { sessionBegun(); });
    });
}

void BrowserCommand::begin()
{
    m_landing.reset();
    if (m_flow.step() == LoginStep::Browser)
        return m_flow.openBrowserAgain();
    m_flow.start();
    m_flow.signInByBrowser();
}

void BrowserCommand::open(const QUrl &page)
{
    printError(tr("Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:") +
               u"\n\n"_s + QString::fromLatin1(page.toEncoded()) + u"\n\n"_s +
               tr("Waiting for you to sign in there. Press Ctrl-C to cancel.") + u'\n');
    m_opener = std::make_unique<BrowserOpener>();
    connect(m_opener.get(), &BrowserOpener::failed, this, [](const QString &reason) {
        //: %1 is a technical reason in English
        printError(tr("We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use "
                      "a browser on another device.")
                       .arg(reason) +
                   u'\n');
    });
    connect(m_opener.get(), &BrowserOpener::lingered, this, [this] {
        if (!m_landing)
            printError(tr("Still waiting. If your browser hasn’t opened, copy the address above.") + u'\n');
    });
    m_opener->open(page, qEnvironmentVariable("BROWSER"));
}

void BrowserCommand::tell(const Error &error)
{
    if (m_flow.step() == LoginStep::Account) // where the command sees whether the session is saved
        return;
    if (isCancelled())
        return wasStopped();
    const QString text = m_flow.notice().text;
    const bool isOver = m_flow.step() == LoginStep::Browser && m_flow.browserState() == BrowserState::Expired;
    if (isOver)
        return offerAgain(error, text);
    afterLanding([this, error, text] { Q_EMIT failed(error, text); });
}

void BrowserCommand::afterLanding(const std::function<void()> &then)
{
    const auto left = m_landing ? m_landing->remainingTimeAsDuration() : 0ns;
    QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(left), this, then);
}

void BrowserCommand::stop()
{
    // What came back meanwhile is in the queue of events.
    const auto end = [this] {
        if (m_landing && (m_flow.isBusy() || m_flow.step() == LoginStep::Account)) // it leads to a session or to an error
            return;
        m_flow.cancel();
        wasStopped();
    };
    QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
}

} // namespace Descope
