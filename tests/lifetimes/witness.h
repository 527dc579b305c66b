// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaMethod>
#include <QObject>
#include <QPointer>

#include <functional>

namespace DescopeTest {

/// Hears every signal of our own classes, by their meta-objects: a signal that is new is heard without a word here.
class Witness : public QObject
{
public:
    using Heard = std::function<void(const QString &signal)>;
    /// `heard` is called for each signal by its name, such as "SessionManager::signedIn", directly, and may destroy the sender.
    explicit Witness(Heard heard)
        : m_heard(std::move(heard))
    {
    }

    /// Begins to listen to this object, unless that was done. The end of what stands in a widget is nothing to act on: nobody
    /// may destroy a widget while Qt destroys what is in it.
    enum class End { Heard, Passed };
    void follow(QObject *sender, End end = End::Heard);
    /// Returns the signals that an object with this meta-object sends and that are ours.
    static QList<QMetaMethod> signalsOf(const QMetaObject *type);
    static QString nameOf(const QMetaMethod &signal);

    int qt_metacall(QMetaObject::Call call, int id, void **arguments) override;

private:
    const Heard m_heard;
    QStringList m_signals; ///< by the numbers of the slots that hear them
    QList<QPointer<QObject>> m_followed;
};

} // namespace DescopeTest
