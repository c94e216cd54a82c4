// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/applydocument.h"

#include "models/domain/codec.h"
#include "models/store/repositories.h"

#include <QJsonDocument>

namespace kept {

namespace {

/// The record with the stored revision, so that applying a file updates what is there.
template <typename Record, typename Save>
Result<void> applyRecords(Transaction &transaction, const std::vector<Record> &records,
    const std::vector<Record> &stored, ApplyOutcome &outcome, Save save)
{
    for (Record record : records) {
        const auto found =
            std::find_if(stored.begin(), stored.end(), [&](const Record &other) { return other.id == record.id; });
        record.revision = found == stored.end() ? 0 : found->revision;
        if (found != stored.end() && *found == record) {
            ++outcome.same;
            continue;
        }
        ++(found == stored.end() ? outcome.added : outcome.changed);
        if (auto saved = save(transaction, std::move(record)); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

Result<void> applyMappings(Transaction &transaction, const std::vector<Mapping> &mappings, ApplyOutcome &outcome)
{
    const auto stored = allMappings(transaction.database());
    if (!stored)
        return tl::unexpected(stored.error());
    for (const Mapping &mapping : mappings) {
        const auto found = std::find_if(
            stored->begin(), stored->end(), [&](const StoredMapping &other) { return other.id == mapping.id; });
        const QJsonObject json = toJson(mapping);
        if (found != stored->end() && found->json == json) {
            ++outcome.same;
            continue;
        }
        ++(found == stored->end() ? outcome.added : outcome.changed);
        const std::int64_t revision = found == stored->end() ? 0 : found->revision;
        if (auto saved = saveMapping(transaction, {mapping.id, mapping.name, json, revision}); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

/// One step of applying: the records of one kind against those stored.
template <typename Record, typename All, typename Save>
Result<void> applyKind(
    Transaction &transaction, const std::vector<Record> &records, ApplyOutcome &outcome, All all, Save save)
{
    if (records.empty())
        return {};
    const auto stored = all(transaction.database());
    if (!stored)
        return tl::unexpected(stored.error());
    return applyRecords(transaction, records, *stored, outcome, save);
}

Result<ApplyOutcome> applyAll(Transaction &transaction, const Document &document)
{
    ApplyOutcome outcome;
    Result<void> done = applyKind(transaction, document.organisations, outcome, allOrganisations, saveOrganisation);
    if (done)
        done = applyKind(transaction, document.services, outcome, allServices, saveService);
    if (done)
        done = applyKind(transaction, document.calendars, outcome, allCalendars, saveCalendar);
    if (done)
        done = applyKind(transaction, document.agreements, outcome, allAgreements,
            [](Transaction &t, Agreement a) { return saveAgreement(t, std::move(a)); });
    if (done)
        done = applyMappings(transaction, document.mappings, outcome);
    if (done)
        done = applyKind(transaction, document.exclusions, outcome, allExclusions, saveExclusion);
    if (done)
        done = applyKind(transaction, document.reviews, outcome, allReviews, saveReview);
    if (done)
        done = applyKind(transaction, document.claims, outcome, allClaims, saveClaim);
    if (!done)
        return tl::unexpected(done.error());
    return outcome;
}

Result<void> exportMappings(const Database &database, Document &document)
{
    const auto stored = allMappings(database);
    if (!stored)
        return tl::unexpected(stored.error());
    for (const StoredMapping &mapping : *stored) {
        auto read = mappingFromJson(mapping.json, mapping.name);
        if (!read)
            return tl::unexpected(read.error());
        document.mappings.push_back(std::move(*read));
    }
    return {};
}

} // namespace

Result<ApplyOutcome> applyDocument(Workspace &workspace, const Document &document)
{
    return inTransaction(workspace, QStringLiteral("apply_document"), {},
        [&](Transaction &transaction) { return applyAll(transaction, document); });
}

Result<Document> exportDocument(const Database &database)
{
    Document document;
    const auto take = [&](auto &into, auto loaded) -> Result<void> {
        if (!loaded)
            return tl::unexpected(loaded.error());
        into = std::move(*loaded);
        return {};
    };
    Result<void> done = take(document.organisations, allOrganisations(database));
    if (done)
        done = take(document.services, allServices(database));
    if (done)
        done = take(document.calendars, allCalendars(database));
    if (done)
        done = take(document.agreements, allAgreements(database));
    if (done)
        done = exportMappings(database, document);
    if (done)
        done = take(document.exclusions, allExclusions(database));
    if (done)
        done = take(document.reviews, allReviews(database));
    if (done)
        done = take(document.claims, allClaims(database));
    if (!done)
        return tl::unexpected(done.error());
    return document;
}

} // namespace kept
