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
    void childrenInEveryOrder_data() { everyEpisode(); }
    void childrenInEveryOrder();
    void oneAfterTheOther_data() { everyEpisode(); }
    void oneAfterTheOther();

private:
    static void everyEpisode();
    static QStringList partsOf(const Episode &episode);
    static QList<QStringList> everyOrder(QStringList parts);
    static QList<QStringList> ordersOfThree(const QStringList &parts);
    static void endAsChildren(const QList<QStringList> &orders);
};

void tst_OrderOfEnds::everyEpisode()
{
    QTest::addColumn<Episode>("episode");
    const QList<Episode> all = episodes();
    for (const Episode &episode : all)
        QTest::newRow(qPrintable(episode.name)) << episode;
}

/// Returns the parts of its program, which has a list of accounts where that does something: with it there are six times as many
/// orders.
QStringList tst_OrderOfEnds::partsOf(const Episode &episode)
{
    QStringList parts = MortalProgram::parts();
    if (!episode.name.startsWith("another account"_L1))
        parts.removeOne(u"accounts"_s);
    return parts;
}

QList<QStringList> tst_OrderOfEnds::everyOrder(QStringList order)
{
    order.removeOne(u"account"_s); // is another login
    std::sort(order.begin(), order.end());
    QList<QStringList> orders;
    do
        orders << order;
    while (std::next_permutation(order.begin(), order.end()));
    return orders;
}

/// Returns some dozen orders, in which each three parts end in each order: what goes wrong is between two parts, seldom three.
QList<QStringList> tst_OrderOfEnds::ordersOfThree(const QStringList &parts)
{
    const QList<QStringList> all = everyOrder(parts);
    const auto threesOf = [](const QStringList &order) {
        QSet<QStringList> threes;
        for (int i = 0; i < order.size(); ++i)
            for (int j = i + 1; j < order.size(); ++j)
                for (int k = j + 1; k < order.size(); ++k)
                    threes << QStringList{order[i], order[j], order[k]};
        return threes;
    };
    QSet<QStringList> missing;
    for (const QStringList &order : all)
        missing += threesOf(order);
    QList<QStringList> chosen;
    while (!missing.isEmpty()) {
        const auto gain = [&](const QStringList &order) { return (threesOf(order) & missing).size(); };
        chosen << *std::max_element(all.begin(), all.end(), [&](const auto &a, const auto &b) { return gain(a) < gain(b); });
        missing -= threesOf(chosen.constLast());
    }
    return chosen;
}

/// Qt deletes children in the order in which they became some.
void tst_OrderOfEnds::endAsChildren(const QList<QStringList> &orders)
{
    QFETCH(Episode, episode);
    for (const QStringList &order : orders) {
        std::unique_ptr<MortalProgram> program = std::make_unique<MortalProgram>(order, episode.isSaved);
        live(*program, episode);
        delete program->window;
        MortalProgram::settle();
        QVERIFY2(program->allEnded(), qPrintable(order.join(u", "_s)));
    }
}

void tst_OrderOfEnds::childrenOfOneWindow()
{
    QFETCH(Episode, episode);
    endAsChildren(ordersOfThree(partsOf(episode)));
}

void tst_OrderOfEnds::childrenInEveryOrder()
{
    QFETCH(Episode, episode);
    endAsChildren(everyOrder(partsOf(episode)));
}

/// In between the program goes on, and people use what is left.
void tst_OrderOfEnds::oneAfterTheOther()
{
    QFETCH(Episode, episode);
    QStringList order = partsOf(episode);
    for (int turn = 0; turn < order.size(); ++turn) { // each is the first once, and the last
        order.append(order.takeFirst());
        for (const bool isReversed : {false, true}) {
            QStringList ends = order;
            if (isReversed)
                std::reverse(ends.begin(), ends.end());
            MortalProgram program(partsOf(episode), episode.isSaved);
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
