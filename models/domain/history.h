// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <algorithm>
#include <optional>
#include <vector>

namespace kept {

/// A value that changes on dates: each entry holds from its date until the day before the next. Dates are unique and
/// ascending; before the first entry there is no value.
template <typename T>
class History {
public:
    struct Entry {
        QDate from;
        T value;
        bool operator==(const Entry &) const = default;
    };

    /// Sets the value from the date on, up to the next entry; replaces an entry of the same date.
    void set(const QDate &from, T value)
    {
        const auto at = std::lower_bound(
            m_entries.begin(), m_entries.end(), from, [](const Entry &e, const QDate &d) { return e.from < d; });
        if (at != m_entries.end() && at->from == from)
            at->value = std::move(value);
        else
            m_entries.insert(at, Entry{from, std::move(value)});
    }
    /// Lets the first entry hold from the date on, earlier or later, unless the second one holds by then.
    void startOn(const QDate &date)
    {
        if (!m_entries.empty() && (m_entries.size() == 1 || date < m_entries[1].from))
            m_entries.front().from = date;
    }
    /// The value in force on the date, or null. The pointer lives until the history changes.
    [[nodiscard]] const T *on(const QDate &date) const
    {
        const auto after = std::upper_bound(
            m_entries.begin(), m_entries.end(), date, [](const QDate &d, const Entry &e) { return d < e.from; });
        return after == m_entries.begin() ? nullptr : &std::prev(after)->value;
    }
    [[nodiscard]] const std::vector<Entry> &entries() const & { return m_entries; }
    /// By value from a temporary, so that `for (… : termsOf(…).entries())` does not read what is gone.
    [[nodiscard]] std::vector<Entry> entries() && { return std::move(m_entries); }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

    bool operator==(const History &) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace kept
