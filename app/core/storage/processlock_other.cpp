// SPDX-License-Identifier: MIT
#include "core/storage/ownfile.h"
#include "core/storage/processlock.h"

#include <QFileInfo>
#include <QLockFile>

namespace Descope {

class ProcessLock::Places : public QLockFile
{
public:
    using QLockFile::QLockFile;
};

ProcessLock::ProcessLock(const QString &file)
    : m_places(std::make_unique<Places>(file))
    , m_file(file)
{
    m_places->setStaleLockTime(30'000); // 0 would be blocked for ever by an empty or foreign file
}

ProcessLock::~ProcessLock() = default;

ProcessLock::Outcome ProcessLock::tryLock()
{
    if (!makeOwnDirectory(QFileInfo(m_file).path()))
        return Outcome::Impossible;
    if (m_places->tryLock())
        return Outcome::Taken;
    return m_places->error() == QLockFile::LockFailedError ? Outcome::Held : Outcome::Impossible;
}

} // namespace Descope
