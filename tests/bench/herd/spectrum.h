// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace DescopeTest {

/// How much of a load comes in waves: its periodogram, in units of what requests give that know nothing of each other (a
/// Poisson process: each line is exponentially distributed, with mean 1).
struct Spectrum
{
    double largest = 0; ///< line
    double period = 0;  ///< of that line, in bins
    /// That the largest line of as many requests at random times exceeds in 1 of 1000 loads of this length.
    double limit = 0;

    static Spectrum of(const std::vector<int> &requests);
};

} // namespace DescopeTest
