// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figuredetail.h"

#include "models/domain/display.h"
#include "models/evaluation/creditstanding.h"
#include "models/evaluation/figurenotes.h"
#include "models/evaluation/resultwords.h"
#include "models/evaluation/tracetext.h"
#include "models/reports/kpitrend.h"
#include "ui/charts/chartview.h"
#include "ui/look/metrics.h"
#include "ui/pages/agreementspage.h"
#include "ui/pages/exclusionspanel.h"
#include "ui/pages/recordspanel.h"
#include "ui/pages/settleform.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tracetable.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace kept {

FigureDetail::FigureDetail(Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    const Metrics m = metrics();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto *empty = new QWidget(m_stack);
    auto *emptyLayout = new QVBoxLayout(empty);
    emptyLayout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    emptyLayout->addWidget(new EmptyState(tr("No figure is chosen."),
        tr("Choose a service level and a period at the left to see why it stands as it does."), {}, empty));
    emptyLayout->addStretch();
    m_stack->addWidget(empty);
    auto *pane = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.gap());
    layout->setSpacing(m.half());
    layout->addWidget(buildHead());
    addRemarks(layout);
    layout->addWidget(textLabel(tr("History"), Type::BodyStrong));
    m_chart = new ChartView(pane);
    m_chart->setObjectName(QStringLiteral("history"));
    m_chart->setFixedHeight(m.px(210));
    layout->addWidget(m_chart);
    m_tabs = new QTabWidget(pane);
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("Why, records and exclusions"));
    m_tabs->tabBar()->setAccessibleName(tr("Why, records and exclusions"));
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_trace = new TraceTable(scroll);
    m_trace->setObjectName(QStringLiteral("trace"));
    scroll->setWidget(m_trace);
    m_records = new RecordsPanel(m_tabs);
    m_records->setExcludable(!session.isReadOnly());
    connect(m_records, &RecordsPanel::exclusionWanted, this, &FigureDetail::askToExclude);
    m_tabs->addTab(scroll, tr("Why?"));
    m_tabs->addTab(m_records, tr("Records"));
    m_tabs->addTab(buildExclusions(), tr("Exclusions"));
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(pane);
    connect(m_trace, &TraceTable::linkActivated, this, &FigureDetail::followLink);
    connect(&m_watcher, &QFutureWatcher<Explained>::finished, this, &FigureDetail::takeExplanation);
}

/// From a line of "Why?" to what it rests on: records, or a clause of the agreement.
void FigureDetail::followLink(const QString &link)
{
    const QString what = link.section(u':', 0, 0);
    const QString which = link.section(u':', 1);
    if (what == QStringLiteral("clause") && m_exclusions->agreement()) {
        m_session.navigate({QStringLiteral("agreements"), AgreementsPage::clauseId(*m_exclusions->agreement(), which),
            m_exclusions->level(), std::nullopt});
    } else if (what == QStringLiteral("records")) {
        const bool excluded = which == QStringLiteral("excluded");
        m_records->showEffect(excluded ? std::optional(RecordEffect::Excluded) : std::nullopt);
        m_tabs->setCurrentWidget(m_records);
    }
}

FigureDetail::~FigureDetail() { m_watcher.waitForFinished(); }

QWidget *FigureDetail::buildExclusions()
{
    auto *area = new QScrollArea(m_tabs);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_exclusions = new ExclusionsPanel(m_session, area);
    area->setWidget(m_exclusions);
    return area;
}

QWidget *FigureDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_name = textLabel({}, Type::Section);
    m_subject = textLabel({}, Type::Body, true);
    m_value = textLabel({}, Type::Figure);
    m_value->setObjectName(QStringLiteral("figure"));
    m_verdict = textLabel({}, Type::Body);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_value->setAlignment(Qt::AlignRight);
    m_verdict->setAlignment(Qt::AlignRight);
    left->addWidget(m_name);
    left->addWidget(m_subject);
    right->addWidget(m_value);
    right->addWidget(m_verdict);
    row->addLayout(left, 1);
    row->addLayout(right);
    return head;
}

void FigureDetail::addRemarks(QVBoxLayout *layout)
{
    m_facts = textLabel({}, Type::Body);
    m_facts->setObjectName(QStringLiteral("facts"));
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_facts);
    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);
    m_settle = new SettleForm(m_session, this);
    layout->addWidget(m_settle);
}

void FigureDetail::openExclusions() { m_tabs->setCurrentIndex(2); }

void FigureDetail::clear() { m_stack->setCurrentIndex(0); }

void FigureDetail::showFigure(
    std::shared_ptr<const Portfolio> portfolio, const AgreementId &agreementId, const ServiceLevelResult &result)
{
    const Agreement *agreement = portfolio->agreement(agreementId);
    const ServiceLevel *level = agreement ? findServiceLevel(*agreement, result.serviceLevel) : nullptr;
    if (!level) {
        clear();
        return;
    }
    m_stack->setCurrentIndex(1);
    showHead(*portfolio, *agreement, *level, result);
    showFacts(*portfolio, *agreement, result);
    showDiscrepancy(result, *level);
    m_settle->showFigure(*agreement, result);
    if (m_exclusions->level() != level->id || m_exclusions->agreement() != agreementId)
        m_records->clearFilter();
    const int exclusions = m_exclusions->showLevel(*portfolio, *agreement, *level);
    m_tabs->setTabText(
        2, exclusions == 0 ? tr("Exclusions") : tr("Exclusions (%1)").arg(QLocale().toString(exclusions)));
    m_chart->setSpec(kpiTrend(portfolio->scorecards.at(agreementId), *level,
        portfolio->organisationName(obligorOf(*agreement, result)), result.period.last()));
    startExplaining(agreementId, *level, result.period, portfolio->asOf);
}

void FigureDetail::showHead(
    const Portfolio &portfolio, const Agreement &agreement, const ServiceLevel &level, const ServiceLevelResult &result)
{
    m_name->setText(level.name);
    m_subject->setText(
        tr("%1 · %2", "supplier and period")
            .arg(portfolio.organisationName(obligorOf(agreement, result)), displayPeriod(result.period)));
    m_value->setText(displayResult(result));
    const QString target = displayTarget(result);
    const bool few = result.status == Status::Insufficient && result.covered == Share::whole();
    const QString status = few ? tr("%1 of at least %2 records: %3", "sample and status")
                                     .arg(QLocale().toString(static_cast<qlonglong>(result.records)),
                                         QLocale().toString(level.minimumSample), statusWord(result.status))
                               : statusCaption(result, false);
    m_verdict->setText(result.finality == Finality::Provisional
            ? tr("%1, provisional, target %2").arg(status, target)
            : tr("%1, target %2", "status and target").arg(status, target));
}

void FigureDetail::showFacts(const Portfolio &portfolio, const Agreement &agreement, const ServiceLevelResult &result)
{
    QStringList facts{forecastWords(result)};
    if (result.discrepancy && result.discrepancy->counts)
        facts << discrepancyWords(result);
    const auto scorecard = portfolio.scorecards.find(agreement.id);
    if (scorecard != portfolio.scorecards.end()) {
        std::vector<SecondLook> reasons = secondLooks(scorecard->second, agreement, result);
        std::erase(reasons, SecondLook::FewRecords); // the banner says so, with the interval
        facts << secondLookWords(reasons) << creditStandings(portfolio, agreement, scorecard->second, result);
    }
    facts.removeAll(QString());
    m_facts->setText(facts.join(u'\n'));
    m_facts->setVisible(!facts.isEmpty());
}

void FigureDetail::showDiscrepancy(const ServiceLevelResult &result, const ServiceLevel &level)
{
    const bool isSettled = result.discrepancy && result.discrepancy->counts;
    if (result.discrepancy && !isSettled)
        m_banner->showMessage(BannerKind::AtRisk, tr("Discrepancy:"), discrepancyWords(result));
    else if (isReportedOtherwise(result, level))
        m_banner->showMessage(BannerKind::AtRisk, tr("Discrepancy:"),
            tr("the supplier reports %1.")
                .arg(displayValue(result.reported->toRational(), result.unit, result.reported->places)));
    else if (const QString remark = creditWords(result); !remark.isEmpty())
        m_banner->showMessage(BannerKind::AtRisk, tr("Service credit:"), remark);
    else if (result.restsOnFewRecords)
        m_banner->showMessage(BannerKind::Information, {},
            tr("The verdict rests on few records: the target lies inside the 95 % interval."));
    else
        m_banner->hide();
}

void FigureDetail::startExplaining(
    const AgreementId &agreement, const ServiceLevel &level, const Period &period, Instant asOf)
{
    const QString path = m_session.workspace().database().path();
    m_watcher.setFuture(QtConcurrent::run([=] {
        return std::make_shared<Result<ExplainedFigure>>(explainWithRecords(path, agreement, level, period, asOf));
    }));
}

void FigureDetail::takeExplanation()
{
    const Explained made = m_watcher.result();
    if (!*made) {
        m_banner->showMessage(BannerKind::Missed, {}, made->error().message);
        return;
    }
    m_trace->setLines((**made).trace.lines);
    showRecords(**made);
    Q_EMIT this->explained();
}

void FigureDetail::showRecords(const ExplainedFigure &explained)
{
    std::vector<RecordRow> rows;
    rows.reserve(explained.records.size());
    for (std::size_t i = 0; i < explained.records.size(); ++i) {
        const QStringList &told = explained.records[i];
        const TraceRecord &record = explained.trace.records[i];
        rows.push_back({told.value(0), told.value(1), told.value(2), effectOf(record), record.amount});
    }
    m_tabs->setTabText(1, tr("Records (%1)").arg(QLocale().toString(static_cast<qlonglong>(rows.size()))));
    m_records->setRows(std::move(rows));
}

void FigureDetail::askToExclude(const QStringList &records)
{
    openExclusions();
    m_exclusions->propose(records);
}

} // namespace kept
