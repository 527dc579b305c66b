// SPDX-License-Identifier: MIT
// Preloaded into a program with a window: tells when somebody can type into it, or when the widget that BENCH_UNTIL names is
// painted, and ends it. So that programs are measured that know nothing of it.
#include "report.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QWidget>

namespace {

class Probe : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && isAwaited(watched)) {
            qApp->removeEventFilter(this);
            // Behind the painting, when the event loop is there for whoever types.
            QMetaObject::invokeMethod(
                this, [] { Bench::reportAndExit(Bench::millisecondsSinceStart()); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    bool isAwaited(QObject *watched) const
    {
        if (!m_until.isEmpty())
            return watched->objectName() == m_until;
        return watched == QApplication::focusWidget() && qobject_cast<QLineEdit *>(watched) != nullptr;
    }

    const QString m_until = qEnvironmentVariable("BENCH_UNTIL");
};

void watch()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr)
        qApp->installEventFilter(new Probe(qApp));
}
Q_COREAPP_STARTUP_FUNCTION(watch)

} // namespace

#include "probe.moc"
