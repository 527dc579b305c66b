// SPDX-License-Identifier: MIT
#pragma once

#include "flow/countdown.h"
#include "flow/errornotice.h"

#include <functional>

namespace Descope {

/// Holds what people are told above the form: one notice at a time, often made from an error. A rate limit is counted down, and
/// outlives the screen on which it began.
class CurrentNotice : public QObject
{
    Q_OBJECT

public:
    /// Takes the name of the service as `host`, for sentences and details.
    CurrentNotice(const QString &host, std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    const Notice &notice() const { return m_notice; }
    /// Returns the seconds for which the server wants no further attempt, 5 min at most; 0 means that there is no limit.
    int rateLimitSeconds() const { return m_rateLimit.seconds(); }

    /// Makes a notice, and makes it again when the language has changed.
    using Words = std::function<Notice()>;
    /// Sets a function that has the last word about each notice that is made of an error.
    void setEditor(std::function<void(const Error &, Notice &)> editor) { m_editor = std::move(editor); }
    /// Says by what people sign in, for the words of the notices to come.
    void setLoginIdKind(LoginIdKind kind) { m_loginIdKind = kind; }
    /// Says whether a tenant is named with each sign-in, which may be what was refused.
    void setHasTenant(bool hasTenant) { m_hasTenant = hasTenant; }
    void tell(const Words &words);
    void clear()
    {
        tell([] { return Notice(); });
    }
    /// Says what went wrong at a step, and counts what is to be counted. With `isSending`, what is tried again is not the form.
    void tellError(const Error &error, LoginStep step, bool isSending = false);
    /// Says again that a rate limit is on, on another screen. Does nothing when there is none.
    void remindOfRateLimit();
    /// Says the same in the language that the program has now.
    void retranslate();
    /// Forgets what was counted: the next wrong password, or rate limit, is the first again.
    void forgetAttempts();

Q_SIGNALS:
    /// Sent when another notice is to be shown, or the same one again; with an empty text there is none any more.
    void noticeChanged(const Descope::Notice &notice);
    /// Sent when the text has changed as time goes by, which is not worth announcing.
    void noticeTextChanged(const QString &text);
    /// Sent when the notice is the same in another language, which is not worth announcing.
    void noticeRetranslated(const Descope::Notice &notice);
    void rateLimitTicked(int seconds);

private:
    Words wordsFor(const Error &error, LoginStep step, bool isSending) const;
    void count(int seconds);

    const QString m_host;
    LoginIdKind m_loginIdKind = LoginIdKind::Email;
    bool m_hasTenant = false;
    std::function<void(const Error &, Notice &)> m_editor;
    Words m_words;
    Notice m_notice;
    Countdown m_rateLimit;
    bool m_isRateLimit = false; ///< the notice is the one of the rate limit
    int m_rateLimits = 0;       ///< in a row
    int m_wrongCredentials = 0; ///< in a row
};

} // namespace Descope
