// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/foureyes.h"

#include "models/store/audittrail.h"
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

/// The last entry that wrote the field; null when none did. Entries are newest first.
const AuditEntry *lastWriter(const std::vector<AuditEntry> &entries, const QString &id, const QString &field)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
        [&](const AuditEntry &entry) { return !writtenBy(entry, RecordKind::Exclusion, id, field).isUndefined(); });
    return found == entries.end() ? nullptr : &*found;
}

bool isComplete(const Exclusion &exclusion)
{
    return !exclusion.requestedByUser.isEmpty()
        && (exclusion.approvedBy.isEmpty() || !exclusion.approvedByUser.isEmpty());
}

Result<bool> isOneWhoDecidedTwice(const Database &database, const Exclusion &exclusion)
{
    if (exclusion.approvedBy.simplified().isEmpty())
        return false;
    return peopleOf(database, exclusion).map([](const ExclusionPeople &people) {
        return isSamePerson(people.requester, people.approver);
    });
}

} // namespace

Result<ExclusionPeople> peopleOf(const Database &database, const Exclusion &exclusion)
{
    ExclusionPeople people{
        {exclusion.requestedBy, exclusion.requestedByUser}, {exclusion.approvedBy, exclusion.approvedByUser}};
    const bool oneEntry = exclusion.revision < 2 && !exclusion.approvedBy.isEmpty();
    if (isComplete(exclusion) || oneEntry)
        return people;
    const QString id = exclusion.id.text();
    const auto entries = auditEntries(database, id, allOfThem, 0);
    if (!entries)
        return tl::unexpected(entries.error());
    const AuditEntry *asked = lastWriter(*entries, id, QStringLiteral("requested_by"));
    const AuditEntry *approved =
        exclusion.approvedBy.isEmpty() ? nullptr : lastWriter(*entries, id, QStringLiteral("approved_by"));
    if (asked && asked == approved)
        return people;
    if (asked && people.requester.systemUser.isEmpty())
        people.requester.systemUser = asked->actor.systemUser;
    if (approved && people.approver.systemUser.isEmpty() && exclusion.takenOver.empty())
        people.approver.systemUser = approved->actor.systemUser;
    return people;
}

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
        const auto twice = isOneWhoDecidedTwice(database, exclusion);
        if (!twice)
            return tl::unexpected(twice.error());
        if (!*twice)
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
