// SPDX-License-Identifier: MIT
#pragma once

#include "core/time/clock.h"
#include "core/values/result.h"
#include "tokens/verificationkey.h"

#include <QFuture>
#include <QJsonArray>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Descope {

/// Fetches the project's public keys when they are needed, and keeps them.
///
/// A key that is known answers at once, without a request. One that is not is looked for at the server, however many ask in one
/// request; then not again for a minute, or for as long as the server asks (Retry-After), so that tokens with invented key
/// ids cost nothing. A server that could not be reached may be asked again after 5 s. After an hour the list counts as old: it
/// is fetched again with the next use, so that a key that Descope withdrew ends here too. The list of the server replaces
/// ours; when it cannot be had, the keys that are known stay usable.
class KeySet : public QObject
{
    Q_OBJECT

public:
    using Keys = QList<VerificationKey>;
    using Handler = std::function<void(const Result<Keys> &)>;
    /// Asks the server for its list.
    using Source = std::function<QFuture<Result<QJsonArray>>()>;

    KeySet(Source source, std::shared_ptr<Clock> clock, QObject *parent = nullptr);
    /// Whoever still waits gets Error::Kind::Cancelled.
    ~KeySet() override;

    /// Calls exactly once, at once when nothing has to be fetched, with the usable keys of this id: none when the server does
    /// not list it, an error when the server could not be asked.
    void find(const QString &id, Handler handler);
    /// Fetches the list where there is none, or an old one, so that find() need not.
    void prepare();

private:
    struct Waiting
    {
        QString id;
        Handler handler;
    };

    bool mayFetch() const;
    bool isOld() const;
    void fetch();
    void take(const Result<QJsonArray> &answer);
    Keys keysOf(const QString &id) const;
    Result<Keys> answerFor(const QString &id) const;

    const Source m_source;
    std::shared_ptr<Clock> m_clock;
    Keys m_keys;
    std::optional<Error> m_error; ///< why the last fetch failed
    std::chrono::milliseconds m_fetchedAt{0};
    std::optional<std::chrono::milliseconds> m_nextFetch; ///< not before; absent until the first one
    bool m_isFetching = false;
    std::vector<Waiting> m_waiting;
};

} // namespace Descope
