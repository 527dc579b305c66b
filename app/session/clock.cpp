// SPDX-License-Identifier: MIT
#include "session/clock.h"

#include "session/boottime.h"

#include <QRandomGenerator>
#include <QTimer>

namespace Descope {

namespace {

using namespace std::chrono_literals;

class SystemClock : public Clock
{
public:
    std::chrono::milliseconds steady() const override { return timeSinceBoot(); }
    QString epoch() const override
    {
        static const QString boot = bootId();
        return boot;
    }
    double random() const override { return QRandomGenerator::global()->generateDouble(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        callAt(steady() + delay, context, std::move(function));
    }

private:
    /// In slices, because timers do not count while the computer sleeps.
    static void callAt(std::chrono::milliseconds due, QObject *context, std::function<void()> function)
    {
        const auto left = std::max(due - timeSinceBoot(), 0ms);
        QTimer::singleShot(
            std::min<std::chrono::milliseconds>(left, 30s), context, [due, context, function = std::move(function)]() mutable {
                if (timeSinceBoot() < due)
                    callAt(due, context, std::move(function));
                else
                    function();
            });
    }
};

} // namespace

Clock::~Clock() = default;

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace Descope
