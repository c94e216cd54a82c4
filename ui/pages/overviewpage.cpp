// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overviewpage.h"

#include "models/domain/display.h"
#include "models/evaluation/resultwords.h"
#include "models/reports/kpitrend.h"
#include "ui/charts/chartview.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/overviewcharts.h"
#include "ui/pages/remindersdialog.h"
#include "ui/widgets/allowancelist.h"
#include "ui/widgets/attentionlist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/heatmap.h"
#include "ui/widgets/renewaltimeline.h"
#include "ui/widgets/statuslegend.h"
#include "ui/widgets/statusstrip.h"

#include <QGridLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>

#include <set>

namespace kept {

namespace {

constexpr int allowancesShown = 4;
constexpr int attentionShown = 5;
constexpr int renewalMonthsShown = 12;
constexpr int narrowBoard = 1140; // under it three columns of cards cut their words

/// What a card says instead of a list that is empty.
QLabel *addRemark(Card *card, const QString &words, const QString &name)
{
    QLabel *remark = textLabel(words, Type::Body, true, card);
    remark->setObjectName(name);
    remark->setWordWrap(true);
    remark->hide();
    card->addWidget(remark);
    return remark;
}

} // namespace

OverviewPage::OverviewPage(Session &session, QWidget *parent)
    : Page(session, tr("Overview"), ScopeBar::PeriodAndSupplier, parent)
{
    buildCards();
}

void OverviewPage::buildCards()
{
    const Metrics m = metrics();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *board = new QWidget(area);
    m_grid = new QGridLayout(board);
    m_grid->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    m_grid->setSpacing(m.gap());
    m_cards = {buildNext(), buildLevels(), buildCredits(), buildDeadlines(), buildHeatMap(), buildTrend(), buildSide(),
        buildCreditChart(), buildRenewals()};
    arrange(false);
    area->setWidget(board);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(area);
    m_stack->addWidget(buildEmpty());
    content()->addWidget(m_stack);
}

/// Three columns; two in a narrow window, where the words of three would be cut.
void OverviewPage::arrange(bool narrow)
{
    struct Place {
        int row;
        int column;
        int rows;
        int columns;
    };
    constexpr Place wide[] = {{0, 0, 1, 3}, {1, 0, 1, 1}, {1, 1, 1, 1}, {1, 2, 1, 1}, {2, 0, 1, 1}, {2, 1, 1, 1},
        {2, 2, 2, 1}, {3, 0, 1, 1}, {3, 1, 1, 1}};
    constexpr Place slim[] = {{0, 0, 1, 2}, {1, 0, 1, 1}, {1, 1, 1, 1}, {2, 0, 1, 1}, {3, 0, 1, 1}, {4, 0, 1, 1},
        {2, 1, 2, 1}, {4, 1, 1, 1}, {5, 0, 1, 2}};
    m_narrow = narrow;
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const Place &at = narrow ? slim[i] : wide[i];
        m_grid->removeWidget(m_cards[i]);
        m_grid->addWidget(m_cards[i], at.row, at.column, at.rows, at.columns);
    }
    constexpr int chartRows[] = {2, 3, 4, 5};
    for (const int row : chartRows)
        m_grid->setRowStretch(row, narrow == (row > 3) || row == 3 ? 1 : 0);
    m_grid->setColumnStretch(0, 6);
    m_grid->setColumnStretch(1, 6);
    m_grid->setColumnStretch(2, narrow ? 0 : 5);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool narrow = width() < metrics().px(narrowBoard); narrow != m_narrow)
        arrange(narrow);
}

/// What an empty workbook needs next: organisations, then an agreement between them.
QWidget *OverviewPage::buildEmpty()
{
    auto *pane = new QStackedWidget(this);
    m_empty = pane;
    const auto add = [&](const char *name, const QString &why, const QString &what, const QString &button,
                         const QString &page) {
        auto *state = new EmptyState(why, what, button, pane);
        state->setObjectName(QLatin1String(name));
        state->setContentsMargins(metrics().gap(), metrics().gap(), metrics().gap(), metrics().gap());
        pane->addWidget(state);
        connect(state, &EmptyState::activated, this, [this, page] {
            session().navigate({page, {}, std::nullopt, std::nullopt});
        });
    };
    add("noSuppliers", tr("This workbook is empty."),
        tr("First enter your own organisation and the suppliers that you have agreements with."), tr("Enter suppliers"),
        QStringLiteral("suppliers"));
    add("noAgreements", tr("There is no agreement yet."),
        tr("Make one between the organisations that you entered; its service levels are judged here."),
        tr("Make an agreement"), QStringLiteral("agreements"));
    return pane;
}

/// What a workbook without results needs next.
Card *OverviewPage::buildNext()
{
    m_nextCard = new Card(tr("Next step"), {}, this);
    m_nextCard->setObjectName(QStringLiteral("nextStep"));
    m_nextWords = new EmptyState({}, {}, tr("Show"), m_nextCard);
    m_nextWords->setWide();
    m_nextCard->addWidget(m_nextWords);
    m_nextCard->hide();
    connect(m_nextWords, &EmptyState::activated, this, [this] {
        if (m_next)
            session().navigate({m_next->page, m_next->record, std::nullopt, std::nullopt});
    });
    return m_nextCard;
}

Card *OverviewPage::buildLevels()
{
    m_levelsCard = new Card(tr("Service levels"), {}, this);
    m_levels = new FigureRow(m_levelsCard);
    m_levels->setObjectName(QStringLiteral("levels"));
    m_strip = new StatusStrip(m_levelsCard);
    m_levelsCard->addWidget(m_levels);
    m_levelsCard->addWidget(m_strip);
    m_levelsCard->body()->addStretch();
    const auto toCompliance = [this] {
        session().navigate({QStringLiteral("compliance"), {}, std::nullopt, std::nullopt});
    };
    connect(m_levels, &FigureRow::activated, this, toCompliance);
    connect(m_strip, &StatusStrip::activated, this, toCompliance);
    return m_levelsCard;
}

Card *OverviewPage::buildCredits()
{
    m_creditsCard = new Card(tr("Service credits"), {}, this);
    m_credits = new FigureRow(m_creditsCard);
    m_credits->setObjectName(QStringLiteral("credits"));
    m_creditsCard->addWidget(m_credits);
    m_creditsCard->body()->addStretch();
    connect(m_credits, &FigureRow::activated, this, [this] {
        session().navigate({QStringLiteral("credits"), {}, std::nullopt, std::nullopt});
    });
    return m_creditsCard;
}

Card *OverviewPage::buildDeadlines()
{
    m_deadlinesCard = new Card(tr("Deadlines"), {}, this);
    auto *all = new LinkButton(tr("All…"), m_deadlinesCard);
    all->setAccessibleName(tr("All reminders"));
    all->setObjectName(QStringLiteral("allReminders"));
    m_deadlinesCard->addHeaderWidget(all);
    connect(all, &QPushButton::clicked, this, [this] { (new RemindersDialog(session(), this))->show(); });
    m_deadlines = new FigureRow(m_deadlinesCard);
    m_deadlinesCard->addWidget(m_deadlines);
    m_deadlinesCard->body()->addStretch();
    connect(m_deadlines, &FigureRow::activated, this, [this](const QString &id) {
        session().navigate({id, {}, std::nullopt, std::nullopt});
    });
    return m_deadlinesCard;
}

Card *OverviewPage::buildHeatMap()
{
    auto *card = new Card(tr("Suppliers by quarter"), tr("worst service level"), this);
    m_heatMap = new HeatMap(card);
    m_heatMap->setObjectName(QStringLiteral("heatmap"));
    m_heatMap->setAccessibleName(tr("Suppliers by quarter"));
    m_heatLegend = new StatusLegend(card);
    card->addWidget(m_heatMap, 1);
    card->addWidget(m_heatLegend);
    connect(m_heatMap, &HeatMap::activated, this, [this](const QString &supplier, const QString &period) {
        session().setSupplier(OrganisationId::parse(supplier));
        const auto parsed = Period::parse(period);
        session().navigate(
            {QStringLiteral("compliance"), {}, std::nullopt, parsed ? std::optional(*parsed) : std::nullopt});
    });
    return card;
}

Card *OverviewPage::buildTrend()
{
    m_trendCard = new Card({}, {}, this);
    // The card's title names what is chosen, so the choice itself is no more than its arrow.
    m_trendChoice = iconButton(QStringLiteral("chevron-down"), tr("Choose the service level of the trend"));
    m_trendChoice->setObjectName(QStringLiteral("trendChoice"));
    m_trendChoice->setPopupMode(QToolButton::InstantPopup);
    m_trendChoice->setMenu(new QMenu(m_trendChoice));
    setSmall(m_trendChoice);
    m_trendCard->addHeaderWidget(m_trendChoice);
    m_trend = new ChartView(m_trendCard);
    m_trend->setObjectName(QStringLiteral("trend"));
    m_trend->addActionsTo(m_trendCard->menu());
    m_trendCard->addWidget(m_trend, 1);
    connect(m_trendChoice->menu(), &QMenu::triggered, this, [this](const QAction *chosen) {
        m_trendLevel = chosen->data().toString();
        showTrend();
    });
    connect(m_trend, &ChartView::pointActivated, this, [this] { openLevel(m_trendLevel); });
    return m_trendCard;
}

Card *OverviewPage::buildSide()
{
    auto *card = new Card(tr("Remaining allowance"), tr("running periods"), this);
    m_allowances = new AllowanceList(card);
    m_allowances->setObjectName(QStringLiteral("allowances"));
    m_allowances->setAccessibleName(tr("Remaining allowance"));
    card->addWidget(m_allowances);
    m_noAllowances = addRemark(card, tr("No running period has records yet."), QStringLiteral("noAllowances"));
    card->addSection(tr("Needs attention"));
    m_attention = new AttentionList(card);
    m_attention->setObjectName(QStringLiteral("attention"));
    m_attention->setAccessibleName(tr("Needs attention"));
    card->addWidget(m_attention);
    m_noAttention = addRemark(card, tr("Nothing needs attention."), QStringLiteral("noAttention"));
    card->body()->addStretch();
    connect(m_allowances, &AllowanceList::activated, this, &OverviewPage::openLevel);
    connect(m_attention, &AttentionList::activated, this, [this](const QString &id) {
        if (id.startsWith(QStringLiteral("deadline:")))
            openDeadline(id.mid(9).toInt());
        else
            openLevel(id);
    });
    return card;
}

Card *OverviewPage::buildCreditChart()
{
    m_creditChartCard = new Card(tr("Credits by supplier"), {}, this);
    m_creditChart = new ChartView(m_creditChartCard);
    m_creditChart->setObjectName(QStringLiteral("creditChart"));
    m_creditChart->addActionsTo(m_creditChartCard->menu());
    m_creditChartCard->addWidget(m_creditChart, 1);
    connect(m_creditChart, &ChartView::pointActivated, this, [this](const QString &supplier) {
        session().setSupplier(OrganisationId::parse(supplier));
        session().navigate({QStringLiteral("credits"), {}, std::nullopt, std::nullopt});
    });
    return m_creditChartCard;
}

Card *OverviewPage::buildRenewals()
{
    m_renewalsCard = new Card(tr("Renewals"), {}, this);
    m_renewals = new RenewalTimeline(m_renewalsCard);
    m_renewals->setObjectName(QStringLiteral("renewals"));
    m_renewals->setAccessibleName(tr("Renewals"));
    m_renewalsCard->addWidget(m_renewals, 1);
    m_noRenewals = addRemark(m_renewalsCard,
        tr("No agreement ends or can be given notice of in the next twelve months."), QStringLiteral("noRenewals"));
    connect(m_renewals, &RenewalTimeline::activated, this, [this](const QString &id) {
        session().navigate({QStringLiteral("agreements"), id, std::nullopt, std::nullopt});
    });
    return m_renewalsCard;
}

void OverviewPage::refresh(const Portfolio &portfolio)
{
    m_portfolio = session().portfolio();
    m_empty->setCurrentIndex(portfolio.organisations.size() < 2 ? 0 : 1);
    m_stack->setCurrentIndex(portfolio.agreements.empty() ? 1 : 0);
    m_overview = overviewOf(portfolio, session().period(), session().supplier(), session().today());
    m_next = nextStep(portfolio, *m_overview);
    showNext();
    showLevels();
    showCredits();
    showDeadlines();
    showHeatMap();
    showTrendChoices();
    showTrend();
    showAllowances();
    showAttention();
    showCreditChart();
    showRenewals();
}

void OverviewPage::showNext()
{
    m_nextCard->setVisible(m_next.has_value());
    if (m_next)
        m_nextWords->setTexts(m_next->why, m_next->what, m_next->action);
}

void OverviewPage::showLevels()
{
    const auto count = [this](Status status) {
        const auto found = m_overview->counts.find(status);
        return found == m_overview->counts.end() ? 0 : found->second;
    };
    const int without = count(Status::NoData) + count(Status::Insufficient) + count(Status::Excluded);
    const auto figure = [](const QString &id, int number, Status status) {
        return FigureValue{id, QLocale().toString(number), status, statusWord(status), {},
            QCoreApplication::translate("kept::OverviewPage", "Show them")};
    };
    // Where nothing was judged, four zeros say less than one number.
    if (m_next)
        m_levels->setFigures({figure(QStringLiteral("no_data"), without, Status::NoData)});
    else
        m_levels->setFigures({figure(QStringLiteral("met"), count(Status::Met), Status::Met),
            figure(QStringLiteral("at_risk"), count(Status::AtRisk), Status::AtRisk),
            figure(QStringLiteral("missed"), count(Status::Missed), Status::Missed),
            figure(QStringLiteral("critical"), count(Status::Critical), Status::Critical),
            figure(QStringLiteral("no_data"), without, Status::NoData)});
    m_strip->setVisible(!m_next);
    m_strip->setCounts({{Status::Met, count(Status::Met)}, {Status::AtRisk, count(Status::AtRisk)},
        {Status::Missed, count(Status::Missed)}, {Status::Critical, count(Status::Critical)},
        {Status::NoData, without}});
    m_levelsCard->setNote(
        tr("%n in %1", nullptr, static_cast<int>(m_overview->levels.size())).arg(displayPeriod(m_overview->period)));
    const int change = count(Status::Met) + count(Status::AtRisk) - m_overview->metBefore;
    const QString before = displayPeriod(m_overview->period.shifted(-1));
    m_levelsCard->setRemark(m_next ? QString()
            : change == 0          ? tr("as many met as in %1").arg(before)
            : change > 0           ? tr("%n more met than in %1", nullptr, change).arg(before)
                                   : tr("%n fewer met than in %1", nullptr, -change).arg(before));
}

void OverviewPage::showCredits()
{
    const QString period = displayPeriod(m_overview->period);
    if (m_overview->credits.empty()) {
        m_creditsCard->setNote(period);
        m_credits->setVisible(!m_next);
        m_credits->setFigures({{QStringLiteral("entitled"), QLocale().toString(0), std::nullopt,
            creditStateWord(CreditState::Entitled), {}, {}}});
        m_creditsCard->setConsequence(
            m_next ? tr("Credits follow from service levels that were missed.") : tr("No service credit is due."));
        return;
    }
    const auto beyond = std::find_if(
        m_overview->credits.begin(), m_overview->credits.end(), [](const CreditTotals &each) { return each.tooLarge; });
    if (beyond != m_overview->credits.end()) {
        m_creditsCard->setNote(period);
        m_credits->hide();
        m_creditsCard->setConsequence(creditSumsText(*beyond));
        return;
    }
    m_credits->show();
    // Currencies are never added: the card shows the largest, the ledger shows them all.
    const CreditTotals &totals = *std::max_element(m_overview->credits.begin(), m_overview->credits.end(),
        [](const CreditTotals &a, const CreditTotals &b) { return a.entitled + a.expected < b.entitled + b.expected; });
    const auto figure = [&](const QString &id, std::int64_t minor, const QString &word) {
        return FigureValue{id, displayAmount({minor, totals.currency}), std::nullopt, word, {}, tr("Show the ledger")};
    };
    QStringList others;
    for (const CreditTotals &each : m_overview->credits)
        if (each.currency != totals.currency)
            others << each.currency.code();
    m_creditsCard->setNote(others.isEmpty()
            ? tr("%1, %2", "currency and period").arg(totals.currency.code(), period)
            : tr("%1, %2; %3 in the ledger", "currency, period and other currencies")
                  .arg(totals.currency.code(), period, QLocale().createSeparatedList(others)));
    std::vector<FigureValue> figures{
        figure(QStringLiteral("entitled"), totals.entitled + totals.expected, creditStateWord(CreditState::Entitled)),
        figure(QStringLiteral("claimed"), totals.claimed, creditStateWord(CreditState::Claimed)),
        figure(QStringLiteral("forgone"), totals.forgone, creditStateWord(CreditState::Forgone))};
    // The room is for three long amounts; what is nothing gives way.
    if (totals.credited != 0)
        figures.insert(figures.begin() + 2,
            figure(QStringLiteral("credited"), totals.credited, creditStateWord(CreditState::Credited)));
    if (totals.takenBack != 0) {
        figures.push_back(
            figure(QStringLiteral("taken_back"), -totals.takenBack, creditStateWord(CreditState::TakenBack)));
        figures.back().tip = tr("What was claimed or credited and is not owed any more, or was earned back; it comes "
                                "off the amounts beside it");
        std::erase_if(figures, [&](const FigureValue &each) {
            return (each.id == QStringLiteral("claimed") && totals.claimed == 0)
                || (each.id == QStringLiteral("forgone") && totals.forgone == 0);
        });
    }
    m_credits->setFigures(figures);
    const QString lapse = m_overview->nextLapse && totals.toClaim != 0
        ? tr("next claim lapses after %1").arg(displayDate(*m_overview->nextLapse))
        : QString();
    m_creditsCard->setConsequence(tr("%1 still to claim").arg(displayAmount({totals.toClaim, totals.currency})), lapse);
}

void OverviewPage::showDeadlines()
{
    const auto count = [this](DeadlineKind kind) {
        return static_cast<int>(std::count_if(m_overview->deadlines.begin(), m_overview->deadlines.end(),
            [&](const Deadline &each) { return each.kind == kind; }));
    };
    const auto figure = [](const QString &page, int number, const QString &word) {
        return FigureValue{page, QLocale().toString(number), std::nullopt, word, {}, {}};
    };
    m_deadlines->setFigures({figure(QStringLiteral("agreements"), count(DeadlineKind::Decision), tr("decisions")),
        figure(QStringLiteral("agreements"), count(DeadlineKind::Notice), tr("notices")),
        figure(QStringLiteral("credits"), count(DeadlineKind::Claim), tr("claims")),
        figure(QStringLiteral("reviews"), count(DeadlineKind::Review), tr("reviews"))});
    const bool overdue = !m_overview->deadlines.empty() && m_overview->deadlines.front().overdue;
    m_deadlinesCard->setNote((overdue ? tr("overdue and next 90 days, to %1") : tr("next 90 days, to %1"))
                                 .arg(displayDate(session().today().addDays(90))));
    m_deadlines->setVisible(!m_overview->deadlines.empty());
    if (m_overview->deadlines.empty()) {
        m_deadlinesCard->setConsequence(tr("Nothing is due."));
        return;
    }
    const Deadline &next = m_overview->deadlines.front();
    const int days = static_cast<int>(session().today().daysTo(next.date));
    if (days < 0)
        m_deadlinesCard->setConsequence(
            tr("Overdue: %1").arg(next.title), tr("%1, %n day(s) ago", nullptr, -days).arg(displayDate(next.date)));
    else
        m_deadlinesCard->setConsequence(
            tr("Next: %1").arg(next.title), tr("%1, in %n day(s)", nullptr, days).arg(displayDate(next.date)));
}

void OverviewPage::showHeatMap()
{
    m_heatMap->setData(heatData(*m_overview));
    FigureNotes notes;
    for (const HeatCell &cell : m_heatMap->data().cells)
        notes |= cell.notes;
    m_heatLegend->setNotes(notes);
}

void OverviewPage::showTrendChoices()
{
    QMenu *menu = m_trendChoice->menu();
    menu->clear();
    std::vector<const LevelStanding *> levels;
    for (const LevelStanding &level : m_overview->levels)
        levels.push_back(&level);
    // The one that stands worst is shown first; no data says little in a trend.
    const auto rank = [](const LevelStanding *level) {
        return level->worst->value ? severityRank(level->status) : 100;
    };
    std::stable_sort(levels.begin(), levels.end(), [&](const auto *a, const auto *b) { return rank(a) < rank(b); });
    bool known = false;
    for (const LevelStanding *level : levels) {
        const QString id = level->agreement.text() + u'/' + level->serviceLevel.text();
        menu->addAction(tr("%1, %2", "service level and supplier").arg(level->name, level->supplier))->setData(id);
        known = known || id == m_trendLevel;
    }
    if (!known)
        m_trendLevel = menu->isEmpty() ? QString() : menu->actions().constFirst()->data().toString();
    m_trendChoice->setEnabled(!menu->isEmpty());
}

void OverviewPage::showTrend()
{
    const QStringList ids = m_trendLevel.split(u'/');
    const auto agreementId = AgreementId::parse(ids.value(0));
    const auto levelId = ServiceLevelId::parse(ids.value(1));
    const Agreement *agreement = agreementId ? m_portfolio->agreement(*agreementId) : nullptr;
    const ServiceLevel *level = agreement && levelId ? findServiceLevel(*agreement, *levelId) : nullptr;
    if (!level) {
        m_trendCard->setTitle(tr("Trend"));
        m_trend->setSpec({});
        return;
    }
    const QString supplier = m_portfolio->organisationName(obligorOf(*agreement, *levelId));
    m_trendCard->setTitle(level->name);
    m_trendCard->setNote(supplier);
    m_trend->setSpec(kpiTrend(m_portfolio->scorecards.at(*agreementId), *level, supplier, session().period().last()));
}

void OverviewPage::showAllowances()
{
    std::vector<AllowanceItem> items;
    double elapsed = 0;
    for (const RunningAllowance &allowance : m_overview->allowances) {
        if (static_cast<int>(items.size()) == allowancesShown)
            break;
        const ServiceLevelResult &result = *allowance.result;
        items.push_back({allowance.agreement.text() + u'/' + allowance.serviceLevel.text(), result.status,
            allowanceWords(result),
            tr("%1 %2, %3", "service level, target, supplier")
                .arg(allowance.name, displayTarget(result.target, result.direction, result.unit), allowance.supplier),
            paceText(result), result.allowanceUsed->toDouble()});
        elapsed = result.elapsed ? result.elapsed->toDouble() : elapsed;
    }
    m_allowances->setVisible(!items.empty());
    m_noAllowances->setVisible(items.empty());
    m_allowances->setItems(std::move(items), elapsed,
        tr("share of the period elapsed (%1 %)").arg(QLocale().toString(qRound(elapsed * 100))));
}

void OverviewPage::showAttention()
{
    std::vector<AttentionItem> items;
    for (const LevelStanding &level : m_overview->levels)
        if (level.status == Status::Critical && static_cast<int>(items.size()) < 2)
            items.push_back(
                {level.agreement.text() + u'/' + level.serviceLevel.text(), level.status, {}, criticalText(level),
                    tr("Critical in %1 · %2").arg(displayPeriod(level.worst->period), level.supplier), tr("Open")});
    for (const std::size_t i : attentionOrder(m_overview->deadlines)) {
        if (static_cast<int>(items.size()) >= attentionShown)
            break;
        const Deadline &deadline = m_overview->deadlines[i];
        items.push_back({QStringLiteral("deadline:%1").arg(i), std::nullopt, deadlineIcon(deadline.kind),
            attentionText(deadline), deadline.subject, tr("Open"), deadline.detail});
    }
    m_noAttention->setVisible(items.empty());
    m_attention->setItems(std::move(items));
}

void OverviewPage::showCreditChart()
{
    m_creditChart->setSpec(creditsChart(*m_overview));
    m_creditChartCard->setNote(m_creditChart->spec().subtitle);
}

void OverviewPage::showRenewals()
{
    m_renewals->setRange(session().today(), renewalMonthsShown);
    m_renewals->setToday(session().today());
    m_renewals->setRows(renewalRows(*m_overview));
    m_renewals->setVisible(!m_overview->renewals.empty());
    m_noRenewals->setVisible(m_overview->renewals.empty());
    std::set<AgreementId> agreements; // one can have two terms in sight
    for (const RenewalTerm &renewal : m_overview->renewals)
        agreements.insert(renewal.agreement);
    m_renewalsCard->setNote(tr("%n agreement(s), next 12 months", nullptr, static_cast<int>(agreements.size())));
}

void OverviewPage::openLevel(const QString &id)
{
    const QStringList ids = id.split(u'/');
    session().navigate({QStringLiteral("compliance"), ids.value(0), ServiceLevelId::parse(ids.value(1)), std::nullopt});
}

void OverviewPage::openDeadline(int index)
{
    session().navigate(destinationOf(m_overview->deadlines.at(static_cast<std::size_t>(index))));
}

} // namespace kept
