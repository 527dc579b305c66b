// SPDX-License-Identifier: MIT
#include "controls/passwordedit.h"
#include "lifetimes/mortalprogram.h"
#include "lifetimes/witness.h"
#include "views/view.h"

#include <QTest>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// A program destroys what it likes in the slots of our signals: each signal that our classes have, and each part of the program.
class tst_EndsInSlots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySignalIsSent();
    void endsInASlot_data();
    void endsInASlot();

private:
    /// Lives through the episode; whatever is heard goes to `heard`, with how often it was before.
    static void follow(MortalProgram &program, const Episode &episode, const std::function<void(const QString &, int)> &heard);
};

void tst_EndsInSlots::follow(
    MortalProgram &program, const Episode &episode, const std::function<void(const QString &, int)> &heard)
{
    QMap<QString, int> times;
    Witness witness([&](const QString &signal) { heard(signal, times[signal]++); });
    live(program, episode, [&] {
        const QList<QObject *> parts{program.network, program.service, program.session, program.store, program.accounts,
            program.flow, program.shown(), program.login, program.account, program.dialog};
        for (QObject *part : parts)
            witness.follow(part);
        const auto controls = program.login ? program.login->findChildren<QWidget *>() : QList<QWidget *>();
        for (QWidget *control : controls) {
            if (qobject_cast<View *>(control) != nullptr || qobject_cast<PasswordEdit *>(control) != nullptr)
                witness.follow(control, Witness::End::Passed); // what programs have
        }
    });
}

/// A new signal has to occur in an episode.
void tst_EndsInSlots::everySignalIsSent()
{
    QSet<QString> sent;
    const QList<Episode> all = episodes();
    for (Episode episode : all) {
        episode.held.clear();
        MortalProgram program(MortalProgram::parts(), episode.isSaved);
        follow(program, episode, [&](const QString &signal, int) { sent << signal; });
    }
    QStringList missing;
    for (const QMetaObject *type : {&DescopeService::staticMetaObject, &SessionManager::staticMetaObject,
             &TokenStore::staticMetaObject, &AccountList::staticMetaObject, &LoginFlow::staticMetaObject,
             &LoginWidget::staticMetaObject, &LoginDialog::staticMetaObject, &AccountWidget::staticMetaObject}) {
        const QList<QMetaMethod> ours = Witness::signalsOf(type);
        for (const QMetaMethod &signal : ours) {
            if (signal.enclosingMetaObject() != &QObject::staticMetaObject && !sent.contains(Witness::nameOf(signal)))
                missing << Witness::nameOf(signal);
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void tst_EndsInSlots::endsInASlot_data()
{
    QTest::addColumn<Episode>("episode");
    QTest::addColumn<QString>("victim");
    const QList<Episode> all = episodes();
    for (Episode episode : all) {
        episode.held.clear();
        for (const QString &victim : MortalProgram::parts() + QStringList{u"window"_s, u"dialog"_s}) {
            if (victim != "dialog"_L1 || episode.name.contains("dialog"_L1))
                QTest::addRow("%s: %s", qPrintable(victim), qPrintable(episode.name)) << episode << victim;
        }
    }
}

void tst_EndsInSlots::endsInASlot()
{
    QFETCH(Episode, episode);
    QFETCH(QString, victim);
    QList<std::pair<QString, int>> moments;
    {
        MortalProgram program(MortalProgram::parts(), episode.isSaved);
        follow(program, episode, [&](const QString &signal, int before) { moments << std::pair(signal, before); });
    }
    for (const auto &[signal, before] : std::as_const(moments)) {
        if (before > 1)
            continue; // a clock that ticks
        if (signal == "LoginDialog::destroyed"_L1 && (victim == "dialog"_L1 || victim == "window"_L1))
            continue; // Qt itself destroys the dialog and, with a window, what is in it
        if (qEnvironmentVariableIsSet("DESCOPE_TRACE"))
            fprintf(stderr, "%s %d\n", qPrintable(signal), before);
        MortalProgram program(MortalProgram::parts(), episode.isSaved);
        follow(program, episode, [&, name = signal, count = before](const QString &heard, int times) {
            if (heard == name && times == count)
                program.destroy(victim);
        });
        program.useWhatIsLeft();
    }
}

QTEST_MAIN(tst_EndsInSlots)
#include "tst_endsinslots.moc"
