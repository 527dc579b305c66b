// SPDX-License-Identifier: MIT
#include "tokens/keyset.h"

#include "core/values/watch.h"

#include <algorithm>
#include <utility>

namespace Descope {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenFetches = 1min;
constexpr auto afterNoAnswer = 5s;
constexpr auto longestObeyed = 5min; // without keys no token can be checked
constexpr auto maximumAge = 1h;

KeySet::Keys usableKeys(const QJsonArray &jwks)
{
    KeySet::Keys keys;
    for (const QJsonValue jwk : jwks) {
        if (const auto key = VerificationKey::fromJwk(jwk.toObject()))
            keys << *key;
    }
    return keys;
}

std::chrono::seconds pauseAfter(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Tls:
    case Error::Kind::ClientCertificate:
    case Error::Kind::Proxy:
        return afterNoAnswer;
    default:
        return std::clamp<std::chrono::seconds>(error.retryAfter.value_or(0s), betweenFetches, longestObeyed);
    }
}

} // namespace

KeySet::KeySet(Source source, std::shared_ptr<Clock> clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_clock(std::move(clock))
{
}

KeySet::~KeySet()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.handler(localError(Error::Kind::Cancelled));
}

void KeySet::find(const QString &id, Handler handler)
{
    const bool isSettled = !keysOf(id).isEmpty() && !isOld();
    if (isSettled || !(m_isFetching || mayFetch()))
        return handler(answerFor(id));
    m_waiting.push_back({id, std::move(handler)});
    if (!m_isFetching)
        fetch();
}

void KeySet::prepare()
{
    if ((m_keys.isEmpty() || isOld()) && !m_isFetching && mayFetch())
        fetch();
}

bool KeySet::mayFetch() const
{
    return !m_nextFetch || m_clock->steady() >= *m_nextFetch;
}

bool KeySet::isOld() const
{
    return m_clock->steady() >= m_fetchedAt + maximumAge;
}

void KeySet::fetch()
{
    m_isFetching = true;
    watch(m_source(), this, [this](const Result<QJsonArray> &answer) { take(answer); });
}

void KeySet::take(const Result<QJsonArray> &answer)
{
    m_isFetching = false;
    const Keys keys = answer ? usableKeys(*answer) : Keys();
    if (!keys.isEmpty()) {
        m_keys = keys;
        m_error.reset();
        m_fetchedAt = m_clock->steady();
        m_nextFetch = m_fetchedAt + betweenFetches;
    } else {
        m_error = answer ? localError(Error::Kind::Server, u"The server lists no usable key."_s) : answer.error();
        m_nextFetch = m_clock->steady() + (answer ? betweenFetches : pauseAfter(*m_error));
    }
    // The first handler may destroy us.
    std::vector<std::pair<Handler, Result<Keys>>> calls;
    for (const Waiting &waiting : std::exchange(m_waiting, {}))
        calls.emplace_back(waiting.handler, answerFor(waiting.id));
    for (const auto &[handler, result] : calls)
        handler(result);
}

KeySet::Keys KeySet::keysOf(const QString &id) const
{
    Keys keys;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(keys), [&](const auto &key) { return key.id() == id; });
    return keys;
}

Result<KeySet::Keys> KeySet::answerFor(const QString &id) const
{
    const Keys keys = keysOf(id);
    return keys.isEmpty() && m_error ? Result<Keys>(*m_error) : Result<Keys>(keys);
}

} // namespace Descope
