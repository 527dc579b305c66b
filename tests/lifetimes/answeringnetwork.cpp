// SPDX-License-Identifier: MIT
#include "lifetimes/answeringnetwork.h"

#include "support/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

const QString prefix = u"/v1/auth/"_s;

class ReadyReply : public QNetworkReply
{
    Q_OBJECT

public:
    ReadyReply(QNetworkAccessManager::Operation operation, const QNetworkRequest &request, QIODevice *body, QObject *parent)
        : QNetworkReply(parent)
        , m_body(body)
    {
        setOperation(operation);
        setRequest(request);
        setUrl(request.url());
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    void answer(int status, const QByteArray &json)
    {
        if (isFinished())
            return;
        if (status == 0)
            return end(ConnectionRefusedError);
        m_left = json;
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, status);
        setHeader(QNetworkRequest::ContentLengthHeader, json.size());
        Q_EMIT metaDataChanged();
        Q_EMIT readyRead();
        end(status < 400 ? NoError : ContentAccessDenied);
    }

    void send()
    {
        if (m_body != nullptr)
            m_body->readAll();
        Q_EMIT requestSent();
    }

    void abort() override { end(OperationCanceledError); }
    qint64 bytesAvailable() const override { return m_left.size() + QNetworkReply::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_left.size());
        std::copy_n(m_left.constData(), count, data);
        m_left.remove(0, count);
        return count;
    }

private:
    void end(NetworkError error)
    {
        if (isFinished())
            return;
        setFinished(true);
        if (error != NoError)
            setError(error, u"refused"_s);
        Q_EMIT finished();
    }

    QIODevice *const m_body;
    QByteArray m_left;
};

} // namespace

AnsweringNetwork::AnsweringNetwork(QObject *parent)
    : QNetworkAccessManager(parent)
{
    const QJsonObject ada{
        {"userId"_L1, "U2canaryuser"_L1}, {"loginIds"_L1, QJsonArray{"ada@example.com"_L1}}, {"name"_L1, "Countess"_L1}};
    answer(u"me"_s, 200, ada);
    answer(u"me/history"_s, 200, {{"authHistory"_L1, QJsonArray{QJsonObject{{"city"_L1, "London"_L1}}}}});
    answer(u"password/policy"_s, 200, {{"minLength"_L1, 8}});
    answer(u"oauth/authorize"_s, 200, {{"url"_L1, "https://auth.example.com/page"_L1}});
    answer(u"otp/signin/email"_s, 200, {{"maskedEmail"_L1, "a**@example.com"_L1}});
    answer(u"totp/update"_s, 200, {{"provisioningURL"_L1, "otpauth://totp/x?secret=JBSWY3DP"_L1}, {"key"_L1, "JBSWY3DP"_L1}});
    answer(u"me/tenants"_s, 200, {{"tenants"_L1, QJsonArray{QJsonObject{{"id"_L1, "T2zuse"_L1}, {"name"_L1, "Zuse KG"_L1}}}}});
    answer(u"password/reset"_s, 200, {{"resetMethod"_L1, "magiclink"_L1}});
}

QString AnsweringNetwork::withQuery(QStringView name) const
{
    QUrlQuery query(m_redirectUrl);
    query.addQueryItem(name.toString(), u"0123456789abcdef0123456789abcdef"_s);
    QUrl link = m_redirectUrl;
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

QNetworkReply *AnsweringNetwork::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QString call = request.url().path().mid(prefix.size());
    if (body != nullptr) {
        const QJsonObject sent = QJsonDocument::fromJson(body->peek(body->size())).object();
        const QString redirect = sent.value("redirectUrl"_L1).toString(sent.value("URI"_L1).toString());
        if (!redirect.isEmpty())
            m_redirectUrl = QUrl(redirect);
    }
    if (const QUrlQuery query(request.url()); query.hasQueryItem(u"redirectUrl"_s) || query.hasQueryItem(u"redirectURL"_s))
        m_redirectUrl = QUrl(query.queryItemValue(u"redirectUrl"_s, QUrl::FullyDecoded) +
                             query.queryItemValue(u"redirectURL"_s, QUrl::FullyDecoded));
    auto *reply = new ReadyReply(operation, request, body, this);
    QMetaObject::invokeMethod(
        reply, [reply] { reply->send(); }, Qt::QueuedConnection);
    if (!m_held.contains(call)) {
        Answer answer = m_answers.value(call);
        static const QStringList signIns{u"password/signin"_s, u"password/signup"_s, u"password/replace"_s, u"otp/verify/email"_s,
            u"magiclink/verify"_s, u"enchantedlink/pending-session"_s, u"refresh"_s, u"oauth/exchange"_s, u"totp/verify"_s,
            u"tenant/select"_s};
        if (signIns.contains(call) && !m_answers.contains(call)) {
            const QString name = QString::number(++m_tokens);
            answer.body = authAnswer(name, name);
            answer.body["trustedDeviceJwt"_L1] = refreshJwt(u"device"_s + name);
        }
        const QByteArray json = QJsonDocument(answer.body).toJson();
        QMetaObject::invokeMethod(
            reply, [reply, answer, json] { reply->answer(answer.status, json); }, Qt::QueuedConnection);
    }
    Q_EMIT asked(call);
    return reply;
}

} // namespace DescopeTest

#include "answeringnetwork.moc"
