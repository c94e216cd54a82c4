// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/credittrialbox.h"

#include "models/domain/display.h"
#include "models/reports/creditchart.h"
#include "models/reports/credittrialtext.h"
#include "ui/charts/chartview.h"
#include "ui/look/metrics.h"
#include "ui/pages/creditinput.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

namespace kept {

namespace {

constexpr int chartHeight = 200;

/// In which what is tried is typed.
Unit unitOfTrial(const ServiceLevel &level)
{
    switch (quantityOf(*level.credit)) {
    case TrialQuantity::Value:
        return unitOf(level.rule);
    case TrialQuantity::Outage:
    case TrialQuantity::LostTime:
        return Unit::Seconds;
    case TrialQuantity::Days:
    case TrialQuantity::Breaches:
        break;
    }
    return Unit::Count;
}

bool isSame(const std::optional<CreditTrial> &a, const std::optional<CreditTrial> &b)
{
    return a && b && a->agreement == b->agreement && a->charge == b->charge && a->service == b->service
        && a->period == b->period;
}

} // namespace

CreditTrialBox::CreditTrialBox(const QString &path, QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.half());
    auto *box = new QFrame(this);
    box->setAutoFillBackground(true);
    box->setBackgroundRole(QPalette::AlternateBase);
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(m.threeQuarters(), m.half(), m.threeQuarters(), m.half());
    lines->setSpacing(m.half());
    m_chart = new ChartView(this);
    m_chart->setObjectName(path + QStringLiteral(".chart"));
    m_chart->setFixedHeight(m.px(chartHeight));
    buildHead(path, box);
    buildFields(path, box);
    m_outcome = textLabel({}, Type::BodyStrong, false, box);
    m_outcome->setObjectName(path + QStringLiteral(".outcome"));
    m_steps = textLabel({}, Type::Small, true, box);
    m_steps->setObjectName(path + QStringLiteral(".steps"));
    for (QLabel *label : {m_outcome, m_steps}) {
        label->setWordWrap(true);
        lines->addWidget(label);
    }
    column->addWidget(box);
    column->addWidget(m_chart);
    connect(m_chart, &ChartView::saveFailed, this, [this](const QString &message) { tell(message); });
    tell({});
}

void CreditTrialBox::buildHead(const QString &path, QWidget *box)
{
    auto *row = new QHBoxLayout;
    row->addWidget(textLabel(tr("Try it"), Type::BodyStrong, false, box), 1);
    QToolButton *more = iconButton(QStringLiteral("menu"), tr("The chart: copy, save, show as table"), box);
    more->setObjectName(path + QStringLiteral(".actions"));
    auto *menu = new QMenu(more);
    m_chart->addActionsTo(menu);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    static_cast<QVBoxLayout *>(box->layout())->addLayout(row);
}

void CreditTrialBox::buildFields(const QString &path, QWidget *box)
{
    m_grid = new FormGrid(2, box);
    m_value = m_grid->addNumber(tr("Value"), path + QStringLiteral(".value"), QStringLiteral("%"));
    m_charge = m_grid->addNumber(tr("Charge of the period"), path + QStringLiteral(".charge"), QString());
    m_repeated = new QCheckBox(tr("the period before is missed, too"), m_grid);
    m_grid->add(tr("Repeated"), path + QStringLiteral(".repeated"), m_repeated);
    box->layout()->addWidget(m_grid);
    connect(m_value, &QLineEdit::textEdited, this, &CreditTrialBox::tryOut);
    connect(m_repeated, &QCheckBox::clicked, this, &CreditTrialBox::tryOut);
    connect(m_charge, &QLineEdit::textEdited, this, [this] {
        m_ownCharge = true;
        renew();
    });
}

void CreditTrialBox::setRule(const ServiceLevel &level, const Agreement &agreement, const ServiceHours *hours)
{
    m_level = level;
    m_agreement = agreement;
    m_hours = hours != nullptr ? std::optional(*hours) : std::nullopt;
    m_currency = usualCurrency(agreement.latest().content);
    m_grid->setUnit(m_charge, m_currency);
    nameQuantity(level);
    m_grid->setFieldShown(m_repeated, level.credit->repeat.has_value());
    if (!m_ownCharge)
        offerCharge(level, agreement.latest().content);
    renew();
}

void CreditTrialBox::nameQuantity(const ServiceLevel &level)
{
    QString name = tr("Value");
    QString unit = unitOf(level.rule) == Unit::Percent ? tr("%", "per cent") : QString();
    switch (quantityOf(*level.credit)) {
    case TrialQuantity::Value:
        break;
    case TrialQuantity::Outage:
        name = tr("Length of an outage");
        break;
    case TrialQuantity::LostTime:
        name = tr("Lost time");
        break;
    case TrialQuantity::Days:
        name = tr("Days with an outage");
        break;
    case TrialQuantity::Breaches:
        name = tr("Late records or outages");
        break;
    }
    if (quantityOf(*level.credit) != TrialQuantity::Value)
        unit.clear();
    if (unitOfTrial(level) == Unit::Seconds)
        unit = tr("such as 4h 30m");
    // A number of another unit would say something that nobody meant.
    if (const Unit now = unitOfTrial(level); std::exchange(m_unit, now).value_or(now) != now)
        m_value->clear();
    m_grid->setLabel(m_value, name);
    m_grid->setUnit(m_value, unit);
}

/// What the service is charged for the period that is tried, until another charge is typed.
void CreditTrialBox::offerCharge(const ServiceLevel &level, const AgreementContent &content)
{
    Rational sum(1000 * 100);
    const Money none(0, Currency::fromCode(m_currency).value());
    if (const auto trial = creditTrial(*m_agreement, level, none)) {
        const std::optional<ServiceId> service =
            level.population.services.size() == 1 ? std::optional(level.population.services.front()) : std::nullopt;
        const auto charge = chargeOf(content.charges, service, trial->period.first(), trial->period.last());
        if (charge && *charge > Rational(0))
            sum = *charge;
    }
    m_charge->setText(displayAmount(Money::fromExactMinor(sum, none.currency(), RoundingMode::HalfEven)));
}

std::optional<Money> CreditTrialBox::charge() const
{
    const auto amount = amountInput(m_charge->text(), m_currency);
    return amount ? std::optional(*amount) : std::nullopt;
}

void CreditTrialBox::renew()
{
    const std::optional<Money> amount = charge();
    std::optional<CreditTrial> trial;
    if (m_level && m_level->credit && amount)
        trial = creditTrial(*m_agreement, *m_level, *amount, m_hours ? &*m_hours : nullptr);
    if (!isSame(trial, m_trial)) {
        m_trial = std::move(trial);
        if (m_trial)
            m_chart->setSpec(creditChart(*m_trial));
    }
    m_chart->setVisible(m_trial.has_value());
    tryOut();
}

/// What is typed that cannot be read; empty when nothing is.
QString CreditTrialBox::problem() const
{
    const auto told = [](const QLineEdit *field, const Error &error) {
        return CreditTrialBox::tr("%1: %2", "field and what is wrong with it")
            .arg(field->accessibleName(), error.advice.isEmpty() ? error.message : error.message + u' ' + error.advice);
    };
    if (const auto amount = amountInput(m_charge->text(), m_currency); !amount)
        return told(m_charge, amount.error());
    if (m_level && !m_value->text().trimmed().isEmpty())
        if (const auto quantity = quantityInput(m_value->text(), unitOfTrial(*m_level)); !quantity)
            return told(m_value, quantity.error());
    return {};
}

void CreditTrialBox::tryOut()
{
    if (const QString wrong = m_level && m_level->credit ? problem() : QString(); !wrong.isEmpty()) {
        tell(wrong);
        return;
    }
    const auto quantity = m_trial ? quantityInput(m_value->text(), unitOfTrial(*m_level)) : Result<Decimal>(Decimal());
    if (!m_trial || !quantity || m_value->text().trimmed().isEmpty()) {
        tell({});
        return;
    }
    const bool repeated = m_repeated->isChecked() && m_level->credit->repeat;
    const CreditTried tried = tryCredit(*m_trial, quantity->toRational(), repeated);
    tell(triedOutcome(*m_trial, tried), triedSteps(*m_trial, tried));
}

void CreditTrialBox::tell(const QString &outcome, const QStringList &steps)
{
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
    m_steps->setText(steps.join(u'\n'));
    m_steps->setVisible(!steps.isEmpty());
}

} // namespace kept
