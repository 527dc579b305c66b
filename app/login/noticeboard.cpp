// SPDX-License-Identifier: MIT
#include "login/noticeboard.h"

#include <QDateTime>

namespace Descope {

using namespace std::chrono_literals;

NoticeBoard::NoticeBoard(const QString &host, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_rateLimit(std::move(clock))
{
    connect(&m_rateLimit, &Countdown::ticked, this, &NoticeBoard::count);
    connect(&m_rateLimit, &Countdown::finished, this, [this] { count(0); });
}

void NoticeBoard::tell(const Notice &notice)
{
    if (notice.text.isEmpty() && m_notice.text.isEmpty())
        return;
    m_notice = notice;
    m_isRateLimit = false;
    Q_EMIT noticeChanged(notice);
}

void NoticeBoard::tellError(const Error &error, LoginStep step)
{
    if (error.kind == Error::Kind::InvalidCredentials)
        ++m_wrongCredentials;
    Notice notice = noticeFrom(error, step);
    if (error.kind != Error::Kind::RateLimited)
        return tell(notice);

    // A server that names no time gets twice the patience each time.
    const std::chrono::seconds patience = std::min<std::chrono::seconds>(30s * (1 << std::min(m_rateLimits++, 4)), 5min);
    const std::chrono::seconds wait = error.retryAfter.value_or(patience);
    notice.text = rateLimitText(int(wait.count()));
    tell(notice);
    m_isRateLimit = true;
    m_rateLimit.start(wait);
}

void NoticeBoard::remindOfRateLimit()
{
    if (!m_rateLimit.isRunning())
        return;
    tell({Notice::Severity::Error, rateLimitText(m_rateLimit.seconds())});
    m_isRateLimit = true;
}

void NoticeBoard::forgetAttempts()
{
    m_wrongCredentials = 0;
    m_rateLimits = 0;
}

Notice NoticeBoard::noticeFrom(const Error &error, LoginStep step) const
{
    return errorNotice(error, {step, m_host, m_wrongCredentials, QDateTime::currentDateTimeUtc()});
}

void NoticeBoard::count(int seconds)
{
    Q_EMIT rateLimitTicked(seconds);
    if (!m_isRateLimit)
        return;
    if (seconds == 0)
        return tell({Notice::Severity::Info, tr("You can try again now.")});
    m_notice.text = rateLimitText(seconds);
    Q_EMIT noticeTextChanged(m_notice.text);
}

} // namespace Descope
