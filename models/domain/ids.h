// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <optional>

namespace kept {

/// Identifies one record of the kind `Tag`. Text of 1 to 64 characters out of [A-Za-z0-9._-], case-sensitive:
/// a UUID when the program made the record, or the identifier that the user's file gave it. Never empty, so there
/// is no default constructor; "no record" is std::optional.
template <typename Tag>
class Id {
public:
    /// The id written as `text`; nothing if the text breaks the rule above.
    [[nodiscard]] static std::optional<Id> parse(const QString &text);
    /// A new random id (UUID version 4, lower case, no braces).
    [[nodiscard]] static Id create();

    [[nodiscard]] const QString &text() const { return m_text; }

    auto operator<=>(const Id &other) const { return m_text.compare(other.m_text) <=> 0; }
    bool operator==(const Id &) const = default;

private:
    explicit Id(QString text) : m_text(std::move(text)) { }
    QString m_text;
};

template <typename Tag>
[[nodiscard]] size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHash(id.text(), seed);
}

/// Whether `text` may be an id (see Id).
[[nodiscard]] bool isIdText(const QString &text);
/// A new UUID version 4 in lower case without braces.
[[nodiscard]] QString newIdText();

template <typename Tag>
std::optional<Id<Tag>> Id<Tag>::parse(const QString &text)
{
    if (!isIdText(text))
        return std::nullopt;
    return Id(text);
}

template <typename Tag>
Id<Tag> Id<Tag>::create()
{
    return Id(newIdText());
}

using OrganisationId = Id<struct OrganisationTag>;
using ServiceId = Id<struct ServiceTag>;
using CalendarId = Id<struct CalendarTag>;
using AgreementId = Id<struct AgreementTag>;
using ServiceLevelId = Id<struct ServiceLevelTag>;
using MappingId = Id<struct MappingTag>;
using ReviewId = Id<struct ReviewTag>;
using ClaimId = Id<struct ClaimTag>;
using ExclusionId = Id<struct ExclusionTag>;
using ImportId = Id<struct ImportTag>;
using InvoiceId = Id<struct InvoiceTag>;
using ExchangeRateId = Id<struct ExchangeRateTag>;

} // namespace kept
