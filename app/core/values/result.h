// SPDX-License-Identifier: MIT
#pragma once

#include "core/values/error.h"

#include <utility>
#include <variant>

namespace Descope {

/// A value, or the Error that says why there is none. Tested like a pointer: if (answer) answer->...
template<typename T> class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    /// Only when true: the value.
    const T &operator*() const { return std::get<0>(m_content); }
    const T *operator->() const { return &std::get<0>(m_content); }
    /// Only when false: the error.
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Result of a call that answers nothing but "done".
template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    explicit operator bool() const { return m_content.index() == 0; }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<std::monostate, Error> m_content;
};

} // namespace Descope
