// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foureyes.h"

#include "models/store/audittrail.h"
#include "models/store/recordrules.h"
#include "models/store/repositories.h"

namespace kept {

namespace {

constexpr int allOfThem = -1;

QString fourEyesKey() { return QStringLiteral("four_eyes"); }

/// What the entry wrote into the field of the record; undefined when it did not.
QJsonValue writtenBy(const AuditEntry &entry, RecordKind kind, const QString &id, const QString &field)
{
    for (const QJsonValue &value : entry.changes) {
        const QJsonObject change = value.toObject();
        if (change.value(u"kind").toString() != recordKindName(kind) || change.value(u"id").toString() != id)
            continue;
        for (const QJsonValue &each : change.value(u"fields").toArray())
            if (each.toObject().value(u"field").toString() == field)
                return each.toObject().value(u"after");
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

Result<FourEyesHistory> FourEyesHistory::read(const Database &database)
{
    const auto entries = auditEntries(database, fourEyesKey(), allOfThem, 0);
    if (!entries)
        return tl::unexpected(entries.error());
    FourEyesHistory history;
    for (const AuditEntry &entry : *entries)
        if (const QJsonValue value = writtenBy(entry, RecordKind::Setting, fourEyesKey(), QStringLiteral("value"));
            !value.isUndefined())
            history.m_switched.emplace(entry.sequence, value.toString() != QStringLiteral("0"));
    return history;
}

bool FourEyesHistory::isOnAt(std::int64_t sequence) const
{
    const auto next = m_switched.lower_bound(sequence);
    return next == m_switched.begin() || std::prev(next)->second;
}

Result<std::int64_t> entryThatWrote(
    const Database &database, RecordKind kind, const QString &id, const QString &field, bool latest)
{
    const auto entries = auditEntries(database, id, allOfThem, 0);
    if (!entries)
        return tl::unexpected(entries.error());
    std::int64_t sequence = 0;
    for (const AuditEntry &entry : *entries) { // newest first
        if (writtenBy(entry, kind, id, field).isUndefined())
            continue;
        sequence = entry.sequence;
        if (latest)
            break;
    }
    return sequence;
}

Result<std::vector<ExclusionId>> selfApprovedExclusions(const Database &database)
{
    std::vector<ExclusionId> refused;
    const auto exclusions = allExclusions(database);
    if (!exclusions)
        return tl::unexpected(exclusions.error());
    std::optional<FourEyesHistory> history; // most workbooks do not ask for it
    for (const Exclusion &exclusion : *exclusions) {
        if (!isApprovedByRequester(exclusion))
            continue;
        if (!history) {
            auto read = FourEyesHistory::read(database);
            if (!read)
                return tl::unexpected(read.error());
            history = std::move(*read);
        }
        const auto approved =
            entryThatWrote(database, RecordKind::Exclusion, exclusion.id.text(), QStringLiteral("approved_by"), true);
        if (!approved)
            return tl::unexpected(approved.error());
        if (history->isOnAt(*approved))
            refused.push_back(exclusion.id);
    }
    return refused;
}

} // namespace kept
