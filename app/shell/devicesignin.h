// SPDX-License-Identifier: MIT
#pragma once

#include "core/service/descopeservice.h"
#include "core/time/clock.h"

#include <QObject>

#include <optional>

namespace Descope {

/// Signs in by a code that a person enters in a browser on another device (RFC 8628): asks for a code, and then whether it was
/// entered, as often as the server allows. While there is no connection, or the server is in trouble, it asks less and less
/// often, until the code is over.
class DeviceSignIn : public QObject
{
    Q_OBJECT

public:
    /// The service must outlive it.
    DeviceSignIn(DescopeService *service, std::shared_ptr<Clock> clock, QObject *parent = nullptr);

    /// Asks for a code, also once more when failed() was sent.
    void begin();
    /// Asks no more. A session that comes by what was asked already is ended on the server.
    void cancel();

Q_SIGNALS:
    void codeGiven(const Descope::DeviceAuthorization &device);
    /// Sent when the server cannot be asked for a while, once for each reason; it is asked again.
    void troubled(const Descope::Error &error);
    void signedIn(const Descope::AuthResponse &response);
    /// Sent when it is over: Error::Kind::DeviceExpired and BrowserDenied, or no code could be had.
    void failed(const Descope::Error &error);
    /// Sent once after cancel(), when nothing is under way any more.
    void cancelled();

private:
    void take(const Result<DeviceAuthorization> &device);
    void waitFor(std::chrono::seconds delay);
    void poll();
    void take(const Result<AuthResponse> &response);
    void end(const AuthResponse &response);

    DescopeService *const m_service;
    const std::shared_ptr<Clock> m_clock;
    DeviceAuthorization m_device;
    std::chrono::seconds m_delay{0}; ///< longer than the interval after trouble
    std::optional<Error::Kind> m_trouble;
    std::unique_ptr<QObject> m_waiting; ///< there while the next question is planned, as its context
    QFuture<Result<DeviceAuthorization>> m_asked;
    bool m_isPolling = false;
    bool m_isCancelled = false;
};

} // namespace Descope
