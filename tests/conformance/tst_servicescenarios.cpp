// SPDX-License-Identifier: MIT
#include "servicestage.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using Conformance::Scenario;

/// DescopeService plays what Descope's own SDKs play, and comes to the same verdicts: verdicts.json, which the SDKs confirm.
class TestServiceScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdict_data();
    void verdict();
    void nothingIsLeftOut_data();
    void nothingIsLeftOut();

private:
    /// Empty when the SDKs do not play it.
    QString official(const Scenario &scenario) const { return m_verdicts[key(scenario)].toString(); }
    static QString key(const Scenario &scenario)
    {
        return QString::fromLatin1(scenario.call) + ": "_L1 + QString::fromLatin1(scenario.name);
    }

    Emulator::OpenIdStage m_emulator;
    QJsonObject m_verdicts;
    const QList<Scenario> m_scenarios =
        Conformance::passwordScenarios() + Conformance::linkScenarios() + Conformance::sessionScenarios() +
        Conformance::deliveryScenarios() + Conformance::providerScenarios() + Conformance::codeScenarios() +
        Conformance::factorScenarios() + Conformance::updateScenarios() + Conformance::tenantScenarios();
};

void TestServiceScenarios::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    QLoggingCategory::setFilterRules(u"descope.http.info=false"_s); // one line per scenario
    QFile file(QStringLiteral(VERDICTS));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_verdicts = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(!m_verdicts.isEmpty());
    QVERIFY(m_emulator.start());
}

void TestServiceScenarios::verdict_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("expected");
    for (int i = 0; i < m_scenarios.size(); ++i) {
        const auto &scenario = m_scenarios[i];
        const auto expected = scenario.ownVerdict ? QString::fromLatin1(scenario.ownVerdict) : official(scenario);
        QTest::addRow("%s -> %s", qPrintable(key(scenario)), qPrintable(expected)) << i << expected;
    }
}

void TestServiceScenarios::verdict()
{
    QFETCH(int, index);
    QFETCH(QString, expected);
    const auto &scenario = m_scenarios[index];
    QVERIFY2(expected != official(scenario) || !scenario.ownVerdict, "the verdict is the official one: no need to say it");
    QCOMPARE(m_emulator.post(u"/emulator/reset"_s).status, 200);
    Conformance::ServiceStage stage(m_emulator);
    try {
        scenario.play(stage);
    } catch (const std::runtime_error &disappointment) {
        QFAIL(disappointment.what());
    }
    if (!QTest::currentTestFailed())
        QCOMPARE(stage.verdict(), expected);
}

void TestServiceScenarios::nothingIsLeftOut_data()
{
    // DescopeService has no call for these. Servers check tokens, with DescopeTokens, and the Node SDK has names of its own for
    // refresh and access keys. A browser asks whether it has cookies (try-refresh). An enchanted link waits for whoever reads
    // their mail on another device; an address is confirmed by a code or a magic link.
    static const QRegularExpression noCallOfOurs(
        u"\\A(validate|refreshSession:|exchangeAccessKey:|refresh \\(try-refresh\\)|enchantedLink\\.update\\.)"_s);
    QTest::addColumn<QString>("official");
    const auto keys = m_verdicts.keys();
    for (const auto &official : keys) {
        if (!official.contains(noCallOfOurs))
            QTest::addRow("%s", qPrintable(official)) << official;
    }
}

void TestServiceScenarios::nothingIsLeftOut()
{
    QFETCH(QString, official);
    const bool isPlayed =
        std::any_of(m_scenarios.begin(), m_scenarios.end(), [&](const Scenario &scenario) { return key(scenario) == official; });
    QVERIFY2(isPlayed, "Descope's SDKs play this scenario, DescopeService does not");
}

QTEST_GUILESS_MAIN(TestServiceScenarios)
#include "tst_servicescenarios.moc"
