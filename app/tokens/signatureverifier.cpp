// SPDX-License-Identifier: MIT
#include "tokens/signatureverifier.h"

#include "core/values/promise.h"

namespace Descope {

SignatureVerifier::SignatureVerifier(const LentService &service, std::shared_ptr<Clock> clock)
    : m_keys([service] { return service->idTokenKeys(); }, std::move(clock))
{
}

QFuture<Result<void>> SignatureVerifier::verifySignature(const QString &idToken)
{
    const Promise<void> promise;
    const Result<SignedToken> signedToken = parseSignedToken(idToken);
    if (!signedToken) {
        promise.finish(signedToken.error());
    } else {
        m_keys.find(signedToken->keyId, [promise, token = *signedToken](const Result<KeySet::Keys> &keys) {
            const auto problem = keys ? signatureProblem(token, *keys) : std::optional(keys.error());
            promise.finish(problem ? Result<void>(*problem) : Result<void>());
        });
    }
    return promise.future();
}

} // namespace Descope
