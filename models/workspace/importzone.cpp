// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/importzone.h"

#include "models/exchange/cellreader.h"
#include "models/store/repositories.h"

#include <QCoreApplication>

#include <map>
#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportZone)
};

std::set<ServiceId> servicesNamed(const FormatGuess &guess, const std::vector<Service> &services)
{
    std::set<ServiceId> named;
    const QStringList columns = guess.mapping.fields.value(QStringLiteral("service")).columns;
    const auto column = columns.isEmpty() ? -1 : guess.header.indexOf(columns.first());
    if (column < 0)
        return named;
    for (const QStringList &row : guess.firstRows)
        for (const Service &service : services)
            if (service.name == row.value(column) || service.sourceNames.contains(row.value(column)))
                named.insert(service.id);
    return named;
}

bool isAbout(const Agreement &agreement, const std::set<ServiceId> &services)
{
    const auto &scope = agreement.latest().content.services;
    return services.empty()
        || std::any_of(scope.begin(), scope.end(), [&](const ServiceId &id) { return services.count(id) > 0; });
}

/// Reasons by zone: the service hours of the agreement's service levels.
void addCalendars(
    std::map<QString, QString> &zones, const Agreement &agreement, const std::vector<CalendarRecord> &calendars)
{
    for (const ServiceLevel &level : agreement.latest().content.serviceLevels)
        for (const CalendarRecord &calendar : calendars)
            if (level.calendar == calendar.id)
                zones.emplace(calendar.hours.zone,
                    Texts::tr("Proposed as the zone of the service hours “%1” in agreement %2.")
                        .arg(calendar.name, agreement.reference));
}

std::optional<ZoneProposal> onlyOne(const std::map<QString, QString> &zones)
{
    if (zones.size() != 1)
        return std::nullopt;
    return ZoneProposal{zones.begin()->first, zones.begin()->second};
}

} // namespace

Result<std::optional<ZoneProposal>> proposeZone(const Database &database, const FormatGuess &guess)
{
    const auto services = allServices(database);
    const auto agreements = allAgreements(database);
    const auto calendars = allCalendars(database);
    if (!services || !agreements || !calendars)
        return tl::unexpected(!services ? services.error() : !agreements ? agreements.error() : calendars.error());
    const std::set<ServiceId> named = servicesNamed(guess, *services);
    std::map<QString, QString> hours;
    std::map<QString, QString> governing;
    for (const Agreement &agreement : *agreements) {
        if (agreement.archived || !isAbout(agreement, named))
            continue;
        addCalendars(hours, agreement, *calendars);
        governing.emplace(agreement.latest().content.zone,
            Texts::tr("Proposed as the governing zone of agreement %1.").arg(agreement.reference));
    }
    return hours.empty() ? onlyOne(governing) : onlyOne(hours);
}

std::optional<ZoneExample> zoneExample(const FormatGuess &guess, const Mapping &mapping)
{
    const auto zone = zoneFromName(mapping.formats.zone);
    if (!zone)
        return std::nullopt;
    WallClock clock(*zone, mapping.formats.fold);
    for (const QString &field : fieldNames(mapping.kind, mapping.shape)) {
        const FieldSource source = mapping.fields.value(field);
        const auto column = source.columns.size() == 1 ? guess.header.indexOf(source.columns.first()) : -1;
        const auto format = DateTimeFormat::compile(source.format.isEmpty() ? mapping.formats.dateTime : source.format);
        if (column < 0 || !format || !format->hasTime())
            continue;
        for (const QStringList &row : guess.firstRows) {
            const std::string cell = row.value(column).trimmed().toStdString();
            WallTime wall;
            if (cell.empty() || format->read(cell, wall) != DateFault::None || wall.offsetSeconds)
                continue;
            if (const auto at = readInstant(cell, *format, clock))
                return ZoneExample{QString::fromStdString(cell), *at};
        }
    }
    return std::nullopt;
}

} // namespace kept
