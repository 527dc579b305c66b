// SPDX-License-Identifier: MIT
#pragma once

#include "day.h"

#include <QList>
#include <QString>

namespace DescopeTest {

/// Curves of a server's load over time, as a picture that is readable on a light and on a dark page.
struct Chart
{
    struct Curve
    {
        QString name;
        Load load;
    };
    QString title;
    std::chrono::minutes zero{}; ///< of the time axis
    std::chrono::minutes from{};
    std::chrono::minutes until{};
    std::chrono::seconds outage{}; ///< begins at zero
    double mean = 0;               ///< requests a second; the axis ends at four times as many, and what exceeds it is cut
    QList<Curve> curves;           ///< at most four

    /// False when it cannot be written.
    bool write(const QString &path) const;
};

} // namespace DescopeTest
