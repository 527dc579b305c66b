// SPDX-License-Identifier: MIT
#include "support/await.h"
#include "support/loopbackserver.h"
#include "tokens/tokenvalidator.h"

#include <QFile>
#include <QJsonDocument>
#include <QMetaEnum>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Descope;
using namespace DescopeTest;

/// What jose, the library of Descope's own Node SDK, signs is accepted; josetokens.mjs makes the tokens and runs this.
class tst_JoseTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tokens_areJudged_data();
    void tokens_areJudged();

private:
    QJsonObject m_made;
    LoopbackServer m_server;
    std::unique_ptr<DescopeService> m_service;
    std::unique_ptr<TokenValidator> m_validator;
};

void tst_JoseTokens::initTestCase()
{
    QFile file(qEnvironmentVariable("JOSE_TOKENS"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_made = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(m_made["keys"_L1].toArray().size(), 8);
    m_server.reply(Reply::json(200, {{"keys"_L1, m_made["keys"_L1]}}));
    m_service = std::make_unique<DescopeService>(ServiceConfig{m_made["projectId"_L1].toString(), m_server.url()});
    m_validator = std::make_unique<TokenValidator>(m_service.get());
}

void tst_JoseTokens::tokens_areJudged_data()
{
    QTest::addColumn<QString>("jwt");
    QTest::addColumn<QString>("expected");
    const QJsonArray tokens = m_made["tokens"_L1].toArray();
    for (const QJsonValue token : tokens)
        QTest::newRow(qPrintable(token["name"_L1].toString())) << token["jwt"_L1].toString() << token["expected"_L1].toString();
}

void tst_JoseTokens::tokens_areJudged()
{
    QFETCH(QString, jwt);
    QFETCH(QString, expected);
    const auto answer = await(m_validator->validate(jwt));
    if (!expected.isEmpty()) {
        QVERIFY(!answer);
        QCOMPARE(QString::fromLatin1(QMetaEnum::fromType<Error::Kind>().valueToKey(int(answer.error().kind))), expected);
        return;
    }
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().description));
    QCOMPARE(answer->userId(), u"U2ada"_s);
    QCOMPARE(answer->claims()["name"_L1].toString(), u"Ada ✈ 😀"_s);
    QVERIFY(answer->hasRole(u"Editor"_s));
    QCOMPARE(m_server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_JoseTokens)
#include "tst_josetokens.moc"
