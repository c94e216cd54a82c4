// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/repositories.h"

#include "models/domain/agreementlife.h"
#include "models/domain/codec.h"
#include "models/domain/servicedependencies.h"
#include "models/evaluation/portfolio.h"
#include "models/store/attachments.h"
#include "models/store/foureyes.h"
#include "models/store/recordrules.h"
#include "models/store/records.h"

#include <future>
#include <iterator>
#include <span>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

template <typename Record>
using Reader = Result<Record> (*)(const QJsonObject &, const QString &);

template <typename Record>
Result<Record> readRecord(const StoredJson &stored, Reader<Record> read)
{
    Result<Record> record = read(stored.content, stored.id);
    if (!record) {
        Error error = record.error();
        error.code = ErrorCode::Damaged;
        return tl::unexpected(error);
    }
    record->revision = stored.revision;
    return record;
}

/// A record with what it is sorted by.
template <typename Record>
struct Sortable {
    QString key;
    QString id;
    Record record;
};

template <typename Record>
Result<std::vector<Sortable<Record>>> readSome(RecordKind kind, std::span<const StoredText> stored, Reader<Record> read)
{
    std::vector<Sortable<Record>> records;
    records.reserve(stored.size());
    for (const StoredText &each : stored) {
        const StoredJson json = readText(each);
        auto record = readRecord(json, read);
        if (!record)
            return tl::unexpected(record.error());
        records.push_back({sortKey(kind, json.content), each.id, std::move(*record)});
    }
    return records;
}

template <typename Record>
std::vector<Record> sorted(std::vector<Sortable<Record>> some)
{
    std::vector<Sortable<Record> *> order;
    for (Sortable<Record> &each : some)
        order.push_back(&each);
    std::sort(order.begin(), order.end(),
        [](const auto *a, const auto *b) { return isSortedBefore(a->key, a->id, b->key, b->id); });
    std::vector<Record> records;
    records.reserve(order.size());
    for (Sortable<Record> *each : order)
        records.push_back(std::move(each->record));
    return records;
}

template <typename Record>
Result<std::vector<Record>> readAll(const Database &database, RecordKind kind, Reader<Record> read)
{
    constexpr std::size_t few = 32; // another thread costs as much as reading some agreements
    const auto stored = allTexts(database, kind);
    if (!stored)
        return tl::unexpected(stored.error());
    const std::span<const StoredText> all(*stored);
    const std::size_t here = all.size() < few ? all.size() : all.size() / 2;
    std::future<Result<std::vector<Sortable<Record>>>> later;
    if (here < all.size())
        later = std::async(
            std::launch::async, [kind, half = all.subspan(here), read] { return readSome<Record>(kind, half, read); });
    auto records = readSome<Record>(kind, all.first(here), read);
    if (later.valid()) {
        auto rest = later.get();
        if (records && !rest)
            return tl::unexpected(rest.error());
        if (records)
            std::move(rest->begin(), rest->end(), std::back_inserter(*records));
    }
    if (!records)
        return tl::unexpected(records.error());
    return sorted(std::move(*records));
}

template <typename Record>
Result<Record> readOne(const Database &database, RecordKind kind, const QString &id, Reader<Record> read)
{
    return findJson(database, kind, id).and_then([read](const StoredJson &stored) { return readRecord(stored, read); });
}

template <typename Record>
Result<Record> saveRecord(Transaction &transaction, RecordKind kind, Record record)
{
    const auto revision = saveJson(transaction, kind, record.id.text(), toJson(record), record.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    record.revision = *revision;
    return record;
}

/// Refuses a reference to a record that is not in the workbook; `sentence` has the missing id as %1.
Result<void> mustExist(
    const Transaction &transaction, RecordKind kind, const QString &id, const QString &place, const QString &sentence)
{
    const auto exists = recordExists(transaction.database(), kind, id);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return fail(ErrorCode::InvalidInput, sentence.arg(id), place);
    return {};
}

Result<void> organisationMustExist(const Transaction &transaction, const OrganisationId &id, const QString &place)
{
    return mustExist(transaction, RecordKind::Organisation, id.text(), place,
        Texts::tr("The organisation %1 is not in the workbook."));
}

Result<void> checkDependencies(const Transaction &transaction, const Service &service)
{
    for (const ServiceDependency &each : service.dependencies)
        if (each.service != service.id)
            if (auto exists = mustExist(transaction, RecordKind::Service, each.service.text(),
                    QStringLiteral("depends_on"), Texts::tr("The service %1 is not in the workbook."));
                !exists)
                return exists;
    const auto order = savingOrder(transaction.database(), {service});
    return order ? Result<void>() : tl::unexpected(order.error());
}

Result<void> agreementMustExist(const Transaction &transaction, const AgreementId &id)
{
    return mustExist(transaction, RecordKind::Agreement, id.text(), QStringLiteral("agreement"),
        Texts::tr("The agreement %1 is not in the workbook."));
}

Result<void> checkContent(const Transaction &transaction, const AgreementContent &content, const QString &place)
{
    for (const ServiceId &service : content.services) {
        const auto exists = mustExist(transaction, RecordKind::Service, service.text(),
            place + QStringLiteral(".services"), Texts::tr("The service %1 is not in the workbook."));
        if (!exists)
            return exists;
    }
    for (const ServiceLevel &level : content.serviceLevels) {
        if (!level.calendar)
            continue;
        const auto exists = mustExist(transaction, RecordKind::Calendar, level.calendar->text(),
            place + QStringLiteral(".service_levels"), Texts::tr("The calendar %1 is not in the workbook."));
        if (!exists)
            return exists;
    }
    return {};
}

Result<void> checkReferenceIsFree(const Transaction &transaction, const Agreement &agreement)
{
    const auto stored =
        findJsonBy(transaction.database(), RecordKind::Agreement, QStringLiteral("reference"), agreement.reference);
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored && (*stored)->id != agreement.id.text())
        return fail(ErrorCode::InvalidInput,
            Texts::tr("Another agreement has the reference %1 already.").arg(agreement.reference),
            QStringLiteral("reference"), Texts::tr("Choose another reference."));
    return {};
}

/// What is wrong with the agreement, but for the terms that were signed and stored as they are: notice of them must be
/// possible, and amending them.
std::vector<Error> problemsOf(const Transaction &transaction, const Agreement &agreement)
{
    std::vector<Error> problems = validate(agreement);
    if (problems.empty())
        return problems;
    const auto stored = findAgreement(transaction.database(), agreement.id);
    if (!stored || stored->versions.size() > agreement.versions.size()
        || !std::equal(stored->versions.begin(), stored->versions.end(), agreement.versions.begin())
        || std::none_of(stored->life.begin(), stored->life.end(),
            [](const LifeEvent &event) { return event.kind == LifeEventKind::Signed; }))
        return problems;
    const std::vector<Error> known = validate(*stored);
    std::erase_if(problems,
        [&known](const Error &problem) { return std::find(known.begin(), known.end(), problem) != known.end(); });
    return problems;
}

Result<void> checkAgreement(const Transaction &transaction, const Agreement &agreement)
{
    if (const std::vector<Error> problems = problemsOf(transaction, agreement); !problems.empty())
        return tl::unexpected(problems.front());
    Result<void> checked = checkReferenceIsFree(transaction, agreement);
    if (checked)
        checked = organisationMustExist(transaction, agreement.provider, QStringLiteral("provider"));
    if (checked)
        checked = organisationMustExist(transaction, agreement.customer, QStringLiteral("customer"));
    for (std::size_t i = 0; checked && i < agreement.versions.size(); ++i)
        checked =
            checkContent(transaction, agreement.versions[i].content, QStringLiteral("versions[%1].content").arg(i));
    return checked;
}

/// The steps of its life and, when it is stored already, what may follow them.
Result<void> checkLifeOf(const Transaction &transaction, const Agreement &agreement)
{
    const auto fourEyes = needsFourEyes(transaction.database());
    if (!fourEyes)
        return tl::unexpected(fourEyes.error());
    if (agreement.revision == 0)
        return checkLife(agreement, *fourEyes);
    const auto stored = findAgreement(transaction.database(), agreement.id);
    if (!stored)
        return tl::unexpected(stored.error());
    // Another revision is a conflict, which saving tells; what is as it was needs no check.
    if (stored->revision != agreement.revision || *stored == agreement)
        return {};
    const ActionContext &context = transaction.context();
    return checkSuccession(*stored, agreement,
        {*fourEyes, dateOf(*stored, context.now), context.actor.displayName, context.actor.systemUser});
}

Result<void> checkExclusion(const Transaction &transaction, const Exclusion &exclusion)
{
    const auto fourEyes = needsFourEyes(transaction.database());
    if (!fourEyes)
        return tl::unexpected(fourEyes.error());
    if (auto checked = checkApproval(exclusion, *fourEyes); !checked || exclusion.revision == 0)
        return checked;
    const auto stored =
        readOne<Exclusion>(transaction.database(), RecordKind::Exclusion, exclusion.id.text(), exclusionFromJson);
    if (!stored)
        return tl::unexpected(stored.error());
    // Another revision is a conflict, which saving tells.
    if (stored->revision != exclusion.revision)
        return {};
    const auto people = peopleOf(transaction.database(), *stored);
    if (!people)
        return tl::unexpected(people.error());
    return checkSuccession(*stored, exclusion, people->requester, transaction.context().actor, *fourEyes);
}

/// The reference of a signed agreement whose service hours these are, or whose service levels are measured in them;
/// empty without one.
Result<QString> signedUserOf(const Database &database, const CalendarId &calendar)
{
    const auto agreements = allAgreements(database);
    if (!agreements)
        return tl::unexpected(agreements.error());
    const auto uses = [&](const AgreementVersion &version) {
        const auto &levels = version.content.serviceLevels;
        return version.content.serviceHours == calendar
            || std::any_of(
                levels.begin(), levels.end(), [&](const ServiceLevel &level) { return level.calendar == calendar; });
    };
    for (const Agreement &agreement : *agreements)
        if (approvalOf(agreement) == AgreementStatus::Active
            && std::any_of(agreement.versions.begin(), agreement.versions.end(), uses))
            return agreement.reference;
    return QString();
}

/// Figures of the past do not change because the service hours of a signed agreement do.
Result<void> checkHoursAreKept(const Transaction &transaction, const CalendarRecord &calendar)
{
    const auto stored = findCalendar(transaction.database(), calendar.id);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto zone = zoneFromName(stored->hours.zone);
    const QDate today = dateIn(transaction.context().now, zone ? *zone : QTimeZone::utc());
    // Another revision is a conflict, which saving tells.
    if (stored->revision != calendar.revision || isSameUntil(stored->hours, calendar.hours, today))
        return {};
    const auto user = signedUserOf(transaction.database(), calendar.id);
    if (!user)
        return tl::unexpected(user.error());
    if (user->isEmpty())
        return {};
    return fail(ErrorCode::Refused,
        Texts::tr("The service hours “%1” are part of the signed agreement %2; their zone, weekly hours, yearly "
                  "holidays and days up to %3 are not changed any more.")
            .arg(stored->name, *user, today.toString(Qt::ISODate)),
        QStringLiteral("hours"), Texts::tr("Make a new calendar, and amend the agreement."));
}

Result<StoredMapping> mappingOf(const StoredJson &stored)
{
    const auto id = MappingId::parse(stored.id);
    if (!id)
        return fail(ErrorCode::Damaged, Texts::tr("The mapping %1 has no valid id.").arg(stored.id));
    return StoredMapping{*id, stored.content.value(u"name").toString(), stored.content, stored.revision};
}

} // namespace

Result<std::vector<Organisation>> allOrganisations(const Database &database)
{
    return readAll<Organisation>(database, RecordKind::Organisation, organisationFromJson);
}

Result<Organisation> findOrganisation(const Database &database, const OrganisationId &id)
{
    return readOne<Organisation>(database, RecordKind::Organisation, id.text(), organisationFromJson);
}

Result<Organisation> saveOrganisation(Transaction &transaction, Organisation organisation)
{
    if (organisation.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("An organisation needs a name."), QStringLiteral("name"));
    return saveRecord(transaction, RecordKind::Organisation, std::move(organisation));
}

Result<std::vector<Service>> allServices(const Database &database)
{
    return readAll<Service>(database, RecordKind::Service, serviceFromJson);
}

Result<Service> findService(const Database &database, const ServiceId &id)
{
    return readOne<Service>(database, RecordKind::Service, id.text(), serviceFromJson);
}

Result<std::vector<std::size_t>> savingOrder(const Database &database, const std::vector<Service> &services)
{
    const auto stored = allServices(database);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto all = dependencyOrder(withChanged(*stored, services));
    if (!all)
        return tl::unexpected(all.error());
    std::vector<std::size_t> order;
    for (const ServiceId &id : *all)
        for (std::size_t i = 0; i < services.size(); ++i)
            if (services[i].id == id)
                order.push_back(i);
    return order;
}

Result<Service> saveService(Transaction &transaction, Service service)
{
    if (service.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A service needs a name."), QStringLiteral("name"));
    Result<void> checked = organisationMustExist(transaction, service.provider, QStringLiteral("provider"));
    if (checked && service.customer)
        checked = organisationMustExist(transaction, *service.customer, QStringLiteral("customer"));
    if (checked && !service.dependencies.empty())
        checked = checkDependencies(transaction, service);
    if (!checked)
        return tl::unexpected(checked.error());
    return saveRecord(transaction, RecordKind::Service, std::move(service));
}

Result<std::vector<CalendarRecord>> allCalendars(const Database &database)
{
    return readAll<CalendarRecord>(database, RecordKind::Calendar, calendarFromJson);
}

Result<CalendarRecord> findCalendar(const Database &database, const CalendarId &id)
{
    return readOne<CalendarRecord>(database, RecordKind::Calendar, id.text(), calendarFromJson);
}

Result<CalendarRecord> saveCalendar(Transaction &transaction, CalendarRecord calendar)
{
    if (calendar.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A calendar needs a name."), QStringLiteral("name"));
    if (const auto made = ServiceCalendar::make(calendar.hours); !made)
        return tl::unexpected(made.error());
    if (calendar.revision != 0)
        if (const auto checked = checkHoursAreKept(transaction, calendar); !checked)
            return tl::unexpected(checked.error());
    return saveRecord(transaction, RecordKind::Calendar, std::move(calendar));
}

Result<std::vector<Agreement>> allAgreements(const Database &database)
{
    return readAll<Agreement>(database, RecordKind::Agreement, agreementFromJson);
}

Result<Agreement> findAgreement(const Database &database, const AgreementId &id)
{
    return readOne<Agreement>(database, RecordKind::Agreement, id.text(), agreementFromJson);
}

Result<Agreement> findAgreementByReference(const Database &database, const QString &referenceOrId)
{
    for (const char *column : {"reference", "id"}) {
        const auto stored = findJsonBy(database, RecordKind::Agreement, QLatin1String(column), referenceOrId);
        if (!stored)
            return tl::unexpected(stored.error());
        if (*stored)
            return readRecord<Agreement>(**stored, agreementFromJson);
    }
    return fail(ErrorCode::NotFound,
        Texts::tr("The workbook has no agreement with the reference or id %1.").arg(referenceOrId));
}

Result<Agreement> saveAgreement(Transaction &transaction, Agreement agreement)
{
    if (const auto checked = checkAgreement(transaction, agreement); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkLifeOf(transaction, agreement); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkAttachmentNames(agreement.attachments); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkAttachments(transaction.database(), agreement.attachments); !checked)
        return tl::unexpected(checked.error());
    return saveRecord(transaction, RecordKind::Agreement, std::move(agreement));
}

Result<std::vector<StoredMapping>> allMappings(const Database &database)
{
    const auto stored = allJson(database, RecordKind::Mapping);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<StoredMapping> mappings;
    for (const StoredJson &each : *stored) {
        auto mapping = mappingOf(each);
        if (!mapping)
            return tl::unexpected(mapping.error());
        mappings.push_back(std::move(*mapping));
    }
    return mappings;
}

Result<StoredMapping> saveMapping(Transaction &transaction, StoredMapping mapping)
{
    if (mapping.name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A mapping needs a name."), QStringLiteral("name"));
    mapping.json.insert(u"name", mapping.name);
    const auto revision = saveJson(transaction, RecordKind::Mapping, mapping.id.text(), mapping.json, mapping.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    mapping.revision = *revision;
    return mapping;
}

Result<std::vector<StoredTemplate>> allTemplates(const Database &database)
{
    const auto stored = allJson(database, RecordKind::Template);
    if (!stored)
        return tl::unexpected(stored.error());
    std::vector<StoredTemplate> templates;
    for (const StoredJson &each : *stored)
        templates.push_back({each.id, each.content, each.revision});
    return templates;
}

Result<StoredTemplate> saveTemplate(Transaction &transaction, StoredTemplate stored)
{
    if (stored.json.value(u"title").toString().trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Texts::tr("A template needs a title."), QStringLiteral("title"));
    const auto revision = saveJson(transaction, RecordKind::Template, stored.id, stored.json, stored.revision);
    if (!revision)
        return tl::unexpected(revision.error());
    stored.revision = *revision;
    return stored;
}

Result<std::vector<Exclusion>> allExclusions(const Database &database)
{
    return readAll<Exclusion>(database, RecordKind::Exclusion, exclusionFromJson);
}

Result<Exclusion> saveExclusion(Transaction &transaction, Exclusion exclusion)
{
    if (const auto checked = agreementMustExist(transaction, exclusion.agreement); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkExclusion(transaction, exclusion); !checked)
        return tl::unexpected(checked.error());
    return saveRecord(transaction, RecordKind::Exclusion, std::move(exclusion));
}

Result<std::vector<Review>> allReviews(const Database &database)
{
    return readAll<Review>(database, RecordKind::Review, reviewFromJson);
}

Result<Review> findReview(const Database &database, const ReviewId &id)
{
    return readOne<Review>(database, RecordKind::Review, id.text(), reviewFromJson);
}

Result<Review> saveReview(Transaction &transaction, Review review)
{
    if (const auto checked = agreementMustExist(transaction, review.agreement); !checked)
        return tl::unexpected(checked.error());
    const auto exists = recordExists(transaction.database(), RecordKind::Review, review.id.text());
    if (!exists)
        return tl::unexpected(exists.error());
    if (*exists) {
        const auto stored = findReview(transaction.database(), review.id);
        if (!stored)
            return stored;
        if (stored->state == ReviewState::Sealed)
            return fail(ErrorCode::Refused, Texts::tr("A sealed review is not changed any more."), {},
                Texts::tr("Later corrections show as restatements beside it."));
    }
    return saveRecord(transaction, RecordKind::Review, std::move(review));
}

Result<std::vector<Claim>> allClaims(const Database &database)
{
    auto claims = readAll<Claim>(database, RecordKind::Claim, claimFromJson);
    if (claims)
        std::erase_if(*claims, [](const Claim &claim) { return claim.withdrawn; });
    return claims;
}

Result<bool> isWithdrawn(const Database &database, const ClaimId &id)
{
    const auto stored = findJson(database, RecordKind::Claim, id.text());
    if (stored)
        return stored->content.value(u"withdrawn").toBool();
    return stored.error().code == ErrorCode::NotFound ? Result<bool>(false) : tl::unexpected(stored.error());
}

Result<Claim> saveClaim(Transaction &transaction, Claim claim)
{
    if (const auto checked = agreementMustExist(transaction, claim.agreement); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkAttachmentNames(claim.attachments); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkAttachments(transaction.database(), claim.attachments); !checked)
        return tl::unexpected(checked.error());
    return saveRecord(transaction, RecordKind::Claim, std::move(claim));
}

Result<std::vector<Invoice>> allInvoices(const Database &database)
{
    return readAll<Invoice>(database, RecordKind::Invoice, invoiceFromJson);
}

Result<Invoice> saveInvoice(Transaction &transaction, Invoice invoice)
{
    if (const auto checked = agreementMustExist(transaction, invoice.agreement); !checked)
        return tl::unexpected(checked.error());
    return saveRecord(transaction, RecordKind::Invoice, std::move(invoice));
}

Result<std::vector<ExchangeRate>> allExchangeRates(const Database &database)
{
    return readAll<ExchangeRate>(database, RecordKind::ExchangeRate, exchangeRateFromJson);
}

Result<ExchangeRate> saveExchangeRate(Transaction &transaction, ExchangeRate rate)
{
    return saveRecord(transaction, RecordKind::ExchangeRate, std::move(rate));
}

Result<QString> setting(const Database &database, const QString &key)
{
    const auto stored = findJson(database, RecordKind::Setting, key);
    if (stored)
        return stored->content.value(u"value").toString();
    if (stored.error().code == ErrorCode::NotFound)
        return QString();
    return tl::unexpected(stored.error());
}

Result<bool> needsFourEyes(const Database &database)
{
    const auto value = setting(database, QStringLiteral("four_eyes"));
    if (!value)
        return tl::unexpected(value.error());
    return *value != QStringLiteral("0");
}

Result<void> saveSetting(Transaction &transaction, const QString &key, const QString &value)
{
    const auto stored = findJson(transaction.database(), RecordKind::Setting, key);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return tl::unexpected(stored.error());
    const auto revision = saveJson(
        transaction, RecordKind::Setting, key, {{QStringLiteral("value"), value}}, stored ? stored->revision : 0);
    if (!revision)
        return tl::unexpected(revision.error());
    return {};
}

} // namespace kept
