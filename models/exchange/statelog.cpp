// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/statelog.h"

#include "models/exchange/closestword.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::StateLog)
};

} // namespace

StateLog::StateLog(RowFields &fields) : m_fields(fields)
{
    const auto field = [&fields](const char *name) { return fields.field(QString(QLatin1String(name))); };
    m_columns = {field("component"), field("at"), field("state"), field("planned"), field("agreed"), field("note")};
}

std::optional<Share> StateLog::shareOf(const QString &state, RowContext &context)
{
    m_fields.require(QStringLiteral("state"), !state.isEmpty(), context);
    if (context.rejected)
        return std::nullopt;
    if (state.compare(u"up", Qt::CaseInsensitive) == 0)
        return Share();
    if (state.compare(u"down", Qt::CaseInsensitive) == 0)
        return Share::whole();
    if (const auto number = Decimal::parse(state))
        return readShare(m_fields, m_columns.state, *number, false, context);
    m_fields.reject(m_columns.state, context,
        {Texts::tr("The mapping does not say whether “%1” is up, down, or which share of the service is down.")
                .arg(state),
            closestWord(state, {QStringLiteral("up"), QStringLiteral("down")})});
    return std::nullopt;
}

void StateLog::add(RowContext &context)
{
    const QString state = m_fields.text(m_columns.state, context);
    if (state == u"ignore")
        return;
    Event event;
    event.line = context.row.line;
    const auto at = m_fields.instant(m_columns.at, context);
    m_fields.require(QStringLiteral("at"), at.has_value(), context);
    event.at = at.value_or(Instant());
    const auto service = m_fields.service(context);
    QString component = m_fields.text(m_columns.component, context);
    if (!context.rejected)
        event.share = shareOf(state, context).value_or(Share());
    event.planned = m_fields.boolean(m_columns.planned, context).value_or(false);
    event.agreed = m_fields.boolean(m_columns.agreed, context).value_or(false);
    event.note = m_fields.text(m_columns.note, context);
    if (!context.rejected && service)
        m_events[{*service, std::move(component)}].push_back(std::move(event));
}

void StateLog::close(std::optional<Outage> &open, std::int64_t line, std::optional<Instant> to,
    const ServiceId &service, ParsedFile &parsed) const
{
    if (!open)
        return;
    open->to = to;
    // Two states at the same instant leave nothing between them.
    if (!to || *to > open->from)
        parsed.records.push_back({line, service, *open});
    open.reset();
}

void StateLog::finish(ParsedFile &parsed)
{
    for (auto &[key, events] : m_events) {
        std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.at < b.at; });
        const QString name = key.second.isEmpty() ? key.first.text() : key.first.text() + u'/' + key.second;
        std::optional<Outage> open;
        std::int64_t line = 0;
        for (const Event &event : events) {
            if (open ? open->affected == event.share : event.share == Share())
                continue;
            close(open, line, event.at, key.first, parsed);
            if (event.share == Share())
                continue;
            line = event.line;
            open = Outage{name + u' ' + toIso(event.at), event.at, std::nullopt, event.share, event.planned,
                event.agreed, event.note};
        }
        close(open, line, std::nullopt, key.first, parsed);
        const Span span{events.front().at, events.back().at};
        parsed.measured = !parsed.measured
            ? span
            : Span{std::min(parsed.measured->from, span.from), std::max(parsed.measured->to, span.to)};
    }
    m_events.clear();
}

} // namespace kept
