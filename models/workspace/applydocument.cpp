// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/applydocument.h"

#include "models/domain/agreementlife.h"
#include "models/domain/codec.h"
#include "models/store/attachments.h"
#include "models/store/recordrules.h"
#include "models/store/repositories.h"
#include "models/workspace/agreementtemplates.h"
#include "models/workspace/claimbook.h"
#include "models/workspace/claimchecks.h"
#include "models/workspace/claims.h"
#include "models/workspace/exchangerates.h"
#include "models/workspace/invoices.h"
#include "models/workspace/reviews.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>

#include <map>

#include <numeric>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ApplyDocument)
};

template <typename Record>
QString nameOf(const Record &record)
{
    return record.id.text();
}
QString nameOf(const Agreement &agreement) { return agreement.reference; }
QString nameOf(const Organisation &organisation) { return organisation.name; }
QString nameOf(const Service &service) { return service.name; }
QString nameOf(const CalendarRecord &calendar) { return calendar.name; }

/// "the agreement T-1" of a record of the list.
QString recordWords(const QString &list, const QString &name)
{
    static const std::map<QString, const char *> words{
        {QStringLiteral("organisations"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "organisation %1")},
        {QStringLiteral("services"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "service %1")},
        {QStringLiteral("calendars"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "calendar %1")},
        {QStringLiteral("agreements"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "agreement %1")},
        {QStringLiteral("exclusions"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "exclusion %1")},
        {QStringLiteral("reviews"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "review %1")},
        {QStringLiteral("claims"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "claim %1")},
        {QStringLiteral("invoices"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "invoice %1")},
        {QStringLiteral("rates"), QT_TRANSLATE_NOOP("kept::ApplyDocument", "exchange rate %1")}};
    const auto found = words.find(list);
    return found == words.end() ? name : Texts::tr(found->second).arg(name);
}

/// Parts of a path that people know by another name, counted from one: "life[1]" is the second step.
QStringList partWords(const QString &path)
{
    static const QRegularExpression part(QStringLiteral("(life|versions|service_levels|charges|clauses)\\[(\\d+)\\]"));
    QStringList words;
    for (auto each = part.globalMatch(path); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const QString name = match.captured(1);
        const int number = match.captured(2).toInt() + 1;
        words << (name == QStringLiteral("life")           ? Texts::tr("step %1 of its life")
                : name == QStringLiteral("versions")       ? Texts::tr("version %1 in the file")
                : name == QStringLiteral("service_levels") ? Texts::tr("service level %1")
                : name == QStringLiteral("charges")        ? Texts::tr("charge %1")
                                                           : Texts::tr("clause %1"))
                     .arg(number);
    }
    return words;
}

constexpr qsizetype mostBytesOfFiles = 350 * 1000 * 1000; // their base64 fits what a document may have

/// The error with its place in words, and behind it the path that a search in the file finds.
template <typename Record>
Error inRecord(Error error, const QString &list, std::size_t index, const Record &record)
{
    QString path = QStringLiteral("%1[%2]").arg(list).arg(index);
    if (!error.place.isEmpty() && error.place != nameOf(record))
        path += u'.' + error.place;
    const QStringList words = QStringList(recordWords(list, nameOf(record))) + partWords(path);
    error.place = QStringLiteral("%1 (%2)").arg(words.join(QStringLiteral(", ")), path);
    return error;
}

/// What is known of the file while it is taken in.
struct Taking {
    ApplyOutcome outcome;
    std::optional<TakenOver> mark;
};

void add(const std::optional<TakenOver> &mark, std::vector<TakenOver> &origins, ApplyOutcome &outcome)
{
    if (!mark)
        return;
    origins.push_back(*mark);
    ++outcome.takenOver;
}

LifeEvent withoutOrigin(LifeEvent event)
{
    event.takenOver.clear();
    return event;
}

/// Of the records that are decided on, says which decisions the workbook did not see.
template <typename Record>
void setOrigin(const Transaction &, Record &, const Record *, Taking &)
{ }

/// Steps that are recorded already keep what the workbook knows of them.
void setOrigin(const Transaction &, Agreement &agreement, const Agreement *stored, Taking &taking)
{
    bool known = stored != nullptr;
    for (std::size_t i = 0; i < agreement.life.size(); ++i) {
        LifeEvent &event = agreement.life[i];
        known = known && i < stored->life.size() && withoutOrigin(event) == withoutOrigin(stored->life[i]);
        if (known)
            event.takenOver = stored->life[i].takenOver;
        else
            add(taking.mark, event.takenOver, taking.outcome);
    }
}

void complete(QString &systemUser, const QString &name, const QString &storedName, const QString &storedUser)
{
    if (systemUser.isEmpty() && name == storedName)
        systemUser = storedUser;
}

/// A file need not repeat what the workbook knows of a wish to archive, nor name the one who takes it in.
void completeWithdrawal(Exclusion &exclusion, const Exclusion &stored, const Person &actor)
{
    if (!exclusion.withdrawal)
        exclusion.withdrawal = stored.withdrawal;
    if (!exclusion.withdrawal || (exclusion.withdrawal == stored.withdrawal && !exclusion.archived))
        return;
    ExclusionWithdrawal &withdrawal = *exclusion.withdrawal;
    const ExclusionWithdrawal asked =
        stored.withdrawal.value_or(ExclusionWithdrawal{actor.name, actor.systemUser, {}, {}, {}});
    if (withdrawal.requestedBy.isEmpty())
        withdrawal.requestedBy = asked.requestedBy;
    complete(withdrawal.requestedByUser, withdrawal.requestedBy, asked.requestedBy, asked.requestedByUser);
    if (exclusion.archived && !stored.archived && stored.withdrawal && withdrawal.confirmedBy.isEmpty())
        withdrawal.confirmedBy = actor.name;
    complete(withdrawal.confirmedByUser, withdrawal.confirmedBy, asked.confirmedBy, asked.confirmedByUser);
    complete(withdrawal.confirmedByUser, withdrawal.confirmedBy, actor.name, actor.systemUser);
}

/// Files of earlier versions do not have the system users.
void completePeople(const Actor &actor, Exclusion &exclusion, const Exclusion *stored)
{
    if (stored) {
        complete(exclusion.requestedByUser, exclusion.requestedBy, stored->requestedBy, stored->requestedByUser);
        complete(exclusion.approvedByUser, exclusion.approvedBy, stored->approvedBy, stored->approvedByUser);
        if (!stored->approvedBy.isEmpty())
            completeWithdrawal(exclusion, *stored, personOf(actor));
        else if (exclusion.approvedByUser.isEmpty() && isNameOf(actor, exclusion.approvedBy))
            exclusion.approvedByUser = actor.systemUser;
    } else if (exclusion.requestedByUser.isEmpty() && isNameOf(actor, exclusion.requestedBy)) {
        exclusion.requestedByUser = actor.systemUser;
    }
}

void setOrigin(const Transaction &transaction, Exclusion &exclusion, const Exclusion *stored, Taking &taking)
{
    completePeople(transaction.context().actor, exclusion, stored);
    if (stored && stored->approvedBy == exclusion.approvedBy)
        exclusion.takenOver = stored->takenOver;
    else if (exclusion.approvedBy.isEmpty() || (stored && isNameOf(transaction.context().actor, exclusion.approvedBy)))
        exclusion.takenOver.clear();
    else
        add(taking.mark, exclusion.takenOver, taking.outcome);
}

/// The places of the records in the order in which they are saved.
template <typename Record>
Result<std::vector<std::size_t>> savingOrder(const Database &, const std::vector<Record> &records)
{
    std::vector<std::size_t> order(records.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    return order;
}

/// Differences come after the claims beside which they stand, whichever way the file has them.
template <>
Result<std::vector<std::size_t>> savingOrder(const Database &, const std::vector<Claim> &claims)
{
    std::vector<std::size_t> order(claims.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_partition(order.begin(), order.end(), [&claims](std::size_t i) { return !claims[i].restates; });
    return order;
}

/// The record with the stored revision, so that applying a file updates what is there.
template <typename Record, typename Save>
Result<void> applyRecords(Transaction &transaction, const QString &list, const std::vector<Record> &records,
    const std::vector<Record> &stored, Taking &taking, Save save)
{
    ApplyOutcome &outcome = taking.outcome;
    const auto order = savingOrder(transaction.database(), records);
    if (!order)
        return fail(order.error().code, order.error().message, list, order.error().advice);
    std::map<decltype(Record::id), const Record *> known;
    for (const Record &record : stored)
        known.emplace(record.id, &record);
    for (const std::size_t i : *order) {
        Record record = records[i];
        const auto place = known.find(record.id);
        const Record *found = place == known.end() ? nullptr : place->second;
        record.revision = found == nullptr ? 0 : found->revision;
        setOrigin(transaction, record, found, taking);
        if (found != nullptr && *found == record) {
            ++outcome.same;
            continue;
        }
        ++(found == nullptr ? outcome.added : outcome.changed);
        if (auto saved = save(transaction, std::move(record)); !saved)
            return tl::unexpected(inRecord(saved.error(), list, i, records[i]));
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

Result<void> applyTemplates(Transaction &transaction, const std::vector<OwnTemplate> &templates, ApplyOutcome &outcome)
{
    const auto stored = allTemplates(transaction.database());
    if (!stored)
        return tl::unexpected(stored.error());
    for (const OwnTemplate &own : templates) {
        const auto found = std::find_if(
            stored->begin(), stored->end(), [&](const StoredTemplate &other) { return other.id == own.made.id; });
        const bool known = found != stored->end();
        const QJsonObject json = toJson(own);
        if (known && found->json == json) {
            ++outcome.same;
            continue;
        }
        ++(known ? outcome.changed : outcome.added);
        if (auto saved = saveTemplate(transaction, {own.made.id, json, known ? found->revision : 0}); !saved)
            return tl::unexpected(saved.error());
    }
    return {};
}

/// One step of applying: the records of one kind against those stored.
template <typename Record, typename All, typename Save>
Result<void> applyKind(Transaction &transaction, const QString &list, const std::vector<Record> &records,
    Taking &taking, All all, Save save)
{
    if (records.empty())
        return {};
    const auto stored = all(transaction.database());
    if (!stored)
        return tl::unexpected(stored.error());
    return applyRecords(transaction, list, records, *stored, taking, save);
}

Result<Review> applyReview(Transaction &transaction, Review review)
{
    if (review.sealed && review.sealed->fingerprint != reviewFingerprint(review))
        return fail(ErrorCode::Refused, Texts::tr("The sealed review is not what it was sealed as."),
            QStringLiteral("sealed.fingerprint"), Texts::tr("Export it again from the workbook that sealed it."));
    return saveReview(transaction, std::move(review));
}

/// An agreement that a file brings; what one that the workbook holds may add is checked when it is saved.
Result<Agreement> applyAgreement(Transaction &transaction, Agreement agreement)
{
    const QDate today = dateOf(agreement, transaction.context().now);
    if (const auto dated = checkStepDates(agreement, today); agreement.revision == 0 && !dated)
        return tl::unexpected(dated.error());
    return saveAgreement(transaction, std::move(agreement));
}

Result<void> checkNotWithdrawn(const Database &database, const Claim &claim)
{
    const auto gone = isWithdrawn(database, claim.id);
    if (!gone)
        return tl::unexpected(gone.error());
    return *gone || claim.withdrawn
        ? fail(ErrorCode::Refused, Texts::tr("The claim %1 was taken back.").arg(claim.id.text()), QStringLiteral("id"),
            Texts::tr("Leave it out, or claim the service credit anew with another id."))
        : Result<void>();
}

Result<void> checkClaim(const Transaction &transaction, ClaimBook &book, const Claim &claim)
{
    if (auto checked = checkNotWithdrawn(transaction.database(), claim); !checked)
        return checked;
    if (auto loaded = book.load(transaction.database()); !loaded)
        return loaded;
    const auto owner = book.ownerOf(transaction, claim);
    if (!owner)
        return tl::unexpected(owner.error());
    const auto &[agreement, invoices, today] = **owner;
    const Claim *stored = book.stored(claim.id);
    const std::vector<Claim> &others = book.ofPeriod(claim);
    if (auto checked = checkClaim(claim, stored, others, agreement, today, invoices); !checked)
        return checked;
    return stored == nullptr ? checkElection(transaction, agreement, claim, others)
                             : checkReopening(transaction, agreement, *stored, claim, others);
}

Result<Claim> applyClaim(Transaction &transaction, ClaimBook &book, Claim claim)
{
    if (const auto checked = checkClaim(transaction, book, claim); !checked)
        return tl::unexpected(checked.error());
    auto saved = saveClaim(transaction, std::move(claim));
    if (saved)
        book.put(*saved);
    return saved;
}

Result<Invoice> applyInvoice(Transaction &transaction, Invoice invoice)
{
    if (const auto checked = checkInvoice(transaction.database(), invoice); !checked)
        return tl::unexpected(checked.error());
    return saveInvoice(transaction, std::move(invoice));
}

Result<ExchangeRate> applyRate(Transaction &transaction, ExchangeRate rate)
{
    if (const auto checked = checkRate(transaction.database(), rate); !checked)
        return tl::unexpected(checked.error());
    return saveExchangeRate(transaction, std::move(rate));
}

Result<void> applyFiles(Transaction &transaction, const Document &document)
{
    for (const auto &[sha256, bytes] : document.files)
        if (const auto saved = saveAttachmentBytes(transaction, bytes); !saved)
            return tl::unexpected(saved.error());
    return {};
}

Result<ApplyOutcome> applyAll(Transaction &transaction, const Document &document, std::optional<TakenOver> mark)
{
    Taking taking{{}, std::move(mark)};
    Result<void> done;
    const auto apply = [&](const char *list, const auto &records, auto all, auto save) {
        if (done)
            done = applyKind(transaction, QString::fromLatin1(list), records, taking, all, save);
    };
    apply("organisations", document.organisations, allOrganisations, saveOrganisation);
    apply("services", document.services, allServices, saveService);
    apply("calendars", document.calendars, allCalendars, saveCalendar);
    if (done)
        done = applyFiles(transaction, document);
    // The sample tells a life that goes on after the day on which it is taken in.
    apply("agreements", document.agreements, allAgreements, taking.mark ? applyAgreement : saveAgreement);
    if (done)
        done = applyMappings(transaction, document.mappings, taking.outcome);
    if (done)
        done = applyTemplates(transaction, document.templates, taking.outcome);
    apply("exclusions", document.exclusions, allExclusions, saveExclusion);
    apply("reviews", document.reviews, allReviews, applyReview);
    apply("invoices", document.invoices, allInvoices, applyInvoice);
    ClaimBook book; // read after the invoices: a claim may be in their currency, too
    apply("claims", document.claims, allClaims,
        [&book](Transaction &into, Claim claim) { return applyClaim(into, book, std::move(claim)); });
    apply("rates", document.rates, allExchangeRates, applyRate);
    if (!done)
        return tl::unexpected(done.error());
    const auto fourEyes = needsFourEyes(transaction.database());
    if (!fourEyes)
        return tl::unexpected(fourEyes.error());
    if (document.fourEyes && *document.fourEyes != *fourEyes)
        taking.outcome.otherFourEyes = *fourEyes;
    return taking.outcome;
}

std::optional<TakenOver> markOf(const std::optional<DocumentFile> &file, const ActionContext &context)
{
    if (!file)
        return std::nullopt;
    return TakenOver{QFileInfo(file->name).fileName(), file->hash, nameOf(context.actor), context.now};
}

/// What the audit entry says of the file.
QString reasonOf(const std::optional<TakenOver> &mark)
{
    return mark ? Texts::tr("From the file %1 with the SHA-256 %2. This workbook did not see the steps and approvals "
                            "that the file brings; they are marked as taken over.")
                      .arg(mark->file, mark->hash)
                : QString();
}

Result<void> exportTemplates(const Database &database, Document &document)
{
    auto own = ownTemplates(database);
    if (!own)
        return tl::unexpected(own.error());
    document.templates = std::move(*own);
    return {};
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

Result<void> exportFiles(const Database &database, Document &document)
{
    std::vector<Attachment> attachments;
    const auto gather = [&attachments](const auto &records) {
        for (const auto &record : records)
            attachments.insert(attachments.end(), record.attachments.begin(), record.attachments.end());
    };
    gather(document.agreements);
    gather(document.claims);
    qsizetype total = 0;
    for (const Attachment &attachment : attachments) {
        if (document.files.contains(attachment.sha256))
            continue;
        auto bytes = attachmentBytes(database, attachment.sha256);
        if (!bytes)
            return tl::unexpected(bytes.error());
        total += bytes->size();
        if (total > mostBytesOfFiles)
            return fail(ErrorCode::Refused,
                Texts::tr("The attachments of the workbook are too large together for one document."), {},
                Texts::tr("Copy the workbook itself, or save the attachments one by one."));
        document.files.emplace(attachment.sha256, std::move(*bytes));
    }
    return {};
}

} // namespace

DocumentFile documentFile(const QString &fileName, const QByteArray &bytes)
{
    return {fileName, QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
}

Result<ApplyOutcome> applyDocument(
    Workspace &workspace, const Document &document, const std::optional<DocumentFile> &file)
{
    const std::optional<TakenOver> mark = markOf(file, workspace.action({}));
    return inTransaction(workspace, QStringLiteral("apply_document"), reasonOf(mark),
        [&](Transaction &transaction) { return applyAll(transaction, document, mark); });
}

Result<Document> exportDocument(const Database &database)
{
    auto document = recordsAsDocument(database);
    if (!document)
        return document;
    if (const auto done = exportFiles(database, *document); !done)
        return tl::unexpected(done.error());
    return document;
}

Result<Document> recordsAsDocument(const Database &database)
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
        done = exportTemplates(database, document);
    if (done)
        done = take(document.exclusions, allExclusions(database));
    if (done)
        done = take(document.reviews, allReviews(database));
    if (done)
        done = take(document.claims, allClaims(database));
    if (done)
        done = take(document.invoices, allInvoices(database));
    if (done)
        done = take(document.rates, allExchangeRates(database));
    if (done)
        done = take(document.fourEyes, needsFourEyes(database));
    if (!done)
        return tl::unexpected(done.error());
    return document;
}

} // namespace kept
