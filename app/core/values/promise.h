// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/result.h>
#include <QFuture>
#include <QPromise>

#include <memory>
#include <utility>

namespace Descope {

/// Answers a future, for those who implement a TokenStore or offer calls of their own. Copies stand for the same future, which
/// always finishes: with the first answer, or as Error::Kind::Cancelled when the last copy goes without one.
template<typename T> class Promise
{
public:
    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->future(); }
    /// Answers, unless that was done before or the future was cancelled.
    void finish(const Result<T> &result) const { m_state->answer(result); }
    /// Sets the progress of the future: 0 at first, 1 when a request was sent.
    void setProgress(int value) const { m_state->setProgressValue(value); }

private:
    struct State : QPromise<Result<T>>
    {
        State()
        {
            this->start();
            this->setProgressRange(0, 1);
        }
        State(const State &) = delete;
        State &operator=(const State &) = delete;
        ~State() { answer(localError(Error::Kind::Cancelled)); }
        void answer(const Result<T> &result)
        {
            if (std::exchange(isAnswered, true)) // Qt 6.4 runs what was chained to the future with each finish()
                return;
            this->addResult(result);
            this->finish();
        }
        bool isAnswered = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Returns a future that has finished with this result, as in `return readyFuture<bool>(true)`. (Qt's own makeReadyFuture() is
/// deprecated by makeReadyValueFuture(), which is new in Qt 6.6.)
template<typename T> [[nodiscard]] QFuture<Result<T>> readyFuture(const Result<T> &result = {})
{
    const Promise<T> promise;
    promise.finish(result);
    return promise.future();
}

} // namespace Descope
