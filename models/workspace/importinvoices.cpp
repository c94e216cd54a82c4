// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workspace/importinvoices.h"

#include "models/domain/amountbound.h"
#include "models/exchange/closestword.h"
#include "models/store/invoiceimport.h"
#include "models/store/repositories.h"

#include <QCoreApplication>

#include <set>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportInvoices)
};

/// Why a row is no invoice of the workbook, by the field that says so.
struct Fault {
    QString field;
    QString reason;
    QString suggestion{};
    bool isUnknownService = false;
};
using Found = tl::expected<Invoice, Fault>;

bool isSame(const QString &a, const QString &b) { return a.compare(b, Qt::CaseInsensitive) == 0; }

bool hasService(const Agreement &agreement, const ServiceId &service)
{
    return std::any_of(agreement.versions.begin(), agreement.versions.end(), [&service](const AgreementVersion &each) {
        const auto &services = each.content.services;
        return std::find(services.begin(), services.end(), service) != services.end();
    });
}

QStringList textsOf(const std::vector<ServiceId> &ids)
{
    QStringList texts;
    for (const ServiceId &id : ids)
        texts += id.text();
    return texts;
}

/// Names in files, looked up among the records of the workbook.
class Owners {
public:
    Owners(std::vector<Agreement> agreements, std::vector<Organisation> organisations, std::vector<Service> services)
        : m_agreements(std::move(agreements)), m_organisations(std::move(organisations)),
          m_services(std::move(services))
    {
        std::erase_if(m_agreements, [](const Agreement &agreement) { return agreement.archived; });
    }

    [[nodiscard]] Found invoiceOf(const ParsedInvoice &row, const Mapping &mapping) const
    {
        const auto service = serviceOf(row, mapping.service);
        if (!service)
            return tl::unexpected(service.error());
        const auto agreement = agreementOf(row, *service);
        if (!agreement)
            return tl::unexpected(agreement.error());
        const auto amount = amountOf(row, **agreement);
        if (!amount)
            return tl::unexpected(amount.error());
        return Invoice{InvoiceId::create(), (*agreement)->id, row.number, row.date, row.first, row.last, *service,
            *amount, mapping.source, row.note};
    }

private:
    [[nodiscard]] tl::expected<std::optional<ServiceId>, Fault> serviceOf(
        const ParsedInvoice &row, const std::optional<ServiceId> &ofAll) const
    {
        if (row.service.isEmpty())
            return ofAll;
        QStringList names;
        std::vector<const Service *> named;
        for (const Service &service : m_services) {
            if (service.id.text() == row.service)
                return std::optional(service.id);
            if (service.name == row.service || service.sourceNames.contains(row.service))
                named.push_back(&service);
            names += service.name;
        }
        const std::vector<ServiceId> fitting = fittingOf(row, named);
        if (fitting.size() == 1)
            return fitting.front();
        if (!fitting.empty())
            return tl::unexpected(Fault{QStringLiteral("service"),
                Texts::tr("%n services have the name “%1” (%2); the row must have the identifier of one of them.",
                    nullptr, static_cast<int>(fitting.size()))
                    .arg(row.service, textsOf(fitting).join(QStringLiteral(", ")))});
        return tl::unexpected(Fault{QStringLiteral("service"),
            Texts::tr("The workbook has no service of the name “%1”.").arg(row.service),
            closestWord(row.service, names), true});
    }

    /// Of several services of one name those that are in use, and of these those of the agreements that the row can
    /// mean.
    [[nodiscard]] std::vector<ServiceId> fittingOf(
        const ParsedInvoice &row, const std::vector<const Service *> &named) const
    {
        std::vector<ServiceId> all;
        std::vector<ServiceId> used;
        std::vector<ServiceId> meant;
        const std::vector<const Agreement *> agreements = row.agreement.isEmpty() ? ofSupplier(row) : allNamed(row);
        for (const Service *service : named) {
            all.push_back(service->id);
            if (service->archived)
                continue;
            used.push_back(service->id);
            if (std::any_of(agreements.begin(), agreements.end(),
                    [service](const Agreement *each) { return hasService(*each, service->id); }))
                meant.push_back(service->id);
        }
        return meant.empty() ? used.empty() ? all : used : meant;
    }

    [[nodiscard]] std::vector<const Agreement *> ofSupplier(const ParsedInvoice &row) const
    {
        std::vector<const Agreement *> found;
        for (const Agreement &agreement : m_agreements)
            if (!row.supplier.isEmpty() && isOf(agreement, row.supplier))
                found.push_back(&agreement);
        return found;
    }

    [[nodiscard]] tl::expected<const Agreement *, Fault> agreementOf(
        const ParsedInvoice &row, const std::optional<ServiceId> &service) const
    {
        return row.agreement.isEmpty() ? onlyOne(row, service) : named(row, service);
    }

    [[nodiscard]] tl::expected<const Agreement *, Fault> named(
        const ParsedInvoice &row, const std::optional<ServiceId> &service) const
    {
        const QString field = QStringLiteral("agreement");
        std::vector<const Agreement *> fitting = allNamed(row);
        const auto other = std::stable_partition(fitting.begin(), fitting.end(), [&](const Agreement *each) {
            return (row.supplier.isEmpty() || isOf(*each, row.supplier)) && (!service || hasService(*each, *service));
        });
        if (other - fitting.begin() == 1) // the only one of the title that the supplier and the service leave
            fitting.erase(other, fitting.end());
        if (fitting.size() > 1) {
            QStringList references;
            for (const Agreement *agreement : fitting)
                references += agreement->reference;
            return tl::unexpected(Fault{field,
                Texts::tr("%n agreements have the title “%1” (%2); the row must have the reference of one of them.",
                    nullptr, static_cast<int>(fitting.size()))
                    .arg(row.agreement, references.join(QStringLiteral(", ")))});
        }
        if (fitting.empty()) {
            QStringList references;
            for (const Agreement &agreement : m_agreements)
                references += agreement.reference;
            return tl::unexpected(Fault{field,
                Texts::tr("The workbook has no agreement with the reference or title “%1”.").arg(row.agreement),
                closestWord(row.agreement, references)});
        }
        if (service && !hasService(*fitting.front(), *service))
            return tl::unexpected(Fault{QStringLiteral("service"),
                Texts::tr("The agreement %1 does not have this service in scope.").arg(fitting.front()->reference)});
        return fitting.front();
    }

    /// The agreements of the name: by their identifier, else by their reference, else by their title on the last day.
    [[nodiscard]] std::vector<const Agreement *> allNamed(const ParsedInvoice &row) const
    {
        const auto those = [this](const auto &isNamed) {
            std::vector<const Agreement *> found;
            for (const Agreement &agreement : m_agreements)
                if (isNamed(agreement))
                    found.push_back(&agreement);
            return found;
        };
        auto found = those([&row](const Agreement &each) { return each.id.text() == row.agreement; });
        if (found.empty())
            found = those([&row](const Agreement &each) { return isSame(each.reference, row.agreement); });
        if (found.empty())
            found = those([&row](const Agreement &each) { return isSame(titleOn(each, row.last), row.agreement); });
        return found;
    }

    /// The one agreement that the supplier and the service leave.
    [[nodiscard]] tl::expected<const Agreement *, Fault> onlyOne(
        const ParsedInvoice &row, const std::optional<ServiceId> &service) const
    {
        const QString field = row.supplier.isEmpty() ? QStringLiteral("service") : QStringLiteral("supplier");
        if (row.supplier.isEmpty() && !service)
            return tl::unexpected(Fault{
                QStringLiteral("agreement"), Texts::tr("The row names no agreement, no supplier and no service.")});
        std::vector<const Agreement *> fitting;
        for (const Agreement &agreement : m_agreements)
            if ((row.supplier.isEmpty() || isOf(agreement, row.supplier))
                && (!service || hasService(agreement, *service)))
                fitting.push_back(&agreement);
        if (fitting.size() == 1)
            return fitting.front();
        return tl::unexpected(Fault{field,
            fitting.empty() ? Texts::tr("No agreement fits the supplier and the service of this row.")
                            : Texts::tr("%n agreements fit the supplier and the service of this row; a column must "
                                        "name the agreement.",
                                nullptr, static_cast<int>(fitting.size()))});
    }

    [[nodiscard]] bool isOf(const Agreement &agreement, const QString &supplier) const
    {
        return std::any_of(m_organisations.begin(), m_organisations.end(), [&](const Organisation &organisation) {
            return organisation.id == agreement.provider
                && (organisation.id.text() == supplier || isSame(organisation.name, supplier));
        });
    }

    [[nodiscard]] static tl::expected<Money, Fault> amountOf(const ParsedInvoice &row, const Agreement &agreement)
    {
        std::set<QString> charged;
        for (const AgreementVersion &version : agreement.versions)
            for (const Charge &charge : version.content.charges)
                charged.insert(charge.amount.currency().code());
        if (row.currency.isEmpty() && charged.size() != 1)
            return tl::unexpected(Fault{QStringLiteral("currency"),
                Texts::tr("The row names no currency, and the charges of %1 are not all in one.")
                    .arg(agreement.reference)});
        const QString code = row.currency.isEmpty() ? *charged.begin() : row.currency;
        const auto amount = Money::parse(row.amount.toText(), code);
        if (amount && isBeyondBound(*amount))
            return tl::unexpected(Fault{QStringLiteral("amount"), beyondBoundText(*amount)});
        if (amount && amount->minor() >= 0)
            return *amount;
        if (amount)
            return tl::unexpected(Fault{QStringLiteral("amount"), Texts::tr("An invoice is of 0 or more.")});
        const bool isCurrency = Currency::fromCode(code).has_value();
        return tl::unexpected(
            Fault{isCurrency ? QStringLiteral("amount") : QStringLiteral("currency"), amount.error().message});
    }

    std::vector<Agreement> m_agreements;
    std::vector<Organisation> m_organisations;
    std::vector<Service> m_services;
};

void reject(ParsedFile &parsed, const Mapping &mapping, const ParsedInvoice &row, const Fault &fault)
{
    const QString column = mapping.fields.value(fault.field).columns.value(0, fault.field);
    RowProblem problem{row.line, column, row.cells.value(parsed.header.indexOf(column)), fault.reason, fault.suggestion,
        false, true, {}, {}};
    if (fault.isUnknownService) {
        problem.unknownField = fault.field;
        problem.unknownValue = row.service;
    }
    parsed.problems.push_back(std::move(problem));
    parsed.rejectedRows.emplace_back(row.line, row.cells);
    ++parsed.rowsRejected;
    --parsed.recordCount;
}

void sortByLine(ParsedFile &parsed)
{
    std::stable_sort(parsed.problems.begin(), parsed.problems.end(),
        [](const RowProblem &a, const RowProblem &b) { return a.line < b.line; });
    std::stable_sort(parsed.rejectedRows.begin(), parsed.rejectedRows.end(),
        [](const auto &a, const auto &b) { return a.first < b.first; });
}

void take(const Owners &owners, ImportPreview &preview)
{
    std::map<std::pair<AgreementId, QString>, std::int64_t> lines;
    for (const ParsedInvoice &row : preview.parsed.invoices) {
        auto invoice = owners.invoiceOf(row, preview.mapping);
        if (invoice) {
            const auto [first, isNew] = lines.try_emplace({invoice->agreement, invoice->number}, row.line);
            if (!isNew)
                invoice = tl::unexpected(Fault{QStringLiteral("number"),
                    Texts::tr("The invoice “%1” stands twice in this file, in lines %2 and %3.")
                        .arg(invoice->number)
                        .arg(first->second)
                        .arg(row.line)});
        }
        if (invoice)
            preview.invoices.push_back(std::move(*invoice));
        else
            reject(preview.parsed, preview.mapping, row, invoice.error());
    }
    sortByLine(preview.parsed);
}

} // namespace

Result<void> takeInvoices(const Database &database, const std::vector<Service> &services, ImportPreview &preview)
{
    auto agreements = allAgreements(database);
    if (!agreements)
        return tl::unexpected(agreements.error());
    auto organisations = allOrganisations(database);
    if (!organisations)
        return tl::unexpected(organisations.error());
    const auto stored = allInvoices(database);
    if (!stored)
        return tl::unexpected(stored.error());
    take(Owners(std::move(*agreements), std::move(*organisations), services), preview);
    for (Invoice &invoice : preview.invoices) {
        const Novelty novelty = noveltyOf(invoice, *stored);
        preview.novelty.push_back(novelty);
        ++(novelty == Novelty::New ? preview.added : novelty == Novelty::Changed ? preview.changed : preview.same);
    }
    return {};
}

} // namespace kept
