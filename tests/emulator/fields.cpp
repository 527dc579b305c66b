// SPDX-License-Identifier: MIT
#include "fields.h"

#include "refusal.h"

#include <QJsonArray>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return "true or false"_L1;
    case QJsonValue::Array:
        return "a list"_L1;
    case QJsonValue::Object:
        return "an object"_L1;
    default:
        return "a string"_L1;
    }
}

} // namespace

bool Fields::has(QLatin1StringView name) const
{
    const auto value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue Fields::value(QLatin1StringView name, QJsonValue::Type type) const
{
    auto value = m_object.value(name);
    if (has(name) && value.type() != type)
        throw Refusal(Errors::ArgumentInvalid, u"The %1 field has to be %2"_s.arg(name, nameOf(type)));
    return value;
}

QString Fields::text(QLatin1StringView name) const
{
    return value(name, QJsonValue::String).toString();
}

QString Fields::required(QLatin1StringView name) const
{
    auto found = text(name);
    if (found.isEmpty())
        throw Refusal(Errors::ArgumentMissing, u"The %1 field is required"_s.arg(name));
    return found;
}

bool Fields::flag(QLatin1StringView name) const
{
    return value(name, QJsonValue::Bool).toBool();
}

Fields Fields::object(QLatin1StringView name) const
{
    return Fields(value(name, QJsonValue::Object).toObject());
}

QStringList Fields::texts(QLatin1StringView name) const
{
    QStringList found;
    const auto list = value(name, QJsonValue::Array).toArray();
    for (const auto &item : list) {
        if (!item.isString())
            throw Refusal(Errors::ArgumentInvalid, u"The %1 field has to be a list of strings"_s.arg(name));
        found += item.toString();
    }
    return found;
}

} // namespace Emulator
