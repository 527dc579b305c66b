// SPDX-License-Identifier: MIT
#include "core/storage/keyringerrors.h"

namespace Descope {

using namespace Qt::StringLiterals;

bool isTruthful(KeyringState state)
{
    return state == KeyringState::Open || state == KeyringState::NotSetUp;
}

Error keyringLocked()
{
    return localError(Error::Kind::StorageLocked, u"The keyring is locked."_s);
}

Error keyringUnavailable(const QString &why)
{
    return localError(Error::Kind::StorageUnavailable, why);
}

Error keyringElsewhere()
{
    return localError(Error::Kind::StorageElsewhere, u"It was saved in another keyring than the one in use."_s);
}

Error keyringClosed(KeyringState state)
{
    switch (state) {
    case KeyringState::Absent:
        return keyringUnavailable(u"There is no keyring service."_s);
    case KeyringState::NotSetUp:
        return localError(Error::Kind::StorageNotSetUp, u"The keyring is not set up yet."_s);
    case KeyringState::Locked:
    case KeyringState::Open:
        break;
    }
    return keyringLocked();
}

} // namespace Descope
