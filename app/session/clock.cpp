// SPDX-License-Identifier: MIT
#include "session/clock.h"

#include <QRandomGenerator>
#include <QTimer>

namespace Descope {

namespace {

class SystemClock : public Clock
{
public:
    std::chrono::milliseconds steady() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
    double random() const override { return QRandomGenerator::global()->generateDouble(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        QTimer::singleShot(delay, context, std::move(function));
    }
};

} // namespace

Clock::~Clock() = default;

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace Descope
