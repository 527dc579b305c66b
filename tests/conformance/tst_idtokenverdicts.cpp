// SPDX-License-Identifier: MIT
#include "core/browser/idtoken.h"
#include "tokens/signedtoken.h"
#include "tokens/verificationkey.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Descope;

/// What oauth4webapi says of an id token, we say as well, or we are stricter and know why; idtokenverdicts.mjs makes the tokens
/// and runs this.
class tst_IdTokenVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verdicts_areThoseOfACertifiedLibrary_data();
    void verdicts_areThoseOfACertifiedLibrary();

private:
    QString refusal(const QString &jwt) const;

    QJsonObject m_made;
    QList<VerificationKey> m_keys;
};

void tst_IdTokenVerdicts::initTestCase()
{
    QFile file(qEnvironmentVariable("ID_TOKENS"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_made = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray keys = m_made["keys"_L1].toArray();
    for (const QJsonValue jwk : keys) {
        if (const auto key = VerificationKey::fromJwk(jwk.toObject()))
            m_keys << *key;
    }
    QCOMPARE(m_keys.size(), 6); // those of our algorithms
}

/// Returns why an id token is refused: by the rules that always hold, or by its signature, which is looked at where DescopeTokens
/// is.
QString tst_IdTokenVerdicts::refusal(const QString &jwt) const
{
    const IdTokenRules rules{m_made["issuer"_L1].toString(), m_made["projectId"_L1].toString(), m_made["nonce"_L1].toString(),
        m_made["accessToken"_L1].toString()};
    if (const auto problem = idTokenProblem(Token::parse(jwt), rules, QDateTime::currentDateTimeUtc()))
        return problem->description;
    const Result<SignedToken> signedToken = parseSignedToken(jwt);
    if (!signedToken)
        return signedToken.error().description;
    QList<VerificationKey> keys;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(keys),
        [&](const VerificationKey &key) { return key.id() == signedToken->keyId; });
    const auto problem = signatureProblem(*signedToken, keys);
    return problem ? problem->description : QString();
}

void tst_IdTokenVerdicts::verdicts_areThoseOfACertifiedLibrary_data()
{
    QTest::addColumn<QJsonObject>("judged");
    const QJsonArray cases = m_made["cases"_L1].toArray();
    QVERIFY(cases.size() > 50);
    for (const QJsonValue judged : cases)
        QTest::newRow(qPrintable(judged["name"_L1].toString())) << judged.toObject();
}

void tst_IdTokenVerdicts::verdicts_areThoseOfACertifiedLibrary()
{
    QFETCH(QJsonObject, judged);
    const QString theirs = judged["verdict"_L1].toString();
    const QString ours = refusal(judged["idToken"_L1].toString());
    const bool isStricter = !judged["stricter"_L1].toString().isEmpty();
    const QString both = u"oauth4webapi: “%1”; ours: “%2”"_s.arg(theirs, ours);
    QVERIFY2(isStricter == (theirs.isEmpty() && !ours.isEmpty()), qPrintable(both));
    QVERIFY2(isStricter || theirs.isEmpty() == ours.isEmpty(), qPrintable(both));
}

QTEST_GUILESS_MAIN(tst_IdTokenVerdicts)
#include "tst_idtokenverdicts.moc"
