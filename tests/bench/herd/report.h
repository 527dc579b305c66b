// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace DescopeTest {

/// Results, one JSON object in each line of the standard output.
class Report
{
public:
    struct Row
    {
        QString name;
        QString unit;
        double ours = 0;
        QString peer; ///< what it is compared with
        double peerValue = 0;
        double limit = 0; ///< of ours / peerValue
    };
    void add(const Row &row);

    /// Every row so far is within its limit.
    bool isGood() const { return m_isGood; }

private:
    bool m_isGood = true;
};

} // namespace DescopeTest
