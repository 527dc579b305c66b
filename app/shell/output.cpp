// SPDX-License-Identifier: MIT
#include "output.h"

#include "text/printable.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>

namespace Descope {

using namespace Qt::StringLiterals;

bool printAnswer(const QString &text)
{
    if (std::fputs(qPrintable(text), stdout) >= 0 && std::fflush(stdout) == 0)
        return true;
    const QString reason = qt_error_string(errno);
    printError(u"%1: The answer could not be written: %2.\n"_s.arg(QCoreApplication::applicationName(), reason));
    return false;
}

void printError(const QString &text)
{
    std::fputs(qPrintable(printableLines(text)), stderr);
}

} // namespace Descope
