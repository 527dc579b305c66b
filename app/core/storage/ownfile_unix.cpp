// SPDX-License-Identifier: MIT
#include "core/storage/ownfile.h"
#include "core/storage/userfolders.h"
#include "core/values/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <optional>

namespace Descope {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t others = S_IRWXG | S_IRWXO;

std::optional<struct stat> look(const QString &path, decltype(::lstat) *stat = &::lstat)
{
    struct stat found = {};
    return stat(QFile::encodeName(path).constData(), &found) == 0 ? std::optional(found) : std::nullopt;
}

bool isOwn(const struct stat &found, mode_t type)
{
    return (found.st_mode & S_IFMT) == type && found.st_uid == ::geteuid();
}

void tellOnce(const QString &path)
{
    static QMutex mutex;
    static QSet<QString> told;
    const QMutexLocker lock(&mutex);
    if (told.contains(path))
        return;
    told << path;
    qCWarning(logKeychain) << path << "is not used: it is a link, no plain file or directory, or somebody else's";
}

/// Looks through links: people may keep their folders elsewhere.
std::optional<uid_t> ownerOf(const QString &path)
{
    const auto found = look(path, &::stat);
    return found ? std::optional(found->st_uid) : std::nullopt;
}

bool isInForeignHome(const QString &path)
{
    const QString home = homeFolder();
    return (path + u'/').startsWith(home + u'/') && ownerOf(home).value_or(::geteuid()) != ::geteuid();
}

/// Returns the path, or the nearest folder above it that exists: what does not exist would be made there.
QString nearestExisting(QString path)
{
    while (path != "/"_L1 && !ownerOf(path))
        path = QFileInfo(path).path();
    return path;
}

} // namespace

bool makeOwnDirectory(const QString &path)
{
    if (!QDir::isAbsolutePath(path))
        return false;
    auto found = look(path);
    const QString place = found ? path : nearestExisting(QFileInfo(path).path());
    const bool isForeign = isInForeignHome(path);
    if (isForeign || (!found && ownerOf(place) != ::geteuid())) {
        tellOnce(isForeign ? homeFolder() : place);
        return false;
    }
    if (!found) {
        if (!QDir().mkpath(QFileInfo(path).path()))
            return false;
        (void)::mkdir(QFile::encodeName(path).constData(), S_IRWXU);
        found = look(path); // another process may have been faster
        if (!found)
            return false;
    }
    if (!isOwn(*found, S_IFDIR)) {
        tellOnce(path);
        return false;
    }
    // Whoever watches the directory hears of every change of its permissions.
    return !(found->st_mode & others) || ::chmod(QFile::encodeName(path).constData(), S_IRWXU) == 0;
}

bool openOwnFile(QFile &file, QIODevice::OpenMode mode)
{
    const bool isWritten = mode & QIODevice::WriteOnly;
    if (isWritten && !makeOwnDirectory(QFileInfo(file.fileName()).path()))
        return false;
    const int access = !isWritten ? O_RDONLY : mode & QIODevice::ReadOnly ? O_RDWR | O_CREAT : O_WRONLY | O_CREAT;
    const int append = mode & QIODevice::Append ? O_APPEND : 0;
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(),
        access | append | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    struct stat found = {};
    if (fd < 0 || ::fstat(fd, &found) != 0 || !isOwn(found, S_IFREG)) {
        const int error = errno;
        const auto there = look(file.fileName());
        if (there && !isOwn(*there, S_IFREG))
            tellOnce(file.fileName());
        if (fd >= 0)
            ::close(fd);
        errno = error;
        return false;
    }
    const bool isEmptied = isWritten && !(mode & (QIODevice::Append | QIODevice::ReadOnly));
    if (isEmptied && found.st_size > 0 && ::ftruncate(fd, 0) != 0) {
        ::close(fd);
        return false;
    }
    return file.open(fd, mode, QFileDevice::AutoCloseHandle);
}

bool openPlainFile(QFile &file)
{
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat found = {};
    if (fd < 0)
        return false;
    const int failure = ::fstat(fd, &found) != 0 ? errno : 0;
    if (failure == 0 && S_ISREG(found.st_mode))
        return file.open(fd, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
    ::close(fd);
    errno = failure;
    return false;
}

bool isOwnFile(const QString &path)
{
    const auto found = look(path);
    if (found && !isOwn(*found, S_IFREG))
        tellOnce(path);
    return found && isOwn(*found, S_IFREG);
}

} // namespace Descope
