// SPDX-License-Identifier: MIT
#pragma once

#include <QHttpServerRequest>
#include <QJsonArray>
#include <QJsonObject>

namespace Emulator {

/// Keeps the last requests to Descope's calls, without anything secret.
class RequestLog
{
public:
    void record(const QHttpServerRequest &request, const QString &projectId, int status, qint64 time);
    void clear() { m_entries = {}; }
    /// Returns `{time, method, path, authorization, headers{}, body, status}` of each, oldest first.
    QJsonArray entries() const { return m_entries; }

private:
    QJsonArray m_entries;
};

} // namespace Emulator
