// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/calendars.h"

#include "models/store/audittrail.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Calendars)
};

constexpr int namedAgreements = 3;

bool countsIn(const AgreementContent &content, const CalendarId &calendar)
{
    return content.serviceHours == calendar
        || std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(),
            [&](const ServiceLevel &level) { return level.calendar == calendar; });
}

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

bool isNameFree(const QString &name, const std::vector<CalendarRecord> &all, const CalendarId &except)
{
    return std::none_of(all.begin(), all.end(), [&](const CalendarRecord &each) {
        return each.id != except && !each.archived && folded(each.name) == folded(name);
    });
}

Result<CalendarRecord> checkedName(const Transaction &transaction, CalendarRecord calendar)
{
    calendar.name = calendar.name.simplified();
    const auto all = allCalendars(transaction.database());
    if (!all)
        return tl::unexpected(all.error());
    if (calendar.archived || isNameFree(calendar.name, *all, calendar.id))
        return calendar;
    return fail(ErrorCode::InvalidInput, Texts::tr("There are service hours “%1” already.").arg(calendar.name),
        QStringLiteral("name"), Texts::tr("Give these another name."));
}

Result<void> checkUnused(const Transaction &transaction, const CalendarRecord &calendar)
{
    const auto agreements = allAgreements(transaction.database());
    if (!agreements)
        return tl::unexpected(agreements.error());
    const QDate today = dateIn(transaction.context().now, QTimeZone::utc());
    QStringList references;
    for (const CalendarUse &use : usesOf(calendar.id, *agreements, today))
        if (!use.isOver)
            references << use.reference;
    if (references.isEmpty())
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The service hours “%1” are used by %2.").arg(calendar.name, references.join(QStringLiteral(", "))),
        {}, Texts::tr("Choose other service hours there first; a signed agreement is amended."));
}

/// Whether the printed agreement would read otherwise.
bool isOtherText(const CalendarRecord &a, const CalendarRecord &b) { return a.name != b.name || !(a.hours == b.hours); }

/// The first few, and how many more there are.
QString namedFew(const QStringList &references)
{
    const int more = static_cast<int>(references.size()) - namedAgreements;
    const QString named = references.mid(0, namedAgreements).join(QStringLiteral(", "));
    return more > 0 ? Texts::tr("%1 and %n more", nullptr, more).arg(named) : named;
}

/// That no agreement which is signed and not over says these hours: a change without a reason is nobody's decision.
Result<void> checkNotAgreed(const Transaction &transaction, const CalendarRecord &calendar)
{
    const auto agreements = allAgreements(transaction.database());
    if (!agreements)
        return tl::unexpected(agreements.error());
    QStringList references;
    for (const CalendarUse &use : usesOf(calendar.id, *agreements, dateIn(transaction.context().now, QTimeZone::utc())))
        if (use.isSigned && !use.isOver)
            references << use.reference;
    if (references.isEmpty())
        return {};
    return fail(ErrorCode::InvalidInput,
        Texts::tr(
            "%n signed agreement(s) count in the service hours “%1”: %2.", nullptr, static_cast<int>(references.size()))
            .arg(calendar.name, namedFew(references)),
        QStringLiteral("reason"), Texts::tr("Say why they change; the audit trail keeps the reason."));
}

void addHoursOf(const Agreement &agreement, std::set<CalendarId> &used)
{
    for (const AgreementVersion &version : agreement.versions) {
        if (version.content.serviceHours)
            used.insert(*version.content.serviceHours);
        for (const ServiceLevel &level : version.content.serviceLevels)
            if (level.calendar)
                used.insert(*level.calendar);
    }
}

/// Whether the entry changed what the hours say; with their id it is the one that made them.
bool changesHours(const AuditEntry &entry, const CalendarId &calendar)
{
    bool changed = false;
    for (const QJsonValue &value : entry.changes) {
        const QJsonObject change = value.toObject();
        if (change.value(u"id").toString() != calendar.text())
            continue;
        for (const QJsonValue &field : change.value(u"fields").toArray()) {
            const QString name = field.toObject().value(u"field").toString();
            if (name == QStringLiteral("id"))
                return false;
            changed = changed || name == QStringLiteral("name") || name.startsWith(QStringLiteral("hours"));
        }
    }
    return changed;
}

} // namespace

std::vector<CalendarUse> usesOf(
    const CalendarId &calendar, const std::vector<Agreement> &agreements, const QDate &today)
{
    std::vector<CalendarUse> uses;
    for (const Agreement &agreement : agreements) {
        const bool isSigned = approvalOf(agreement) == AgreementStatus::Active;
        const bool ever = std::any_of(agreement.versions.begin(), agreement.versions.end(),
            [&](const AgreementVersion &version) { return countsIn(version.content, calendar); });
        const bool now =
            countsIn(agreement.latest().content, calendar) || countsIn(contentOn(agreement, today), calendar);
        if (!now && !(ever && isSigned))
            continue;
        const AgreementStatus status = statusOn(agreement, today);
        const bool isOver =
            !now || agreement.archived || status == AgreementStatus::Expired || status == AgreementStatus::Terminated;
        uses.push_back({agreement.id, agreement.reference, isSigned, isOver});
    }
    return uses;
}

CalendarRecord newCalendar(const QString &zone)
{
    CalendarRecord calendar{CalendarId::create(), {}, {}};
    calendar.hours.zone = zone;
    for (std::size_t weekday = 0; weekday < 5; ++weekday)
        calendar.hours.week[weekday] = {DayInterval{9 * 3600, 17 * 3600}};
    return calendar;
}

CalendarRecord copyOf(const CalendarRecord &calendar, const std::vector<CalendarRecord> &all)
{
    CalendarRecord copy{CalendarId::create(), Texts::tr("%1 (copy)").arg(calendar.name), calendar.hours};
    for (int number = 2; !isNameFree(copy.name, all, copy.id); ++number)
        copy.name = Texts::tr("%1 (copy %2)").arg(calendar.name, QString::number(number));
    return copy;
}

Result<CalendarRecord> saveServiceHours(Workspace &workspace, CalendarRecord calendar, const QString &reason)
{
    return inTransaction(workspace, QStringLiteral("save_calendar"), reason.trimmed(),
        [&](Transaction &transaction) -> Result<CalendarRecord> {
            const auto before = findCalendar(transaction.database(), calendar.id);
            auto checked = checkedName(transaction, std::move(calendar));
            if (!checked)
                return checked;
            auto saved = saveCalendar(transaction, std::move(*checked));
            const bool asks = saved && before && reason.trimmed().isEmpty() && isOtherText(*before, *saved);
            if (const auto agreed = asks ? checkNotAgreed(transaction, *before) : Result<void>(); !agreed)
                return tl::unexpected(agreed.error());
            return saved;
        });
}

Result<std::vector<HoursChange>> changesOfHours(const Database &database, const Agreement &agreement)
{
    std::set<CalendarId> used;
    addHoursOf(agreement, used);
    if (agreement.framework)
        if (const auto framework = findAgreement(database, *agreement.framework))
            addHoursOf(*framework, used);
    std::vector<HoursChange> changes;
    for (const CalendarId &calendar : used) {
        const auto entries = auditEntries(database, calendar.text(), -1, 0);
        if (!entries)
            return tl::unexpected(entries.error());
        for (const AuditEntry &entry : *entries)
            if (changesHours(entry, calendar))
                changes.push_back({calendar, entry.at, entry.sequence});
    }
    std::sort(
        changes.begin(), changes.end(), [](const HoursChange &a, const HoursChange &b) { return a.entry < b.entry; });
    return changes;
}

Result<CalendarRecord> archiveServiceHours(Workspace &workspace, const CalendarId &id, bool archived)
{
    return inTransaction(
        workspace, QStringLiteral("archive_calendar"), {}, [&](Transaction &transaction) -> Result<CalendarRecord> {
            auto calendar = findCalendar(transaction.database(), id);
            if (!calendar)
                return calendar;
            if (const auto unused = archived ? checkUnused(transaction, *calendar) : Result<void>(); !unused)
                return tl::unexpected(unused.error());
            calendar->archived = archived;
            auto checked = checkedName(transaction, std::move(*calendar));
            return checked ? saveCalendar(transaction, std::move(*checked)) : checked;
        });
}

} // namespace kept
