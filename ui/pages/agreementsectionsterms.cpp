// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codec.h"
#include "models/domain/reportingduty.h"
#include "models/reports/agreementsentences.h"
#include "models/tables/recordwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/edittable.h"
#include "ui/widgets/datefield.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

TermSection::TermSection(QWidget *parent) : AgreementSection(tr("Term and renewal"), {}, parent)
{
    m_grid = addGrid(2);
    m_start = m_grid->addDate(tr("Start"), QStringLiteral("term.start"));
    m_months = m_grid->addNumber(tr("First term"), QStringLiteral("term.months"), tr("months"));
    m_end = m_grid->addDate(tr("or fixed end"), QStringLiteral("term.end"), DateRole::End);
    m_renewal = m_grid->addChoice(tr("Renewal"), QStringLiteral("term.renewal"));
    m_renewalMonths = m_grid->addNumber(tr("Renewed by"), QStringLiteral("term.renewalMonths"), tr("months"));
    m_reviewDate = m_grid->addDate(tr("To be reviewed on"), QStringLiteral("term.reviewDate"));
    m_notice = m_grid->addNumber(tr("Notice period"), QStringLiteral("term.notice"), {});
    m_noticeUnit = m_grid->addChoice(tr("Notice in"), QStringLiteral("term.notice.unit"));
    m_effect = m_grid->addChoice(tr("Notice counts when"), QStringLiteral("term.notice.effect"));
    m_leadDays =
        m_grid->addNumber(tr("Decision"), QStringLiteral("term.leadDays"), tr("days before the last notice date"));
    m_zone = m_grid->addText(tr("Time zone"), QStringLiteral("zone"));
    m_fiscal = m_grid->addNumber(tr("Year starts in month"), QStringLiteral("fiscalStartMonth"), tr("1 is January"));
    fillChoice(m_renewal, {RenewalMode::None, RenewalMode::ByAgreement, RenewalMode::Automatic, RenewalMode::OpenEnded},
        renewalWord);
    fillChoice(m_noticeUnit, {NoticeUnit::Months, NoticeUnit::Days, NoticeUnit::WorkingDays}, noticeUnitWord);
    fillChoice(m_effect, {NoticeEffect::ReceivedBy, NoticeEffect::SentBy}, noticeEffectWord);
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("termWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::RichText);
    m_words->setMargin(metrics().half());
    m_words->setAutoFillBackground(true);
    m_words->setBackgroundRole(QPalette::Window);
    body()->addWidget(m_words);
    m_extensions = new EditTable(QStringLiteral("term.extensions"), tr("Extension options"), tr("Add extension"),
        {{tr("Who takes it up, and until when"), 320, false, {}}, {tr("Months"), 88, true, {}}}, this);
    addTable(m_extensions, tr("Extension options"));
}

void TermSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    const TermRule &term = content.term;
    m_start->setDate(term.start);
    m_months->setText(QString::number(term.months));
    m_end->setDate(term.end);
    choose(m_renewal, static_cast<int>(term.renewal));
    m_renewalMonths->setText(term.renewalMonths ? QString::number(term.renewalMonths) : QString());
    m_reviewDate->setDate(term.reviewDate);
    const NoticePeriod notice = term.notice.value_or(NoticePeriod{});
    m_notice->setText(term.notice ? QString::number(notice.length) : QString());
    choose(m_noticeUnit, static_cast<int>(notice.unit));
    choose(m_effect, static_cast<int>(notice.effect));
    m_leadDays->setText(QString::number(term.leadDays));
    m_zone->setText(content.zone);
    m_fiscal->setText(QString::number(content.fiscalStartMonth));
    std::vector<EditRow> rows;
    for (const ExtensionOption &each : term.extensions)
        rows.push_back({static_cast<int>(rows.size()), {each.condition, QString::number(each.months)}});
    m_extensions->setRows(rows);
}

void TermSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    TermRule &term = content.term;
    term.start = readDate(m_start, problems).value_or(term.start);
    if (m_start->text().trimmed().isEmpty())
        problems.push_back({ErrorCode::InvalidInput, tr("The agreement has no start."), m_start->objectName(), {}});
    if (agreement.versions.size() == 1) {
        agreement.latest().effective = term.start;
        for (ServiceLevel &level : content.serviceLevels)
            level.targets.startOn(term.start);
    }
    term.months = readWhole(m_months, problems).value_or(0);
    term.end = readDate(m_end, problems);
    term.renewal = chosen<RenewalMode>(m_renewal);
    term.renewalMonths = readWhole(m_renewalMonths, problems).value_or(0);
    term.reviewDate = readDate(m_reviewDate, problems);
    term.notice.reset();
    if (const auto length = readWhole(m_notice, problems))
        term.notice = NoticePeriod{*length, chosen<NoticeUnit>(m_noticeUnit), chosen<NoticeEffect>(m_effect)};
    term.leadDays = readWhole(m_leadDays, problems).value_or(0);
    storeExtensions(term, problems);
    content.zone = m_zone->text().trimmed();
    content.fiscalStartMonth = readWhole(m_fiscal, problems).value_or(1);
}

void TermSection::storeExtensions(TermRule &term, Problems &problems) const
{
    std::vector<ExtensionOption> extensions;
    for (const EditRow &row : m_extensions->rows()) {
        bool whole = false;
        const int months = row.cells[1].isEmpty() ? ExtensionOption{}.months : row.cells[1].toInt(&whole);
        if (whole || row.cells[1].isEmpty()) {
            extensions.push_back({months, row.cells[0]});
            continue;
        }
        problems.push_back({ErrorCode::InvalidInput,
            tr("“%1” is not a number of months by which the agreement is extended.").arg(row.cells[1]),
            m_extensions->table()->objectName(), {}});
        if (row.origin >= 0 && static_cast<std::size_t>(row.origin) < term.extensions.size())
            extensions.push_back(term.extensions[static_cast<std::size_t>(row.origin)]);
    }
    term.extensions = std::move(extensions);
}

void TermSection::explain(const Agreement &agreement, const QDate &today)
{
    const AgreementContent &content = agreement.latest().content;
    const TermWords words = termWords(agreement, today);
    m_words->setText(words.lead.isEmpty()
            ? words.rest.toHtmlEscaped()
            : QStringLiteral("<b>%1</b> %2").arg(words.lead.toHtmlEscaped(), words.rest.toHtmlEscaped()));
    const bool open = content.term.renewal == RenewalMode::OpenEnded;
    m_grid->setFieldShown(m_months, !open);
    m_grid->setFieldShown(m_end, !open);
    m_grid->setFieldShown(m_renewalMonths,
        content.term.renewal == RenewalMode::Automatic || content.term.renewal == RenewalMode::ByAgreement);
    m_grid->setFieldShown(m_reviewDate, open);
}

ExclusionsSection::ExclusionsSection(QWidget *parent)
    : AgreementSection(tr("Exclusions and responsibilities"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    addText(grid, tr("Exclusions"), "exclusions", &AgreementContent::exclusions);
    addText(grid, tr("The provider has to"), "providerResponsibilities", &AgreementContent::providerResponsibilities);
    addText(grid, tr("The customer has to"), "customerResponsibilities", &AgreementContent::customerResponsibilities);
}

void ExclusionsSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    loadTexts(agreement, portfolio);
}

void ExclusionsSection::store(Agreement &agreement, Problems &) const { storeTexts(agreement.latest().content); }

namespace {

enum ReportCell { What, Recipient, Often, Days, Once, Words, Side };

/// A report that names no side goes to the customer.
std::vector<std::pair<QString, QString>> audiences()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const ReportAudience each : {ReportAudience::Customer, ReportAudience::Provider, ReportAudience::Both})
        choices.emplace_back(QString::number(static_cast<int>(each)), reportAudienceWord(each));
    return choices;
}

/// A row that was just added has no frequency, and its words may say one.
QString frequencyId(ReportFrequency every) { return every == ReportFrequency::Other ? QString() : enumName(every); }

std::vector<std::pair<QString, QString>> frequencies()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const ReportFrequency each : {ReportFrequency::Other, ReportFrequency::Monthly, ReportFrequency::Quarterly,
             ReportFrequency::HalfYearly, ReportFrequency::Yearly, ReportFrequency::Once})
        choices.emplace_back(frequencyId(each), reportFrequencyWord(each));
    return choices;
}

QStringList cellsOf(const ReportingDuty &duty)
{
    return {duty.report, duty.recipient, frequencyId(duty.every),
        duty.dueDays ? QString::number(*duty.dueDays) : QString(), duty.on ? inputText(*duty.on) : QString(),
        duty.frequency, QString::number(static_cast<int>(duty.audience))};
}

/// Whether both rows say the same; a cell that was never chosen is its first choice.
bool saysTheSame(QStringList cells, const QStringList &stored)
{
    if (cells[Side].isEmpty())
        cells[Side] = QString::number(0);
    return cells == stored;
}

/// Nothing when the days or the date cannot be read.
std::optional<ReportingDuty> dutyIn(const QStringList &cells)
{
    ReportingDuty duty{cells[What], cells[Recipient], cells[Words], static_cast<ReportAudience>(cells[Side].toInt())};
    const NamedFrequency named = cells[Often].isEmpty() ? frequencyNamed(duty.frequency) : NamedFrequency{};
    duty.every = enumFromName<ReportFrequency>(cells[Often]).value_or(named.every);
    duty.dueDays = named.dueDays;
    bool isRead = true;
    if (!cells[Days].isEmpty()) {
        duty.dueDays = cells[Days].toInt(&isRead);
        isRead = isRead && *duty.dueDays >= 0 && *duty.dueDays <= mostDueDays;
    }
    if (!cells[Once].isEmpty()) {
        duty.on = dateInput(cells[Once]);
        isRead = isRead && duty.on;
    }
    return isRead ? std::optional(duty) : std::nullopt;
}

} // namespace

GovernanceSection::GovernanceSection(QWidget *parent) : AgreementSection(tr("Reporting and governance"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    m_cadence = grid->addChoice(tr("Reviews"), QStringLiteral("cadence"));
    addText(grid, tr("Who meets and decides"), "governance", &AgreementContent::governance);
    addText(grid, tr("How targets change"), "targetAdjustment", &AgreementContent::targetAdjustment);
    addText(grid, tr("Disputes and complaints"), "disputes", &AgreementContent::disputes);
    fillChoice(m_cadence,
        {ReviewCadence::Monthly, ReviewCadence::Quarterly, ReviewCadence::HalfYearly, ReviewCadence::Yearly,
            ReviewCadence::TwoYearly},
        cadenceWord);
    m_reports = new EditTable(QStringLiteral("reporting"), tr("Reports"), tr("Add report"),
        {{tr("Report"), 144, false, {}}, {tr("Who gets it"), 100, false, {}},
            {tr("How often"), 100, false, frequencies()}, {tr("Days"), 52, true, {}},
            {tr("Once on"), 84, false, {}, DateRole::End}, {tr("In words"), 88, false, {}},
            {tr("Goes to"), 96, false, audiences()}},
        this);
    addTable(m_reports, tr("Reports"));
    m_words = new QLabel(this);
    m_words->setObjectName(QStringLiteral("reportWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMargin(metrics().half());
    m_words->setAutoFillBackground(true);
    m_words->setBackgroundRole(QPalette::Window);
    body()->addWidget(m_words);
}

void GovernanceSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const AgreementContent &content = agreement.latest().content;
    loadTexts(agreement, portfolio);
    choose(m_cadence, static_cast<int>(content.cadence));
    showList(*m_reports, &AgreementContent::reporting, agreement, portfolio, cellsOf);
}

void GovernanceSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    content.cadence = chosen<ReviewCadence>(m_cadence);
    storeReports(content.reporting, problems);
}

void GovernanceSection::storeReports(std::vector<ReportingDuty> &duties, Problems &problems) const
{
    std::vector<ReportingDuty> stored;
    for (const EditRow &row : m_reports->rows()) {
        const auto at = static_cast<std::size_t>(row.origin);
        const bool isKnown = row.origin >= 0 && at < duties.size();
        if (isKnown && saysTheSame(row.cells, cellsOf(duties[at]))) {
            stored.push_back(duties[at]); // as it was written, also where its words could be read otherwise
            continue;
        }
        const auto duty = dutyIn(row.cells);
        if (!duty)
            problems.push_back({ErrorCode::InvalidInput,
                tr("The report “%1” needs a whole number of days from 0 to %2, and a date that can be read.")
                    .arg(row.cells[What])
                    .arg(mostDueDays),
                m_reports->table()->objectName(), {}});
        if (duty || isKnown)
            stored.push_back(duty ? *duty : duties[at]);
    }
    duties = std::move(stored);
}

void GovernanceSection::explain(const Agreement &agreement, const QDate &today)
{
    const AgreementContent &content = agreement.latest().content;
    QStringList sentences;
    for (const ReportingDuty &duty : content.reporting)
        if (!duty.report.trimmed().isEmpty())
            sentences << dutyArithmetic(duty, content.fiscalStartMonth, today);
    if (!sentences.isEmpty())
        sentences << tr("A report is in once somebody notes the day on which it came, below or in the reminders; from "
                        "the day after it was due until then it is called missing.");
    m_words->setText(sentences.join(u'\n'));
    m_words->setVisible(!sentences.isEmpty());
}

} // namespace kept
