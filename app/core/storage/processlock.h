// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <memory>

namespace Descope {

/// Only one at a time can hold this lock among the processes of a user. The system frees it with its process, however that ends,
/// so there is nothing to clean up, and nobody is robbed of it; one that was stopped keeps it.
///
/// It is taken in each place that there is: on Linux a name that needs no file system at all, a file in the user's runtime
/// directory, and the file that was asked for. So two processes that see different environments, or a home that cannot be
/// written, meet in one of them. Where something else than the user's own plain file lies, that place is none.
class ProcessLock
{
public:
    /// Makes the lock that the name of the file says, in all places.
    explicit ProcessLock(const QString &file);
    ~ProcessLock();

    enum class Outcome {
        Taken,
        Held,       ///< another process has it, or another object of this one
        Impossible, ///< there is no place for it, so nobody is kept out
    };
    /// Tries once, without waiting.
    Outcome tryLock();

private:
    class Places;
    std::unique_ptr<Places> m_places;
    const QString m_file;
};

} // namespace Descope
