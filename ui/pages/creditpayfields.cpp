// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/creditpayfields.h"

#include "models/tables/creditwords.h"
#include "ui/look/metrics.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

namespace {

int idOf(const CreditShape &shape) { return static_cast<int>(shape.measure) * 10 + static_cast<int>(shape.how); }

CreditShape shapeWith(int id) { return {static_cast<CreditMeasure>(id / 10), static_cast<CreditHow>(id % 10)}; }

bool isTimed(CreditMeasure measure)
{
    return measure == CreditMeasure::Outage || measure == CreditMeasure::Day || measure == CreditMeasure::LostTime;
}

} // namespace

CreditPayFields::CreditPayFields(const QString &path, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics().half());
    m_grid = new FormGrid(2, this);
    layout->addWidget(m_grid);
    buildChoices(path);
    buildFields(path);
    m_bands = new EditTable(path + QStringLiteral(".bands"), tr("Tiers of the service credit"), tr("Add tier"),
        {{tr("From"), 120, true, {}}, {tr("Below"), 160, true, {}}, {tr("Share of the charge, %"), 180, true, {}}},
        this);
    layout->addWidget(m_bands);
    connect(m_grid, &FormGrid::edited, this, &CreditPayFields::edited);
    connect(m_bands, &EditTable::edited, this, &CreditPayFields::edited);
}

void CreditPayFields::buildChoices(const QString &path)
{
    m_kind = new QComboBox(m_grid);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(8);
    for (const CreditShape &each : usualShapes())
        m_kind->addItem(creditShapeWord(each), idOf(each));
    m_grid->addWide(tr("Kind of credit"), path + QStringLiteral(".measure"), m_kind);
    connect(m_kind, &QComboBox::activated, this, &CreditPayFields::switchKind);
    m_unit = m_grid->addChoice(tr("Paid as"), path + QStringLiteral(".unit"));
    fillChoice(m_unit, {PayUnit::Share, PayUnit::Amount, PayUnit::Points, PayUnit::Time}, payUnitWord);
}

void CreditPayFields::buildFields(const QString &path)
{
    m_size = m_grid->addNumber(tr("Each step of"), path + QStringLiteral(".step.size"));
    m_counted = m_grid->addChoice(tr("Counted"), path + QStringLiteral(".step.started"));
    m_counted->addItem(tr("full steps"), 0);
    m_counted->addItem(tr("started steps"), 1);
    m_free = m_grid->addNumber(tr("Free of credit"), path + QStringLiteral(".step.free"));
    m_pays = m_grid->addNumber(tr("Pays"), path + QStringLiteral(".pays"), QStringLiteral("%"));
    m_multiple = m_grid->addNumber(
        tr("So many times"), path + QStringLiteral(".multiple"), tr("the charge of that time; 1 is pro rata"));
    m_over =
        m_grid->addNumber(tr("Only outages over"), path + QStringLiteral(".outagesOver"), tr("such as 10m, or all"));
    m_beyond = new QCheckBox(tr("only the time that the target does not allow"), m_grid);
    m_grid->add(tr("Counted time"), path + QStringLiteral(".beyondAllowance"), m_beyond);
    connect(m_beyond, &QCheckBox::clicked, this, &CreditPayFields::edited);
}

CreditShape CreditPayFields::shape() const { return shapeWith(m_kind->currentData().toInt()); }

PayUnit CreditPayFields::unit() const { return chosen<PayUnit>(m_unit); }

void CreditPayFields::switchKind()
{
    const CreditMeasure measure = shape().measure;
    if (measure != m_measure) {
        m_typed[m_measure] = {m_bands->rows(), m_size->text(), m_free->text()};
        const Typed before = m_typed[measure];
        m_bands->setRows(before.rows);
        m_size->setText(before.size);
        m_free->setText(before.free);
        m_measure = measure;
    }
    Q_EMIT edited();
}

void CreditPayFields::load(const ServiceLevel &level, const QString &currency, bool fresh)
{
    const CreditSchedule schedule = level.credit.value_or(CreditSchedule{});
    const CreditShape kind = shapeOf(schedule);
    if (fresh)
        m_typed.clear();
    // A file may bring a kind that is not offered.
    if (m_kind->findData(idOf(kind)) < 0)
        m_kind->addItem(creditShapeWord(kind), idOf(kind));
    choose(m_kind, idOf(kind));
    const bool otherMeasure = std::exchange(m_measure, kind.measure) != kind.measure;
    choose(m_unit, static_cast<int>(payUnitOf(schedule)));
    m_loaded = schedule.bands;
    loadFields(schedule, {quantityUnit(kind.measure, level), currency}, fresh || otherMeasure);
    m_over->setText(schedule.outagesOver ? inputText(*schedule.outagesOver) : QString());
    m_beyond->setChecked(schedule.beyondAllowance);
}

/// Of fields that the kind does not have only those of another service level are emptied.
void CreditPayFields::loadFields(const CreditSchedule &schedule, const Units &units, bool fresh)
{
    const CreditHow how = shape().how;
    if (fresh || how == CreditHow::Bands) {
        std::vector<EditRow> rows;
        for (const CreditBand &band : schedule.bands)
            rows.push_back({static_cast<int>(rows.size()),
                edgeCells(band, units.quantity) << payFieldText(band.pays, units.currency)});
        m_bands->setRows(rows);
    }
    if (fresh || how == CreditHow::Steps) {
        const CreditStep step = schedule.step.value_or(CreditStep{});
        m_size->setText(schedule.step ? quantityText(step.size, units.quantity) : QString());
        m_free->setText(step.free == Decimal() ? QString() : quantityText(step.free, units.quantity));
        choose(m_counted, step.started ? 1 : 0);
    }
    if (fresh || how == CreditHow::Steps || how == CreditHow::Each)
        m_pays->setText(schedule.pays ? payFieldText(*schedule.pays, units.currency) : QString());
    if (fresh || how == CreditHow::Multiple)
        m_multiple->setText(schedule.multiple ? inputText(*schedule.multiple) : QString());
}

void CreditPayFields::store(ServiceLevel &level, const QString &currency, Problems &problems) const
{
    CreditSchedule &schedule = *level.credit;
    const CreditShape kind = shape();
    const Units units{quantityUnit(kind.measure, level), currency};
    setShape(schedule, kind);
    if (kind.how == CreditHow::Bands)
        storeBands(schedule, units, problems);
    if (kind.how == CreditHow::Steps)
        storeStep(schedule, units, problems);
    if (kind.how == CreditHow::Steps || kind.how == CreditHow::Each)
        storePay(schedule, units, problems);
    if (kind.how == CreditHow::Multiple) {
        requireFilled(m_multiple, problems);
        schedule.multiple = readDecimal(m_multiple, problems);
    }
    storeConditions(schedule, problems);
}

void CreditPayFields::storeConditions(CreditSchedule &schedule, Problems &problems) const
{
    if (isTimed(schedule.measure))
        schedule.outagesOver = readDuration(m_over, problems);
    if (schedule.measure == CreditMeasure::LostTime)
        schedule.beyondAllowance = m_beyond->isChecked();
}

Result<CreditBand> CreditPayFields::bandOf(const EditRow &row, const Units &units) const
{
    auto band = bandInput(row.cells[0], row.cells[1], units.quantity);
    if (!band)
        return band;
    const auto pays = payInput(row.cells[2], unit(), units.currency);
    if (!pays)
        return tl::unexpected<Error>(pays.error());
    band->pays = *pays;
    return band;
}

QString CreditPayFields::bandAdvice(const Units &units) const
{
    if (unit() == PayUnit::Share)
        return units.quantity == Unit::Seconds ? tr("Write a boundary such as 4h 30m and a share such as 10.")
                                               : tr("Write a boundary such as 99.90 and a share such as 10.");
    return units.quantity == Unit::Seconds ? tr("Write a boundary such as 4h 30m, and in the last column what is paid.")
                                           : tr("Write a boundary such as 99.90, and in the last column what is paid.");
}

void CreditPayFields::storeBands(CreditSchedule &schedule, const Units &units, Problems &problems) const
{
    std::vector<CreditBand> bands;
    for (const EditRow &row : m_bands->rows()) {
        if (const auto band = bandOf(row, units)) {
            bands.push_back(*band);
            continue;
        }
        problems.push_back({ErrorCode::InvalidInput, tr("A tier is not made of numbers."),
            m_bands->table()->objectName(), bandAdvice(units)});
        if (row.origin >= 0 && static_cast<std::size_t>(row.origin) < m_loaded.size())
            bands.push_back(m_loaded[static_cast<std::size_t>(row.origin)]);
    }
    schedule.bands = std::move(bands);
}

void CreditPayFields::storeStep(CreditSchedule &schedule, const Units &units, Problems &problems) const
{
    requireFilled(m_size, problems);
    CreditStep step;
    step.size = readQuantity(m_size, units.quantity, problems).value_or(step.size);
    step.started = m_counted->currentData().toInt() == 1;
    step.free = readQuantity(m_free, units.quantity, problems).value_or(step.free);
    schedule.step = step;
}

void CreditPayFields::storePay(CreditSchedule &schedule, const Units &units, Problems &problems) const
{
    requireFilled(m_pays, problems);
    schedule.pays.reset();
    if (m_pays->text().trimmed().isEmpty())
        return;
    const auto pays = payInput(m_pays->text(), unit(), units.currency);
    if (pays)
        schedule.pays = *pays;
    else
        problems.push_back({ErrorCode::InvalidInput,
            tr("What the credit pays cannot be read: “%1”.").arg(m_pays->text().trimmed()), m_pays->objectName(), {}});
}

void CreditPayFields::offerKinds(const ServiceLevel &level)
{
    auto *model = qobject_cast<QStandardItemModel *>(m_kind->model());
    for (int i = 0; i < m_kind->count(); ++i) {
        const bool fits = canGoBy(level, shapeWith(m_kind->itemData(i).toInt()).measure);
        model->item(i)->setEnabled(fits || i == m_kind->currentIndex());
        model->item(i)->setToolTip(fits ? QString() : tr("The service level does not measure this."));
    }
}

void CreditPayFields::explain(const ServiceLevel &level, const QString &currency)
{
    offerKinds(level);
    const CreditShape kind = shape();
    const bool steps = kind.how == CreditHow::Steps;
    m_grid->setFieldShown(m_unit, kind.how != CreditHow::Multiple);
    for (const QWidget *field : std::initializer_list<const QWidget *>{m_size, m_counted, m_free})
        m_grid->setFieldShown(field, steps);
    m_grid->setFieldShown(m_pays, steps || kind.how == CreditHow::Each);
    m_grid->setFieldShown(m_multiple, kind.how == CreditHow::Multiple);
    m_grid->setFieldShown(m_over, isTimed(kind.measure));
    m_grid->setFieldShown(m_beyond, kind.measure == CreditMeasure::LostTime);
    m_bands->setVisible(kind.how == CreditHow::Bands);
    showTexts({quantityUnit(kind.measure, level), currency});
}

void CreditPayFields::showTexts(const Units &units)
{
    const QString quantity = units.quantity == Unit::Seconds ? tr("such as 4h 30m")
        : units.quantity == Unit::Percent                    ? tr("points", "of a percentage")
                                                             : QString();
    m_grid->setUnit(m_size, quantity);
    m_grid->setUnit(m_free, quantity);
    QString pays = tr("% of the charge");
    QString column = tr("Share of the charge, %");
    if (unit() == PayUnit::Amount) {
        pays = units.currency;
        column = tr("Amount, %1", "a currency").arg(units.currency);
    } else if (unit() == PayUnit::Points) {
        pays = tr("points", "of a credit");
        column = tr("Points", "of a credit");
    } else if (unit() == PayUnit::Time) {
        pays = tr("of the charge, such as 24h");
        column = tr("Charge of a time, such as 24h");
    }
    m_grid->setUnit(m_pays, pays);
    m_bands->table()->horizontalHeaderItem(2)->setText(column);
}

} // namespace kept
