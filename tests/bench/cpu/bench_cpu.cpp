// SPDX-License-Identifier: MIT
#include "growth.h"
#include "validation.h"

#include <QCoreApplication>

/// bench_cpu [jose.mjs]: a JSON object on each line, and exit code 1 when one of them is beyond its limit.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool isFast = DescopeTest::measureValidation(QCoreApplication::arguments().value(1));
    const bool isLinear = DescopeTest::measureGrowth();
    return isFast && isLinear ? 0 : 1;
}
