// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/invoiceimport.h"

#include "models/domain/codec.h"
#include "models/store/audittrail.h"
#include "models/store/importbatch.h"
#include "models/store/jsonchanges.h"
#include "models/store/repositories.h"
#include "models/store/sqlite.h"

#include <QCryptographicHash>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Store)
};

/// What the import says of the invoice: not where it came from.
auto said(const Invoice &invoice)
{
    return std::tuple(invoice.date, invoice.first, invoice.last, invoice.service, invoice.amount, invoice.note);
}

/// Puts a value at a path such as "amount.currency"; an undefined one takes it away.
void put(QJsonObject &object, const QStringList &path, const QJsonValue &value)
{
    if (path.size() == 1) {
        if (value.isUndefined())
            object.remove(path.first());
        else
            object.insert(path.first(), value);
        return;
    }
    QJsonObject inner = object.value(path.first()).toObject();
    put(inner, path.mid(1), value);
    object.insert(path.first(), inner);
}

QJsonValue at(const QJsonObject &object, const QStringList &path)
{
    QJsonValue value = object;
    for (const QString &name : path)
        value = value.toObject().value(name);
    return value;
}

/// Whether the change brought the invoice: by its number it is found later, so no change of it has the number.
bool broughtIt(const QJsonArray &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const QJsonValue &each) {
        const QJsonObject change = each.toObject();
        return change.value(u"field").toString() == QStringLiteral("number") && !change.contains(u"before");
    });
}

/// What the audit entry of the import did to the invoice, taken back.
Result<Invoice> before(const Invoice &invoice, const QJsonArray &fields)
{
    QJsonObject json = toJson(invoice);
    const bool isNew = broughtIt(fields);
    Invoice gone = invoice;
    gone.archived = false;
    // What came as a whole has no field besides; what was archived by hand meanwhile is gone already.
    bool isChanged = isNew && fieldChanges({}, toJson(gone)).size() != static_cast<std::size_t>(fields.size());
    for (const QJsonValue &each : fields) {
        const QJsonObject change = each.toObject();
        const QStringList path = change.value(u"field").toString().split(u'.');
        isChanged = isChanged || at(json, path) != change.value(u"after");
    }
    if (isChanged)
        return fail(ErrorCode::Refused, Texts::tr("The invoice %1 was changed since.").arg(invoice.number), {},
            Texts::tr("Correct the invoice instead."));
    if (isNew) {
        gone.archived = true;
        return gone;
    }
    for (const QJsonValue &each : fields)
        put(json, each.toObject().value(u"field").toString().split(u'.'), each.toObject().value(u"before"));
    auto earlier = invoiceFromJson(json, invoice.id.text());
    if (earlier)
        earlier->revision = invoice.revision;
    return earlier;
}

Result<void> takeBack(Transaction &transaction, const QJsonObject &change, const std::vector<Invoice> &stored)
{
    const QString id = change.value(u"id").toString();
    const auto found =
        std::find_if(stored.begin(), stored.end(), [&id](const Invoice &each) { return each.id.text() == id; });
    if (found == stored.end())
        return fail(ErrorCode::Damaged, Texts::tr("The workbook has no invoice with the id %1.").arg(id));
    const auto earlier = before(*found, change.value(u"fields").toArray());
    if (!earlier)
        return tl::unexpected(earlier.error());
    const auto saved = saveInvoice(transaction, *earlier);
    return saved ? Result<void>() : tl::unexpected(saved.error());
}

/// The ids of the invoices that an import wrote; empty for one that only confirmed.
Result<QStringList> writtenBy(const Database &database, const ImportBatch &batch)
{
    const auto entries = auditEntries(database, batch.entry.info.id.text(), -1, 0);
    if (!entries)
        return tl::unexpected(entries.error());
    QStringList ids;
    if (!entries->empty())
        for (const QJsonValue &change : entries->back().changes)
            if (change.toObject().value(u"kind").toString() == recordKindName(RecordKind::Invoice))
                ids << change.toObject().value(u"id").toString();
    return ids;
}

/// Refused where a later import changed invoices of this one, or brought some of the same source again.
Result<void> checkIsLatest(const Database &database, const ImportBatch &batch)
{
    const auto batches = allBatches(database);
    const auto own = writtenBy(database, batch);
    if (!batches || !own)
        return tl::unexpected(batches ? own.error() : batches.error());
    for (const ImportBatch &later : *batches) {
        const ImportInfo &info = later.entry.info;
        if (later.key <= batch.key || later.entry.undone || info.kind != MeasurementKind::Invoice)
            continue;
        const auto others = writtenBy(database, later);
        if (!others)
            return tl::unexpected(others.error());
        if (std::any_of(others->begin(), others->end(), [&own](const QString &id) { return own->contains(id); }))
            return fail(ErrorCode::Refused,
                Texts::tr("A later import changed records of this one: %1.").arg(info.fileName),
                batch.entry.info.fileName, Texts::tr("Undo the later import first."));
        if (later.entry.same > 0 && info.source == batch.entry.info.source)
            return fail(ErrorCode::Refused,
                Texts::tr("A later import brought records of this one again: %1.").arg(info.fileName),
                batch.entry.info.fileName, Texts::tr("Undo the later import first."));
    }
    return {};
}

Result<void> markUndone(const Database &database, std::int64_t key)
{
    return Statement::prepare(database.handle(), "UPDATE import_batch SET undone = 1 WHERE id = ?")
        .and_then([key](Statement statement) { return statement.bind(1, key).run(); });
}

} // namespace

Novelty noveltyOf(Invoice &invoice, const std::vector<Invoice> &stored)
{
    const auto known = std::find_if(stored.begin(), stored.end(), [&invoice](const Invoice &each) {
        return !each.archived && each.agreement == invoice.agreement && each.number == invoice.number;
    });
    if (known == stored.end())
        return Novelty::New;
    invoice.id = known->id;
    invoice.revision = known->revision;
    return said(*known) == said(invoice) ? Novelty::Same : Novelty::Changed;
}

Result<ImportEntry> writeInvoices(Transaction &transaction, const ImportInfo &info, std::vector<Invoice> invoices)
{
    const auto stored = allInvoices(transaction.database());
    const auto last = queryInteger(transaction.database().handle(), "SELECT max(id) FROM import_batch");
    if (!stored || !last)
        return tl::unexpected(stored ? last.error() : stored.error());
    ImportBatch batch{
        *last + 1, {info, transaction.context().now, nameOf(transaction.context().actor), 0, 0, 0, false, {}}};
    ImportEntry &entry = batch.entry;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    for (Invoice &invoice : invoices) {
        const Novelty novelty = noveltyOf(invoice, *stored);
        ++(novelty == Novelty::Same ? entry.same : novelty == Novelty::Changed ? entry.changed : entry.added);
        if (novelty == Novelty::Same)
            continue;
        digest.addData(compactJson(toJson(invoice)));
        if (const auto saved = saveInvoice(transaction, std::move(invoice)); !saved)
            return tl::unexpected(saved.error());
    }
    if (entry.added + entry.changed == 0)
        return entry;
    entry.digest = QString::fromLatin1(digest.result().toHex());
    if (const auto written = insertBatch(transaction.database(), batch); !written)
        return tl::unexpected(written.error());
    transaction.record({RecordKind::Import, info.id.text(), {}, toJson(entry)});
    return entry;
}

Result<void> undoInvoices(Transaction &transaction, const ImportBatch &batch)
{
    const auto entries = auditEntries(transaction.database(), batch.entry.info.id.text(), -1, 0);
    const auto stored = allInvoices(transaction.database());
    if (!entries || !stored)
        return tl::unexpected(entries ? stored.error() : entries.error());
    if (entries->empty())
        return fail(
            ErrorCode::Damaged, Texts::tr("The audit trail has no entry of this import."), batch.entry.info.fileName);
    if (auto latest = checkIsLatest(transaction.database(), batch); !latest)
        return latest;
    for (const QJsonValue &change : entries->back().changes)
        if (change.toObject().value(u"kind").toString() == recordKindName(RecordKind::Invoice))
            if (const auto taken = takeBack(transaction, change.toObject(), *stored); !taken)
                return taken;
    return markUndone(transaction.database(), batch.key);
}

} // namespace kept
