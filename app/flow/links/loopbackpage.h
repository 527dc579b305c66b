// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Descope {

/// Says what has come back with a browser, and so what its page tells: nothing of what came is known to be good yet.
enum class Landing {
    NoLink,    ///< this was not the link of a mail
    Link,      ///< the link of a mail
    NoSignIn,  ///< this was no answer to a sign-in that was begun here
    SignIn,    ///< a sign-in, which goes on in the program
    Denied,    ///< somebody said no
    Failed,    ///< another error in the place of a sign-in
    Cancelled, ///< a sign-in for which nobody waits any more
    TooLate,   ///< the same, because its time is over
    Twice,     ///< a sign-in that had come back before
};

/// Returns what stands behind the path of a sign-in on the page that tells it; empty: the page is at the path itself.
QByteArray landingPath(Landing landing);

/// Returns the whole HTTP answer to a browser, which closes the connection. It has this status where a request is refused; where
/// none is, 200, or 404 for NoLink and NoSignIn. The page has no script, loads nothing, and may be kept, framed or read by
/// nobody.
QByteArray loopbackPage(Landing landing, int refusal = 0);

/// Returns an answer that sends the browser on to a path of this server: neither the address bar nor the history keeps what stood
/// behind that path.
QByteArray loopbackRedirection(const QByteArray &path);

} // namespace Descope
