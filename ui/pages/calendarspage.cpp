// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendarspage.h"

#include "models/domain/codec.h"
#include "models/domain/hourstext.h"
#include "models/tables/calendarstablemodel.h"
#include "models/workspace/calendars.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/pages/calendarform.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/formsnapshot.h"
#include "ui/pages/holidaysources.h"
#include "ui/pages/listview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/questionbanner.h"
#include "ui/widgets/weekgrid.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace kept {

namespace {

const QString newPrefix = QStringLiteral("new:");
constexpr int namedUses = 3;

} // namespace

CalendarsPage::CalendarsPage(Session &session, QWidget *parent)
    : Page(session, tr("Service hours"), ScopeBar::None, parent)
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("split"));
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({metrics().px(340), metrics().px(900)});
    content()->addWidget(splitter);
    buildActions();
    updateActions();
}

void CalendarsPage::buildActions()
{
    m_new = new QAction(icon(QStringLiteral("plus")), tr("New service hours"), this);
    m_new->setShortcut(QKeySequence::New);
    m_copy = new QAction(icon(QStringLiteral("copy")), tr("Duplicate"), this);
    m_archive = new QAction(icon(QStringLiteral("archive")), tr("Archive"), this);
    m_save = new QAction(tr("Save"), this);
    m_save->setShortcut(QKeySequence::Save);
    for (QAction *action : {m_new, m_copy, m_archive, m_save}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    header()->addAction(m_new)->setObjectName(QStringLiteral("new"));
    header()->addAction(m_copy)->setObjectName(QStringLiteral("duplicate"));
    header()->addAction(m_archive)->setObjectName(QStringLiteral("archive"));
    addUndo(
        m_form, false, [this] { goBack(m_steps.undo(*m_draft)); }, [this] { goBack(m_steps.redo(*m_draft)); });
    header()->addAction(m_save, true)->setObjectName(QStringLiteral("save"));
    connect(m_new, &QAction::triggered, this, [this] { leave([this] { create(usualZone()); }); });
    connect(m_copy, &QAction::triggered, this, [this] { leave([this] { duplicate(); }); });
    connect(m_archive, &QAction::triggered, this, &CalendarsPage::archive);
    connect(m_save, &QAction::triggered, this, [this] { save(); });
    setSaveAction(m_save);
    connect(header(), &PageHeader::backRequested, this, [this] {
        if (origin())
            session().navigate(*origin());
    });
}

QWidget *CalendarsPage::buildList()
{
    const Metrics m = metrics();
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, m.half(), 0, 0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(m.gap(), 0, m.gap(), 0);
    m_filter = new QLineEdit(pane);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_archived = new QCheckBox(tr("Archived too"), pane);
    m_archived->setObjectName(QStringLiteral("archived"));
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_archived);
    layout->addLayout(tools);
    m_model = new CalendarsTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(CalendarsTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_list = makeList(m_sorted, QStringLiteral("calendars"), tr("Service hours"), pane);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    layout->addWidget(m_list, 1);
    leadDown(m_filter, m_list);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_archived, &QCheckBox::toggled, this, [this] {
        if (session().portfolio())
            refresh(*session().portfolio());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CalendarsPage::showCurrent);
    return pane;
}

QWidget *CalendarsPage::buildDetail()
{
    m_detail = new QStackedWidget(this);
    auto *empty = new EmptyState(tr("No service hours are chosen."),
        tr("Choose some in the list, or enter the hours in which the limits of your agreements are counted."),
        tr("New service hours"), m_detail);
    empty->setContentsMargins(metrics().gap(), metrics().half(), metrics().gap(), 0);
    auto *area = new QScrollArea(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    m_form = new CalendarForm(area);
    area->setWidget(m_form);
    m_detail->addWidget(empty);
    auto *pane = new QWidget(m_detail);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_why = new QuestionBanner(pane);
    m_why->setObjectName(QStringLiteral("why"));
    column->addWidget(m_why);
    m_conflict = new ConflictPanel(pane);
    column->addWidget(m_conflict);
    column->addWidget(area, 1);
    m_detail->addWidget(pane);
    connect(m_conflict, &ConflictPanel::chosen, this, &CalendarsPage::saveMerged);
    connect(m_conflict, &ConflictPanel::openChanged, this, [this](bool open) {
        m_form->setEnabled(!open);
        updateActions();
    });
    connect(empty, &EmptyState::activated, this, [this] { m_new->trigger(); });
    connect(m_form, &CalendarForm::edited, this, &CalendarsPage::takeEdits);
    connect(m_form, &CalendarForm::fileRequested, this, &CalendarsPage::readFile);
    return m_detail;
}

void CalendarsPage::open(const Destination &destination)
{
    if (!session().portfolio()) {
        m_wanted = destination;
        return;
    }
    m_wanted.reset();
    if (destination.id.startsWith(newPrefix))
        create(destination.id.mid(newPrefix.size()));
    else if (const auto id = CalendarId::parse(destination.id))
        select(*id);
}

Destination CalendarsPage::place() const
{
    return {objectName(), m_base ? m_base->id.text() : QString(), std::nullopt, std::nullopt};
}

void CalendarsPage::refresh(const Portfolio &portfolio)
{
    fillList(portfolio);
    if (m_wanted)
        open(*m_wanted);
    else if (m_base && !hasDraft() && m_base->revision > 0)
        select(m_base->id);
    if (!m_base && m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(0, 0));
    markShown();
    updateActions();
}

void CalendarsPage::fillList(const Portfolio &portfolio)
{
    std::vector<CalendarRow> rows;
    for (const CalendarRecord &each : portfolio.calendars) {
        if (each.archived && !m_archived->isChecked())
            continue;
        CalendarRow row{
            each.id, each.name, displayWeek(each.hours.week), secondsOf(each.hours.week), {}, each.archived};
        for (const CalendarUse &use : usesOf(each.id, portfolio.agreements, session().today()))
            if (!use.isOver)
                row.usedBy << use.reference;
        rows.push_back(std::move(row));
    }
    m_filling = true;
    m_model->setRows(std::move(rows));
    m_filling = false;
    fitColumns(m_list, {CalendarsTableModel::NameColumn, metrics().px(84), {CalendarsTableModel::UsedColumn}});
}

void CalendarsPage::markShown()
{
    const int row = m_base ? m_model->rowOf(m_base->id) : -1;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_filling = true;
    m_list->setCurrentIndex(index);
    m_filling = false;
    m_list->scrollTo(index);
}

void CalendarsPage::showCurrent()
{
    const auto id = CalendarId::parse(m_list->currentIndex().data(CalendarsTableModel::IdRole).toString());
    if (m_filling || !id || (m_base && *id == m_base->id))
        return;
    if (hasDraft()) {
        // Once the list has finished choosing, the edited one is the chosen one again.
        QTimer::singleShot(0, this, [this] { markShown(); });
        leave([this, id = *id] { select(id); });
        return;
    }
    clearError();
    select(*id);
}

std::optional<CalendarRecord> CalendarsPage::stored(const CalendarId &id) const
{
    // Read from the workbook: the portfolio lags behind a save until it is judged again.
    const auto found = findCalendar(session().workspace().database(), id);
    return found ? std::optional(*found) : std::nullopt;
}

void CalendarsPage::select(const CalendarId &id)
{
    const auto found = stored(id);
    if (!found) {
        showError({ErrorCode::NotFound, tr("These service hours are not in the workbook."), {}, {}});
        return;
    }
    if (m_base != found || hasDraft())
        show(*found, *found);
    markShown();
}

void CalendarsPage::show(const CalendarRecord &base, const CalendarRecord &draft)
{
    // What someone else made of it is no step of this form: going back would take it away without a word.
    const auto isSame = [&base](std::optional<CalendarRecord> known) {
        if (known) {
            known->revision = base.revision;
            known->archived = base.archived;
        }
        return known == base;
    };
    if (!isSame(m_base) && !isSame(m_draft))
        m_steps.clear();
    m_steps.endStep();
    m_base = base;
    m_draft = draft;
    m_unread = false;
    clearError();
    m_why->withdraw(); // it was about what was shown before
    m_conflict->hide();
    m_form->setRecord(draft, session().workspace().now(), fixedUntil(base));
    m_form->setReadOnly(session().isReadOnly());
    m_detail->setCurrentIndex(1);
    updateActions();
}

QString CalendarsPage::usualZone() const
{
    std::map<QString, int> uses;
    if (const auto portfolio = session().portfolio())
        for (const CalendarRecord &each : portfolio->calendars)
            ++uses[each.hours.zone];
    const auto most =
        std::max_element(uses.begin(), uses.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == uses.end() ? QString::fromLatin1(QTimeZone::systemTimeZoneId()) : most->first;
}

void CalendarsPage::create(const QString &zone)
{
    const CalendarRecord fresh = newCalendar(zoneFromName(zone) ? zone : QStringLiteral("UTC"));
    show(fresh, fresh);
    markShown();
    m_form->focusName();
}

void CalendarsPage::duplicate()
{
    const auto all = allCalendars(session().workspace().database());
    if (!m_base || !all)
        return;
    const CalendarRecord copy = copyOf(*m_base, *all);
    CalendarRecord blank = newCalendar(copy.hours.zone);
    blank.id = copy.id;
    show(blank, copy);
    markShown();
    m_form->focusName();
}

QDate CalendarsPage::fixedUntil(const CalendarRecord &record) const
{
    const auto agreements = allAgreements(session().workspace().database());
    if (!agreements || record.revision == 0)
        return {};
    const auto uses = usesOf(record.id, *agreements, session().today());
    const bool fixed = std::any_of(uses.begin(), uses.end(), [](const CalendarUse &use) { return use.isSigned; });
    const auto zone = zoneFromName(record.hours.zone);
    return fixed ? dateIn(session().workspace().now(), zone ? *zone : QTimeZone::utc()) : QDate();
}

void CalendarsPage::takeEdits()
{
    Problems problems;
    CalendarRecord next = m_form->record(problems);
    m_unread = !problems.empty();
    if (next != *m_draft) {
        // Letters of one field in a row are one step, every bar and row is one by itself.
        const auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        m_steps.keep(*m_draft, changeName(*m_draft, next), field);
        m_draft = std::move(next);
    }
    updateActions();
}

void CalendarsPage::goBack(const std::optional<CalendarRecord> &record)
{
    if (!record)
        return;
    m_draft = record;
    m_draft->revision = m_base->revision;
    m_draft->archived = m_base->archived;
    m_unread = false;
    m_form->showValues(*m_draft);
    updateActions();
}

bool CalendarsPage::hasDraft() const { return m_draft && (m_unread || *m_draft != *m_base); }

bool CalendarsPage::saveEdits()
{
    if (save())
        return true;
    m_afterReason = takeLeaving();
    return false;
}

void CalendarsPage::discardEdits()
{
    clearError();
    if (const auto known = stored(m_base->id)) {
        show(*known, *known);
        return;
    }
    m_base.reset(); // it was never saved
    m_draft.reset();
    m_unread = false;
    m_detail->setCurrentIndex(0);
    updateActions();
}

std::optional<FormDraft> CalendarsPage::formDraft() const
{
    return FormDraft{{}, m_draft->id.text(), m_draft->name.isEmpty() ? tr("New service hours") : m_draft->name, {},
        m_base->revision, formSnapshot(*m_form)};
}

Result<std::int64_t> CalendarsPage::takeDraft(const FormDraft &draft)
{
    const auto id = CalendarId::parse(draft.id);
    if (!id)
        return fail(ErrorCode::NotFound, tr("The draft names no service hours."));
    CalendarRecord base = newCalendar(QStringLiteral("UTC"));
    base.id = *id;
    if (const auto known = stored(*id))
        base = *known;
    show(base, base);
    m_form->restore(draft.fields);
    markShown();
    return base.revision;
}

void CalendarsPage::readFile()
{
    auto read = chooseHolidays(*this);
    if (!read)
        return;
    // What a signed agreement was counted in stays.
    const QDate fixed = fixedUntil(*m_base);
    std::erase_if(read->holidays, [&fixed](const Holiday &each) {
        return fixed.isValid() && each.year && QDate(*each.year, each.month, each.day) <= fixed;
    });
    m_form->addHolidays(read->holidays, leftOutText(*read));
}

bool CalendarsPage::save(const QString &reason)
{
    m_afterReason = nullptr;
    if (!m_draft)
        return false;
    closeOpenCell();
    Problems problems;
    const CalendarRecord record = m_form->record(problems);
    if (problems.empty() && record == *m_base && m_base->revision > 0) {
        session().inform(tr("Nothing was changed."));
        return true;
    }
    if (problems.empty())
        return store(record, reason);
    showError({problems.front().code, problems.front().message, {}, problems.front().advice});
    m_form->focusField(problems.front().place);
    return false;
}

bool CalendarsPage::store(const CalendarRecord &record, const QString &reason)
{
    const auto saved = saveServiceHours(session().workspace(), record, reason);
    if (!saved && saved.error().place == QStringLiteral("reason")) {
        askForReason(saved.error());
        return false;
    }
    if (!saved) {
        if (saved.error().code == ErrorCode::Refused)
            offerCopy(saved.error(), record);
        else
            showError({saved.error().code, saved.error().message, {}, saved.error().advice});
        m_form->focusField(saved.error().place);
        if (saved.error().code == ErrorCode::Conflict)
            showConflict(record);
        return false;
    }
    show(*saved, *saved);
    session().informSaved();
    return true;
}

void CalendarsPage::askForReason(const Error &refusal)
{
    clearError();
    const auto go = [this] {
        const auto next = std::exchange(m_afterReason, nullptr);
        if (save(m_why->givenText()) && next)
            next();
    };
    m_why->ask(tr("%1 Their printed text changes. Save, and keep the reason in the audit trail?").arg(refusal.message),
        {{QStringLiteral("why.save"), tr("Save"), go}, {QStringLiteral("why.cancel"), tr("Cancel"), nullptr}});
    m_why->addField(QStringLiteral("reason"), tr("Reason"));
}

void CalendarsPage::showConflict(const CalendarRecord &yours)
{
    m_theirs = stored(yours.id);
    if (!m_theirs || m_theirs == m_base)
        return; // another program held the file
    clearError();
    m_conflict->present(toJson(*m_base), toJson(*m_theirs), toJson(yours),
        [portfolio = session().portfolio()](const QString &id) { return recordName(portfolio.get(), id); });
}

void CalendarsPage::saveMerged(const QJsonObject &record)
{
    // Not what is stored now: who changed it since the panel was filled has not been heard yet.
    const CalendarRecord theirs = *m_theirs;
    auto merged = calendarFromJson(record, {});
    if (!merged) {
        showError(merged.error());
        return;
    }
    merged->revision = theirs.revision;
    std::stable_sort(merged->hours.holidays.begin(), merged->hours.holidays.end(), isBefore);
    show(theirs, *merged);
    save();
}

void CalendarsPage::offerCopy(const Error &refusal, const CalendarRecord &record)
{
    confirm(tr("%1 The hours as they are now can be saved as new ones, which an amendment then names.")
                .arg(refusal.message),
        tr("Save as new service hours"), [this, record] {
            const auto all = allCalendars(session().workspace().database());
            if (!all)
                return;
            CalendarRecord copy = copyOf(record, *all);
            if (record.name != m_base->name)
                copy.name = record.name;
            store(copy, {});
        });
}

void CalendarsPage::archive()
{
    if (!m_base)
        return;
    const auto saved = archiveServiceHours(session().workspace(), m_base->id, !m_base->archived);
    if (!saved) {
        showError({saved.error().code, saved.error().message, {}, saved.error().advice});
        return;
    }
    show(*saved, *saved);
    session().informSaved();
}

QString CalendarsPage::usesText(const CalendarId &id) const
{
    const auto portfolio = session().portfolio();
    QStringList references;
    if (portfolio)
        for (const CalendarUse &use : usesOf(id, portfolio->agreements, session().today()))
            if (!use.isOver)
                references << (use.isSigned ? tr("%1 (signed)").arg(use.reference) : use.reference);
    if (references.isEmpty())
        return tr("No agreement uses them.");
    // The header does not grow with the portfolio; the list names them all.
    const int more = static_cast<int>(references.size()) - namedUses;
    const QString named = references.mid(0, namedUses).join(QStringLiteral(", "));
    return more > 0 ? tr("Used by %1 and %n more", nullptr, more).arg(named) : tr("Used by %1").arg(named);
}

void CalendarsPage::updateActions()
{
    const bool writable = !session().isReadOnly();
    const bool edited = hasDraft();
    const bool known = m_base && m_base->revision > 0;
    noteEdits();
    header()->setBackVisible(origin().has_value());
    header()->setTitle(!m_base ? tr("Service hours") : known ? m_base->name : tr("New service hours"));
    header()->setSubtitle(known ? usesText(m_base->id) : QString());
    m_new->setEnabled(writable);
    m_copy->setEnabled(writable && known);
    m_archive->setEnabled(writable && known && !edited);
    m_archive->setText(known && m_base->archived ? tr("Take out of the archive") : tr("Archive"));
    const bool waits = m_conflict->isOpen();
    m_save->setEnabled(writable && m_draft && !waits); // also for what stands in an open cell
    nameSteps(waits ? QString() : m_steps.undoName(), waits ? QString() : m_steps.redoName());
}

} // namespace kept
