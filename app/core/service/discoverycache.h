// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/discovery.h"
#include "core/time/clock.h"
#include "core/values/promise.h"

#include <QList>

#include <functional>
#include <optional>

namespace Descope {

/// Keeps what the server has said about itself, for an hour. However many ask, it is asked once at a time; a failure is not kept.
class DiscoveryCache
{
public:
    explicit DiscoveryCache(std::shared_ptr<Clock> clock);

    /// Returns it, and calls `fetch` where it is not known and nobody is asking; take() has to follow.
    QFuture<Result<Discovery>> find(const std::function<void()> &fetch);
    /// Answers all who wait.
    void take(const Result<Discovery> &answer);

private:
    const std::shared_ptr<Clock> m_clock;
    std::optional<Discovery> m_discovery;
    std::chrono::milliseconds m_taken{0};
    bool m_isFetching = false;
    QList<Promise<Discovery>> m_waiting;
};

} // namespace Descope
