// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/creditmorefields.h"

#include "models/tables/metricwords.h"
#include "models/tables/recordwords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kept {

namespace {

/// Whether anything stands in the folded fields.
bool isUsed(const CreditSchedule &schedule)
{
    return schedule.averageOver > 1 || schedule.repeat || schedule.earnBack || schedule.grace
        || schedule.rounding != RoundingMode::HalfEven || schedule.capAmount || !schedule.capClause.isEmpty()
        || schedule.minimumPayout || !schedule.election.isEmpty() || !schedule.claimWindow.clause.isEmpty()
        || !schedule.bonus.empty();
}

/// "5" of shares; other bonuses carry their unit.
QString bonusText(const CreditPay &pay)
{
    return payFieldText(pay, QString()); // no currency is the usual one here
}

QString numberText(int number, int unless) { return number == unless ? QString() : QString::number(number); }

} // namespace

CreditMoreFields::CreditMoreFields(const QString &path, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    buildHead(path);
    m_folded = new QWidget(this);
    auto *folded = new QVBoxLayout(m_folded);
    folded->setContentsMargins(0, 0, 0, 0);
    folded->setSpacing(metrics().half());
    layout->addWidget(m_folded);
    m_grid = new FormGrid(2, m_folded);
    folded->addWidget(m_grid);
    buildMisses(path);
    buildGrace(path);
    buildMoney(path);
    folded->addWidget(textLabel(tr("Bonus where the target is exceeded"), Type::BodyStrong, false, m_folded));
    m_bonus = new EditTable(path + QStringLiteral(".bonus"), tr("Bonus where the target is exceeded"), tr("Add bonus"),
        {{tr("From"), 120, true, {}}, {tr("Below"), 120, true, {}}, {tr("% or 500 EUR"), 120, true, {}}}, m_folded);
    folded->addWidget(m_bonus);
    connect(m_grid, &FormGrid::edited, this, &CreditMoreFields::edited);
    unfold(false);
    connect(m_bonus, &EditTable::edited, this, &CreditMoreFields::edited);
}

void CreditMoreFields::buildHead(const QString &path)
{
    auto *row = new QHBoxLayout;
    m_open = new QToolButton(this);
    m_open->setObjectName(path + QStringLiteral(".more"));
    m_open->setText(tr("More"));
    m_open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_open->setCheckable(true);
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_open);
    const QString what = tr("repeats, earn-back, grace, averages, rounding, minimum, bonus");
    m_open->setAccessibleName(tr("More: %1", "further terms of a credit").arg(what));
    auto *words = new ElidedLabel(what, this);
    setMuted(words);
    row->addWidget(words, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_open, &QToolButton::toggled, this, &CreditMoreFields::unfold);
}

void CreditMoreFields::unfold(bool open)
{
    m_folded->setVisible(open);
    m_open->setIcon(icon(open ? QStringLiteral("chevron-down")
            : isRightToLeft() ? QStringLiteral("chevron-left")
                              : QStringLiteral("chevron-right")));
}

void CreditMoreFields::buildMisses(const QString &path)
{
    m_multiplier = m_grid->addNumber(
        tr("A repeated miss counts"), path + QStringLiteral(".repeat.multiplier"), tr("times, such as 2"));
    m_within = m_grid->addNumber(tr("Repeated within"), path + QStringLiteral(".repeat.within"), tr("periods"));
    m_repeatClause = m_grid->addText(tr("Clause on repeats"), path + QStringLiteral(".repeat.clause"));
    m_election = m_grid->addText(tr("Choice of incident"), path + QStringLiteral(".election"));
    m_election->setPlaceholderText(tr("a name that these service levels share"));
    m_election->setToolTip(tr("Of service levels with the same name here only the highest credit is paid."));
    m_earnBack = m_grid->addNumber(
        tr("Earned back after"), path + QStringLiteral(".earnBack.periods"), tr("met periods in a row"));
    m_earnBackClause = m_grid->addText(tr("Clause on earn-back"), path + QStringLiteral(".earnBack.clause"));
}

void CreditMoreFields::buildGrace(const QString &path)
{
    m_graceUntil = m_grid->addDate(tr("No credit until"), path + QStringLiteral(".grace.until"), DateRole::End);
    m_gracePeriods = m_grid->addNumber(
        tr("or for the first"), path + QStringLiteral(".grace.periods"), tr("periods", "the first ones"));
    m_graceClause = m_grid->addText(tr("Clause on grace"), path + QStringLiteral(".grace.clause"));
    m_windowClause = m_grid->addText(tr("Clause on claims"), path + QStringLiteral(".claimWindow.clause"));
}

void CreditMoreFields::buildMoney(const QString &path)
{
    m_capAmount = m_grid->addNumber(tr("At most the amount"), path + QStringLiteral(".capAmount"), tr("a period"));
    m_capClause = m_grid->addText(tr("Clause on the cap"), path + QStringLiteral(".capClause"));
    m_rounding = m_grid->addChoice(tr("Money is rounded"), path + QStringLiteral(".rounding"));
    fillChoice(
        m_rounding, {RoundingMode::HalfEven, RoundingMode::HalfUp, RoundingMode::Down, RoundingMode::Up}, roundingWord);
    m_average = m_grid->addNumber(tr("Judged: the mean of"), path + QStringLiteral(".averageOver"), tr("periods"));
    m_minimum = m_grid->addNumber(tr("Minimum payout"), path + QStringLiteral(".minimumPayout"), QString());
    m_exclusive = m_grid->addChoice(tr("Of the minimum"), path + QStringLiteral(".minimumIsExclusive"));
    m_exclusive->addItem(tr("the amount itself is paid"), 0);
    m_exclusive->addItem(tr("only more than it is paid"), 1);
}

void CreditMoreFields::load(const ServiceLevel &level, const QString &currency, bool fresh)
{
    const CreditSchedule schedule = level.credit.value_or(CreditSchedule{});
    m_average->setText(numberText(schedule.averageOver, 1));
    const CreditRepeat repeat = schedule.repeat.value_or(CreditRepeat{});
    m_multiplier->setText(schedule.repeat ? inputText(repeat.multiplier) : QString());
    m_within->setText(schedule.repeat ? QString::number(repeat.within) : QString());
    m_repeatClause->setText(repeat.clause);
    const EarnBack earnBack = schedule.earnBack.value_or(EarnBack{});
    m_earnBack->setText(schedule.earnBack ? QString::number(earnBack.periods) : QString());
    m_earnBackClause->setText(earnBack.clause);
    const GracePeriod grace = schedule.grace.value_or(GracePeriod{});
    m_graceUntil->setDate(grace.until);
    m_gracePeriods->setText(numberText(grace.periods, 0));
    m_graceClause->setText(grace.clause);
    m_election->setText(schedule.election);
    m_windowClause->setText(schedule.claimWindow.clause);
    loadMoney(schedule, currency);
    loadBonus(level);
    if (isUsed(schedule))
        m_open->setChecked(true);
    else if (fresh)
        m_open->setChecked(false);
}

void CreditMoreFields::loadMoney(const CreditSchedule &schedule, const QString &currency)
{
    const auto text = [&](const std::optional<Money> &amount) {
        return amount ? amountText(*amount, currency) : QString();
    };
    choose(m_rounding, static_cast<int>(schedule.rounding));
    m_capAmount->setText(text(schedule.capAmount));
    m_capClause->setText(schedule.capClause);
    m_minimum->setText(text(schedule.minimumPayout));
    choose(m_exclusive, schedule.minimumIsExclusive ? 1 : 0);
}

void CreditMoreFields::loadBonus(const ServiceLevel &level)
{
    m_loadedBonus = level.credit ? level.credit->bonus : std::vector<CreditBand>{};
    std::vector<EditRow> rows;
    for (const CreditBand &band : m_loadedBonus)
        rows.push_back({static_cast<int>(rows.size()), edgeCells(band, unitOf(level.rule)) << bonusText(band.pays)});
    m_bonus->setRows(rows);
}

void CreditMoreFields::store(ServiceLevel &level, const QString &currency, Problems &problems) const
{
    CreditSchedule &schedule = *level.credit;
    if (schedule.measure == CreditMeasure::Value)
        schedule.averageOver = readWhole(m_average, problems).value_or(1);
    storeMisses(schedule, problems);
    storeGrace(schedule, problems);
    storeMoney(schedule, currency, problems);
    storeBonus(level, currency, problems);
}

void CreditMoreFields::storeMisses(CreditSchedule &schedule, Problems &problems) const
{
    const auto multiplier = readDecimal(m_multiplier, problems);
    const auto within = readWhole(m_within, problems);
    schedule.repeat.reset();
    if (multiplier || within || !m_repeatClause->text().trimmed().isEmpty())
        schedule.repeat = CreditRepeat{within.value_or(CreditRepeat{}.within),
            multiplier.value_or(CreditRepeat{}.multiplier), m_repeatClause->text().trimmed()};
    const auto periods = readWhole(m_earnBack, problems);
    schedule.earnBack.reset();
    if (periods || !m_earnBackClause->text().trimmed().isEmpty())
        schedule.earnBack = EarnBack{periods.value_or(EarnBack{}.periods), m_earnBackClause->text().trimmed()};
}

void CreditMoreFields::storeGrace(CreditSchedule &schedule, Problems &problems) const
{
    const GracePeriod grace{readDate(m_graceUntil, problems), readWhole(m_gracePeriods, problems).value_or(0),
        m_graceClause->text().trimmed()};
    schedule.grace = grace == GracePeriod{} ? std::nullopt : std::optional(grace);
    schedule.election = m_election->text().trimmed();
    schedule.claimWindow.clause = m_windowClause->text().trimmed();
}

void CreditMoreFields::storeMoney(CreditSchedule &schedule, const QString &currency, Problems &problems) const
{
    schedule.rounding = chosen<RoundingMode>(m_rounding);
    schedule.capAmount = readAmount(m_capAmount, currency, problems);
    schedule.capClause = m_capClause->text().trimmed();
    schedule.minimumPayout = readAmount(m_minimum, currency, problems);
    schedule.minimumIsExclusive = m_exclusive->currentData().toInt() == 1;
}

void CreditMoreFields::storeBonus(ServiceLevel &level, const QString &currency, Problems &problems) const
{
    std::vector<CreditBand> bands;
    for (const EditRow &row : m_bonus->rows()) {
        auto band = bandInput(row.cells[0], row.cells[1], unitOf(level.rule));
        const bool known = row.origin >= 0 && static_cast<std::size_t>(row.origin) < m_loadedBonus.size();
        const CreditPay had = known ? m_loadedBonus[static_cast<std::size_t>(row.origin)].pays : CreditPay(Share());
        if (band && known && row.cells[2] == bonusText(had)) {
            band->pays = had;
            bands.push_back(*band);
            continue;
        }
        const bool isAmount = row.cells[2].contains(QRegularExpression(QStringLiteral("[A-Za-z]{3}")));
        const auto pays =
            payInput(QString(row.cells[2]).remove(u'%'), isAmount ? PayUnit::Amount : PayUnit::Share, currency);
        if (band && pays) {
            band->pays = *pays;
            bands.push_back(*band);
            continue;
        }
        problems.push_back({ErrorCode::InvalidInput, tr("A bonus is not made of numbers."),
            m_bonus->table()->objectName(), tr("Write a boundary such as 99.95 and a share such as 2.")});
    }
    level.credit->bonus = std::move(bands);
}

void CreditMoreFields::explain(const ServiceLevel &level, const QString &currency)
{
    m_grid->setFieldShown(m_average, level.credit && level.credit->measure == CreditMeasure::Value);
    m_grid->setFieldShown(m_exclusive, !m_minimum->text().trimmed().isEmpty());
    m_grid->setUnit(m_capAmount, tr("%1 a period", "a currency").arg(currency));
    m_grid->setUnit(m_minimum, currency);
}

} // namespace kept
