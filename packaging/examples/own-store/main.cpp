// SPDX-License-Identifier: MIT
// A service without a keyring: signs in once, with a login id and a password from standard input, and stays signed in.
#include <Descope/Promise>
#include <Descope/SessionManager>
#include <Descope/watch>
#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

// Keeps the session in a file, as a service may whose folder is closed to others (StateDirectory= of systemd, mode 0700).
class FileStore : public Descope::TokenStore
{
public:
    using Found = Descope::Result<std::optional<QByteArray>>;

    explicit FileStore(const QString &path)
        : m_path(path)
    {
    }
    QFuture<Found> read(Access) override
    {
        QFile file(m_path);
        if (!file.exists())
            return Descope::readyFuture(Found(std::nullopt));
        return Descope::readyFuture(file.open(QIODevice::ReadOnly) ? Found(file.readAll()) : Found(unavailable(file)));
    }
    QFuture<Descope::Result<void>> write(const QByteArray &secret, Access) override
    {
        QSaveFile file(m_path);
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(secret) == secret.size() && file.commit();
        return isWritten ? Descope::readyFuture<void>() : Descope::readyFuture<void>(unavailable(file));
    }
    QFuture<Descope::Result<void>> remove() override
    {
        QFile file(m_path);
        return !file.exists() || file.remove() ? Descope::readyFuture<void>() : Descope::readyFuture<void>(unavailable(file));
    }

private:
    static Descope::Error unavailable(const QIODevice &file)
    {
        return Descope::localError(Descope::Error::Kind::StorageUnavailable, file.errorString());
    }
    const QString m_path;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Descope::DescopeService service({qEnvironmentVariable("DESCOPE_PROJECT_ID"), QUrl(qEnvironmentVariable("DESCOPE_BASE_URL"))});
    Descope::SessionManager session(
        &service, std::make_unique<FileStore>(qEnvironmentVariable("STATE_DIRECTORY") + QStringLiteral("/session")));
    const auto tell = [&] {
        QTextStream(stdout) << session.loginId() << Qt::endl;
        QCoreApplication::exit(0);
    };
    const auto fail = [](const Descope::Error &error) {
        QTextStream(stderr) << error.description << Qt::endl;
        QCoreApplication::exit(1);
    };
    const auto signIn = [&] {
        QTextStream in(stdin);
        const QString loginId = in.readLine();
        Descope::watch(service.signIn(loginId, in.readLine()), &application,
            [&, loginId](const Descope::Result<Descope::AuthResponse> &answer) {
                if (!answer)
                    return fail(answer.error());
                Descope::watch(session.begin(loginId, *answer, Descope::SessionManager::Persistence::Keep), &application,
                    [&](const Descope::Result<void> &saved) { saved ? tell() : fail(saved.error()); });
            });
    };
    Descope::watch(session.restore(), &application, [&](const Descope::Result<bool> &restored) {
        if (!restored)
            return fail(restored.error());
        *restored ? tell() : signIn();
    });
    return QCoreApplication::exec();
}
