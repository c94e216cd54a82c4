// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionscredit.h"

#include "models/domain/display.h"
#include "models/evaluation/bandcheck.h"
#include "models/evaluation/creditrule.h"
#include "models/reports/agreementsentences.h"
#include "models/tables/creditwords.h"
#include "models/tables/recordwords.h"
#include "ui/look/metrics.h"
#include "ui/pages/edittable.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

namespace {

QString unitName(Unit unit)
{
    switch (unit) {
    case Unit::Percent:
        return QStringLiteral("percent");
    case Unit::Seconds:
        return QStringLiteral("seconds");
    case Unit::Count:
        return QStringLiteral("count");
    case Unit::Score:
        break;
    }
    return QStringLiteral("score");
}

/// "99.00" is the boundary that belongs to the band, "> 99.00" and "< 99.90" are those that do not.
QString edgeText(const std::optional<BandEdge> &edge, bool inclusiveByHabit, QChar sign)
{
    if (!edge)
        return {};
    const QString value = inputText(edge->value);
    if (edge->inclusive == inclusiveByHabit)
        return value;
    return edge->inclusive ? QStringLiteral("%1= %2").arg(sign).arg(value)
                           : QStringLiteral("%1 %2").arg(sign).arg(value);
}

Result<std::optional<BandEdge>> edgeOf(QString text, bool inclusiveByHabit, QChar sign)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool inclusive = inclusiveByHabit;
    if (text.startsWith(sign)) {
        text.remove(0, 1);
        inclusive = text.startsWith(u'=');
        text.remove(0, inclusive ? 1 : 0);
    }
    return decimalInput(text).map([&](const Decimal &value) { return std::optional(BandEdge{value, inclusive}); });
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
    buildTrial(path + QStringLiteral(".try"));
    connect(m_owed, &QCheckBox::toggled, m_rule, &QWidget::setVisible);
    connect(m_owed, &QCheckBox::clicked, this, &CreditRuleForm::edited);
}

void CreditRuleForm::buildRule(const QString &path)
{
    m_tiers = new EditTable(path + QStringLiteral(".bands"), tr("Tiers of the service credit"), tr("Add tier"),
        {{tr("From"), 120, true, {}}, {tr("Below"), 160, true, {}}, {tr("Share of the charge, %"), 180, true, {}}},
        m_rule);
    m_grid = new FormGrid(2, m_rule);
    m_cap = m_grid->addNumber(tr("At most"), path + QStringLiteral(".cap"), tr("% of the charge"));
    m_basis = m_grid->addChoice(tr("Share of"), path + QStringLiteral(".basis"));
    m_basis->addItem(tr("the charge of the service"), static_cast<int>(CreditBasis::Service));
    m_basis->addItem(tr("all charges of the agreement"), static_cast<int>(CreditBasis::Agreement));
    for (const CreditBasis basis : {CreditBasis::Invoice, CreditBasis::NextPeriod})
        m_basis->addItem(creditBasisWord(basis), static_cast<int>(basis));
    m_window = m_grid->addChoice(tr("Claim within"), path + QStringLiteral(".claimWindow"));
    fillChoice(m_window,
        {ClaimWindowKind::None, ClaimWindowKind::DaysAfterPeriod, ClaimWindowKind::EndOfNextMonth,
            ClaimWindowKind::EndOfSecondBillingCycle, ClaimWindowKind::DaysAfterIncident,
            ClaimWindowKind::DaysAfterReport},
        claimWindowWord);
    m_days = m_grid->addNumber(tr("Claim window"), path + QStringLiteral(".claimWindow.days"), tr("days"));
    m_sentence = textLabel({}, Type::Body, false, m_rule);
    m_sentence->setObjectName(path + QStringLiteral(".sentence"));
    m_sentence->setWordWrap(true);
    m_rule->layout()->addWidget(m_tiers);
    m_rule->layout()->addWidget(m_grid);
    m_rule->layout()->addWidget(m_sentence);
    connect(m_tiers, &EditTable::edited, this, &CreditRuleForm::edited);
    connect(m_grid, &FormGrid::edited, this, &CreditRuleForm::edited);
}

void CreditRuleForm::buildTrial(const QString &path)
{
    const Metrics m = metrics();
    auto *box = new QFrame(m_rule);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::AlternateBase);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(m.threeQuarters(), m.half(), m.threeQuarters(), m.half());
    row->setSpacing(m.half());
    const auto field = [&](const QString &label, const QString &name, int width) {
        auto *edit = new QLineEdit(box);
        auto *text = textLabel(label, Type::Body, true, box);
        text->setBuddy(edit);
        edit->setObjectName(name);
        edit->setAccessibleName(label);
        edit->setAlignment(Qt::AlignRight);
        edit->setFixedWidth(m.px(width));
        row->addWidget(text);
        row->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, &CreditRuleForm::tryOut);
        return edit;
    };
    row->addWidget(textLabel(tr("Try it"), Type::BodyStrong, false, box));
    m_value = field(tr("Value"), path + QStringLiteral(".value"), 80);
    m_unit = textLabel({}, Type::Body, false, box);
    row->addWidget(m_unit);
    m_charge = field(tr("Charge"), path + QStringLiteral(".charge"), 100);
    m_charge->setText(inputText(QStringLiteral("1000.00")));
    row->addStretch();
    m_outcome = textLabel({}, Type::BodyStrong, false, box);
    m_outcome->setObjectName(path + QStringLiteral(".outcome"));
    row->addWidget(m_outcome);
    m_rule->layout()->addWidget(box);
}

void CreditRuleForm::load(const ServiceLevel &level)
{
    m_schedule = level.credit;
    m_owed->setChecked(level.credit.has_value());
    m_rule->setVisible(level.credit.has_value());
    const CreditSchedule schedule = level.credit.value_or(CreditSchedule{});
    std::vector<EditRow> rows;
    for (const CreditBand &band : schedule.bands)
        rows.push_back({static_cast<int>(rows.size()),
            {edgeText(band.lower, true, u'>'), edgeText(band.upper, false, u'<'),
                inputText(shareOf(band.pays).toPercent())}});
    m_tiers->setRows(rows);
    m_cap->setText(schedule.cap ? inputText(schedule.cap->toPercent()) : QString());
    // What a file brought and this form has no fields for is shown and kept.
    if (m_basis->findData(static_cast<int>(schedule.basis)) < 0)
        m_basis->addItem(creditBasisWord(schedule.basis), static_cast<int>(schedule.basis));
    choose(m_basis, static_cast<int>(schedule.basis));
    choose(m_window, static_cast<int>(schedule.claimWindow.kind));
    m_days->setText(QString::number(schedule.claimWindow.days));
}

std::vector<CreditBand> CreditRuleForm::bands(const CreditSchedule &before, Problems &problems) const
{
    std::vector<CreditBand> bands;
    for (const EditRow &row : m_tiers->rows()) {
        const auto lower = edgeOf(row.cells[0], true, u'>');
        const auto upper = edgeOf(row.cells[1], false, u'<');
        const auto share = Share::parsePercent(QString(row.cells[2]).replace(u',', u'.'));
        if (lower && upper && share) {
            const bool known = row.origin >= 0 && static_cast<std::size_t>(row.origin) < before.bands.size();
            const CreditPay had = known ? before.bands[static_cast<std::size_t>(row.origin)].pays : CreditPay(*share);
            // This form shows shares; what is paid in another unit is left as it is.
            bands.push_back({*lower, *upper, std::holds_alternative<Share>(had) ? CreditPay(*share) : had});
            continue;
        }
        problems.push_back({ErrorCode::InvalidInput, tr("A tier is not made of numbers."),
            m_tiers->table()->objectName(), tr("Write a boundary such as 99.90 and a share such as 10.")});
        if (row.origin >= 0 && static_cast<std::size_t>(row.origin) < before.bands.size())
            bands.push_back(before.bands[static_cast<std::size_t>(row.origin)]);
    }
    return bands;
}

void CreditRuleForm::store(ServiceLevel &level, Problems &problems) const
{
    if (!m_owed->isChecked()) {
        level.credit.reset();
        return;
    }
    CreditSchedule schedule = level.credit.value_or(CreditSchedule{});
    schedule.unit = unitName(unitOf(level.rule));
    schedule.bands = bands(schedule, problems);
    schedule.cap = readPercent(m_cap, problems);
    schedule.basis = chosen<CreditBasis>(m_basis);
    schedule.claimWindow.kind = chosen<ClaimWindowKind>(m_window);
    schedule.claimWindow.days = readWhole(m_days, problems).value_or(0);
    level.credit = std::move(schedule);
}

void CreditRuleForm::explain(const ServiceLevel &level)
{
    m_schedule = level.credit;
    m_rule->setVisible(level.credit.has_value());
    m_unit->setText(unitOf(level.rule) == Unit::Percent ? tr("%", "per cent") : QString());
    m_grid->setFieldShown(m_days, level.credit && level.credit->claimWindow.kind == ClaimWindowKind::DaysAfterPeriod);
    QString text = creditSentence(level);
    if (level.credit)
        for (const QString &finding : bandFindings(level))
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + finding;
    m_sentence->setText(text.isEmpty() ? tr("Add a tier to say what is credited.") : text);
    tryOut();
}

void CreditRuleForm::tryOut()
{
    const auto value = decimalInput(m_value->text());
    const auto charge = moneyInput(m_charge->text(), QStringLiteral("EUR"));
    if (!m_schedule || !value || !charge) {
        m_outcome->setText({});
        return;
    }
    const auto credit = creditFor(*m_schedule, value->toRational(), *charge);
    if (!credit) {
        m_outcome->setText(credit.error().message);
        return;
    }
    m_outcome->setText(tr("%1 % = %2", "share and amount of a credit")
                           .arg(inputText(credit->share.toPercent()), displayAmount(credit->amount)));
}

} // namespace kept
