// SPDX-License-Identifier: MIT
#include "report.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

double rounded(double number)
{
    return std::round(number * 1000) / 1000;
}

} // namespace

void Report::add(const Row &row)
{
    const double ratio = row.ours / row.peerValue;
    if (!(ratio <= row.limit)) // nor when it is no number
        m_isGood = false;
    const QJsonObject line{{"name"_L1, row.name}, {"unit"_L1, row.unit}, {"ours"_L1, rounded(row.ours)}, {"peer"_L1, row.peer},
        {"peerValue"_L1, rounded(row.peerValue)}, {"ratio"_L1, rounded(ratio)}, {"limit"_L1, row.limit}};
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace DescopeTest
