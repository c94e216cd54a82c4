// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"

#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace kept;

// Any record that can be written reads back as it was, through the bytes of a file.

namespace {

int number(int least, int greatest) { return *rc::gen::inRange(least, greatest + 1); }
bool flag() { return *rc::gen::arbitrary<bool>(); }

QString text()
{
    const QString letters = QStringLiteral("aZ0 .,\"\\/\n\té€“{}[]");
    QString made;
    for (int left = number(0, 6); left > 0; --left)
        made += letters[number(0, static_cast<int>(letters.size()) - 1)];
    return made;
}
QString name() { return u'n' + text(); }
QDate date() { return QDate(2000, 1, 1).addDays(number(0, 20'000)); }
Decimal decimal() { return {number(-1'000'000, 1'000'000), number(0, 9)}; }
Share share() { return Share::fromParts(number(0, 2'000'000'000)); }
std::chrono::seconds seconds() { return std::chrono::seconds(number(0, 1'000'000)); }
Instant instant() { return Instant(std::chrono::milliseconds(std::int64_t{number(0, 2'000'000'000)} * 997)); }

Money money()
{
    const QStringList codes{QStringLiteral("JPY"), QStringLiteral("EUR"), QStringLiteral("KWD")};
    return {number(-1'000'000, 1'000'000), Currency::fromCode(codes[number(0, 2)]).value()};
}

template <typename SomeId>
SomeId id()
{
    return SomeId::parse(QStringLiteral("id-%1").arg(number(0, 999))).value();
}

template <typename Enum>
Enum anyOf()
{
    const QStringList names = enumNames<Enum>();
    return enumFromName<Enum>(names[number(0, static_cast<int>(names.size()) - 1)]).value();
}

template <typename Make>
auto maybe(Make make) -> std::optional<decltype(make())>
{
    return flag() ? std::optional(make()) : std::nullopt;
}

template <typename Make>
auto some(Make make) -> std::vector<decltype(make())>
{
    std::vector<decltype(make())> list;
    for (int left = number(0, 3); left > 0; --left)
        list.push_back(make());
    return list;
}

QStringList texts()
{
    const auto list = some(text);
    return QStringList(list.begin(), list.end());
}

DayInterval interval()
{
    const int from = number(0, 86399);
    return {from, from + number(1, 86400 - (from == 0 ? 0 : 1))};
}

Holiday holiday()
{
    const QDate day = date();
    return {text(), maybe([&] { return day.year(); }), day.month(), day.day(), some(interval)};
}

ServiceHours hours()
{
    ServiceHours made;
    made.zone = flag() ? QStringLiteral("UTC") : QStringLiteral("Europe/Berlin");
    for (auto &day : made.week)
        day = some(interval);
    made.holidays = some(holiday);
    for (const QDate &day : some(date))
        made.exceptions[day] = some(interval);
    return made;
}

CreditPay pay()
{
    switch (number(0, 3)) {
    case 0:
        return share();
    case 1:
        return money();
    case 2:
        return CreditPoints{decimal()};
    default:
        return ChargeTime{seconds()};
    }
}

CreditBand band()
{
    CreditBand made{maybe([] {
                        return BandEdge{decimal(), flag()};
                    }),
        maybe([] {
            return BandEdge{decimal(), flag()};
        }),
        pay()};
    if (made.lower && made.upper && made.upper->value < made.lower->value)
        std::swap(made.lower->value, made.upper->value);
    return made;
}

CreditSchedule schedule()
{
    CreditSchedule made;
    made.clause = text();
    made.unit = enumName(anyOf<Unit>());
    made.bands = some(band);
    made.cap = maybe(share);
    made.basis = anyOf<CreditBasis>();
    made.rounding = anyOf<RoundingMode>();
    made.minimumPayout = maybe(money);
    made.minimumIsExclusive = made.minimumPayout && flag();
    made.claimWindow = {anyOf<ClaimWindowKind>(), number(0, 90), text(), text()};
    made.measure = anyOf<CreditMeasure>();
    made.pays = maybe(pay);
    made.step = maybe([] { return CreditStep{decimal(), flag(), decimal()}; });
    made.multiple = maybe(decimal);
    made.beyondAllowance = flag();
    made.outagesOver = maybe(seconds);
    made.basisDays = number(0, 40);
    made.allocation = maybe(share);
    made.averageOver = number(1, 3);
    made.repeat = maybe([] { return CreditRepeat{number(1, 3), decimal(), text()}; });
    made.earnBack = maybe([] { return EarnBack{number(1, 3), text()}; });
    made.grace = maybe([] { return GracePeriod{maybe(date), number(0, 3), text()}; });
    made.bonus = some(band);
    made.election = text();
    made.capAmount = maybe(money);
    made.capClause = text();
    return made;
}

CreditTerms creditTerms()
{
    CreditTerms made;
    made.caps = some([] { return CreditCap{anyOf<CapSpan>(), maybe(share), maybe(money), text()}; });
    made.pool = maybe([] { return CreditPool{share(), share(), anyOf<CreditBasis>(), text()}; });
    made.points = maybe([] {
        return PointsTable{some([] { return PointsStep{decimal(), share()}; }), anyOf<CreditBasis>(), text()};
    });
    made.minimumPayout = maybe([] { return MinimumPayout{money(), flag()}; });
    return made;
}

TerminationRule terminationRule()
{
    return {anyOf<TriggerKind>(), number(1, 5), number(0, 12), some(id<ServiceLevelId>), text(), number(0, 90), text()};
}

TicketSelection selection() { return {texts(), texts(), texts(), texts(), some(anyOf<TicketCondition>)}; }

MetricPart metricPart() { return {name(), anyOf<PartSide>(), decimal(), anyOf<PartMeasure>(), text(), selection()}; }

MetricRule rule()
{
    MetricRule made{anyOf<Metric>(), anyOf<TimeStatistic>(), decimal(), anyOf<PercentileMethod>(), anyOf<ClockEnd>(),
        maybe(seconds), {}, anyOf<TicketBasis>(), anyOf<FcrDenominator>(), number(0, 30), anyOf<ClosureBasis>(), text(),
        text(), anyOf<SatisfactionMeasure>(), anyOf<MaintenanceRule>(), maybe(seconds), maybe(share), anyOf<Unit>(),
        selection(), anyOf<TicketMoment>(), some(metricPart), anyOf<Unit>(), number(1, 9)};
    for (const QString &priority : texts())
        made.limitByPriority[priority] = seconds();
    return made;
}

ServiceLevel level()
{
    ServiceLevel made{id<ServiceLevelId>(), name(), text(), rule(),
        {some(id<ServiceId>), texts(), texts(), texts(), texts()}, maybe(id<CalendarId>), anyOf<PeriodKind>(),
        anyOf<Direction>(), {}, maybe([] {
            return GradedRounding{number(0, 9), anyOf<RoundingMode>()};
        }),
        number(0, 100), share(), maybe(id<OrganisationId>), text(), flag(), maybe(schedule), maybe(date),
        maybe(decimal), maybe([] {
            return RatingSteps{decimal(), decimal(), decimal()};
        })};
    for (const QDate &from : some(date))
        made.targets.set(from, {decimal(), maybe(decimal), maybe(decimal), maybe(decimal)});
    return made;
}

Contact contact() { return {text(), text(), text(), text(), maybe(id<OrganisationId>)}; }

TermRule term()
{
    TermRule made{date(), number(0, 60), maybe(date), anyOf<RenewalMode>(), number(0, 24), maybe([] {
                      return NoticePeriod{number(0, 12), anyOf<NoticeUnit>(), anyOf<NoticeEffect>()};
                  }),
        number(0, 90), maybe(date)};
    made.extensions = some([] { return ExtensionOption{number(1, 60), text()}; });
    return made;
}

Charge charge()
{
    return {maybe(id<ServiceId>), text(), money(), number(1, 12), date(), maybe(date), maybe([] {
                return Indexation{text(), maybe(share), maybe(share), date(), number(1, 60)};
            })};
}

/// Its words may be ones that are read as a frequency, beside another one.
ReportingDuty reportingDuty()
{
    ReportingDuty made{text(), text(), flag() ? text() : QStringLiteral("monthly, by the tenth day"),
        anyOf<ReportAudience>(), anyOf<ReportFrequency>()};
    made.dueDays = maybe([] { return number(0, 3) * 10; });
    made.on = maybe(date);
    return made;
}

/// What the parties do for each other.
void makeDuties(AgreementContent &made)
{
    made.providerResponsibilities = text();
    made.customerResponsibilities = text();
    made.serviceHours = maybe(id<CalendarId>);
    made.plannedMaintenance = text();
    made.support = text();
    made.escalation = some([] { return EscalationStep{text(), text(), text()}; });
    made.reporting = some([] { return reportingDuty(); });
    made.evidence = some([] { return EvidenceDuty{name(), text(), maybe(id<OrganisationId>)}; });
    made.governance = text();
}

void makeProvisions(AgreementContent &made)
{
    made.exclusions = text();
    made.claimProcess = text();
    made.targetAdjustment = text();
    made.disputes = text();
    made.security = text();
    made.dataProtection = text();
    made.terminationTriggers = text();
    made.exit = text();
    made.glossary = some([] { return GlossaryEntry{name(), text()}; });
    made.clauses = some([] { return Clause{text(), text(), text()}; });
}

AgreementContent content()
{
    AgreementContent made;
    made.introduction = text();
    made.services = some(id<ServiceId>);
    made.outOfScope = text();
    made.term = term();
    made.noticeCalendar = maybe([] {
        return NoticeCalendar{some([] { return number(1, 7); }), some([] { return NoticeHoliday{date(), text()}; })};
    });
    made.zone = QStringLiteral("Asia/Tokyo");
    made.fiscalStartMonth = number(1, 12);
    made.language = text();
    made.charges = some(charge);
    made.serviceLevels = some(level);
    made.creditCap = maybe(share);
    made.signatories = some(contact);
    made.contacts = some(contact);
    made.cadence = anyOf<ReviewCadence>();
    made.reopeningWindowDays = number(0, 60);
    made.creditTerms = creditTerms();
    made.terminationRules = some(terminationRule);
    makeDuties(made);
    makeProvisions(made);
    return made;
}

AgreementVersion version() { return {number(1, 9), date(), text(), content(), text()}; }

Period period()
{
    const QDate first = date();
    return flag() ? Period::ofDays(first, first.addDays(number(0, 400)))
                  : Period::containing(first, static_cast<PeriodKind>(number(0, 3)), number(1, 12));
}

Attachment attachment() { return {name(), text(), text(), number(0, 1'000'000), QString(64, QChar(u'a')), date()}; }

Agreement agreement()
{
    Agreement made{id<AgreementId>(), text(), text(), anyOf<AgreementKind>(), id<OrganisationId>(),
        id<OrganisationId>(), text(), {version()}, some([] {
            return LifeEvent{anyOf<LifeEventKind>(), date(), text(), text(), text(), number(0, 3)};
        }),
        flag(), 0};
    made.framework = maybe(id<AgreementId>);
    made.attachments = some(attachment);
    made.receivedReports = some([] { return ReceivedReport{name(), period(), date(), text()}; });
    made.settledFigures = some([] {
        return SettledFigure{id<ServiceLevelId>(), period(), anyOf<FigureSource>(), name(), text(), text(), instant()};
    });
    made.acceptedFindings = some([] { return AcceptedFinding{name(), text(), name(), text(), date(), text()}; });
    if (flag())
        made.versions.push_back(version());
    return made;
}

Organisation organisation()
{
    return {id<OrganisationId>(), name(), text(), flag(), text(), text(), text(), text(), text(), anyOf<Criticality>(),
        maybe(money), some(contact), some([] {
            return Certificate{text(), text(), maybe(date)};
        }),
        texts(), text(), flag(), 0};
}

Exclusion exclusion()
{
    const auto span = [] {
        const Instant from = instant();
        return Span{from, from + std::chrono::milliseconds(number(0, 1'000'000))};
    };
    return {id<ExclusionId>(), id<AgreementId>(), id<ServiceLevelId>(), anyOf<ExclusionReason>(), maybe(span), texts(),
        text(), text(), text(), flag(), 0, {}, text(), text(), maybe([] {
            return ExclusionWithdrawal{text(), text(), text(), text(), text()};
        })};
}

Review review()
{
    const auto sealed = [] {
        return SealedScorecard{instant(), text().toUtf8(), text(), text(), number(1, 9), text()};
    };
    return {id<ReviewId>(), id<AgreementId>(), period(), date(), anyOf<ReviewState>(), maybe(date), some([] {
                return Attendee{text(), text()};
            }),
        text(), texts(), some([] {
            return ReviewAction{text(), text(), maybe(date), maybe(date)};
        }),
        maybe(sealed), 0};
}

Claim claim()
{
    Claim made{id<ClaimId>(), id<AgreementId>(), id<ServiceLevelId>(), period(), money(), anyOf<ClaimState>(), date(),
        maybe(date), text(), text(), 0, number(1, 9)};
    const bool isAccepted = made.state == ClaimState::Accepted || made.state == ClaimState::Credited;
    if (isAccepted && made.amount.minor() > 1 && flag())
        made.accepted = Money(number(1, static_cast<int>(made.amount.minor()) - 1), made.amount.currency());
    QDate day = made.claimedOn;
    made.steps = some([&] {
        day = day.addDays(number(0, 9));
        return ClaimStep{anyOf<ClaimState>(), day, maybe([&] { return Money(number(1, 99), made.amount.currency()); }),
            text(), text(), text()};
    });
    if (!made.steps.empty())
        made.steps.back().state = made.state;
    made.sentOn = maybe(date);
    made.restates = maybe(id<ClaimId>);
    made.reason = text();
    return made;
}

Invoice invoice()
{
    const QDate first = date();
    return {id<InvoiceId>(), id<AgreementId>(), name(), date(), first, first.addDays(number(0, 90)),
        maybe(id<ServiceId>), money(), text(), text(), flag()};
}

ExchangeRate rate()
{
    return {id<ExchangeRateId>(), Currency::fromCode(QStringLiteral("USD")).value(),
        Currency::fromCode(QStringLiteral("EUR")).value(), Decimal{number(1, 1'000'000), number(0, 9)}, date(), name()};
}

/// Whether any record of the kind survives a file.
template <typename Make, typename FromJson>
bool survives(Make make, FromJson fromJson)
{
    return rc::check([&] {
        const auto record = make();
        const QByteArray bytes = QJsonDocument(toJson(record)).toJson();
        const auto read = fromJson(QJsonDocument::fromJson(bytes).object(), QString());
        RC_LOG() << bytes.toStdString() << (read ? std::string() : errorText(read.error()).toStdString());
        RC_ASSERT(read.has_value());
        RC_ASSERT((*read == record));
        // Decimals are equal by value; the places must come back too.
        RC_ASSERT((QJsonDocument(toJson(*read)).toJson() == bytes));
    });
}

} // namespace

class TestCodecRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hoursComeBack() { QVERIFY(survives(hours, serviceHoursFromJson)); }
    void schedulesComeBack() { QVERIFY(survives(schedule, creditScheduleFromJson)); }
    void organisationsComeBack() { QVERIFY(survives(organisation, organisationFromJson)); }
    void agreementsComeBack() { QVERIFY(survives(agreement, agreementFromJson)); }
    void exclusionsComeBack() { QVERIFY(survives(exclusion, exclusionFromJson)); }
    void reviewsComeBack() { QVERIFY(survives(review, reviewFromJson)); }
    void claimsComeBack() { QVERIFY(survives(claim, claimFromJson)); }
    void creditTermsComeBack() { QVERIFY(survives(creditTerms, creditTermsFromJson)); }
    void invoicesComeBack() { QVERIFY(survives(invoice, invoiceFromJson)); }
    void ratesComeBack() { QVERIFY(survives(rate, exchangeRateFromJson)); }
};

QTEST_GUILESS_MAIN(TestCodecRoundTrip)
#include "tst_codecroundtrip.moc"
