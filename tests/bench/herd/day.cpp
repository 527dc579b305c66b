// SPDX-License-Identifier: MIT
#include "day.h"

#include "core/session/datedtoken.h"
#include "core/session/refreshschedule.h"
#include "core/values/session.h"
#include "support/jwt.h"
#include "virtualclock.h"

#include <QObject>

#include <algorithm>
#include <deque>
#include <numeric>

namespace DescopeTest {

using namespace Descope;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Server
{
public:
    explicit Server(const Day &day)
        : m_outage(day.outage)
        , m_clock(std::make_shared<VirtualClock>(day.seed))
    {
        m_load.requests.resize(size_t(day.length / Load::bin) + 1);
        m_session.sessionToken = Token::parse(sessionJwt(u"herd"_s));
        m_goodFor = DatedToken{m_session.sessionToken}.freshUntil();
        m_refused = localError(Error::Kind::Offline);
        m_unavailable = localError(Error::Kind::Server);
        m_unavailable.httpStatus = 503;
    }

    const std::shared_ptr<VirtualClock> &clock() const { return m_clock; }
    const Session &session() const { return m_session; }
    /// How long its token may be handed out.
    std::chrono::milliseconds goodFor() const { return m_goodFor; }
    Load &load() { return m_load; }
    const std::optional<Outage> &outage() const { return m_outage; }

    /// The error of a refresh now, if it is one.
    std::optional<Error> ask()
    {
        const auto now = m_clock->steady();
        ++m_load.requests[size_t(now / Load::bin)];
        if (!m_outage || now < m_outage->from || now >= m_outage->end())
            return {};
        if (m_outage->kind == Outage::Kind::Refused)
            return m_refused;
        Error error = m_unavailable;
        if (m_outage->kind == Outage::Kind::RetryAfter)
            error.retryAfter = 60s;
        else if (m_outage->kind == Outage::Kind::Announced)
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_outage->end() - now);
        return error;
    }

private:
    const std::optional<Outage> m_outage;
    const std::shared_ptr<VirtualClock> m_clock;
    Session m_session;
    std::chrono::milliseconds m_goodFor;
    Error m_refused;
    Error m_unavailable;
    Load m_load;
};

class Client
{
public:
    Client(Server &server, std::chrono::milliseconds start)
        : m_server(server)
        , m_goodUntil(start)
        , m_schedule(server.clock(), [this] { refresh(); })
    {
        server.clock()->callAfter(start, &m_start, [this] { refresh(); });
    }

    bool hasToken() const { return m_goodUntil >= m_server.clock()->steady(); }

private:
    void refresh()
    {
        m_schedule.pause();
        if (const auto error = m_server.ask())
            return m_schedule.failed(*error);
        const auto now = m_server.clock()->steady();
        noteWait(now);
        m_schedule.succeeded({m_server.session().sessionToken, now}, m_server.session().nextRefresh);
        m_goodUntil = now + m_server.goodFor();
    }

    void noteWait(std::chrono::milliseconds now)
    {
        const auto &outage = m_server.outage();
        if (!outage || m_goodUntil >= now || now < outage->end())
            return;
        Load &load = m_server.load();
        load.longestWait = std::max<std::chrono::milliseconds>(load.longestWait, now - outage->end());
    }

    Server &m_server;
    QObject m_start;
    std::chrono::milliseconds m_goodUntil; ///< before the first token nobody misses one
    RefreshSchedule m_schedule;
};

} // namespace

double Load::mean(std::chrono::seconds from, std::chrono::seconds until) const
{
    const auto sum = std::accumulate(requests.begin() + from / bin, requests.begin() + until / bin, 0LL);
    return double(sum) / double((until / bin - from / bin) * bin.count());
}

double Load::peak(std::chrono::seconds from, std::chrono::seconds until) const
{
    return *std::max_element(requests.begin() + from / bin, requests.begin() + until / bin) / double(bin.count());
}

Load live(const Day &day)
{
    Server server(day);
    std::deque<Client> clients;
    for (int i = 0; i < day.clients; ++i)
        clients.emplace_back(server, day.start(server.clock()->random()));
    server.clock()->advanceTo(day.length);
    Load load = server.load();
    load.lost = int(std::count_if(clients.begin(), clients.end(), [](const Client &client) { return !client.hasToken(); }));
    load.requests.resize(size_t(day.length / Load::bin)); // whole ones
    return load;
}

} // namespace DescopeTest
