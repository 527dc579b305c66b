// SPDX-License-Identifier: MIT
#pragma once

#include "project.h"

namespace Emulator {

/// The seed file cannot be used. what() is a sentence for people.
class SeedError : public std::runtime_error
{
public:
    explicit SeedError(const QString &sentence)
        : std::runtime_error(sentence.toStdString())
    {
    }
};

/// Reads `{"settings": {…}, "tenants": [{…}], "users": [{…}], "accessKeys": [{…}]}`, in the forms of the control API. Throws
/// SeedError.
QJsonObject seedFrom(const QString &file);

/// Puts a seed into a project, inside a transaction of the caller's. Throws SeedError.
void applySeed(Project &project, const QJsonObject &seed);

} // namespace Emulator
