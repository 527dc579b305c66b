// SPDX-License-Identifier: MIT
#pragma once

#include "flow/countdown.h"
#include "flow/errornotice.h"

#include <functional>

namespace Descope {

/// What people are told above the form: one notice at a time, made from errors. A rate limit is counted down, and outlives the
/// screen on which it began.
class CurrentNotice : public QObject
{
    Q_OBJECT

public:
    /// host is the name of the service, for sentences and details.
    CurrentNotice(const QString &host, std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    const Notice &notice() const { return m_notice; }
    /// Seconds for which the server wants no further attempt, 5 min at most; 0: none.
    int rateLimitSeconds() const { return m_rateLimit.seconds(); }

    /// Makes a notice, and makes it again when the language has changed.
    using Words = std::function<Notice()>;
    /// The last word about each notice that is made of an error.
    void setEditor(std::function<void(const Error &, Notice &)> editor) { m_editor = std::move(editor); }
    void tell(const Words &words);
    void clear()
    {
        tell([] { return Notice(); });
    }
    /// Says what went wrong at a step, and counts what is to be counted.
    void tellError(const Error &error, LoginStep step);
    /// Says again that a rate limit is on, on another screen. Does nothing when there is none.
    void remindOfRateLimit();
    /// Says the same in the language that the program has now.
    void retranslate();
    /// The next wrong password, or rate limit, is the first again.
    void forgetAttempts();

Q_SIGNALS:
    /// An empty text: there is none any more. Also sent when the same notice comes again.
    void noticeChanged(const Descope::Notice &notice);
    /// The text changed as time goes by; not worth announcing.
    void noticeTextChanged(const QString &text);
    /// The same notice in another language; not worth announcing.
    void noticeRetranslated(const Descope::Notice &notice);
    void rateLimitTicked(int seconds);

private:
    Words wordsFor(const Error &error, LoginStep step) const;
    void count(int seconds);

    const QString m_host;
    std::function<void(const Error &, Notice &)> m_editor;
    Words m_words;
    Notice m_notice;
    Countdown m_rateLimit;
    bool m_isRateLimit = false; ///< the notice is the one of the rate limit
    int m_rateLimits = 0;       ///< in a row
    int m_wrongCredentials = 0; ///< in a row
};

} // namespace Descope
