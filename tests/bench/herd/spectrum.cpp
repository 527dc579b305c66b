// SPDX-License-Identifier: MIT
#include "spectrum.h"

#include <cmath>
#include <complex>
#include <numbers>
#include <numeric>

namespace DescopeTest {

Spectrum Spectrum::of(const std::vector<int> &requests)
{
    const size_t count = requests.size();
    const double mean = std::accumulate(requests.begin(), requests.end(), 0.0) / double(count);
    const size_t lines = (count - 1) / 2;
    Spectrum spectrum;
    for (size_t line = 1; line <= lines; ++line) {
        const auto turn = std::polar(1.0, 2 * std::numbers::pi * double(line) / double(count));
        std::complex<double> phase = 1;
        std::complex<double> sum = 0;
        for (const int bin : requests) {
            sum += (bin - mean) * phase;
            phase *= turn;
        }
        const double power = std::norm(sum) / (mean * double(count));
        if (power > spectrum.largest) {
            spectrum.largest = power;
            spectrum.period = double(count) / double(line);
        }
    }
    spectrum.limit = -std::log(1 - std::pow(0.999, 1.0 / double(lines)));
    return spectrum;
}

} // namespace DescopeTest
