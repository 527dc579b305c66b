// SPDX-License-Identifier: MIT
#include "core/service/lentservice.h"

namespace Descope {

using namespace Qt::StringLiterals;

LentService::LentService(DescopeService *service)
    : m_state(std::make_shared<State>())
{
    m_state->service = service;
    if (service != nullptr)
        m_state->config = {service->projectId(), service->baseUrl(), service->timeout()};
}

DescopeService *LentService::get() const
{
    if (m_state->service)
        return m_state->service;
    if (!m_state->standIn)
        m_state->standIn.reset(
            new DescopeService(m_state->config, u"There is no DescopeService: none was given, or it was destroyed."_s));
    return m_state->standIn.get();
}

Error LentService::absence() const
{
    return get()->passwordPolicy().result().error(); // a call that the stand-in refuses at once
}

} // namespace Descope
