// SPDX-License-Identifier: MIT
#include "flow/links/browserreceiver.h"

#include "core/values/promise.h"
#include "core/values/watch.h"
#include "flow/links/randomtext.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Way = BrowserStart::Way;

constexpr auto landingTime = 10s;               ///< in which a browser shows its page after the answer
constexpr std::chrono::seconds ownGrace = 2min; ///< in which somebody ends in the browser what was cancelled here
constexpr auto codeGrace = 10min;               ///< the same where the code alone is worth a session to whoever has the port then
constexpr auto everyWay = {Way::OpenId, Way::OAuth, Way::Sso};
constexpr qsizetype longestUrl = 8 * 1024;
const char folder[] = "/callback";

QUrl schemeUrl(const QString &scheme)
{
    return QUrl(scheme + "://browser"_L1);
}

/// Returns whether a URL answers a sign-in: by the state, and without one by a path that nobody else knows.
bool isAnsweredBy(const BrowserStart &start, const QUrl &url)
{
    if (start.way == Way::OpenId)
        return start.request.isAnsweredBy(url);
    const Result<QString> code = returnedCode(url, start.redirectUrl);
    return code || code.error().kind != Error::Kind::BrowserMismatch;
}

QUrl urlIn(const QByteArray &bytes)
{
    return bytes.size() <= longestUrl ? QUrl::fromEncoded(bytes, QUrl::StrictMode) : QUrl();
}

/// Returns what a browser shows that brings this.
Landing landingOf(const Result<QString> &code)
{
    if (code)
        return Landing::SignIn;
    const bool isDenied = code.error().kind == Error::Kind::BrowserDenied;
    return isDenied ? Landing::Denied : Landing::Failed;
}

} // namespace

BrowserReceiver *BrowserReceiver::forLogin(
    SessionManager *session, const LentService &service, const std::shared_ptr<Clock> &clock, QObject *parent)
{
    const auto leftBehind = QCoreApplication::instance()->findChildren<BrowserReceiver *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(leftBehind.begin(), leftBehind.end(),
        [session](const BrowserReceiver *receiver) { return receiver->m_session != nullptr && receiver->m_session == session; });
    if (found == leftBehind.end())
        return new BrowserReceiver(session, service, clock, parent);
    (*found)->setParent(parent);
    (*found)->m_alone.reset();
    return *found;
}

BrowserReceiver::BrowserReceiver(
    SessionManager *session, const LentService &service, const std::shared_ptr<Clock> &clock, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_service(service)
    , m_clock(clock)
{
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this, [this] { giveUp(Landing::Cancelled); });
}

BrowserReceiver::~BrowserReceiver()
{
    if (m_port)
        m_port->leave(this);
}

void BrowserReceiver::leaveLogin()
{
    giveUp(Landing::Cancelled);
    disconnect(this, nullptr, nullptr, nullptr);
    if (m_sent.isEmpty())
        return;
    setParent(QCoreApplication::instance());
    m_alone = std::make_unique<QObject>();
    m_clock->callAfter(isExpecting(everyWay) ? lifetime : landingTime, m_alone.get(), [this] { deleteLater(); });
}

// Where it leads ------------------------------------------------------------------------------------------------------------

QUrl BrowserReceiver::newRedirectUrl(Way way, const BrowserDestination &destination)
{
    const bool isNamed = way == Way::OpenId; // its state says what it belongs to
    if (!destination.scheme.isEmpty()) {
        QUrl url = schemeUrl(destination.scheme);
        if (!isNamed)
            url.setPath(QString::fromLatin1('/' + randomText()));
        return url;
    }
    LoopbackListener &here = port(destination.port).hold(this);
    closeIn(ownGrace); // unless await() follows
    return isNamed && destination.port != 0 ? here.fixedUrl(folder) : here.newUrl(folder);
}

BrowserPort &BrowserReceiver::port(quint16 number)
{
    if (m_port == nullptr || m_portNumber != number) {
        if (m_port)
            m_port->leave(this);
        m_portNumber = number;
        m_port = BrowserPort::at(number, m_clock);
        m_port->join(this);
    }
    return *m_port;
}

// What is waited for --------------------------------------------------------------------------------------------------------

void BrowserReceiver::await(const BrowserStart &start)
{
    giveUp(Landing::Cancelled);
    m_closing.reset();
    forgetOld();
    m_start = start;
    m_sent << Sent{start, m_clock->steady() + lifetime};
}

void BrowserReceiver::giveUp(Landing reason)
{
    ++m_wanted;
    if (!m_returned.isEmpty()) // of which nobody has heard yet
        redeemToEnd(m_service, m_start, std::exchange(m_returned, {}));
    if (isAwaiting())
        m_sent.last().outcome = reason;
    closeLater();
}

bool BrowserReceiver::isAwaiting() const
{
    return !m_sent.isEmpty() && !m_sent.last().isAnswered && m_sent.last().outcome == Landing::SignIn;
}

bool BrowserReceiver::isExpecting(std::initializer_list<Way> ways) const
{
    return std::any_of(m_sent.begin(), m_sent.end(), [ways, now = m_clock->steady()](const Sent &sent) {
        return !sent.isAnswered && now <= sent.until && std::count(ways.begin(), ways.end(), sent.start.way) > 0;
    });
}

void BrowserReceiver::forgetOld()
{
    m_sent.removeIf([now = m_clock->steady()](const Sent &sent) { return now > sent.until; });
}

void BrowserReceiver::closeLater()
{
    if (isExpecting({Way::OAuth, Way::Sso}))
        closeIn(codeGrace);
    else
        closeIn(isExpecting({Way::OpenId}) ? ownGrace : landingTime);
}

void BrowserReceiver::closeIn(std::chrono::milliseconds delay)
{
    if (m_port == nullptr || !m_port->isFixed())
        return;
    m_closing = std::make_unique<QObject>();
    m_clock->callAfter(delay, m_closing.get(), [this] { m_port->release(this); });
}

// What comes back -----------------------------------------------------------------------------------------------------------

bool BrowserReceiver::isReturn(const QByteArray &url, const QString &scheme)
{
    if (scheme.isEmpty())
        return false;
    const QByteArray beginning = schemeUrl(scheme).toEncoded();
    const QByteArray rest = url.mid(beginning.size());
    return qstrnicmp(url.constData(), beginning.constData(), size_t(beginning.size())) == 0 &&
           (rest.isEmpty() || rest.startsWith('?') || rest.startsWith('/'));
}

QList<BrowserReceiver::Sent>::const_iterator BrowserReceiver::answeredBy(const QUrl &url) const
{
    return std::find_if(
        m_sent.begin(), m_sent.end(), [&url](const Sent &candidate) { return isAnsweredBy(candidate.start, url); });
}

bool BrowserReceiver::isAnswer(const QByteArray &bytes) const
{
    return answeredBy(urlIn(bytes)) != m_sent.cend();
}

Landing BrowserReceiver::receive(const QByteArray &bytes, Through through)
{
    const auto tell = [this, through](Landing landing) {
        QMetaObject::invokeMethod(
            this, [this, landing, through] { Q_EMIT strayed(landing, through); }, Qt::QueuedConnection);
        return landing;
    };
    forgetOld();
    const QUrl url = urlIn(bytes);
    const auto found = answeredBy(url);
    if (found == m_sent.cend())
        return tell(Landing::NoSignIn);
    const auto sent = m_sent.begin() + (found - m_sent.cbegin());
    if (std::exchange(sent->isAnswered, true))
        return tell(Landing::Twice);
    closeLater();
    const Landing landing = landingOf(returnedCode(url, sent->start.redirectUrl));
    if (sent->outcome != Landing::SignIn) {
        if (landing == Landing::SignIn)
            redeemToEnd(m_service, sent->start, url);
        return tell(sent->outcome);
    }
    m_returned = url;
    QMetaObject::invokeMethod(
        this,
        [this, through, wanted = m_wanted] {
            if (wanted == m_wanted)
                Q_EMIT returned(through);
        },
        Qt::QueuedConnection);
    return landing;
}

QFuture<Result<AuthResponse>> BrowserReceiver::redeem(const LentService &service, const BrowserStart &start, const QUrl &returned)
{
    if (start.way == Way::OpenId)
        return service->redeem(start.request, returned);
    const Result<QString> code = returnedCode(returned, start.redirectUrl);
    if (!code)
        return readyFuture<AuthResponse>(code.error());
    return start.way == Way::OAuth ? service->exchangeOAuth(*code) : service->exchangeSso(*code);
}

void BrowserReceiver::redeemToEnd(const LentService &service, const BrowserStart &start, const QUrl &returned)
{
    watch(redeem(service, start, returned), service,
        [service, isKept = start.isConfirmation](const Result<AuthResponse> &response) {
            if (response && !isKept)
                end(service, *response);
        });
}

QFuture<Result<AuthResponse>> BrowserReceiver::redeem()
{
    const QFuture<Result<AuthResponse>> answer = redeem(m_service, m_start, std::exchange(m_returned, {}));
    const auto finished = [service = m_service, self = QPointer(this), wanted = m_wanted, isKept = m_start.isConfirmation](
                              const Result<AuthResponse> &response) {
        if (response && !isKept && (self == nullptr || self->m_wanted != wanted))
            end(service, *response);
    };
    watch(answer, m_service, finished);
    return answer;
}

void BrowserReceiver::end(const LentService &service, const AuthResponse &response)
{
    watch(service->logout(response.session.refreshToken), service, [](const Result<void> &) {});
}

} // namespace Descope
