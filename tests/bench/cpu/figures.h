// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <vector>

namespace DescopeTest {

/// What many rounds said of one thing.
struct Figure
{
    double median = 0;
    double low = 0; ///< the middle half lies between low and high
    double high = 0;
};

Figure figureOf(std::vector<double> rounds);
Figure figureOf(double once);

/// Microseconds that one call takes, of so many at a stretch.
double microsecondsOf(int calls, const std::function<void()> &call);

/// One figure for each that is measured. They take turns in every round, so that whatever else the machine does meets all alike;
/// the first round does not count.
std::vector<Figure> inTurn(int rounds, const std::vector<std::function<double()>> &measured);

/// What stands on one line of the answer.
struct Row
{
    const char *name;
    const char *unit;
    Figure ours;
    const char *peer;
    Figure theirs;
    double limit; ///< of ours / theirs; 0: none
};

/// Prints it as a JSON object; false when it is beyond its limit.
bool tell(const Row &row);

} // namespace DescopeTest
