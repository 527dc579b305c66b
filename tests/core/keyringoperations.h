// SPDX-License-Identifier: MIT
#pragma once

#include "keychainentry.h"
#include "support/await.h"
#include "support/heartbeat.h"

#include <QMetaEnum>
#include <QTest>

namespace DescopeTest {

inline const QByteArray saved = secretWith("canary.refresh.jwt");
inline const QByteArray other = secretWith("another.refresh.jwt");

inline QByteArray wordFor(const Descope::Error &error)
{
    return QMetaEnum::fromType<Descope::Error::Kind>().valueToKey(int(error.kind));
}

inline QByteArray reading(Descope::TokenStore &store)
{
    const auto found = await(store.read());
    if (!found)
        return wordFor(found.error());
    return !*found ? "absent" : **found == saved ? "saved" : **found == other ? "other" : "wrong";
}

inline QByteArray writing(Descope::TokenStore &store)
{
    const auto written = await(store.write(other));
    return written ? "done" : wordFor(written.error());
}

inline QByteArray removing(Descope::TokenStore &store)
{
    const auto removed = await(store.remove());
    return removed ? "done" : wordFor(removed.error());
}

/// The figure is printed. A gap over 100 ms may happen twice in a run, on a machine that is busy; what blocks by design does so
/// again in the next row, or for longer.
inline void verifyBeats(Heartbeat &heartbeat)
{
    static int excused = 0;
    const int gap = heartbeat.longestGapMs();
    qInfo("event loop: %d beats, longest gap %d ms", heartbeat.count(), gap);
    if (gap > 100)
        ++excused;
    QVERIFY2(gap <= 1000 && excused <= 2, qPrintable(QString::number(gap)));
}

using Operation = QByteArray (*)(Descope::TokenStore &);

inline const char *nameOf(Operation operation)
{
    return operation == &reading ? "read" : operation == &writing ? "write" : "remove";
}

} // namespace DescopeTest

Q_DECLARE_METATYPE(DescopeTest::Operation)

namespace DescopeTest {

/// Adds the columns of a table of what each operation answers in each state of a keyring, and what can be read when it is well
/// again.
inline void addOperationColumns()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("afterwards");
}

inline void addOperationRow(const char *state, Operation operation, const char *answer, const char *afterwards)
{
    QTest::addRow("%s: %s", state, nameOf(operation))
        << QByteArray(state) << operation << QByteArray(answer) << QByteArray(afterwards);
}

} // namespace DescopeTest
