// SPDX-License-Identifier: MIT
#include "flow/links/browserport.h"

#include <algorithm>
#include <map>

namespace Descope {

std::shared_ptr<BrowserPort> BrowserPort::at(quint16 port, const std::shared_ptr<Clock> &clock)
{
    static std::map<quint16, std::weak_ptr<BrowserPort>> fixed; // a port is one for the process, whoever has made it
    std::shared_ptr<BrowserPort> found = port != 0 ? fixed[port].lock() : nullptr;
    if (!found) {
        found = std::make_shared<BrowserPort>(port, clock);
        if (port != 0)
            fixed[port] = found;
    }
    return found;
}

BrowserPort::BrowserPort(quint16 port, const std::shared_ptr<Clock> &clock)
    : m_port(port)
    , m_listener(
          clock, Landing::NoSignIn,
          [this](const QByteArray &url) {
              const auto own =
                  std::find_if(m_users.begin(), m_users.end(), [&url](const auto *user) { return user->isAnswer(url); });
              return (own != m_users.end() ? *own : m_users.last())->take(url);
          },
          port)
{
}

void BrowserPort::leave(BrowserPortUser *user)
{
    m_users.removeOne(user);
    release(user);
}

LoopbackListener &BrowserPort::hold(BrowserPortUser *user)
{
    m_holders << user;
    return m_listener;
}

void BrowserPort::release(BrowserPortUser *user)
{
    m_holders.remove(user);
    if (m_holders.isEmpty())
        m_listener.close();
}

} // namespace Descope
