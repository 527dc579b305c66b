// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/quitdelay.h"
#include "core/values/promise.h"

#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Descope {

/// Runs operations on the keychain one after the other, each within its deadline. Their futures are kept once: by the outcome, by
/// the deadline, or as Error::Kind::Cancelled by the end of the queue.
class KeychainQueue
{
    template<typename T> struct Operation;

public:
    /// An operation answers by this. Only the queue owns operations: jobs may live on for minutes after it.
    template<typename T> class Answer
    {
    public:
        void operator()(const Result<T> &result) const
        {
            if (const std::shared_ptr<Operation<T>> running = m_operation.lock())
                m_queue->conclude(*running, result);
        }
        /// Returns false after the deadline: what an operation still finds out is then news to everybody.
        bool isAwaited() const { return !m_operation.expired(); }

    private:
        friend class KeychainQueue;
        KeychainQueue *m_queue = nullptr;
        std::weak_ptr<Operation<T>> m_operation;
    };
    template<typename T> using Work = std::function<void(const Answer<T> &)>;

    struct Options
    {
        std::chrono::milliseconds deadline;
        bool mayBeQuit = false; ///< whether the program may quit in the middle of it
    };

    /// Puts an operation at the end. late answers after the deadline.
    template<typename T> QFuture<Result<T>> enqueue(const Options &options, const Work<T> &late, const Work<T> &work)
    {
        auto operation = std::make_shared<Operation<T>>();
        if (!options.mayBeQuit)
            operation->delay.emplace();
        Answer<T> answer;
        answer.m_queue = this;
        answer.m_operation = operation;
        QFuture<Result<T>> future = operation->promise.future();
        m_queue.enqueue([operation, answer, late, work, deadline = options.deadline] {
            QObject::connect(&operation->deadline, &QTimer::timeout, &operation->deadline, [answer, late] { late(answer); });
            operation->deadline.setSingleShot(true);
            operation->deadline.start(deadline);
            work(answer);
        });
        operation.reset();
        if (m_queue.size() == 1)
            runHead();
        return future;
    }

private:
    template<typename T> struct Operation
    {
        Promise<T> promise;
        QTimer deadline;
        bool isFinished = false;
        std::optional<QuitDelay> delay;
    };

    template<typename T> void conclude(Operation<T> &operation, const Result<T> &result)
    {
        if (std::exchange(operation.isFinished, true))
            return;
        operation.delay.reset();
        operation.promise.finish(result);
        m_queue.dequeue();
        if (!m_queue.isEmpty())
            runHead();
    }
    void runHead()
    {
        const auto run = m_queue.head(); // a copy, because an operation may be done at once
        run();
    }

    QQueue<std::function<void()>> m_queue;
};

} // namespace Descope
