// SPDX-License-Identifier: MIT
#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QWidget>

#include <cstdlib>

/// Ends a program once the form to sign in is painted and nothing more is to be done, so that a start can be measured to that
/// point in the program as people get it: QT_QPA_GENERIC_PLUGINS=firstpaint.
class FirstPaint : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "firstpaint.json")

public:
    QObject *create(const QString &, const QString &) override
    {
        auto *watcher = new Watcher(qApp);
        qApp->installEventFilter(watcher);
        return watcher;
    }

private:
    class Watcher : public QObject
    {
    public:
        using QObject::QObject;

        bool eventFilter(QObject *object, QEvent *event) override
        {
            if (event->type() == QEvent::Paint && object->objectName() == QLatin1StringView("signInView")) {
                qApp->removeEventFilter(this);
                connect(
                    QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, [] { std::_Exit(0); });
            }
            return false;
        }
    };
};

#include "firstpaint.moc"
