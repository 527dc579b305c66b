// SPDX-License-Identifier: MIT
#include "flow/supportdetails.h"

#include "core/session/sessionmanager.h"
#include "text/printable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMetaEnum>
#include <QSysInfo>

namespace Descope {

using namespace Qt::StringLiterals;

// In English: it is read by those who make and run the program.
QString supportDetails(const SessionManager &session)
{
    const auto name = [](auto value) {
        return QString::fromLatin1(QMetaEnum::fromType<decltype(value)>().valueToKey(int(value)));
    };
    QStringList lines{
        u"Program: %1 %2"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()),
        u"Qt: %1 on %2"_s.arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()),
        u"Project: %1"_s.arg(session.service()->projectId()),
        u"Server: %1"_s.arg(session.service()->baseUrl().toDisplayString()),
        u"User: %1"_s.arg(session.user().userId),
        u"Session: %1, %2"_s.arg(name(session.state()), session.isSaved() ? u"saved"_s : u"not saved"_s),
        u"Time: %1"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)),
    };
    if (const auto error = session.lastError(); error && session.state() == SessionManager::State::Offline) {
        lines << u"Last error: %1 %2 HTTP %3 %4"_s
                     .arg(name(error->kind), error->code, QString::number(error->httpStatus), error->traceId)
                     .simplified();
    }
    for (QString &line : lines)
        line = printable(line);
    return lines.join(u'\n');
}

} // namespace Descope
