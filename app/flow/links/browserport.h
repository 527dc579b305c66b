// SPDX-License-Identifier: MIT
#pragma once

#include "flow/links/loopbacklistener.h"

#include <memory>

namespace Descope {

/// Waits for browsers at a BrowserPort.
class BrowserPortUser
{
public:
    /// Returns whether a URL answers something that this one has begun.
    virtual bool isAnswer(const QByteArray &url) const = 0;
    /// Takes a URL that a browser went to, which may be a stranger's.
    virtual Landing take(const QByteArray &url) = 0;

protected:
    ~BrowserPortUser() = default;
};

/// This is a port that browsers come back to. All logins of a program that have the same one fixed share it: the second would be
/// told that another program has it. It is open while somebody holds it, and knows what its users have begun for as long as they
/// use it: what comes late comes to whom it belongs, whoever holds the port then.
class BrowserPort
{
public:
    /// Returns the one of a fixed port, or one of its own for 0.
    static std::shared_ptr<BrowserPort> at(quint16 port, const std::shared_ptr<Clock> &clock);

    BrowserPort(quint16 port, const std::shared_ptr<Clock> &clock);
    Q_DISABLE_COPY_MOVE(BrowserPort)

    bool isFixed() const { return m_port != 0; }
    void join(BrowserPortUser *user) { m_users << user; }
    void leave(BrowserPortUser *user);
    /// Opens it for a user, as soon as there is a URL (LoopbackListener::newUrl(), fixedUrl()).
    LoopbackListener &hold(BrowserPortUser *user);
    /// Closes it, unless somebody else holds it.
    void release(BrowserPortUser *user);

private:
    const quint16 m_port;
    QList<BrowserPortUser *> m_users; ///< the newest last
    QSet<BrowserPortUser *> m_holders;
    LoopbackListener m_listener;
};

} // namespace Descope
