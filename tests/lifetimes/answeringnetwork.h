// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QSet>

namespace DescopeTest {

/// A network of a program's own that is the server, too: it answers at once, from memory, and keeps as many calls waiting as a
/// test wants.
class AnsweringNetwork : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit AnsweringNetwork(QObject *parent = nullptr);

    /// Answers this call, such as "password/signin", otherwise than usual; with a status of 0 there is no connection.
    void answer(const QString &call, int status, const QJsonObject &body) { m_answers[call] = {status, body}; }
    /// Lets this call wait for ever.
    void hold(const QString &call) { m_held << call; }
    /// Returns the link of the mail that was asked for last, as its reader opens it.
    QString link() const { return withQuery(u"t"); }
    /// Returns where a browser comes back to from the sign-in that was begun last.
    QString back() const { return withQuery(u"code"); }

Q_SIGNALS:
    /// A call is under way.
    void asked(const QString &call);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QString withQuery(QStringView name) const;

    struct Answer
    {
        int status = 200;
        QJsonObject body;
    };
    QMap<QString, Answer> m_answers;
    QSet<QString> m_held;
    QUrl m_redirectUrl; ///< of the mail or the sign-in that was asked for last
    int m_tokens = 0;   ///< given so far
};

} // namespace DescopeTest
