// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace kept {

/// The locale in which this thread shows values to people: the program's, or that of the DisplayLocale that lives in
/// this thread. Whatever formats a value takes this one; QLocale() is the whole process's and never changes after
/// start.
[[nodiscard]] QLocale displayLocale();

/// Another locale of this thread while it lives, such as that of a report. Other threads notice nothing. Scopes may lie
/// inside each other.
class DisplayLocale {
public:
    explicit DisplayLocale(const QLocale &locale);
    ~DisplayLocale();
    DisplayLocale(const DisplayLocale &) = delete;
    DisplayLocale &operator=(const DisplayLocale &) = delete;

private:
    std::optional<QLocale> m_before;
};

} // namespace kept
