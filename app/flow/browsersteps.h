// SPDX-License-Identifier: MIT
#pragma once

#include "flow/flowstage.h"
#include "flow/links/browserreceiver.h"

#include <functional>
#include <optional>

namespace Descope {

/// Says for whom the browser confirms that it is them, and what becomes of it.
struct BrowserConfirmation
{
    QString loginId;
    /// Gives what goes with the start, a refresh token among it, unless that cannot be had, which is told then.
    std::function<void(const std::function<void(const LoginOptions &)> &then)> withOptions;
    /// Takes what came of it, back at the step where it was begun. It is not called when the person comes back without an answer.
    std::function<void(const Result<AuthResponse> &answer)> answered;
};

/// Does the steps that lead by the browser: the project's own pages, a provider, or the pages of an organization. Asks where the
/// browser is to go, has the front end open it, waits for 10 minutes, and redeems what comes back. A session that nobody is to
/// have, because it came too late or is somebody else's, is ended on the server.
class BrowserSteps : public QObject
{
    Q_OBJECT

public:
    BrowserSteps(FlowStage *stage, const std::shared_ptr<Clock> &clock, QObject *parent);
    ~BrowserSteps() override;
    /// The login is over. What comes back later is ended.
    void leaveLogin();

    /// Returns what the browser is to open; it is empty where nothing is waited for.
    QUrl url() const;
    BrowserState state() const { return m_state; }

    void signInByBrowser();
    void signInByProvider(const QString &id);
    void signInBySso(const QString &domainOrAddress);
    /// Has somebody confirm that it is them by a provider or the pages of an organization, where they sign in once more.
    void confirm(BrowserStart::Way way, const QString &what, const BrowserConfirmation &confirmation);
    /// Returns whether that is what the browser was opened for last.
    bool isConfirming() const { return m_confirmation.has_value(); }
    /// Has the browser opened once more at LoginStep::Browser, for the same sign-in while it is waited for, else for a new one in
    /// the same way.
    void openAgain();
    /// Begins anew in the way that was chosen last.
    void beginAgain();
    void tellMissing();
    void cancel();
    /// Takes a URL that the desktop handed over. Returns nothing when it is not about a browser at all, else whether it answers a
    /// sign-in of this login.
    std::optional<bool> handleReturn(const QByteArray &url);

Q_SIGNALS:
    void wanted(const QUrl &url);
    void urlChanged();
    void stateChanged();
    void browserReturned();

private:
    using Way = BrowserStart::Way;
    void begin(Way way, const QString &what, const std::optional<BrowserConfirmation> &confirmation = {});
    void noteSignIn();
    void ask();
    void askOpenId(const QUrl &redirectUrl);
    void askForUrl(const QUrl &redirectUrl, const LoginOptions &options);
    void open(const BrowserStart &start);
    void failStart(const Error &error);
    void wait();
    void keepConnection();
    void expire();
    void take(BrowserReceiver::Through through);
    void answer(const Result<AuthResponse> &answer);
    void identify(const AuthResponse &response);
    void finish();
    void refuse();
    void leave(LoginStep left);
    void goBack();
    void setState(BrowserState state);
    void followUrl();
    void noteStray(Landing landing, BrowserReceiver::Through through);
    void tellStray();
    bool isOffered() const;
    void discoverAhead();
    QString wayName() const;

    FlowStage *const m_stage;
    const std::shared_ptr<Clock> m_clock;
    BrowserReceiver *const m_receiver;
    Way m_way = Way::OpenId;
    QString m_what;                                    ///< the provider, or the address or domain
    std::optional<BrowserConfirmation> m_confirmation; ///< nobody signs in, then
    BrowserState m_state = BrowserState::Waiting;
    QUrl m_toldUrl;
    LoginStep m_from = LoginStep::SignIn;       ///< where it was begun
    bool m_isOtherWanted = false;               ///< whoever is signed in at the browser is not the one
    std::optional<Landing> m_stray;             ///< what came back that nobody waits for, until it was told
    bool m_hasBegun = false;                    ///< something, since the program was started
    std::unique_ptr<QObject> m_waiting;         ///< there while the browser is waited for, as the context of what is done then
    std::optional<AuthResponse> m_unidentified; ///< a session of which it is not known yet whose it is
};

} // namespace Descope
