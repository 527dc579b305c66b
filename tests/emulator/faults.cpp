// SPDX-License-Identifier: MIT
#include "faults.h"

#include "disturbance.h"
#include "fields.h"
#include "refusal.h"
#include "routes.h"

#include <algorithm>
#include <array>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

/// Says what a kind is called, and what it does when the order does not say.
struct KindEntry
{
    QLatin1StringView name;
    bool executes;
    int delay;
    int status;
};

constexpr std::array<KindEntry, 15> kinds{{
    {"slow"_L1, true, 2000, 0},
    {"cut"_L1, true, 0, 0},
    {"reset"_L1, true, 0, 0},
    {"trickle"_L1, true, 100, 0},
    {"truncate"_L1, true, 0, 0},
    {"oversize"_L1, true, 0, 0},
    {"html"_L1, false, 0, 502},
    {"status"_L1, false, 0, 503},
    {"contentType"_L1, true, 0, 0},
    {"redirect"_L1, false, 0, 302},
    {"fields"_L1, true, 0, 0},
    {"query"_L1, true, 0, 0},
    {"twice"_L1, true, 0, 0},
    {"claims"_L1, true, 0, 0},
    {"signature"_L1, true, 0, 0},
}};
constexpr std::array signatures{"none"_L1, "hs256"_L1, "otherKey"_L1, "broken"_L1};
constexpr int defaultSize = 16 * 1024 * 1024;
constexpr int maxSize = 256 * 1024 * 1024;
constexpr int maxDelay = 3600 * 1000;
constexpr int maxCount = 1000000;

int number(const QJsonObject &json, QLatin1StringView name, int least, int most, int absent)
{
    if (!json.contains(name))
        return absent;
    const auto wanted = json[name].toInteger(-1);
    if (wanted < least || wanted > most)
        throw Refusal(Errors::ArgumentInvalid,
            u"The field %1 of a fault has to be a whole number from %2 to %3."_s.arg(name).arg(least).arg(most));
    return int(wanted);
}

Fault::Kind kindFrom(const QString &name)
{
    QStringList known;
    for (size_t i = 0; i < kinds.size(); ++i) {
        if (kinds.at(i).name == name)
            return Fault::Kind(i);
        known += kinds.at(i).name;
    }
    throw Refusal(Errors::ArgumentInvalid, u"The kind of a fault has to be one of: %1."_s.arg(known.join(u", "_s)));
}

/// Returns whether the answer has what a fault of contents changes.
bool fits(const Fault &fault, const Reply &reply)
{
    switch (fault.kind) {
    case Fault::Kind::Fields:
        return reply.status < 400 && QJsonDocument::fromJson(reply.body).isObject();
    case Fault::Kind::Query:
    case Fault::Kind::Twice:
        return std::any_of(
            reply.headers.begin(), reply.headers.end(), [](const auto &header) { return header.first == "Location"; });
    case Fault::Kind::Claims:
    case Fault::Kind::Signature: {
        // Session tokens are in many answers: theirs have to be meant.
        const auto json = QJsonDocument::fromJson(reply.body).object();
        const auto token = judgedToken(json);
        return json[token].isString() && (token == "id_token"_L1 || !fault.path.isEmpty());
    }
    default:
        return false;
    }
}

void refuseUnknownKeys(const QJsonObject &json)
{
    static const QStringList known{u"kind"_s, u"path"_s, u"count"_s, u"executes"_s, u"delay"_s, u"size"_s, u"status"_s,
        u"retryAfter"_s, u"contentType"_s, u"error"_s, u"location"_s, u"signature"_s, u"fields"_s};
    const auto keys = json.keys();
    for (const auto &key : keys) {
        if (!known.contains(key))
            throw Refusal(Errors::ArgumentInvalid, u"A fault has no field %1."_s.arg(key));
    }
}

} // namespace

Fault Fault::fromJson(const QJsonObject &json)
{
    refuseUnknownKeys(json);
    const Fields fields(json);
    Fault fault;
    fault.kind = kindFrom(fields.required("kind"_L1));
    const auto &entry = kinds.at(size_t(fault.kind));
    fault.path = fields.text("path"_L1);
    fault.count = number(json, "count"_L1, 1, maxCount, 1);
    fault.executes = fields.has("executes"_L1) ? fields.flag("executes"_L1) : entry.executes;
    fault.delay = std::chrono::milliseconds(number(json, "delay"_L1, 0, maxDelay, entry.delay));
    fault.size = number(json, "size"_L1, 0, maxSize, defaultSize);
    fault.status = number(json, "status"_L1, 200, 599, entry.status);
    fault.retryAfter = fields.text("retryAfter"_L1);
    fault.contentType = fields.has("contentType"_L1) ? fields.text("contentType"_L1) : u"text/plain"_s;
    fault.error = fields.text("error"_L1);
    fault.location = fields.text("location"_L1);
    fault.signature = fields.text("signature"_L1);
    fault.fields = fields.object("fields"_L1).json();
    if (fault.kind == Kind::Signature && std::find(signatures.begin(), signatures.end(), fault.signature) == signatures.end())
        throw Refusal(Errors::ArgumentInvalid, u"The signature of a fault has to be none, hs256, otherKey or broken."_s);
    if (!fault.path.isEmpty() && !isOfDescope(fault.path))
        throw Refusal(Errors::ArgumentInvalid, u"The path of a fault has to be one of Descope’s, like /v1/auth/refresh."_s);
    return fault;
}

QJsonObject Fault::toJson() const
{
    return {{"kind"_L1, kinds.at(size_t(kind)).name}, {"path"_L1, path}, {"count"_L1, count}, {"executes"_L1, executes},
        {"delay"_L1, qint64(delay.count())}, {"size"_L1, size}, {"status"_L1, status}, {"retryAfter"_L1, retryAfter},
        {"contentType"_L1, contentType}, {"error"_L1, error}, {"location"_L1, location}, {"signature"_L1, signature},
        {"fields"_L1, fields}};
}

std::optional<Fault> Faults::take(const QString &path)
{
    if (!isOfDescope(path))
        return {};
    const auto found = std::find_if(m_faults.begin(), m_faults.end(),
        [&path](const Fault &fault) { return !fault.isOfContents() && (fault.path.isEmpty() || fault.path == path); });
    if (found == m_faults.end())
        return {};
    const Fault fault = *found;
    if (--found->count == 0)
        m_faults.erase(found);
    return fault;
}

QList<Fault> Faults::takeFor(const QString &path, const Reply &reply)
{
    QList<Fault> taken;
    for (auto &fault : m_faults) {
        if ((fault.path.isEmpty() || fault.path == path) && fits(fault, reply)) {
            taken += fault;
            --fault.count;
        }
    }
    m_faults.removeIf([](const Fault &fault) { return fault.count == 0; });
    return taken;
}

QJsonArray Faults::toJson() const
{
    QJsonArray list;
    for (const auto &fault : m_faults)
        list += fault.toJson();
    return list;
}

} // namespace Emulator
