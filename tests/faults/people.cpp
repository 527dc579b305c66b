// SPDX-License-Identifier: MIT
#include "people.h"

#include "controls/passwordedit.h"
#include "core/session/storedsession.h"
#include "support/await.h"
#include "views/view.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace DescopeTest {

using namespace Descope;

Person::Person(const Place &place)
    : m_service({place.projectId, place.url, place.timeout})
{
}

namespace {

/// Before a window, in which they have filled in a form.
class WindowPerson : public Person
{
public:
    void act() override
    {
        m_errors.clear();
        m_told.clear();
        view()->findChild<QAbstractButton *>(u"primaryButton"_s)->click();
    }
    bool isAnswered() const override { return !m_login.flow()->isBusy(); }
    bool isContent() const override { return m_login.flow()->step() == LoginStep::Account && m_session.isSignedIn(); }
    QStringList told() const override { return m_told; }
    QStringList lost() const override
    {
        QStringList missing;
        for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
            if (edit(it.key())->text() != it.value())
                missing << it.key();
        }
        if (m_errors.isEmpty() || view()->message().text != m_told.value(0))
            missing << u"the reason on the screen"_s;
        return missing;
    }

protected:
    explicit WindowPerson(const Place &place)
        : Person(place)
        , m_session(&m_service, std::make_unique<FakeTokenStore>())
        , m_login(&m_session)
    {
        connect(m_login.flow(), &LoginFlow::failed, this, [this](const Error &error) { m_errors << error; });
        connect(m_login.flow(), &LoginFlow::noticeChanged, this, [this](const Notice &notice) {
            if (!notice.text.isEmpty())
                m_told << notice.text;
        });
    }

    View *view() const { return m_login.findChild<View *>(m_viewName); }
    void open(LoginStep step, const QString &viewName, const QMap<QString, QString> &typed)
    {
        m_login.flow()->show(step);
        m_viewName = viewName;
        m_typed = typed;
        m_login.show();
        for (auto it = typed.begin(); it != typed.end(); ++it)
            edit(it.key())->setText(it.value());
    }
    QLineEdit *edit(const QString &name) const
    {
        auto *password = view()->findChild<PasswordEdit *>(name);
        return password != nullptr ? password->lineEdit() : view()->findChild<QLineEdit *>(name);
    }

    SessionManager m_session;
    LoginWidget m_login;

private:
    QString m_viewName;
    QMap<QString, QString> m_typed;
    QStringList m_told;
};

class SignIn final : public WindowPerson
{
public:
    explicit SignIn(const Place &place)
        : WindowPerson(place)
    {
        open(LoginStep::SignIn, u"signInView"_s, {{u"loginIdEdit"_s, ada}, {u"passwordEdit"_s, adasPassword}});
    }
    QString name() const override { return u"sign-in"_s; }
    QString path() const override { return u"password/signin"_s; }
    bool isReady() const override { return true; }
};

class SignUp final : public WindowPerson
{
public:
    explicit SignUp(const Place &place)
        : WindowPerson(place)
    {
        open(LoginStep::SignUp, u"signUpView"_s,
            {{u"loginIdEdit"_s, u"charles@example.com"_s}, {u"nameEdit"_s, u"Charles"_s}, {u"newPasswordEdit"_s, newPassword}});
    }
    QString name() const override { return u"sign-up"_s; }
    QString path() const override { return u"password/signup"_s; }
    bool isReady() const override { return m_login.flow()->isPolicyKnown(); }
};

class ChangePassword final : public WindowPerson
{
public:
    ChangePassword(const Place &place, const AuthResponse &session)
        : WindowPerson(place)
    {
        connect(m_login.flow(), &LoginFlow::historyLoaded, this, [this] { m_isHistoryLoaded = true; });
        (void)m_session.begin(grace, session, SessionManager::Persistence::Keep);
        connect(&m_session, &SessionManager::signedIn, this, [this] {
            open(LoginStep::Change, u"changeView"_s, {{u"newPasswordEdit"_s, newPassword}});
        });
        connect(&m_session, &SessionManager::signedOut, this, [this] { m_isSignedOut = true; });
    }
    QString name() const override { return u"change"_s; }
    QString path() const override { return u"password/update"_s; }
    bool isReady() const override
    {
        return m_login.flow()->isPolicyKnown() && m_isHistoryLoaded && !m_session.user().json.isEmpty();
    }
    QStringList lost() const override
    {
        QStringList missing = WindowPerson::lost();
        const bool isDoubtful = !errors().isEmpty() && errors().first().outcomeUnknown;
        if (isDoubtful != told().value(0).contains(u"Your password may have been changed"_s))
            missing << u"the truth about the password"_s;
        return missing << (m_isSignedOut ? QStringList{u"session"_s} : QStringList{});
    }

private:
    bool m_isHistoryLoaded = false;
    bool m_isSignedOut = false;
};

/// One whom the browser has brought back from the page of a provider. Who could not be signed in goes there again, for another
/// code.
class ComeBack final : public Person
{
public:
    ComeBack(const Place &place, const QStringList &codes)
        : Person(place)
        , m_codes(codes)
    {
    }
    QString name() const override { return u"come-back"_s; }
    QString path() const override { return u"oauth/exchange"_s; }
    bool isReady() const override { return true; }
    void act() override
    {
        m_errors.clear();
        m_session.reset();
        watch(m_service.exchangeOAuth(m_codes.takeFirst()), this, [this](const Result<AuthResponse> &answer) {
            m_session = answer;
            if (!answer)
                m_errors << answer.error();
        });
    }
    bool isAnswered() const override { return m_session.has_value(); }
    bool isContent() const override { return m_session && *m_session; }
    QStringList lost() const override { return m_errors.isEmpty() ? QStringList{u"the reason"_s} : QStringList(); }
    QStringList told() const override { return {}; }

private:
    QStringList m_codes;
    std::optional<Result<AuthResponse>> m_session;
};

/// One whom the browser has brought back from the project's own pages. Who could not be signed in goes there again.
class ByBrowser final : public Person
{
public:
    ByBrowser(const Place &place, const Pages &pages)
        : Person(place)
    {
        for (int i = 0; i < 2; ++i)
            prepare(pages);
    }
    QString name() const override { return u"by-browser"_s; }
    QString path() const override { return u"/oauth2/v1/token"_s; }
    bool isReady() const override { return m_returned.size() == 2; }
    void act() override
    {
        m_errors.clear();
        m_session.reset();
        if (m_returned.isEmpty()) // there was nobody to ask where the pages are
            return watch(m_service.authorizationRequest(options()), this,
                [this](const Result<AuthorizationRequest> &request) { take(Result<AuthResponse>(request.error())); });
        const auto [request, url] = m_returned.takeFirst();
        watch(m_service.redeem(request, url), this, [this](const Result<AuthResponse> &answer) { take(answer); });
    }
    bool isAnswered() const override { return m_session.has_value(); }
    bool isContent() const override { return m_session && *m_session; }
    QStringList lost() const override { return m_errors.isEmpty() ? QStringList{u"the reason"_s} : QStringList(); }
    QStringList told() const override { return {}; }

private:
    static AuthorizationOptions options()
    {
        AuthorizationOptions options;
        options.redirectUrl = QUrl(u"http://127.0.0.1:4567/r4ndom"_s);
        return options;
    }
    void prepare(const Pages &pages)
    {
        watch(m_service.authorizationRequest(options()), this, [this, pages](const Result<AuthorizationRequest> &request) {
            if (request)
                m_returned << std::pair(*request, pages(request->url()));
        });
    }
    void take(const Result<AuthResponse> &answer)
    {
        m_session = answer;
        if (!answer)
            m_errors << answer.error();
    }

    QList<std::pair<AuthorizationRequest, QUrl>> m_returned;
    std::optional<Result<AuthResponse>> m_session;
};

/// A program that starts with a saved session.
class Refresh final : public Person
{
public:
    Refresh(const Place &place, const AuthResponse &session)
        : Person(place)
    {
        auto store = std::make_unique<FakeTokenStore>();
        store->entry = saved(session);
        m_store = store.get();
        m_saved = in(*store->entry);
        m_session = std::make_unique<SessionManager>(&m_service, std::move(store), std::make_shared<FakeClock>());
        connect(m_session.get(), &SessionManager::signedOut, this, [this] { m_isSignedOut = true; });
    }
    QString name() const override { return u"refresh"_s; }
    QString path() const override { return u"/auth/refresh"_s; }
    bool isSentAgain() const override { return true; }
    bool isReady() const override { return true; }
    void act() override
    {
        m_errors.clear();
        m_isAnswered = false;
        const auto answered = [this] {
            m_isAnswered = true;
            if (const auto error = m_session->lastError(); error && m_session->state() == SessionManager::State::Offline)
                m_errors << *error;
        };
        if (m_session->state() == SessionManager::State::Unknown)
            watch(m_session->restore(), this, [answered](const auto &) { answered(); });
        else
            watch(m_session->refresh(), this, [answered](const auto &) { answered(); });
    }
    bool isAnswered() const override { return m_isAnswered; }
    bool isWaiting() const override { return m_session->isRefreshing(); }
    bool isContent() const override { return m_session->state() == SessionManager::State::Active; }
    QStringList lost() const override
    {
        const StoredSession kept =
            in(m_store->entry.value_or(QByteArray())); // may have been written again, to see whether it can be
        const bool isSame =
            kept.refreshToken == m_saved.refreshToken && kept.userId == m_saved.userId && kept.loginId == m_saved.loginId;
        const bool isKept = !m_isSignedOut && m_session->isSignedIn() && isSame;
        return isKept ? QStringList() : QStringList{u"session"_s};
    }
    QStringList told() const override { return m_isSignedOut ? QStringList{u"signed out"_s} : QStringList(); }

private:
    /// As another run of the program left it.
    QByteArray saved(const AuthResponse &session)
    {
        auto store = std::make_unique<FakeTokenStore>();
        FakeTokenStore *kept = store.get();
        SessionManager before(&m_service, std::move(store), std::make_shared<FakeClock>());
        (void)await(before.begin(hedy, session, SessionManager::Persistence::Keep));
        return kept->entry.value_or(QByteArray());
    }
    static StoredSession in(const QByteArray &entry)
    {
        const Result<StoredSession> session = StoredSession::fromBytes(entry);
        return session ? *session : StoredSession();
    }

    FakeTokenStore *m_store = nullptr;
    StoredSession m_saved;
    std::unique_ptr<SessionManager> m_session;
    bool m_isAnswered = false;
    bool m_isSignedOut = false;
};

} // namespace

std::vector<std::unique_ptr<Person>> people(const Person::Place &place, const AuthResponse &changing,
    const AuthResponse &refreshing, const QStringList &codes, const Pages &pages)
{
    std::vector<std::unique_ptr<Person>> all;
    all.push_back(std::make_unique<SignIn>(place));
    all.push_back(std::make_unique<SignUp>(place));
    all.push_back(std::make_unique<ChangePassword>(place, changing));
    all.push_back(std::make_unique<ComeBack>(place, codes));
    all.push_back(std::make_unique<ByBrowser>(place, pages));
    all.push_back(std::make_unique<Refresh>(place, refreshing));
    return all;
}

} // namespace DescopeTest
