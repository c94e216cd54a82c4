// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/compliancepage.h"

#include "models/domain/display.h"
#include "ui/look/fonts.h"
#include "ui/look/metrics.h"
#include "ui/pages/exclusionspanel.h"
#include "ui/pages/figuredetail.h"
#include "ui/pages/listview.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statusdelegate.h"
#include "ui/widgets/statuslegend.h"

#include <QComboBox>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QSet>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kept {

namespace {

constexpr int firstPeriod = 2; // the first column of a period

/// Of the longest of the words beneath the values, of which there may be very many.
int captionWidth(const ComplianceModel &model)
{
    QSet<QString> captions;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex agreement = model.index(row, 0);
        for (int level = 0; level < model.rowCount(agreement); ++level)
            for (int column = firstPeriod; column < model.columnCount(); ++column)
                captions << model.index(level, column, agreement).data(ComplianceModel::CaptionRole).toString();
    }
    const QFontMetrics small(typeFont(Type::Small));
    int width = 0;
    for (const QString &caption : captions)
        width = std::max(width, small.horizontalAdvance(caption));
    return width;
}

/// Wide enough for the longest word of a status, which may stand beneath the mark.
int periodColumnWidth(int captions)
{
    const Metrics m = metrics();
    // Of the values a time is the longest, beside its mark.
    const QString time = displayValue(Rational(26 * 3600 + 43 * 60), Unit::Seconds);
    const int value = QFontMetrics(typeFont(Type::BodyStrong)).horizontalAdvance(time);
    return std::max({m.px(70), captions + m.px(20), value + 2 * m.half() + m.mark() + m.px(7)});
}

/// So that the name of a long month is whole.
int headWidth(const QTreeView &grid, const QString &head)
{
    return QFontMetrics(grid.header()->font()).horizontalAdvance(head) + 2 * metrics().half();
}

} // namespace

CompliancePage::CompliancePage(Session &session, QWidget *parent)
    : Page(session, tr("Compliance"), ScopeBar::PeriodAndSupplier, parent)
{
    auto *splitter = new DetailSplitter(metrics().detailWidth(), this);
    splitter->addWidget(buildGrid());
    m_detail = new FigureDetail(session, splitter);
    splitter->addWidget(m_detail);
    content()->addWidget(splitter);
    connect(m_detail->exclusions(), &ExclusionsPanel::edited, this, [this] { noteEdits(); });
}

QWidget *CompliancePage::buildGrid()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildTools());
    m_model = new ComplianceModel(this);
    m_grid = new QTreeView(pane);
    m_grid->setObjectName(QStringLiteral("grid"));
    m_grid->setAccessibleName(tr("Service levels by period"));
    m_grid->setModel(m_model);
    auto *cells = new StatusDelegate(ComplianceModel::StatusRole, m_grid);
    cells->setCaptionRole(ComplianceModel::CaptionRole);
    cells->setNotesRole(ComplianceModel::NotesRole);
    m_grid->setItemDelegate(cells);
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setUniformRowHeights(false);
    m_grid->setWordWrap(true); // a name of two lines fits into a row
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setIndentation(metrics().gap());
    m_grid->setTabKeyNavigation(false);
    m_grid->header()->setStretchLastSection(false);
    m_grid->viewport()->installEventFilter(this);
    layout->addWidget(m_grid, 1);
    m_none = new EmptyState({}, {}, tr("Show the agreements"), pane);
    connect(m_none, &EmptyState::activated, this, [this] {
        session().navigate({QStringLiteral("agreements"), {}, std::nullopt, std::nullopt});
    });
    showWhileEmpty(m_grid, m_model, m_none);
    leadDown(m_text, m_grid);
    m_legend = new StatusLegend(pane);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(metrics().gap(), metrics().half(), metrics().gap(), metrics().half());
    foot->setSpacing(metrics().half());
    foot->addWidget(textLabel(tr("Service levels in the last column:"), Type::Small, true, pane), 0, Qt::AlignTop);
    foot->addWidget(m_legend, 1);
    layout->addLayout(foot);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompliancePage::showCurrent);
    return pane;
}

QWidget *CompliancePage::buildTools()
{
    const Metrics m = metrics();
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.half());
    m_text = new QLineEdit(tools);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter"));
    m_text->setClearButtonEnabled(true);
    m_kind = new QComboBox(tools);
    m_kind->setAccessibleName(tr("Length of a column"));
    m_kind->addItem(tr("Month"), static_cast<int>(PeriodKind::Month));
    m_kind->addItem(tr("Quarter"), static_cast<int>(PeriodKind::Quarter));
    m_kind->addItem(tr("Year"), static_cast<int>(PeriodKind::Year));
    m_status = new QComboBox(tools);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("All statuses"), -1);
    for (const Status status : {Status::Met, Status::AtRisk, Status::Missed, Status::Critical, Status::NoData,
             Status::Insufficient, Status::Excluded})
        m_status->addItem(statusWord(status), static_cast<int>(status));
    row->addWidget(m_text, 1);
    row->addWidget(m_kind);
    row->addWidget(m_status);
    connect(m_text, &QLineEdit::textChanged, this, &CompliancePage::fill);
    connect(m_kind, &QComboBox::activated, this, &CompliancePage::fill);
    connect(m_status, &QComboBox::activated, this, &CompliancePage::fill);
    return tools;
}

ComplianceFilter CompliancePage::filter() const
{
    // Of a running year the columns end with what is judged of it.
    const Period running = Period::containing(session().today(), PeriodKind::Quarter);
    const Period &until = session().period().end() > running.end() ? running : session().period();
    ComplianceFilter filter{
        static_cast<PeriodKind>(m_kind->currentData().toInt()), until, 6, session().supplier(), m_text->text(), {}};
    if (m_status->currentData().toInt() >= 0)
        filter.statuses = {static_cast<Status>(m_status->currentData().toInt())};
    return filter;
}

void CompliancePage::open(const Destination &destination)
{
    if (!destination.id.isEmpty()) // otherwise what was looked at stays chosen
        m_wanted = destination;
    if (session().portfolio())
        fill();
}

void CompliancePage::refresh(const Portfolio &) { fill(); }

void CompliancePage::fill()
{
    if (!session().portfolio())
        return;
    const QModelIndex before = m_grid->currentIndex();
    auto agreement = AgreementId::parse(before.data(ComplianceModel::AgreementRole).toString());
    auto level = ServiceLevelId::parse(before.data(ComplianceModel::LevelRole).toString());
    // The figure that was just settled or corrected stays the one that is looked at.
    int column = m_wanted ? -1 : before.column();
    const int columns = m_model->columnCount();
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (wanted) {
        agreement = AgreementId::parse(wanted->id);
        level = wanted->serviceLevel;
        fitColumnsTo(*wanted);
    }
    const bool anything = !session().portfolio()->scorecards.empty();
    m_none->setTexts(anything ? tr("No service level matches.") : tr("Nothing is judged here yet."),
        anything ? tr("Look at all suppliers and statuses, at another period, or for other words.")
                 : tr("A service level is judged once its agreement is signed and has begun."),
        tr("Show the agreements"));
    if (hasDraft()) { // the typed exclusion stays in sight, whatever the filter shows
        agreement = m_detail->exclusions()->agreement();
        level = m_detail->exclusions()->level();
    }
    m_model->setPortfolio(session().portfolio(), filter());
    m_grid->expandAll();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_grid->setFirstColumnSpanned(row, {}, true);
    m_captionWidth = captionWidth(*m_model);
    layOutColumns();
    std::vector<StatusLegend::Entry> entries;
    for (const auto &[status, count] : m_model->counts())
        entries.push_back({status, count});
    m_legend->setEntries(entries);
    m_legend->setNotes(m_model->notes());
    if (wanted && wanted->period)
        column = m_model->columnOf(*wanted->period);
    else if (columns != m_model->columnCount())
        column = -1;
    if (agreement)
        select(*agreement, level, column);
    else if (m_model->rowCount() > 0)
        m_grid->setCurrentIndex(m_model->index(0, m_model->columnCount() - 1, m_model->index(0, 0)));
    showCurrent();
    if (wanted && wanted->period && wanted->serviceLevel)
        bringIntoSight(*wanted->period);
}

void CompliancePage::fitColumnsTo(const Destination &figure)
{
    const auto agreement = AgreementId::parse(figure.id);
    if (!agreement || !figure.serviceLevel || !figure.period)
        return;
    const auto scorecard = session().portfolio()->scorecards.find(*agreement);
    const int kind = m_kind->findData(static_cast<int>(figure.period->kind()));
    if (kind >= 0 && scorecard != session().portfolio()->scorecards.end()
        && resultOf(scorecard->second, *figure.serviceLevel, *figure.period))
        m_kind->setCurrentIndex(kind);
}

void CompliancePage::bringIntoSight(const Period &period)
{
    const int column = m_model->columnOf(period);
    if (column < 0 || m_grid->isColumnHidden(column)) // a narrow window shows the last periods only
        session().setPeriod(period);
}

/// The name of a service level stays readable: in a narrow window the oldest periods leave.
void CompliancePage::layOutColumns()
{
    QHeaderView *header = m_grid->header();
    const int target = metrics().px(74);
    const int count = m_model->columnCount() - firstPeriod;
    const int room = m_grid->viewport()->width() - target - metrics().px(160);
    int width = periodColumnWidth(m_captionWidth);
    for (int column = firstPeriod; column < m_model->columnCount(); ++column)
        width = std::max(width, headWidth(*m_grid, m_model->headerData(column, Qt::Horizontal).toString()));
    const int shown = std::clamp(room / width, 1, std::max(1, count));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        const bool leaves = column >= firstPeriod && column - firstPeriod < count - shown;
        header->setSectionHidden(column, leaves);
        if (!leaves)
            header->resizeSection(column, column < firstPeriod ? target : width);
    }
}

bool CompliancePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grid->viewport() && event->type() == QEvent::Resize)
        layOutColumns();
    return Page::eventFilter(watched, event);
}

void CompliancePage::select(const AgreementId &agreement, const std::optional<ServiceLevelId> &level, int column)
{
    QModelIndex found = m_model->find(agreement, level);
    if (found.isValid() && column >= 0)
        found = found.siblingAtColumn(column);
    m_grid->setCurrentIndex(found);
    m_grid->scrollTo(found);
}

void CompliancePage::showCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    const ServiceLevelResult *result = m_model->result(index);
    const auto agreement = AgreementId::parse(index.data(ComplianceModel::AgreementRole).toString());
    if (hasDraft() && !isEdited(index)) {
        if (result && agreement)
            leaveFor(index);
        return;
    }
    if (result && agreement)
        m_detail->showFigure(session().portfolio(), *agreement, *result);
    else
        m_detail->clear();
}

bool CompliancePage::isEdited(const QModelIndex &index) const
{
    const ExclusionsPanel *form = m_detail->exclusions();
    return AgreementId::parse(index.data(ComplianceModel::AgreementRole).toString()) == form->agreement()
        && ServiceLevelId::parse(index.data(ComplianceModel::LevelRole).toString()) == form->level();
}

void CompliancePage::leaveFor(const QModelIndex &wanted)
{
    const auto agreement = AgreementId::parse(wanted.data(ComplianceModel::AgreementRole).toString());
    const auto level = ServiceLevelId::parse(wanted.data(ComplianceModel::LevelRole).toString());
    // Once the grid has finished choosing, the edited one is the chosen one again.
    QTimer::singleShot(0, this, [this] {
        if (hasDraft())
            select(*m_detail->exclusions()->agreement(), m_detail->exclusions()->level());
    });
    leave([this, agreement, level, index = QPersistentModelIndex(wanted)] {
        if (index.isValid())
            m_grid->setCurrentIndex(index);
        else
            select(*agreement, level);
    });
}

bool CompliancePage::hasDraft() const { return m_detail->exclusions()->hasDraft(); }

bool CompliancePage::keepsEdits(const Destination &destination) const
{
    const ExclusionsPanel *form = m_detail->exclusions();
    if (destination.page != objectName())
        return false;
    return destination.id.isEmpty()
        || (form->agreement() && destination.id == form->agreement()->text()
            && (!destination.serviceLevel || destination.serviceLevel == form->level()));
}

bool CompliancePage::saveEdits()
{
    const bool done = m_detail->exclusions()->request();
    if (!done)
        m_detail->openExclusions();
    return done;
}

void CompliancePage::discardEdits()
{
    m_detail->exclusions()->discard();
    noteEdits();
}

std::optional<FormDraft> CompliancePage::formDraft() const
{
    const ExclusionsPanel *form = m_detail->exclusions();
    if (!form->agreement() || !form->level())
        return std::nullopt;
    return FormDraft{{}, form->agreement()->text() + u' ' + form->level()->text(),
        tr("Exclusion of %1").arg(form->levelName()), {}, 0, form->snapshot()};
}

Result<std::int64_t> CompliancePage::takeDraft(const FormDraft &draft)
{
    const auto agreement = AgreementId::parse(draft.id.section(u' ', 0, 0));
    const auto level = ServiceLevelId::parse(draft.id.section(u' ', 1));
    const ExclusionsPanel *form = m_detail->exclusions();
    if (agreement && level)
        open({objectName(), agreement->text(), level, std::nullopt});
    if (!agreement || !level || form->agreement() != agreement || form->level() != level)
        return fail(ErrorCode::NotFound, tr("The service level of the draft “%1” is not shown.").arg(draft.title));
    m_detail->exclusions()->restore(draft.fields);
    m_detail->openExclusions();
    return 0;
}

} // namespace kept
