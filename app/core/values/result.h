// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/error.h>

#include <optional>
#include <utility>
#include <variant>

namespace Descope {

/// Ends the program with a sentence that says what was asked of a Result that has something else: its value is only there when it
/// is true, its error only when it is false. This is done here and not by an exception, so that programs without them are told.
[[noreturn]] DESCOPE_CORE_EXPORT void failResult(const Error *error);

/// Holds a value, or the Error that says why there is none. It is tested like a pointer: if (answer) answer->...
/// Whoever does not test it and asks for what is not there ends the program: see failResult().
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
    /// The value is there only when the result is true.
    const T &operator*() const { return *operator->(); }
    const T *operator->() const
    {
        const T *value = std::get_if<0>(&m_content);
        if (value == nullptr)
            failResult(std::get_if<1>(&m_content));
        return value;
    }
    /// Returns the value, or the other one where there is none.
    T valueOr(T other) const { return *this ? **this : std::move(other); }
    /// The error is there only when the result is false.
    const Error &error() const
    {
        const Error *error = std::get_if<1>(&m_content);
        if (error == nullptr)
            failResult(nullptr);
        return *error;
    }

private:
    std::variant<T, Error> m_content;
};

/// A call that answers nothing but "done" has this result.
template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    explicit operator bool() const { return !m_error; }
    /// The error is there only when the result is false.
    const Error &error() const
    {
        if (!m_error)
            failResult(nullptr);
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

} // namespace Descope
