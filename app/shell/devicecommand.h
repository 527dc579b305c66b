// SPDX-License-Identifier: MIT
#pragma once

#include "devicesignin.h"
#include "signincommand.h"

namespace Descope {

/// Signs in by a code that the person enters in the browser of another device: for a computer without a display, and over ssh.
class DeviceCommand : public SignInCommand
{
    Q_OBJECT

public:
    explicit DeviceCommand(SessionManager *session);

    void begin() override;

protected:
    void stop() override;

private:
    void show(const DeviceAuthorization &device);
    void take(const AuthResponse &response);
    void tell(const Error &error);

    DeviceSignIn m_signIn;
    bool m_isTaken = false; ///< what the server gave is the session's now
};

} // namespace Descope
