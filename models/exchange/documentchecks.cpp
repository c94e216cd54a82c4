// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/document.h"

#include "models/domain/attachmentfile.h"
#include "models/domain/codec_reader.h"
#include "models/domain/display.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace kept {
namespace {

using codec::elementPath;
using codec::memberPath;
using codec::refuse;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Document)
};

QString placeOf(const QString &list, std::size_t index) { return elementPath(list, static_cast<qsizetype>(index)); }

/// A path of the domain's field names as the file writes them: "term.renewalMonths" becomes "term.renewal_months".
QString inFileNames(QString path)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z])([A-Z])"));
    for (auto match = hump.match(path); match.hasMatch(); match = hump.match(path))
        path.replace(match.capturedStart(), 1, u'_' + match.captured().toLower());
    return path;
}

template <typename Record>
QString idOf(const Record &record)
{
    return record.id.text();
}
QString idOf(const OwnTemplate &own) { return own.made.id; }

template <typename Record>
void checkIds(const std::vector<Record> &records, const QString &list)
{
    std::set<QString> seen;
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!seen.insert(idOf(records[i])).second)
            refuse(memberPath(placeOf(list, i), u"id"),
                Texts::tr("Two records of this list have the id “%1”.").arg(idOf(records[i])),
                Texts::tr("Give each record an id of its own."));
    }
}

void checkAllIds(const Document &document)
{
    checkIds(document.organisations, QStringLiteral("organisations"));
    checkIds(document.services, QStringLiteral("services"));
    checkIds(document.calendars, QStringLiteral("calendars"));
    checkIds(document.agreements, QStringLiteral("agreements"));
    checkIds(document.mappings, QStringLiteral("mappings"));
    checkIds(document.templates, QStringLiteral("templates"));
    checkIds(document.exclusions, QStringLiteral("exclusions"));
    checkIds(document.reviews, QStringLiteral("reviews"));
    checkIds(document.claims, QStringLiteral("claims"));
    checkIds(document.invoices, QStringLiteral("invoices"));
    checkIds(document.rates, QStringLiteral("rates"));
}

void checkCalendars(const Document &document)
{
    for (std::size_t i = 0; i < document.calendars.size(); ++i) {
        if (const auto made = ServiceCalendar::make(document.calendars[i].hours); !made)
            refuse(memberPath(placeOf(QStringLiteral("calendars"), i), u"hours"), made.error().message,
                made.error().advice);
    }
}

bool addsUpCharges(const AgreementContent &content)
{
    const auto onAgreement = [](const ServiceLevel &level) {
        return level.credit && level.credit->basis == CreditBasis::Agreement;
    };
    return content.creditCap || std::any_of(content.serviceLevels.begin(), content.serviceLevels.end(), onAgreement);
}

/// Charges that are added up, and what is compared with them, must be in one currency: there is no rate to convert by.
void checkCurrencies(const AgreementContent &content, const QString &place)
{
    std::set<QString> currencies;
    for (const Charge &charge : content.charges)
        currencies.insert(charge.amount.currency().code());
    if (currencies.size() > 1 && addsUpCharges(content))
        refuse(memberPath(place, u"charges"),
            Texts::tr("The charges are in several currencies, but a credit or its cap adds them up."),
            Texts::tr("Write all charges of the agreement in one currency."));
    for (std::size_t i = 0; i < content.serviceLevels.size(); ++i) {
        const auto &credit = content.serviceLevels[i].credit;
        if (!credit || !credit->minimumPayout || currencies.empty())
            continue;
        const QString currency = credit->minimumPayout->currency().code();
        if (!currencies.contains(currency))
            refuse(placeOf(memberPath(place, u"service_levels"), i) + QStringLiteral(".credit.minimum_payout.currency"),
                Texts::tr("The smallest credit is in %1, but no charge of the agreement is.").arg(currency));
    }
}

void checkAgreement(const Agreement &agreement, const QString &place)
{
    const std::vector<Error> problems = validate(agreement);
    if (!problems.empty())
        refuse(
            memberPath(place, inFileNames(problems.front().place)), problems.front().message, problems.front().advice);
    for (std::size_t i = 0; i < agreement.versions.size(); ++i)
        checkCurrencies(
            agreement.versions[i].content, memberPath(placeOf(memberPath(place, u"versions"), i), u"content"));
}

void checkAgreements(const Document &document)
{
    std::set<QString> references;
    for (std::size_t i = 0; i < document.agreements.size(); ++i) {
        const QString place = placeOf(QStringLiteral("agreements"), i);
        const Agreement &agreement = document.agreements[i];
        checkAgreement(agreement, place);
        if (!references.insert(agreement.reference).second)
            refuse(memberPath(place, u"reference"),
                Texts::tr("Two agreements have the reference “%1”.").arg(agreement.reference));
    }
}

/// The agreement, when the document itself holds it.
const Agreement *find(const Document &document, const AgreementId &id)
{
    const auto found = std::find_if(document.agreements.begin(), document.agreements.end(),
        [&](const Agreement &agreement) { return agreement.id == id; });
    return found == document.agreements.end() ? nullptr : &*found;
}

void checkLevel(const Document &document, const AgreementId &id, const ServiceLevelId &level, const QString &place)
{
    const Agreement *agreement = find(document, id);
    if (!agreement)
        return;
    const auto levels = serviceLevelsOf(*agreement);
    if (std::find(levels.begin(), levels.end(), level) == levels.end())
        refuse(memberPath(place, u"service_level"),
            Texts::tr("The agreement “%1” has no service level “%2”.").arg(id.text(), level.text()));
}

void checkPeriod(const Document &document, const AgreementId &id, const Period &period, const QString &place)
{
    const Agreement *agreement = find(document, id);
    if (!agreement)
        return;
    const QDate start = agreement->versions.front().content.term.start;
    if (period.last() < start)
        refuse(memberPath(place, u"period"),
            Texts::tr("The period %1 ends before the agreement starts on %2.")
                .arg(period.toText(), start.toString(Qt::ISODate)));
}

void checkReview(const Document &document, const Review &review, const QString &place)
{
    checkPeriod(document, review.agreement, review.period, place);
    const bool wasHeld = review.state == ReviewState::Held || review.state == ReviewState::Sealed;
    if (wasHeld && !review.held)
        refuse(memberPath(place, u"held"), Texts::tr("The review was held, but the day is missing."));
    if ((review.state == ReviewState::Sealed) != review.sealed.has_value())
        refuse(memberPath(place, u"sealed"),
            Texts::tr("A sealed review holds its frozen figures, and no other review does."));
}

/// The steps credit no more than there is, and say how much where the state of the claim does not.
void checkStepAmounts(const Claim &claim, const QString &place)
{
    std::int64_t credited = 0;
    for (std::size_t i = 0; i < claim.steps.size(); ++i) {
        const ClaimStep &step = claim.steps[i];
        const QString at = memberPath(placeOf(memberPath(place, u"steps"), i), u"amount");
        const bool isCredit = step.state == ClaimState::Credited;
        if (step.amount && step.amount->minor() > claim.amount.minor())
            refuse(at, Texts::tr("The amount of a step is at most the claimed %1.").arg(displayMoney(claim.amount)));
        if (isCredit && !step.amount && claim.state == ClaimState::Accepted)
            refuse(at, Texts::tr("More was accepted after this step, and it does not say how much it credited."),
                Texts::tr("Give the step its amount."));
        credited += isCredit && step.amount ? step.amount->minor() : 0;
        if (credited > creditedAmount(claim).minor())
            refuse(at,
                Texts::tr("With this step %1 are credited in all, and only %2 are accepted.")
                    .arg(displayMoney({credited, claim.amount.currency()}), displayMoney(creditedAmount(claim))));
    }
}

void checkClaim(const Document &document, const Claim &claim, const QString &place)
{
    checkStepAmounts(claim, place);
    checkLevel(document, claim.agreement, claim.serviceLevel, place);
    checkPeriod(document, claim.agreement, claim.period, place);
    if (claim.settledOn && *claim.settledOn < claim.claimedOn)
        refuse(memberPath(place, u"settled_on"),
            Texts::tr("The claim was settled on %1, before it was made, on %2.")
                .arg(claim.settledOn->toString(Qt::ISODate), claim.claimedOn.toString(Qt::ISODate)),
            Texts::tr("Correct one of the two days."));
    if (claim.sentOn && *claim.sentOn < claim.claimedOn)
        refuse(memberPath(place, u"sent_on"),
            Texts::tr("The claim was sent on %1, before it was made, on %2.")
                .arg(claim.sentOn->toString(Qt::ISODate), claim.claimedOn.toString(Qt::ISODate)),
            Texts::tr("Correct one of the two days."));
}

/// Files come with the agreements and claims that name them; others would be lost.
void checkFiles(const Document &document)
{
    std::set<QString> named;
    for (const Agreement &agreement : document.agreements)
        for (const Attachment &attachment : agreement.attachments)
            named.insert(attachment.sha256);
    for (const Claim &claim : document.claims)
        for (const Attachment &attachment : claim.attachments)
            named.insert(attachment.sha256);
    std::size_t index = 0;
    for (const auto &[sha256, bytes] : document.files) {
        const QString place = memberPath(placeOf(QStringLiteral("files"), index++), u"sha256");
        if (!named.contains(sha256))
            refuse(
                place, Texts::tr("No agreement and no claim of the document names this file among its attachments."));
        if (bytes.size() > largestAttachment)
            refuse(place, Texts::tr("The file is larger than a workbook takes."));
    }
}

void checkAll(const Document &document)
{
    checkAllIds(document);
    checkCalendars(document);
    checkAgreements(document);
    for (std::size_t i = 0; i < document.exclusions.size(); ++i)
        checkLevel(document, document.exclusions[i].agreement, document.exclusions[i].serviceLevel,
            placeOf(QStringLiteral("exclusions"), i));
    checkFiles(document);
    for (std::size_t i = 0; i < document.reviews.size(); ++i)
        checkReview(document, document.reviews[i], placeOf(QStringLiteral("reviews"), i));
    for (std::size_t i = 0; i < document.claims.size(); ++i)
        checkClaim(document, document.claims[i], placeOf(QStringLiteral("claims"), i));
}

template <typename Record, typename SomeId>
void collect(const std::vector<Record> &records, std::set<SomeId> &ids)
{
    for (const Record &record : records)
        ids.insert(record.id);
}

/// Looks references up among the records of the document and of the workbook.
class References {
public:
    References(const Document &document, const DocumentIds &known) : m_here(idsOf(document)), m_known(known) { }

    void organisation(const OrganisationId &id, const QString &place) const
    {
        require(m_here.organisations.contains(id) || m_known.organisations.contains(id),
            Texts::tr("There is no organisation “%1”.").arg(id.text()), place);
    }
    void service(const ServiceId &id, const QString &place) const
    {
        require(m_here.services.contains(id) || m_known.services.contains(id),
            Texts::tr("There is no service “%1”.").arg(id.text()), place);
    }
    void calendar(const CalendarId &id, const QString &place) const
    {
        require(m_here.calendars.contains(id) || m_known.calendars.contains(id),
            Texts::tr("There is no calendar “%1”.").arg(id.text()), place);
    }
    void agreement(const AgreementId &id, const QString &place) const
    {
        require(m_here.agreements.contains(id) || m_known.agreements.contains(id),
            Texts::tr("There is no agreement “%1”.").arg(id.text()), place);
    }

private:
    static void require(bool holds, const QString &message, const QString &place)
    {
        if (!holds)
            refuse(place, message, Texts::tr("Add the record to the document, or correct the id."));
    }
    DocumentIds m_here;
    const DocumentIds &m_known;
};

void checkLevelReferences(const References &references, const ServiceLevel &level, const QString &place)
{
    for (std::size_t i = 0; i < level.population.services.size(); ++i)
        references.service(level.population.services[i], placeOf(memberPath(place, u"population.services"), i));
    if (level.calendar)
        references.calendar(*level.calendar, memberPath(place, u"calendar"));
    if (level.obligor)
        references.organisation(*level.obligor, memberPath(place, u"obligor"));
}

void checkContentReferences(const References &references, const AgreementContent &content, const QString &place)
{
    for (std::size_t i = 0; i < content.services.size(); ++i)
        references.service(content.services[i], placeOf(memberPath(place, u"services"), i));
    for (std::size_t i = 0; i < content.charges.size(); ++i) {
        if (content.charges[i].service)
            references.service(
                *content.charges[i].service, memberPath(placeOf(memberPath(place, u"charges"), i), u"service"));
    }
    for (std::size_t i = 0; i < content.serviceLevels.size(); ++i)
        checkLevelReferences(references, content.serviceLevels[i], placeOf(memberPath(place, u"service_levels"), i));
}

void checkAgreementReferences(const References &references, const Agreement &agreement, const QString &place)
{
    references.organisation(agreement.provider, memberPath(place, u"provider"));
    references.organisation(agreement.customer, memberPath(place, u"customer"));
    for (std::size_t i = 0; i < agreement.versions.size(); ++i)
        checkContentReferences(references, agreement.versions[i].content,
            memberPath(placeOf(memberPath(place, u"versions"), i), u"content"));
}

void checkServiceReferences(const References &references, const Service &service, const QString &place)
{
    references.organisation(service.provider, memberPath(place, u"provider"));
    if (service.customer)
        references.organisation(*service.customer, memberPath(place, u"customer"));
}

/// Of records that belong to an agreement.
template <typename Record>
void checkOwners(const References &references, const std::vector<Record> &records, const QString &list)
{
    for (std::size_t i = 0; i < records.size(); ++i)
        references.agreement(records[i].agreement, memberPath(placeOf(list, i), u"agreement"));
}

void checkAllReferences(const References &references, const Document &document)
{
    for (std::size_t i = 0; i < document.services.size(); ++i)
        checkServiceReferences(references, document.services[i], placeOf(QStringLiteral("services"), i));
    for (std::size_t i = 0; i < document.agreements.size(); ++i)
        checkAgreementReferences(references, document.agreements[i], placeOf(QStringLiteral("agreements"), i));
    for (std::size_t i = 0; i < document.mappings.size(); ++i) {
        if (document.mappings[i].service)
            references.service(
                *document.mappings[i].service, memberPath(placeOf(QStringLiteral("mappings"), i), u"service"));
    }
    checkOwners(references, document.exclusions, QStringLiteral("exclusions"));
    checkOwners(references, document.reviews, QStringLiteral("reviews"));
    checkOwners(references, document.claims, QStringLiteral("claims"));
    checkOwners(references, document.invoices, QStringLiteral("invoices"));
    for (std::size_t i = 0; i < document.invoices.size(); ++i)
        if (document.invoices[i].service)
            references.service(
                *document.invoices[i].service, memberPath(placeOf(QStringLiteral("invoices"), i), u"service"));
}

} // namespace

DocumentIds idsOf(const Document &document)
{
    DocumentIds ids;
    collect(document.organisations, ids.organisations);
    collect(document.services, ids.services);
    collect(document.calendars, ids.calendars);
    collect(document.agreements, ids.agreements);
    return ids;
}

Result<void> checkConsistency(const Document &document)
{
    return codec::attempt([&] { checkAll(document); });
}

Result<void> checkReferences(const Document &document, const DocumentIds &known)
{
    return codec::attempt([&] { checkAllReferences(References(document, known), document); });
}

} // namespace kept
