// SPDX-License-Identifier: MIT
#include "summary.h"

#include <QStringList>

#include <algorithm>

namespace DescopeTest {

using namespace Qt::StringLiterals;

void Summary::add(const QString &name, const Outcome &outcome)
{
    Group &group = m_groups[name.section(u':', 0, 0)];
    group.cases << name;
    group.requests = std::max(group.requests, outcome.requests);
    group.kinds << outcome.kind;
    group.lost += outcome.lost;
    group.memoryMb = std::max(group.memoryMb, outcome.memoryMb);
}

int Summary::count() const
{
    int all = 0;
    for (const Group &group : m_groups)
        all += int(group.cases.size());
    return all;
}

QString Summary::markdown() const
{
    QString text =
        u"| what misbehaves | cases | requests of a call, at most | told as | memory below | lost |\n|---|---|---|---|---|---|\n"_s;
    for (auto it = m_groups.begin(); it != m_groups.end(); ++it) {
        QStringList kinds(it->kinds.begin(), it->kinds.end());
        kinds.sort();
        text += u"| %1 | %2 | %3 | %4 | %5 MB | %6 |\n"_s.arg(it.key())
                    .arg(it->cases.size())
                    .arg(it->requests)
                    .arg(kinds.join(u", "_s))
                    .arg(it->memoryMb)
                    .arg(it->lost);
    }
    return text;
}

} // namespace DescopeTest
