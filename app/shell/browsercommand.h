// SPDX-License-Identifier: MIT
#pragma once

#include "browseropener.h"
#include "flow/loginflow.h"
#include "signincommand.h"

#include <QDeadlineTimer>

#include <functional>
#include <optional>

namespace Descope {

/// Signs in by the browser of this computer, as the window does. The browser comes back over the loopback in any case: the
/// desktop hands a URL with a scheme to the program that has a window.
class BrowserCommand : public SignInCommand
{
    Q_OBJECT

public:
    BrowserCommand(SessionManager *session, LoginSettings settings);

    void begin() override;

protected:
    void stop() override;

private:
    void open(const QUrl &page);
    void tell(const Error &error);
    void afterLanding(const std::function<void()> &then);

    LoginFlow m_flow;
    std::unique_ptr<BrowserOpener> m_opener;
    std::optional<QDeadlineTimer> m_landing; ///< since the browser has returned: the time that it has to show its page
};

} // namespace Descope
