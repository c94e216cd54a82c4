// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/share.h"

#include "models/domain/decimal.h"

#include <QCoreApplication>

#include <limits>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Share)
};

/// Reads a decimal of which one is 10^onePlaces parts.
Result<Share> parseParts(const QString &text, int onePlaces)
{
    const Result<Decimal> decimal = Decimal::parse(text);
    if (!decimal)
        return tl::unexpected(decimal.error());
    if (decimal->unscaled < 0)
        return fail(ErrorCode::InvalidInput, Texts::tr("The share “%1” is negative.").arg(text), {},
            Texts::tr("Write a share that is 0 or more."));
    if (decimal->places > onePlaces)
        return fail(ErrorCode::InvalidInput, Texts::tr("The share “%1” has too many decimal places.").arg(text), {},
            Texts::tr("Use at most %n decimal place(s).", nullptr, onePlaces));
    Int128 parts = decimal->unscaled;
    for (int i = decimal->places; i < onePlaces; ++i)
        parts *= 10;
    if (parts > std::numeric_limits<std::int64_t>::max())
        return fail(ErrorCode::Overflow, Texts::tr("The share “%1” is too large.").arg(text));
    return Share::fromParts(static_cast<std::int64_t>(parts));
}

/// Shortest text of parts of which 10^places make one.
QString partsText(std::int64_t parts, int places)
{
    while (places > 0 && parts % 10 == 0) {
        parts /= 10;
        --places;
    }
    return Decimal{parts, places}.toText();
}

} // namespace

Result<Share> Share::parseFraction(const QString &text) { return parseParts(text, 9); }

Result<Share> Share::parsePercent(const QString &text) { return parseParts(text, 7); }

QString Share::toFraction() const { return partsText(m_parts, 9); }

QString Share::toPercent() const { return partsText(m_parts, 7); }

} // namespace kept
