// SPDX-License-Identifier: MIT
#include "requestlog.h"

#include "form.h"
#include "httpheaders.h"

#include <QJsonDocument>
#include <QMetaEnum>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxEntries = 500;
constexpr auto hidden = "<redacted>"_L1;

QString methodName(QHttpServerRequest::Method method)
{
    return QString::fromLatin1(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(method))).toUpper();
}

/// Returns the header in the notation of tests/wire/official-requests.json.
QJsonValue authorizationForm(const QByteArray &header, const QString &projectId)
{
    const auto own = "Bearer "_L1 + projectId;
    const auto text = QString::fromLatin1(header);
    if (text.isEmpty())
        return QJsonValue::Null;
    if (text == own)
        return "Bearer <projectId>"_L1;
    return text.startsWith(own + u':') ? "Bearer <projectId>:<token>"_L1 : hidden;
}

QJsonObject redacted(QJsonObject object)
{
    for (const auto &secret : {"password"_L1, "oldPassword"_L1, "newPassword"_L1, "token"_L1, "code"_L1, "pendingRef"_L1,
             "externalToken"_L1, "state"_L1, "code_verifier"_L1, "refresh_token"_L1, "access_token"_L1, "device_code"_L1,
             "user_code"_L1, "request"_L1, "id_token_hint"_L1}) {
        if (object.contains(secret))
            object[secret] = hidden;
    }
    return object;
}

QJsonObject redactedForm(const QByteArray &encoded)
{
    const Form form(encoded);
    QJsonObject object;
    const auto names = form.names();
    for (const auto &name : names)
        object[name] = form.text(name);
    return redacted(object);
}

QJsonValue redactedBody(const QHttpServerRequest &request)
{
    if (request.value("Content-Type").startsWith("application/x-www-form-urlencoded"))
        return redactedForm(request.body());
    const auto document = QJsonDocument::fromJson(request.body());
    return document.isObject() ? QJsonValue(redacted(document.object())) : QJsonValue();
}

/// Returns only those that can hold no secret.
QJsonObject harmlessHeaders(const QHttpServerRequest &request)
{
    QJsonObject found;
    for (const auto &[name, value] : headersOf(request)) {
        const auto key = QString::fromLatin1(name).toLower();
        if (key.endsWith("-device-token"_L1))
            found[key] = hidden;
        else if (key.startsWith("x-descope-"_L1) || key == "content-type"_L1 || key == "user-agent"_L1)
            found[key] = QString::fromLatin1(value);
    }
    return found;
}

} // namespace

void RequestLog::record(const QHttpServerRequest &request, const QString &projectId, int status, qint64 time)
{
    QJsonObject entry{{"time"_L1, time}, {"method"_L1, methodName(request.method())},
        {"path"_L1, request.url().path(QUrl::FullyEncoded)},
        {"authorization"_L1, authorizationForm(request.value("Authorization"), projectId)},
        {"headers"_L1, harmlessHeaders(request)}, {"body"_L1, redactedBody(request)}, {"status"_L1, status}};
    if (request.url().path().startsWith("/oauth2/"_L1))
        entry["query"_L1] = redactedForm(request.url().query(QUrl::FullyEncoded).toLatin1());
    m_entries.append(entry);
    if (m_entries.size() > maxEntries)
        m_entries.removeFirst();
}

} // namespace Emulator
