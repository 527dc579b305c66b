// SPDX-License-Identifier: MIT
#include "core/session/refreshrules.h"

namespace Descope {

namespace {

struct Rule
{
    RefreshFailure failure;
    StoreSays store;
    RefreshStep first;
    RefreshStep then; ///< when the same happens the second time
};

constexpr Rule rules[] = {
    {RefreshFailure::Refused, StoreSays::Same, RefreshStep::AskLater, RefreshStep::End},
    {RefreshFailure::Refused, StoreSays::Newer, RefreshStep::Follow, RefreshStep::Follow},
    {RefreshFailure::Refused, StoreSays::Gone, RefreshStep::End, RefreshStep::End},
    // Another process may have refreshed before the store became unreadable.
    {RefreshFailure::Refused, StoreSays::Unreadable, RefreshStep::AskLater, RefreshStep::Keep},
    {RefreshFailure::RanOut, StoreSays::Same, RefreshStep::End, RefreshStep::End},
    {RefreshFailure::RanOut, StoreSays::Newer, RefreshStep::Follow, RefreshStep::Follow},
    {RefreshFailure::RanOut, StoreSays::Gone, RefreshStep::End, RefreshStep::End},
    // This process can do nothing with its token; what another one has saved comes back when the store does.
    {RefreshFailure::RanOut, StoreSays::Unreadable, RefreshStep::End, RefreshStep::End},
    // When it was spent, sending it again does no further harm; when it was not, this saves the session.
    {RefreshFailure::Unknown, StoreSays::Same, RefreshStep::SendAgain, RefreshStep::Keep},
    {RefreshFailure::Unknown, StoreSays::Newer, RefreshStep::Follow, RefreshStep::Follow},
    {RefreshFailure::Unknown, StoreSays::Gone, RefreshStep::End, RefreshStep::End},
    {RefreshFailure::Unknown, StoreSays::Unreadable, RefreshStep::SendAgain, RefreshStep::Keep},
};

} // namespace

RefreshFailure refreshFailure(const Error &error)
{
    if (error.refusesToken())
        return RefreshFailure::Refused;
    // A server that answers "not now" is not asked again at once, nor one that has not answered for so long.
    const bool isLost = error.outcomeUnknown && error.httpStatus == 0 && error.kind != Error::Kind::Timeout;
    return isLost ? RefreshFailure::Unknown : RefreshFailure::Trouble;
}

RefreshStep refreshStep(RefreshFailure failure, StoreSays store, bool isSecond)
{
    for (const Rule &rule : rules) {
        if (rule.failure == failure && rule.store == store)
            return isSecond ? rule.then : rule.first;
    }
    return RefreshStep::Keep; // trouble
}

} // namespace Descope
