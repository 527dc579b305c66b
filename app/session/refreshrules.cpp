// SPDX-License-Identifier: MIT
#include "session/refreshrules.h"

namespace Descope {

namespace {

struct Rule
{
    RefreshFailure failure;
    StoreSays store;
    RefreshStep first;
    RefreshStep then; ///< when the same happens to the second try
};

constexpr Rule rules[] = {
    {RefreshFailure::Refused, StoreSays::Same, RefreshStep::SendAgain, RefreshStep::End},
    {RefreshFailure::Refused, StoreSays::Newer, RefreshStep::Follow, RefreshStep::Follow},
    {RefreshFailure::Refused, StoreSays::Gone, RefreshStep::End, RefreshStep::End},
    // Another process may have refreshed before the store became unreadable.
    {RefreshFailure::Refused, StoreSays::Unreadable, RefreshStep::SendAgain, RefreshStep::Keep},
    // When it was spent, sending it again does no further harm; when it was not, this saves the session.
    {RefreshFailure::Unknown, StoreSays::Same, RefreshStep::SendAgain, RefreshStep::Keep},
    {RefreshFailure::Unknown, StoreSays::Newer, RefreshStep::Follow, RefreshStep::Follow},
    {RefreshFailure::Unknown, StoreSays::Gone, RefreshStep::End, RefreshStep::End},
    {RefreshFailure::Unknown, StoreSays::Unreadable, RefreshStep::SendAgain, RefreshStep::Keep},
};

} // namespace

RefreshFailure refreshFailure(const Error &error)
{
    if (error.kind == Error::Kind::SessionEnded)
        return RefreshFailure::Refused;
    // A server that answers "not now" is not asked again at once.
    return error.outcomeUnknown && error.httpStatus == 0 ? RefreshFailure::Unknown : RefreshFailure::Trouble;
}

RefreshStep refreshStep(RefreshFailure failure, StoreSays store, int tries)
{
    for (const Rule &rule : rules) {
        if (rule.failure == failure && rule.store == store)
            return tries > 1 ? rule.then : rule.first;
    }
    return RefreshStep::Keep; // trouble
}

} // namespace Descope
