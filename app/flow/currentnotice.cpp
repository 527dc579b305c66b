// SPDX-License-Identifier: MIT
#include "flow/currentnotice.h"

#include <QDateTime>

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

namespace {

constexpr auto longestWait = 5min;

} // namespace

CurrentNotice::CurrentNotice(const QString &host, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_rateLimit(std::move(clock))
{
    connect(&m_rateLimit, &Countdown::ticked, this, &CurrentNotice::count);
    connect(&m_rateLimit, &Countdown::finished, this, [this] { count(0); });
}

void CurrentNotice::tell(const Words &words)
{
    const Notice notice = words();
    if (notice.text.isEmpty() && m_notice.text.isEmpty())
        return;
    m_words = words;
    m_notice = notice;
    m_isRateLimit = false;
    Q_EMIT noticeChanged(notice);
}

void CurrentNotice::tellError(const Error &error, LoginStep step, bool isSending)
{
    if (error.kind == Error::Kind::InvalidCredentials)
        ++m_wrongCredentials;
    const Words words = wordsFor(error, step, isSending);
    if (error.kind != Error::Kind::RateLimited)
        return tell(words);

    // A server that names no time gets twice the patience each time. Nobody sits before a form for longer than the longest: then
    // they may try once, and the server may say again that it is too early.
    const std::chrono::seconds patience = 30s * (1 << std::min(m_rateLimits++, 4));
    const std::chrono::seconds wait = std::min<std::chrono::seconds>(error.retryAfter.value_or(patience), longestWait);
    m_isRateLimit = false; // the notice that it may be of is no longer counted down
    m_rateLimit.start(wait);
    tell([this, words] {
        Notice notice = words();
        notice.text = rateLimitText(rateLimitSeconds());
        return notice;
    });
    m_isRateLimit = true;
}

void CurrentNotice::remindOfRateLimit()
{
    if (!m_rateLimit.isRunning())
        return;
    tell([this] { return Notice{Notice::Severity::Error, rateLimitText(rateLimitSeconds())}; });
    m_isRateLimit = true;
}

void CurrentNotice::retranslate()
{
    if (m_notice.text.isEmpty())
        return;
    m_notice = m_words();
    Q_EMIT noticeRetranslated(m_notice);
}

void CurrentNotice::forgetAttempts()
{
    m_wrongCredentials = 0;
    m_rateLimits = 0;
}

CurrentNotice::Words CurrentNotice::wordsFor(const Error &error, LoginStep step, bool isSending) const
{
    const ErrorContext context{
        step, m_host, m_wrongCredentials, QDateTime::currentDateTimeUtc(), m_loginIdKind, m_hasTenant, isSending};
    return [this, error, context] {
        Notice notice = errorNotice(error, context);
        if (m_editor)
            m_editor(error, notice);
        return notice;
    };
}

void CurrentNotice::count(int seconds)
{
    Q_EMIT rateLimitTicked(seconds);
    if (!m_isRateLimit)
        return;
    if (seconds == 0)
        return tell([] { return Notice{Notice::Severity::Info, tr("You can try again now.")}; });
    m_notice = m_words();
    Q_EMIT noticeTextChanged(m_notice.text);
}

} // namespace Descope
