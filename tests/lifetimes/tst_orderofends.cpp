// SPDX-License-Identifier: MIT
#include "lifetimes/mortalprogram.h"

#include <QTest>

#include <algorithm>

using namespace Descope;
using namespace DescopeTest;
using namespace Qt::StringLiterals;

/// The parts of a program end in every order, with everything that can be under way. Nothing of that is an error of the program.
class tst_OrderOfEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void childrenOfOneWindow_data() { everyEpisode(); }
    void childrenOfOneWindow();
    void oneAfterTheOther_data() { everyEpisode(); }
    void oneAfterTheOther();

private:
    static void everyEpisode();
    template<typename Try> static void inEveryOrder(const Try &attempt);
};

void tst_OrderOfEnds::everyEpisode()
{
    QTest::addColumn<Episode>("episode");
    const QList<Episode> all = episodes();
    for (const Episode &episode : all)
        QTest::newRow(qPrintable(episode.name)) << episode;
}

template<typename Try> void tst_OrderOfEnds::inEveryOrder(const Try &attempt)
{
    QStringList order = MortalProgram::parts();
    order.removeLast(); // the account is another login
    std::sort(order.begin(), order.end());
    do
        attempt(order);
    while (std::next_permutation(order.begin(), order.end()));
}

/// Qt deletes children in the order in which they became some.
void tst_OrderOfEnds::childrenOfOneWindow()
{
    QFETCH(Episode, episode);
    inEveryOrder([&](const QStringList &order) {
        std::unique_ptr<MortalProgram> program = std::make_unique<MortalProgram>(order, episode.isSaved);
        live(*program, episode);
        delete program->window;
        MortalProgram::settle();
        QVERIFY2(program->allEnded(), qPrintable(order.join(u", "_s)));
    });
}

/// In between the program goes on, and people use what is left.
void tst_OrderOfEnds::oneAfterTheOther()
{
    QFETCH(Episode, episode);
    QStringList order = MortalProgram::parts();
    for (int turn = 0; turn < order.size(); ++turn) { // each is the first once, and the last
        order.append(order.takeFirst());
        for (const bool isReversed : {false, true}) {
            QStringList ends = order;
            if (isReversed)
                std::reverse(ends.begin(), ends.end());
            MortalProgram program(MortalProgram::parts(), episode.isSaved);
            live(program, episode);
            for (const QString &part : ends) {
                program.destroy(part);
                program.useWhatIsLeft();
            }
            program.destroy(u"window"_s);
            MortalProgram::settle();
            QVERIFY2(program.allEnded(), qPrintable(ends.join(u", "_s)));
        }
    }
}

QTEST_MAIN(tst_OrderOfEnds)
#include "tst_orderofends.moc"
