// SPDX-License-Identifier: MIT
#include "core/time/clock.h"

#include "core/time/steadytime.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace Descope {

namespace {

using namespace std::chrono_literals;

class SystemClock : public Clock
{
public:
    std::chrono::milliseconds steady() const override { return steadyTime(); }
    QString epoch() const override
    {
        static const QString boot = steadyEpoch();
        return boot;
    }
    double random() const override { return QRandomGenerator::global()->generateDouble(); }
    void callAfter(std::chrono::milliseconds delay, QObject *context, std::function<void()> function) override
    {
        const auto due = steady() + delay;
        auto *timer = new QTimer(context); // ends with it, which QTimer::singleShot() of Qt 6.4 does not
        timer->setSingleShot(true);
        QObject::connect(timer, &QTimer::timeout, timer, [due, timer, function = std::move(function)] {
            if (steadyTime() < due)
                return wait(timer, due);
            timer->deleteLater();
            function();
        });
        wait(timer, due);
    }

private:
    /// Waits in slices, because timers do not count while the computer sleeps.
    static void wait(QTimer *timer, std::chrono::milliseconds due)
    {
        timer->start(std::clamp<std::chrono::milliseconds>(due - steadyTime(), 0ms, 30s));
    }
};

} // namespace

Clock::~Clock() = default;

QDateTime Clock::deviceTime() const
{
    return QDateTime::currentDateTimeUtc();
}

std::shared_ptr<Clock> Clock::system()
{
    return std::make_shared<SystemClock>();
}

} // namespace Descope
