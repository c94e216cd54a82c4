// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/recordwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/agreementeditorsentences.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/edittable.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace kept {

TermSection::TermSection(QWidget *parent) : AgreementSection(tr("Term and renewal"), {}, parent)
{
    m_grid = addGrid(2);
    m_start = m_grid->addDate(tr("Start"), QStringLiteral("term.start"));
    m_months = m_grid->addNumber(tr("First term"), QStringLiteral("term.months"), tr("months"));
    m_end = m_grid->addText(tr("or fixed end"), QStringLiteral("term.end"));
    m_renewal = m_grid->addChoice(tr("Renewal"), QStringLiteral("term.renewal"));
    m_renewalMonths = m_grid->addNumber(tr("Renewed by"), QStringLiteral("term.renewalMonths"), tr("months"));
    m_reviewDate = m_grid->addText(tr("To be reviewed on"), QStringLiteral("term.reviewDate"));
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
}

void TermSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    const TermRule &term = content.term;
    m_start->setDate(term.start);
    m_months->setText(QString::number(term.months));
    m_end->setText(term.end ? inputText(*term.end) : QString());
    choose(m_renewal, static_cast<int>(term.renewal));
    m_renewalMonths->setText(term.renewalMonths ? QString::number(term.renewalMonths) : QString());
    m_reviewDate->setText(term.reviewDate ? inputText(*term.reviewDate) : QString());
    const NoticePeriod notice = term.notice.value_or(NoticePeriod{});
    m_notice->setText(term.notice ? QString::number(notice.length) : QString());
    choose(m_noticeUnit, static_cast<int>(notice.unit));
    choose(m_effect, static_cast<int>(notice.effect));
    m_leadDays->setText(QString::number(term.leadDays));
    m_zone->setText(content.zone);
    m_fiscal->setText(QString::number(content.fiscalStartMonth));
}

void TermSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    TermRule &term = content.term;
    term.start = m_start->date();
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
    content.zone = m_zone->text().trimmed();
    content.fiscalStartMonth = readWhole(m_fiscal, problems).value_or(1);
}

void TermSection::explain(const Agreement &agreement, const QDate &today)
{
    const AgreementContent &content = agreement.latest().content;
    const TermWords words = termWords(content, today);
    m_words->setText(words.lead.isEmpty()
            ? words.rest.toHtmlEscaped()
            : QStringLiteral("<b>%1</b> %2").arg(words.lead.toHtmlEscaped(), words.rest.toHtmlEscaped()));
    const bool open = content.term.renewal == RenewalMode::OpenEnded;
    m_grid->setFieldShown(m_months, !open);
    m_grid->setFieldShown(m_end, !open);
    m_grid->setFieldShown(m_renewalMonths, content.term.renewal == RenewalMode::Automatic);
    m_grid->setFieldShown(m_reviewDate, open);
}

ExclusionsSection::ExclusionsSection(QWidget *parent)
    : AgreementSection(tr("Exclusions and responsibilities"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    m_exclusions = grid->addNotes(tr("Exclusions"), QStringLiteral("exclusions"));
    m_provider = grid->addNotes(tr("The provider has to"), QStringLiteral("providerResponsibilities"));
    m_customer = grid->addNotes(tr("The customer has to"), QStringLiteral("customerResponsibilities"));
    m_triggers = grid->addNotes(tr("Reasons to terminate"), QStringLiteral("terminationTriggers"));
}

void ExclusionsSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    m_exclusions->setPlainText(content.exclusions);
    m_provider->setPlainText(content.providerResponsibilities);
    m_customer->setPlainText(content.customerResponsibilities);
    m_triggers->setPlainText(content.terminationTriggers);
}

void ExclusionsSection::store(Agreement &agreement, Problems &) const
{
    AgreementContent &content = agreement.latest().content;
    content.exclusions = m_exclusions->toPlainText();
    content.providerResponsibilities = m_provider->toPlainText();
    content.customerResponsibilities = m_customer->toPlainText();
    content.terminationTriggers = m_triggers->toPlainText();
}

GovernanceSection::GovernanceSection(QWidget *parent) : AgreementSection(tr("Reporting and governance"), {}, parent)
{
    FormGrid *grid = addGrid(1);
    m_cadence = grid->addChoice(tr("Reviews"), QStringLiteral("cadence"));
    m_adjustment = grid->addNotes(tr("How targets change"), QStringLiteral("targetAdjustment"));
    fillChoice(m_cadence,
        {ReviewCadence::Monthly, ReviewCadence::Quarterly, ReviewCadence::HalfYearly, ReviewCadence::Yearly,
            ReviewCadence::TwoYearly},
        cadenceWord);
    m_reports = new EditTable(QStringLiteral("reporting"), tr("Reports"), tr("Add report"),
        {{tr("Report"), 180, false, {}}, {tr("Who gets it"), 180, false, {}}, {tr("When"), 160, false, {}}}, this);
    addTable(m_reports, tr("Reports"));
    m_contacts =
        new EditTable(QStringLiteral("contacts"), tr("Contacts, in the order of escalation"), tr("Add contact"),
            {{tr("Name"), 140, false, {}}, {tr("Role"), 140, false, {}}, {tr("E-mail"), 160, false, {}},
                {tr("Telephone"), 120, false, {}}},
            this);
    addTable(m_contacts, tr("Contacts, in the order of escalation"));
}

void GovernanceSection::load(const Agreement &agreement, const Portfolio &)
{
    const AgreementContent &content = agreement.latest().content;
    choose(m_cadence, static_cast<int>(content.cadence));
    m_adjustment->setPlainText(content.targetAdjustment);
    std::vector<EditRow> rows;
    for (const ReportingDuty &each : content.reporting)
        rows.push_back({static_cast<int>(rows.size()), {each.report, each.recipient, each.frequency}});
    m_reports->setRows(rows);
    rows.clear();
    for (const Contact &each : content.contacts)
        rows.push_back({static_cast<int>(rows.size()), {each.name, each.role, each.email, each.phone}});
    m_contacts->setRows(rows);
}

void GovernanceSection::store(Agreement &agreement, Problems &) const
{
    AgreementContent &content = agreement.latest().content;
    content.cadence = chosen<ReviewCadence>(m_cadence);
    content.targetAdjustment = m_adjustment->toPlainText();
    content.reporting.clear();
    for (const EditRow &row : m_reports->rows())
        content.reporting.push_back({row.cells[0], row.cells[1], row.cells[2]});
    content.contacts.clear();
    for (const EditRow &row : m_contacts->rows())
        content.contacts.push_back({row.cells[0], row.cells[1], row.cells[2], row.cells[3]});
}

} // namespace kept
