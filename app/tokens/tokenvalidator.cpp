// SPDX-License-Identifier: MIT
#include "tokens/tokenvalidator.h"

#include "core/values/promise.h"
#include "tokens/claimrules.h"
#include "tokens/keyset.h"
#include "tokens/signatureverifier.h"

#include <QPointer>

namespace Descope {

using namespace Qt::StringLiterals;

class TokenValidator::Private
{
public:
    Private(const LentService &owner, std::shared_ptr<Clock> clock, std::function<QDateTime()> time)
        : service(owner)
        , now(std::move(time))
        , idTokens(std::make_shared<SignatureVerifier>(owner, clock))
        , keySet([owner] { return owner->publicKeys(); }, std::move(clock))
    {
        if (owner.isThere())
            owner->addIdTokenVerifier(idTokens);
    }

    Result<Token> judge(const SignedToken &signedToken, const ValidationOptions &options, const KeySet::Keys &keys) const
    {
        const auto forged = signatureProblem(signedToken, keys);
        const auto problem = forged ? forged : claimProblem(signedToken.token, service->projectId(), options, now());
        return problem ? Result<Token>(*problem) : Result<Token>(signedToken.token);
    }

    const LentService service;
    const std::function<QDateTime()> now;
    const std::shared_ptr<SignatureVerifier> idTokens;
    KeySet keySet; // last: its end answers those who wait
};

TokenValidator::TokenValidator(DescopeService *service, QObject *parent)
    : TokenValidator(
          service, Clock::system(), [lent = LentService(service)] { return lent->serverTime(); }, parent)
{
}

TokenValidator::TokenValidator(
    DescopeService *service, std::shared_ptr<Clock> clock, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(service, std::move(clock), std::move(now)))
{
}

TokenValidator::~TokenValidator() = default;

QFuture<Result<Token>> TokenValidator::validate(const QString &jwt, const ValidationOptions &options)
{
    const Promise<Token> promise;
    const Result<SignedToken> signedToken = parseSignedToken(jwt);
    if (!signedToken)
        promise.finish(signedToken.error());
    else if (!isKnownAlgorithm(signedToken->algorithm))
        promise.finish(invalidToken(u"The algorithm is not accepted."_s));
    else
        d->keySet.find(signedToken->keyId,
            [self = QPointer(this), promise, options, token = *signedToken](const Result<KeySet::Keys> &keys) {
                if (!self) // the handler before this one has destroyed it
                    return promise.finish(localError(Error::Kind::Cancelled));
                promise.finish(keys ? self->d->judge(token, options, *keys) : Result<Token>(keys.error()));
            });
    return promise.future();
}

} // namespace Descope
