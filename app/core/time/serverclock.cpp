// SPDX-License-Identifier: MIT
#include "core/time/serverclock.h"

namespace Descope {

using namespace std::chrono_literals;

namespace {

constexpr int firstYear = 2025;
constexpr int lastYear = 2099;
constexpr auto slow = 5s;
constexpr auto middleOfSecond = 500ms;

} // namespace

void ServerClock::hear(const QDateTime &date, std::chrono::milliseconds took)
{
    const int year = date.toUTC().date().year();
    const bool isNonsense = !date.isValid() || year < firstYear || year > lastYear;
    if (isNonsense || (took > slow && m_told.isValid()))
        return;
    m_told = date.toUTC().addMSecs(std::chrono::milliseconds(middleOfSecond).count());
    m_toldAt = m_clock->steady();
}

QDateTime ServerClock::now() const
{
    return m_told.isValid() ? m_told.addMSecs((m_clock->steady() - m_toldAt).count()) : m_clock->deviceTime().toUTC();
}

} // namespace Descope
