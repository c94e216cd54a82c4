// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionscredit.h"

#include "models/domain/codec.h"
#include "models/evaluation/bandcheck.h"
#include "models/reports/creditruletext.h"
#include "models/tables/creditwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/creditmorefields.h"
#include "ui/pages/creditpayfields.h"
#include "ui/pages/credittrialbox.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept {

namespace {

/// Stands among the bases for a share of the agreement's at-risk pool.
constexpr int ofThePool = 100;

bool hasDays(ClaimWindowKind kind)
{
    return kind == ClaimWindowKind::DaysAfterPeriod || kind == ClaimWindowKind::DaysAfterIncident
        || kind == ClaimWindowKind::DaysAfterReport;
}

} // namespace

CreditRuleForm::CreditRuleForm(const QString &path, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    m_owed = new QCheckBox(tr("A miss earns a service credit"), this);
    m_owed->setObjectName(path + QStringLiteral(".credit"));
    layout->addWidget(m_owed);
    m_rule = new QWidget(this);
    auto *body = new QVBoxLayout(m_rule);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(metrics().half());
    layout->addWidget(m_rule);
    buildRule(path + QStringLiteral(".credit"));
    m_trial = new CreditTrialBox(path + QStringLiteral(".try"), m_rule);
    body->addWidget(m_trial);
    connect(m_owed, &QCheckBox::toggled, m_rule, &QWidget::setVisible);
    connect(m_owed, &QCheckBox::clicked, this, &CreditRuleForm::edited);
}

void CreditRuleForm::buildRule(const QString &path)
{
    m_pay = new CreditPayFields(path, m_rule);
    m_grid = new FormGrid(2, m_rule);
    buildBasis(path);
    buildWindow(path);
    m_more = new CreditMoreFields(path, m_rule);
    m_sentence = textLabel({}, Type::Body, false, m_rule);
    m_sentence->setObjectName(path + QStringLiteral(".sentence"));
    m_sentence->setWordWrap(true);
    m_findings = textLabel({}, Type::BodyStrong, false, m_rule);
    m_findings->setObjectName(path + QStringLiteral(".findings"));
    m_findings->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_pay, m_grid, m_more, m_sentence, m_findings})
        m_rule->layout()->addWidget(part);
    connect(m_pay, &CreditPayFields::edited, this, &CreditRuleForm::edited);
    connect(m_grid, &FormGrid::edited, this, &CreditRuleForm::edited);
    connect(m_more, &CreditMoreFields::edited, this, &CreditRuleForm::edited);
}

void CreditRuleForm::buildBasis(const QString &path)
{
    m_cap = m_grid->addNumber(tr("At most"), path + QStringLiteral(".cap"), tr("% of the charge"));
    m_basis = m_grid->addChoice(tr("Share of"), path + QStringLiteral(".basis"));
    m_basis->addItem(tr("the charge of the service"), static_cast<int>(CreditBasis::Service));
    m_basis->addItem(tr("all charges of the agreement"), static_cast<int>(CreditBasis::Agreement));
    for (const CreditBasis basis : {CreditBasis::Invoice, CreditBasis::NextPeriod, CreditBasis::DaysBefore})
        m_basis->addItem(creditBasisWord(basis), static_cast<int>(basis));
    m_basis->addItem(tr("the at-risk pool, by weight"), ofThePool);
    m_allocation = m_grid->addNumber(tr("Weight"), path + QStringLiteral(".allocation"), tr("% of the at-risk pool"));
    m_basisDays = m_grid->addNumber(tr("Days before"), path + QStringLiteral(".basisDays"), tr("the incident"));
    m_clause = m_grid->addText(tr("Clause"), path + QStringLiteral(".clause"));
}

void CreditRuleForm::buildWindow(const QString &path)
{
    m_window = m_grid->addChoice(tr("Claim within"), path + QStringLiteral(".claimWindow"));
    fillChoice(m_window,
        {ClaimWindowKind::None, ClaimWindowKind::DaysAfterPeriod, ClaimWindowKind::EndOfNextMonth,
            ClaimWindowKind::EndOfSecondBillingCycle, ClaimWindowKind::DaysAfterIncident,
            ClaimWindowKind::DaysAfterReport},
        claimWindowWord);
    m_days = m_grid->addNumber(tr("Claim window"), path + QStringLiteral(".claimWindow.days"), tr("days"));
    m_report = m_grid->addChoice(tr("Report"), path + QStringLiteral(".claimWindow.report"));
}

void CreditRuleForm::load(const ServiceLevel &level, const AgreementContent &content)
{
    const bool fresh = m_level != level.id;
    m_level = level.id;
    const QString currency = usualCurrency(content);
    m_owed->setChecked(level.credit.has_value());
    m_rule->setVisible(level.credit.has_value());
    if (!level.credit && !fresh)
        return; // what was typed comes back when a credit is owed again
    m_pay->load(level, currency, fresh);
    m_more->load(level, currency, fresh);
    const CreditSchedule schedule = level.credit.value_or(CreditSchedule{});
    m_cap->setText(schedule.cap ? inputText(schedule.cap->toPercent()) : QString());
    m_clause->setText(schedule.clause);
    loadBasis(schedule);
    loadWindow(schedule.claimWindow, content);
}

void CreditRuleForm::loadBasis(const CreditSchedule &schedule)
{
    choose(m_basis, schedule.allocation ? ofThePool : static_cast<int>(schedule.basis));
    m_allocation->setText(schedule.allocation ? inputText(schedule.allocation->toPercent()) : QString());
    m_basisDays->setText(schedule.basisDays > 0 ? QString::number(schedule.basisDays) : QString());
}

void CreditRuleForm::loadWindow(const ClaimWindow &window, const AgreementContent &content)
{
    choose(m_window, static_cast<int>(window.kind));
    m_days->setText(QString::number(window.days));
    offerReports(window.report, content);
}

/// The reports that are owed, with the one that is chosen.
void CreditRuleForm::offerReports(const QString &current, const AgreementContent &content)
{
    QStringList names{QString()};
    for (const ReportingDuty &duty : content.reporting)
        if (!names.contains(duty.report))
            names << duty.report;
    if (!names.contains(current))
        names << current;
    m_report->clear();
    for (const QString &name : names)
        m_report->addItem(name.isEmpty() ? tr("any report of the period") : name, name);
    choose(m_report, current);
}

void CreditRuleForm::store(ServiceLevel &level, const AgreementContent &content, Problems &problems) const
{
    if (!m_owed->isChecked()) {
        level.credit.reset();
        return;
    }
    const QString currency = usualCurrency(content);
    if (!level.credit)
        level.credit = CreditSchedule{};
    level.credit->unit = enumName(unitOf(level.rule));
    m_pay->store(level, currency, problems);
    storeBasis(*level.credit, problems);
    storeWindow(level.credit->claimWindow, problems);
    level.credit->cap = readPercent(m_cap, problems);
    level.credit->clause = m_clause->text().trimmed();
    m_more->store(level, currency, problems);
}

void CreditRuleForm::storeBasis(CreditSchedule &schedule, Problems &problems) const
{
    if (m_basis->currentData().toInt() == ofThePool) {
        if (!schedule.allocation) // what was chosen on the way there is no basis any more
            schedule.basis = CreditBasis::Service;
        requireFilled(m_allocation, problems);
        schedule.allocation = readPercent(m_allocation, problems).value_or(Share());
        return;
    }
    schedule.allocation.reset();
    schedule.basis = chosen<CreditBasis>(m_basis);
    if (schedule.basis == CreditBasis::DaysBefore)
        schedule.basisDays = readWhole(m_basisDays, problems).value_or(0);
}

void CreditRuleForm::storeWindow(ClaimWindow &window, Problems &problems) const
{
    window.kind = chosen<ClaimWindowKind>(m_window);
    window.days = readWhole(m_days, problems).value_or(0);
    if (window.kind == ClaimWindowKind::DaysAfterReport)
        window.report = m_report->currentData().toString();
}

void CreditRuleForm::explain(const ServiceLevel &level, const Agreement &agreement, const ServiceHours *hours)
{
    const AgreementContent &content = agreement.latest().content;
    const QString currency = usualCurrency(content);
    m_rule->setVisible(level.credit.has_value());
    m_pay->explain(level, currency);
    m_more->explain(level, currency);
    showBasis(level);
    offerReports(m_report->currentData().toString(), content);
    const ClaimWindowKind window = chosen<ClaimWindowKind>(m_window);
    m_grid->setFieldShown(m_days, hasDays(window));
    m_grid->setFieldShown(m_report, window == ClaimWindowKind::DaysAfterReport);
    showSentence(level);
    if (level.credit)
        m_trial->setRule(level, agreement, hours);
}

/// Points are turned into money by the agreement's table, which has a basis of its own.
void CreditRuleForm::showBasis(const ServiceLevel &level)
{
    const bool pool = m_basis->currentData().toInt() == ofThePool;
    const bool points = m_pay->unit() == PayUnit::Points && m_pay->shape().how != CreditHow::Multiple;
    m_grid->setFieldShown(m_basis, pool || !points);
    m_grid->setFieldShown(m_allocation, pool);
    m_grid->setFieldShown(
        m_basisDays, level.credit && !pool && chosen<CreditBasis>(m_basis) == CreditBasis::DaysBefore);
    m_grid->setUnit(m_cap, pool ? tr("% of its part of the pool") : tr("% of the charge"));
}

void CreditRuleForm::showSentence(const ServiceLevel &level)
{
    const QString rule = creditRuleText(level);
    const QString missing = m_pay->shape().how == CreditHow::Bands
        ? tr("Add a tier to say what is credited.")
        : tr("Enter what is paid, and the rule stands here as a sentence.");
    m_sentence->setText(rule.isEmpty() ? missing : rule);
    const QStringList findings = level.credit ? bandFindings(level) : QStringList();
    m_findings->setText(findings.join(u'\n'));
    m_findings->setVisible(!findings.isEmpty());
}

} // namespace kept
