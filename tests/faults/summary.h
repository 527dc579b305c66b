// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QSet>
#include <QString>

namespace DescopeTest {

/// The table that SECURITY.md shows: of each group of cases what is the same on every run.
class Summary
{
public:
    struct Outcome
    {
        int requests; ///< of one call
        QString kind;
        qsizetype lost;
        double memoryMb; ///< that it had to stay below
    };
    /// The group is what stands before the colon of the case's name. A case that is played again is the same case.
    void add(const QString &name, const Outcome &outcome);
    QString markdown() const;
    int count() const;

private:
    struct Group
    {
        QSet<QString> cases;
        int requests = 0; ///< at most, of one call
        QSet<QString> kinds;
        qsizetype lost = 0;
        double memoryMb = 0;
    };
    QMap<QString, Group> m_groups;
};

} // namespace DescopeTest
