// SPDX-License-Identifier: MIT
#pragma once

#include "core/browser/idtokenverifier.h"
#include "core/service/lentservice.h"
#include "tokens/keyset.h"

namespace Descope {

/// Checks the signatures of id tokens with the keys that the project names for them. The form of a token is as strict as
/// parseSignedToken() has it, and its algorithm the one of its key.
class SignatureVerifier : public IdTokenVerifier
{
public:
    SignatureVerifier(const LentService &service, std::shared_ptr<Clock> clock);

    void prepare() override { m_keys.prepare(); }
    QFuture<Result<void>> verifySignature(const QString &idToken) override;

private:
    KeySet m_keys;
};

} // namespace Descope
