// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Emulator {

/// Reads the fields of a request. An absent field and null are the same, as Descope's SDKs send either. A field of the wrong type
/// refuses the request with E011004, a required one that is missing or empty with E011002.
class Fields
{
public:
    Fields() = default;
    explicit Fields(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    const QJsonObject &json() const { return m_object; }
    bool has(QLatin1StringView name) const;

    QString text(QLatin1StringView name) const;
    QString required(QLatin1StringView name) const;
    bool flag(QLatin1StringView name) const;
    Fields object(QLatin1StringView name) const;
    QStringList texts(QLatin1StringView name) const;

private:
    QJsonValue value(QLatin1StringView name, QJsonValue::Type type) const;

    QJsonObject m_object;
};

} // namespace Emulator
