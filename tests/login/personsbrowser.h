// SPDX-License-Identifier: MIT
#pragma once

#include "emulator/emulatorclient.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace DescopeTest {

/// Plays the browser of a person, without its window: they press a button of the service's page, and are led back to the program.
class PersonsBrowser
{
public:
    explicit PersonsBrowser(Emulator::EmulatorClient &server)
        : m_server(server)
    {
    }

    /// Opens a page of the service and presses the button of a user, by the login id, or another one (`deny`, or `new` with what
    /// is typed). Returns where the browser is led then.
    QUrl press(const QUrl &url, const QString &choice, const QString &typed = {})
    {
        using namespace Qt::StringLiterals;
        const QString form =
            QString::fromUtf8(m_server.get(url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded)).body);
        const QRegularExpression button(
            u"value=\"([^\"]+)\"[^>]*>(?:Continue as |[^<]*<small>)"_s + QRegularExpression::escape(choice));
        const auto user = button.match(form);
        const QUrlQuery fields{{u"request"_s, first(form, u"name=\"request\" value=\"([^\"]+)\""_s)},
            {u"choice"_s, user.hasMatch() ? user.captured(1) : choice}, {u"loginId"_s, typed}};
        return QUrl::fromEncoded(
            m_server.postForm(first(form, u"<form[^>]* action=\"([^\"]+)\""_s), fields.toString(QUrl::FullyEncoded).toLatin1())
                .header("Location"));
    }

    /// Shows what stands at a URL, wherever that leads to. Returns the title of the page, and keeps where it was.
    QString show(const QUrl &url)
    {
        using namespace Qt::StringLiterals;
        const std::unique_ptr<QNetworkReply> reply(m_network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }))
            return u"no answer"_s;
        shown = reply->url();
        status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        page = reply->readAll();
        return first(QString::fromUtf8(page), u"<title>([^<]*)</title>"_s);
    }

    QUrl shown;
    int status = 0;
    QByteArray page;

private:
    static QString first(const QString &text, const QString &pattern)
    {
        return QRegularExpression(pattern).match(text).captured(1);
    }

    Emulator::EmulatorClient &m_server;
    QNetworkAccessManager m_network;
};

} // namespace DescopeTest
