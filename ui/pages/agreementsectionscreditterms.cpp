// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionscreditterms.h"

#include "models/domain/codec.h"
#include "models/reports/creditchart.h"
#include "models/reports/creditruletext.h"
#include "models/tables/creditwords.h"
#include "ui/charts/chartview.h"
#include "ui/look/metrics.h"
#include "ui/pages/creditinput.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr auto spans = std::to_array<CapSpan>({CapSpan::Period, CapSpan::ContractYear, CapSpan::TwelveMonths});

std::vector<std::pair<QString, QString>> spanChoices()
{
    std::vector<std::pair<QString, QString>> choices;
    for (const CapSpan span : spans)
        choices.emplace_back(enumName(span), capSpanWord(span));
    return choices;
}

CapSpan spanOf(const QString &name)
{
    const auto found = std::find_if(spans.begin(), spans.end(), [&](CapSpan span) { return enumName(span) == name; });
    return found == spans.end() ? CapSpan::Period : *found;
}

void fillBases(QComboBox *combo)
{
    fillChoice(combo, {CreditBasis::Agreement, CreditBasis::Invoice, CreditBasis::NextPeriod}, creditBasisWord);
}

QString percentCell(const std::optional<Share> &share) { return share ? inputText(share->toPercent()) : QString(); }

} // namespace

CreditsSection::CreditsSection(QWidget *parent)
    : AgreementSection(tr("Service credits"), tr("for all service levels together"), parent)
{
    FormGrid *grid = addGrid(2);
    m_cap = grid->addNumber(tr("At most"), QStringLiteral("creditCap"), tr("% of the charges of a period"));
    m_reopening = grid->addNumber(
        tr("Records stay open"), QStringLiteral("reopeningWindowDays"), tr("days after the period ends"));
    m_caps = new EditTable(QStringLiteral("creditTerms.caps"), tr("Further caps"), tr("Add cap"),
        {{tr("All credits of"), 150, false, spanChoices()}, {tr("% of the charges"), 120, true, {}},
            {tr("or the amount"), 120, true, {}}, {tr("Clause"), 88, false, {}}},
        this);
    m_caps->setUnordered();
    addTable(m_caps, tr("Further caps"));
    buildPool();
    buildTables();
    buildClaims();
}

void CreditsSection::buildPool()
{
    body()->addWidget(textLabel(tr("At-risk pool and minimum payout"), Type::BodyStrong, false, this));
    m_grid = addGrid(2);
    m_atRisk = m_grid->addNumber(tr("At risk"), QStringLiteral("creditTerms.pool.atRisk"), tr("% of the charges"));
    m_poolBasis = m_grid->addChoice(tr("Charges"), QStringLiteral("creditTerms.pool.basis"));
    fillBases(m_poolBasis);
    m_percentage = m_grid->addNumber(
        tr("Of it allocated"), QStringLiteral("creditTerms.pool.percentage"), tr("% to the service levels"));
    m_percentage->setPlaceholderText(QStringLiteral("100"));
    m_poolClause = m_grid->addText(tr("Clause on the pool"), QStringLiteral("creditTerms.pool.clause"));
    m_minimum = m_grid->addNumber(tr("Minimum payout"), QStringLiteral("creditTerms.minimumPayout"), QString());
    m_exclusive = m_grid->addChoice(tr("Of the minimum"), QStringLiteral("creditTerms.minimumPayout.exclusive"));
    m_exclusive->addItem(tr("the amount itself is paid"), 0);
    m_exclusive->addItem(tr("only more than it is paid"), 1);
}

void CreditsSection::buildTables()
{
    m_points = new EditTable(QStringLiteral("creditTerms.points"), tr("What points pay"), tr("Add step of points"),
        {{tr("From so many points of a period"), 200, true, {}}, {tr("Share of the charges, %"), 180, true, {}}}, this);
    addTable(m_points, tr("What points pay"));
    m_pointsGrid = addGrid(2);
    m_pointsBasis = m_pointsGrid->addChoice(tr("Charges"), QStringLiteral("creditTerms.points.basis"));
    fillBases(m_pointsBasis);
    m_pointsClause = m_pointsGrid->addText(tr("Clause on points"), QStringLiteral("creditTerms.points.clause"));
    m_pointsChart = new ChartView(this);
    m_pointsChart->setObjectName(QStringLiteral("creditTerms.points.chart"));
    m_pointsChart->setFixedHeight(metrics().px(160));
    body()->addWidget(m_pointsChart);
}

void CreditsSection::buildClaims()
{
    m_words = textLabel({}, Type::Body, false, this);
    m_words->setObjectName(QStringLiteral("creditTerms.words"));
    m_words->setWordWrap(true);
    m_words->setMargin(metrics().half());
    m_words->setAutoFillBackground(true);
    m_words->setBackgroundRole(QPalette::Window);
    body()->addWidget(m_words);
    FormGrid *grid = addGrid(2);
    addText(grid, tr("How credits are claimed"), "claimProcess", &AgreementContent::claimProcess);
}

void CreditsSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const AgreementContent &content = agreement.latest().content;
    loadTexts(agreement, portfolio);
    m_cap->setText(percentCell(content.creditCap));
    m_reopening->setText(QString::number(content.reopeningWindowDays));
    loadTerms(content.creditTerms, usualCurrency(content));
}

void CreditsSection::loadTerms(const CreditTerms &terms, const QString &currency)
{
    std::vector<EditRow> rows;
    for (const CreditCap &cap : terms.caps)
        rows.push_back({static_cast<int>(rows.size()),
            {enumName(cap.over), percentCell(cap.share), cap.amount ? amountText(*cap.amount, currency) : QString(),
                cap.clause}});
    m_caps->setRows(rows);
    const CreditPool pool = terms.pool.value_or(CreditPool{});
    m_atRisk->setText(terms.pool ? percentCell(pool.atRisk) : QString());
    m_percentage->setText(terms.pool ? percentCell(pool.percentage) : QString());
    choose(m_poolBasis, static_cast<int>(pool.basis));
    m_poolClause->setText(pool.clause);
    m_minimum->setText(terms.minimumPayout ? amountText(terms.minimumPayout->amount, currency) : QString());
    choose(m_exclusive, terms.minimumPayout && terms.minimumPayout->exclusive ? 1 : 0);
    const PointsTable points = terms.points.value_or(PointsTable{});
    rows.clear();
    for (const PointsStep &step : points.steps)
        rows.push_back({static_cast<int>(rows.size()), {inputText(step.from), percentCell(step.share)}});
    m_points->setRows(rows);
    choose(m_pointsBasis, static_cast<int>(points.basis));
    m_pointsClause->setText(points.clause);
}

void CreditsSection::store(Agreement &agreement, Problems &problems) const
{
    AgreementContent &content = agreement.latest().content;
    storeTexts(content);
    content.creditCap = readPercent(m_cap, problems);
    content.reopeningWindowDays = readWhole(m_reopening, problems).value_or(0);
    const QString currency = usualCurrency(content);
    storeCaps(content.creditTerms, currency, problems);
    storePool(content.creditTerms, problems);
    storePoints(content.creditTerms, problems);
    storeMinimum(content.creditTerms, currency, problems);
}

void CreditsSection::storeCaps(CreditTerms &terms, const QString &currency, Problems &problems) const
{
    std::vector<CreditCap> caps;
    for (const EditRow &row : m_caps->rows()) {
        CreditCap cap{spanOf(row.cells[0]), {}, {}, row.cells[3]};
        const auto share = payInput(row.cells[1], PayUnit::Share, currency);
        const auto amount = amountInput(row.cells[2], currency);
        if ((!row.cells[1].isEmpty() && !share) || (!row.cells[2].isEmpty() && !amount)) {
            problems.push_back({ErrorCode::InvalidInput, tr("A cap is not made of numbers."),
                m_caps->table()->objectName(), tr("Write a percentage such as 10 or an amount such as 500.")});
            if (row.origin >= 0 && static_cast<std::size_t>(row.origin) < terms.caps.size())
                caps.push_back(terms.caps[static_cast<std::size_t>(row.origin)]);
            continue;
        }
        if (share)
            cap.share = shareOf(*share);
        if (amount)
            cap.amount = *amount;
        caps.push_back(cap);
    }
    terms.caps = std::move(caps);
}

void CreditsSection::storePool(CreditTerms &terms, Problems &problems) const
{
    const auto atRisk = readPercent(m_atRisk, problems);
    const auto percentage = readPercent(m_percentage, problems);
    terms.pool.reset();
    if (atRisk)
        terms.pool = CreditPool{*atRisk, percentage.value_or(Share::whole()), chosen<CreditBasis>(m_poolBasis),
            m_poolClause->text().trimmed()};
}

void CreditsSection::storePoints(CreditTerms &terms, Problems &problems) const
{
    PointsTable table{{}, chosen<CreditBasis>(m_pointsBasis), m_pointsClause->text().trimmed()};
    for (const EditRow &row : m_points->rows()) {
        const auto from = decimalInput(row.cells[0]);
        const auto share = payInput(row.cells[1], PayUnit::Share, {});
        if (from && share)
            table.steps.push_back({*from, shareOf(*share)});
        else
            problems.push_back({ErrorCode::InvalidInput, tr("A step of points is not made of numbers."),
                m_points->table()->objectName(), tr("Write points such as 5 and a share such as 2.")});
    }
    terms.points = table.steps.empty() ? std::nullopt : std::optional(table);
}

void CreditsSection::storeMinimum(CreditTerms &terms, const QString &currency, Problems &problems) const
{
    const auto amount = readAmount(m_minimum, currency, problems);
    terms.minimumPayout.reset();
    if (amount)
        terms.minimumPayout = MinimumPayout{*amount, m_exclusive->currentData().toInt() == 1};
}

void CreditsSection::explain(const Agreement &agreement, const QDate &)
{
    const AgreementContent &content = agreement.latest().content;
    const bool pool = !m_atRisk->text().trimmed().isEmpty();
    for (const QWidget *field : std::initializer_list<const QWidget *>{m_percentage, m_poolBasis, m_poolClause})
        m_grid->setFieldShown(field, pool);
    m_grid->setFieldShown(m_exclusive, !m_minimum->text().trimmed().isEmpty());
    m_grid->setUnit(m_minimum, usualCurrency(content));
    m_pointsGrid->setVisible(!m_points->rows().empty());
    const auto &points = content.creditTerms.points;
    m_pointsChart->setVisible(points.has_value());
    if (points)
        m_pointsChart->setSpec(pointsChart(*points));
    const QStringList sentences = agreementCreditSentences(content);
    m_words->setText(sentences.join(u' '));
    m_words->setVisible(!sentences.isEmpty());
}

} // namespace kept
