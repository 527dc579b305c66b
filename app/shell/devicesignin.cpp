// SPDX-License-Identifier: MIT
#include "devicesignin.h"

#include "core/values/watch.h"

#include <algorithm>

namespace Descope {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::seconds longestDelay = 1min;

/// Returns whether an answer says nothing about the code (RFC 8628, 3.5: "on encountering a connection timeout, clients MUST
/// unilaterally reduce their polling frequency").
bool isTrouble(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Proxy:
    case Error::Kind::Server:
    case Error::Kind::RateLimited:
        return true;
    default:
        return false;
    }
}

} // namespace

DeviceSignIn::DeviceSignIn(DescopeService *service, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_clock(std::move(clock))
{
}

void DeviceSignIn::begin()
{
    m_asked = m_service->deviceAuthorization();
    watch(m_asked, this, [this](const Result<DeviceAuthorization> &device) { take(device); });
}

void DeviceSignIn::take(const Result<DeviceAuthorization> &device)
{
    if (m_isCancelled)
        return;
    if (!device) {
        Q_EMIT failed(device.error());
        return;
    }
    m_device = *device;
    m_trouble.reset();
    waitFor(m_device.interval());
    Q_EMIT codeGiven(m_device);
}

void DeviceSignIn::waitFor(std::chrono::seconds delay)
{
    m_delay = delay;
    m_waiting = std::make_unique<QObject>();
    m_clock->callAfter(delay, m_waiting.get(), [this] { poll(); });
}

void DeviceSignIn::poll()
{
    m_isPolling = true;
    watch(m_service->pollDevice(m_device), this, [this](const Result<AuthResponse> &response) { take(response); });
}

void DeviceSignIn::take(const Result<AuthResponse> &response)
{
    m_isPolling = false;
    if (m_isCancelled)
        return response ? end(*response) : Q_EMIT cancelled();
    if (response) {
        Q_EMIT signedIn(*response);
        return;
    }
    const Error &error = response.error();
    const std::chrono::seconds asked = std::max(m_device.interval(), error.retryAfter.value_or(0s));
    if (error.kind == Error::Kind::DevicePending) {
        m_trouble.reset();
        return waitFor(asked);
    }
    if (!isTrouble(error)) {
        Q_EMIT failed(error);
        return;
    }
    waitFor(std::max(asked, std::min(2 * m_delay, longestDelay)));
    if (std::exchange(m_trouble, error.kind) != error.kind)
        Q_EMIT troubled(error);
}

void DeviceSignIn::cancel()
{
    if (std::exchange(m_isCancelled, true))
        return;
    m_waiting.reset();
    m_asked.cancel();
    if (!m_isPolling)
        QMetaObject::invokeMethod(this, &DeviceSignIn::cancelled, Qt::QueuedConnection);
}

void DeviceSignIn::end(const AuthResponse &response)
{
    watch(m_service->logout(response.session.refreshToken), this, [this](const Result<void> &) { Q_EMIT cancelled(); });
}

} // namespace Descope
