// SPDX-License-Identifier: MIT
#include "figures.h"

#include <QElapsedTimer>
#include <QtGlobal>

#include <algorithm>
#include <cstdio>

namespace DescopeTest {

Figure figureOf(std::vector<double> rounds)
{
    std::sort(rounds.begin(), rounds.end());
    const size_t count = rounds.size();
    return {rounds[count / 2], rounds[count / 4], rounds[count * 3 / 4]};
}

Figure figureOf(double once)
{
    return {once, once, once};
}

double microsecondsOf(int calls, const std::function<void()> &call)
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < calls; ++i)
        call();
    return double(timer.nsecsElapsed()) / 1000 / calls;
}

std::vector<Figure> inTurn(int rounds, const std::vector<std::function<double()>> &measured)
{
    std::vector<std::vector<double>> said(measured.size());
    for (int round = 0; round <= rounds; ++round) {
        for (size_t i = 0; i < measured.size(); ++i) {
            const double value = measured[i]();
            if (round > 0)
                said[i].push_back(value);
        }
    }
    std::vector<Figure> figures;
    figures.reserve(said.size());
    for (const auto &values : said)
        figures.push_back(figureOf(values));
    return figures;
}

bool tell(const Row &row)
{
    const double ratio = row.ours.median / row.theirs.median;
    std::printf("{\"name\": \"%s\", \"unit\": \"%s\", \"ours\": %.3f, \"spread\": [%.3f, %.3f], \"peer\": \"%s\", "
                "\"peerValue\": %.3f, \"peerSpread\": [%.3f, %.3f], \"ratio\": %.3f, \"limit\": %.3f}\n",
        row.name, row.unit, row.ours.median, row.ours.low, row.ours.high, row.peer, row.theirs.median, row.theirs.low,
        row.theirs.high, ratio, row.limit);
    std::fflush(stdout);
    return row.limit == 0 || ratio <= row.limit;
}

} // namespace DescopeTest
