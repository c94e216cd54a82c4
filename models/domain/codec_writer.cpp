// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec_writer.h"

namespace kept::codec {

QJsonValue written(const QDate &date) { return date.toString(Qt::ISODate); }

QJsonValue written(const Money &money)
{
    return FieldWriter().put(u"amount", money.amountText()).put(u"currency", money.currency().code()).object();
}

QJsonValue written(const Span &span)
{
    return FieldWriter().put(u"from", toIso(span.from)).put(u"to", toIso(span.to)).object();
}

QJsonValue written(const Period &period)
{
    // A fiscal quarter has no text of its own: its days alone would read back as a span of days.
    const QString text = period.toText();
    if (const auto same = Period::parse(text); same && *same == period)
        return text;
    return FieldWriter().put(u"kind", period.kind()).put(u"first", period.first()).object();
}

} // namespace kept::codec
