// SPDX-License-Identifier: MIT
#include "lifetimes/witness.h"

namespace DescopeTest {

using namespace Qt::StringLiterals;

QList<QMetaMethod> Witness::signalsOf(const QMetaObject *type)
{
    QList<QMetaMethod> found;
    for (; type != nullptr; type = type->superClass()) {
        for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
            const QMetaMethod method = type->method(i);
            // The widgets' own are Qt's to survive; but a dialog's tell the outcome of ours.
            const QLatin1StringView name(type->className());
            const bool isOurs = name.startsWith("Descope::"_L1) || name == "QDialog"_L1 || name == "QObject"_L1;
            if (method.methodType() == QMetaMethod::Signal && isOurs && !(method.attributes() & QMetaMethod::Cloned))
                found << method;
        }
    }
    return found;
}

QString Witness::nameOf(const QMetaMethod &signal)
{
    const QString type = QString::fromLatin1(signal.enclosingMetaObject()->className()).section(u"::"_s, -1);
    return type + u"::"_s + QString::fromLatin1(signal.name());
}

void Witness::follow(QObject *sender, End end)
{
    if (sender == nullptr || m_followed.contains(sender))
        return;
    m_followed << sender;
    const QList<QMetaMethod> all = signalsOf(sender->metaObject());
    for (const QMetaMethod &signal : all) {
        const bool isAnyObjects = signal.enclosingMetaObject() == &QObject::staticMetaObject;
        if (isAnyObjects && (signal.name() != "destroyed" || end == End::Passed))
            continue;
        // As QSignalSpy does it: a slot that no meta-object knows, for whatever comes.
        const int slot = QObject::staticMetaObject.methodCount() + int(m_signals.size());
        QMetaObject::connect(sender, signal.methodIndex(), this, slot, Qt::DirectConnection);
        m_signals << (isAnyObjects
                          ? QString::fromLatin1(sender->metaObject()->className()).section(u"::"_s, -1) + u"::destroyed"_s
                          : nameOf(signal));
    }
}

int Witness::qt_metacall(QMetaObject::Call call, int id, void **arguments)
{
    id = QObject::qt_metacall(call, id, arguments);
    if (id < 0 || call != QMetaObject::InvokeMetaMethod)
        return id;
    m_heard(m_signals.value(id));
    return -1;
}

} // namespace DescopeTest
