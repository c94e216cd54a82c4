// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

namespace kept {

/// As std::optional, for what few have: it lies elsewhere, so that those without it are small and are moved quickly.
template <typename T>
class Seldom {
public:
    using value_type = T;

    Seldom() = default;
    Seldom(std::nullopt_t) { }
    Seldom(T value) : m_value(std::make_unique<T>(std::move(value))) { }
    Seldom(std::optional<T> value) : m_value(value ? std::make_unique<T>(std::move(*value)) : nullptr) { }
    Seldom(const Seldom &other) : m_value(other ? std::make_unique<T>(*other) : nullptr) { }
    Seldom(Seldom &&) noexcept = default;
    Seldom &operator=(const Seldom &other) { return *this = Seldom(other); }
    Seldom &operator=(Seldom &&) noexcept = default;
    ~Seldom() = default;

    [[nodiscard]] bool has_value() const { return m_value != nullptr; }
    explicit operator bool() const { return has_value(); }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return m_value.get(); }
    const T *operator->() const { return m_value.get(); }
    operator std::optional<T>() const { return m_value ? std::optional<T>(*m_value) : std::nullopt; }

    template <typename... Arguments>
    T &emplace(Arguments &&...arguments)
    {
        m_value = std::make_unique<T>(std::forward<Arguments>(arguments)...);
        return *m_value;
    }
    void reset() { m_value.reset(); }

    friend bool operator==(const Seldom &a, const Seldom &b)
    {
        return a.has_value() == b.has_value() && (!a.has_value() || *a == *b);
    }

private:
    std::unique_ptr<T> m_value;
};

} // namespace kept
