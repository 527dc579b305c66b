// SPDX-License-Identifier: MIT
#include "accesskey.h"

#include "core/storage/ownfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cerrno>

namespace Descope {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Descope::AccessKey)
};

constexpr qint64 longest = 4096; ///< bytes; keys have less than 200

/// Asks the open file, because another one may have its name in the next moment.
AccessKey readFile(const QString &path)
{
    constexpr QFileDevice::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QFile file(path);
    if (!openPlainFile(file)) {
        const QString reason = errno != 0 ? qt_error_string(errno) : Text::tr("This isn’t a regular file.");
        return {{}, Text::tr("The access key can’t be read: %1: %2").arg(path, reason)};
    }
    if (file.permissions() & others)
        return {{}, Text::tr("Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the "
                             "file, and make a new key if anybody could have seen this one.")
                        .arg(path)};
    const QByteArray content = file.read(longest + 1);
    const QString key = QString::fromLatin1(content).trimmed();
    const bool isWord = std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c <= u'~'; });
    if (key.isEmpty() || content.size() > longest || !isWord)
        return {{}, Text::tr("There’s no access key in %1.").arg(path)};
    return {key, {}};
}

} // namespace

AccessKey AccessKey::read(const QString &file)
{
    const QString key = qEnvironmentVariable("DESCOPE_ACCESS_KEY").trimmed();
    qunsetenv("DESCOPE_ACCESS_KEY");
    if (!file.isEmpty())
        return readFile(file);
    if (!key.isEmpty())
        return {key, {}};
    const QString named = qEnvironmentVariable("DESCOPE_ACCESS_KEY_FILE");
    return named.isEmpty() ? AccessKey() : readFile(named);
}

} // namespace Descope
