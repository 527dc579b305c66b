// SPDX-License-Identifier: MIT
#include "core/storage/ownfile.h"
#include "core/storage/processlock.h"
#include "core/storage/userfolders.h"
#include "core/values/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstring>
#include <vector>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

using Outcome = ProcessLock::Outcome;

/// Root in the home of a user (sudo) can reach that user's keyring, too: they have to meet.
uid_t userOfTheSession()
{
    struct stat home = {};
    const bool isHomeKnown = ::geteuid() == 0 && ::stat(QFile::encodeName(homeFolder()).constData(), &home) == 0;
    return isHomeKnown ? home.st_uid : ::geteuid();
}

QStringList runtimeDirectories()
{
    QStringList all{qEnvironmentVariable("XDG_RUNTIME_DIR"), u"/run/user/%1"_s.arg(::geteuid())};
    all.removeDuplicates();
    all.removeIf([](const QString &path) {
        struct stat found = {};
        // A relative path is to be ignored, says the XDG base directory specification.
        return !QDir::isAbsolutePath(path) || ::stat(QFile::encodeName(path).constData(), &found) != 0 ||
               !S_ISDIR(found.st_mode) || found.st_uid != ::geteuid() || (found.st_mode & (S_IRWXG | S_IRWXO));
    });
    return all;
}

} // namespace

/// Holds the lock, as long as it exists.
class ProcessLock::Places
{
public:
    ~Places() { release(); }

    Outcome takeAll(const QString &file)
    {
        const QString name = QFileInfo(file).fileName();
        if (takeName(name.toUtf8()) == Outcome::Held)
            return Outcome::Held;
        QStringList files{file};
        for (const QString &directory : runtimeDirectories())
            files.prepend(directory + "/descope/"_L1 + name);
        for (const QString &path : files) {
            if (takeFile(path) == Outcome::Held)
                return Outcome::Held;
        }
        return m_sockets.empty() && m_files.empty() ? Outcome::Impossible : Outcome::Taken;
    }

    void release()
    {
        for (const int fd : std::exchange(m_sockets, {}))
            ::close(fd);
        for (const HeldFile &held : std::exchange(m_files, {}))
            ::unlink(QFile::encodeName(held.path).constData());
    }

private:
    struct HeldFile
    {
        QString path;
        std::unique_ptr<QFile> file;
    };

    static bool isStillAt(const QString &path, int fd)
    {
        struct stat opened = {};
        struct stat there = {};
        return ::fstat(fd, &opened) == 0 && ::lstat(QFile::encodeName(path).constData(), &there) == 0 &&
               opened.st_dev == there.st_dev && opened.st_ino == there.st_ino;
    }

    Outcome takeFile(const QString &path)
    {
        auto file = std::make_unique<QFile>(path);
        // A home that cannot be written any more may still hold the file.
        if (!openOwnFile(*file, QIODevice::ReadWrite) && !openOwnFile(*file, QIODevice::ReadOnly))
            return Outcome::Impossible;
        if (::flock(file->handle(), LOCK_EX | LOCK_NB) != 0)
            return errno == EWOULDBLOCK ? Outcome::Held : Outcome::Impossible;
        if (!isStillAt(path, file->handle()))
            return Outcome::Held; // by whoever has just taken it away: the next try makes a new one
        m_files.push_back({path, std::move(file)});
        return Outcome::Taken;
    }

#ifdef Q_OS_LINUX
    Outcome takeName(const QByteArray &name)
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        // In the abstract namespace, hence the first byte.
        const QByteArray path = '\0' + QByteArray("descope/") + QByteArray::number(userOfTheSession()) + '/' + name;
        if (path.size() > qsizetype(sizeof address.sun_path))
            return Outcome::Impossible;
        std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
        const auto size = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(path.size()));
        const auto *where = reinterpret_cast<const sockaddr *>(&address);

        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0)
            return Outcome::Impossible;
        if (::bind(fd, where, size) == 0 && ::listen(fd, 1024) == 0) {
            m_sockets.push_back(fd);
            return Outcome::Taken;
        }
        const bool isInUse = errno == EADDRINUSE;
        ::close(fd);
        return isInUse && !isHolderForeign(where, size) ? Outcome::Held : Outcome::Impossible;
    }

    /// Returns whether another user holds the name, which every user of the computer can take. Whoever has it is asked once who
    /// he is, as a queue is not endless; one of us listens as soon as he has it.
    bool isHolderForeign(const sockaddr *where, socklen_t size)
    {
        if (m_isHolderOurs)
            return false;
        const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        if (fd < 0)
            return false;
        ucred holder = {};
        socklen_t length = sizeof holder;
        const bool isConnected = ::connect(fd, where, size) == 0;
        const bool isRefused = !isConnected && errno == ECONNREFUSED && ++m_refusals > 3;
        const bool isKnown = isConnected && ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &holder, &length) == 0;
        ::close(fd);
        m_isHolderOurs = isKnown && (holder.uid == ::geteuid() || holder.uid == userOfTheSession() || holder.uid == 0);
        const bool isForeign = isRefused || (isKnown && !m_isHolderOurs);
        static std::atomic_flag isTold = ATOMIC_FLAG_INIT;
        if (isForeign && !isTold.test_and_set())
            qCWarning(logKeychain) << "another user of the computer has taken the name of a lock";
        return isForeign;
    }

    bool m_isHolderOurs = false;
    int m_refusals = 0;
#else
    Outcome takeName(const QByteArray &)
    {
        return Outcome::Impossible;
    }
#endif

    std::vector<int> m_sockets;
    std::vector<HeldFile> m_files;
};

ProcessLock::ProcessLock(const QString &file)
    : m_places(std::make_unique<Places>())
    , m_file(file)
{
}

ProcessLock::~ProcessLock() = default;

ProcessLock::Outcome ProcessLock::tryLock()
{
    const Outcome outcome = m_places->takeAll(m_file);
    if (outcome == Outcome::Held)
        m_places->release();
    return outcome;
}

} // namespace Descope
