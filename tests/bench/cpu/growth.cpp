// SPDX-License-Identifier: MIT
#include "growth.h"

#include "core/service/answers.h"
#include "core/service/httpclient.h"
#include "core/service/httptext.h"
#include "figures.h"
#include "support/jwt.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace DescopeTest {

using namespace Qt::StringLiterals;
using namespace Descope;

namespace {

const QString userId = u"U2ada"_s;

HttpAnswer answerOf(const QByteArray &body)
{
    return {*parseBody(body), {}, {}, 200, {}, true};
}

QString tenantId(int number)
{
    return u"T2%1"_s.arg(number, 25, 10, QLatin1Char('0'));
}

QByteArray compact(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// A session token of so many tenants.
QString tokenOf(int tenants)
{
    QJsonObject rights;
    for (int i = 0; i < tenants; ++i)
        rights[tenantId(i)] = QJsonObject{{u"roles"_s, QJsonArray{u"Editor"_s}}};
    return makeJwt({{u"sub"_s, userId}, {u"drn"_s, u"DS"_s}, {u"tenants"_s, rights}});
}

struct Body
{
    QByteArray bytes;
    double size; ///< in what the growth is told by
};

/// The answer to a sign-in with a session token of so many bytes.
Body signInBody(int size)
{
    const auto ofOneTenant = (tokenOf(100).size() - tokenOf(0).size()) / 100;
    const QString jwt = tokenOf(int((size - tokenOf(0).size()) / ofOneTenant));
    return {compact({{u"sessionJwt"_s, jwt}, {u"refreshJwt"_s, refreshJwt(u"r"_s, userId)},
                {u"user"_s, QJsonObject{{u"userId"_s, userId}}}}),
        double(jwt.size())};
}

/// A user who is in so many tenants.
Body userBody(int tenants)
{
    QJsonArray list;
    for (int i = 0; i < tenants; ++i)
        list << QJsonObject{
            {u"tenantId"_s, tenantId(i)}, {u"tenantName"_s, u"Tenant %1"_s.arg(i)}, {u"roleNames"_s, QJsonArray{u"Editor"_s}}};
    return {compact({{u"userId"_s, userId}, {u"loginIds"_s, QJsonArray{u"ada@example.com"_s}}, {u"userTenants"_s, list}}),
        double(tenants)};
}

/// Whether there is a right in each of the tenants.
bool hasRoles(const QByteArray &jwt)
{
    const Token token = Token::parse(QString::fromLatin1(jwt));
    const QStringList tenants = token.tenants();
    return std::all_of(tenants.begin(), tenants.end(), [&](const QString &id) { return token.hasRole(u"Editor"_s, id); });
}

struct Sort
{
    const char *name;
    Body (*make)(int size);
    bool (*read)(const QByteArray &body);
    std::vector<int> sizes;
    int from; ///< the least size that counts: below, what every answer takes is a good part of it
};

const Sort sorts[] = {
    {"read an answer of 1 to 300 kB", &signInBody, [](const QByteArray &body) { return bool(parseAuthResponse(answerOf(body))); },
        {1000, 3000, 10'000, 30'000, 100'000, 300'000}, 10'000},
    {"read a user of 10 to 3000 tenants", &userBody, [](const QByteArray &body) { return bool(parseUser(answerOf(body))); },
        {10, 30, 100, 300, 1000, 3000}, 100},
    {"roles in 10 to 1000 tenants",
        [](int tenants) {
            return Body{tokenOf(tenants).toLatin1(), double(tenants)};
        },
        &hasRoles, {10, 30, 100, 300, 1000}, 100},
};

/// By least squares.
double slopeOf(const std::vector<std::pair<double, double>> &points)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    for (const auto &[size, time] : points) {
        const double a = std::log(size), b = std::log(time);
        x += a, y += b, xx += a * a, xy += a * b;
    }
    const double count = double(points.size());
    return (count * xy - x * y) / (count * xx - x * x);
}

} // namespace

bool measureGrowth()
{
    bool isGood = true;
    for (const Sort &sort : sorts) {
        std::vector<Body> bodies;
        for (const int size : sort.sizes)
            bodies.push_back(sort.make(size));
        std::vector<std::function<double()>> measured;
        measured.reserve(bodies.size());
        for (const Body &body : bodies) {
            measured.emplace_back([&] {
                return microsecondsOf(std::max(1, int(200'000 / body.bytes.size())), [&] {
                    if (!sort.read(body.bytes))
                        qFatal("the answer is not accepted");
                });
            });
        }
        const std::vector<Figure> times = inTurn(41, measured);
        std::vector<std::pair<double, double>> points;
        for (size_t i = 0; i < times.size(); ++i) {
            std::fprintf(stderr, "%s: %.0f take %.1f us\n", sort.name, bodies[i].size, times[i].median);
            if (sort.sizes[i] >= sort.from)
                points.emplace_back(bodies[i].size, times[i].median);
        }
        isGood &= tell({sort.name, "exponent", figureOf(slopeOf(points)), "as much as is read", figureOf(1), 1.1});
    }
    return isGood;
}

} // namespace DescopeTest
