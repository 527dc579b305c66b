// SPDX-License-Identifier: MIT
#include "controls/keycomposer.h"

namespace Descope {

struct KeyComposer::Private
{
};

KeyComposer::KeyComposer() = default;
KeyComposer::~KeyComposer() = default;

std::optional<QString> KeyComposer::take(const QKeyEvent &)
{
    return std::nullopt;
}

void KeyComposer::reset()
{
}

} // namespace Descope
