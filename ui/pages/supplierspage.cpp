// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/supplierspage.h"

#include "models/domain/codec.h"
#include "models/tables/supplierstablemodel.h"
#include "models/workspace/organisations.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/formhistory.h"
#include "ui/pages/formsnapshot.h"
#include "ui/pages/listview.h"
#include "ui/pages/mergedialog.h"
#include "ui/widgets/detailsplitter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/statusdelegate.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace kept {

namespace {

/// The organisation with its services, which have ids.
QJsonObject record(const SupplierDraft &draft)
{
    QJsonObject json = toJson(draft.organisation);
    QJsonArray services;
    for (const Service &each : draft.services)
        services.append(toJson(each));
    json.insert(QStringLiteral("services"), services);
    return json;
}

/// The draft that the record describes, with the revisions of what is stored.
Result<SupplierDraft> draftOf(QJsonObject record, const SupplierDraft &stored)
{
    const QJsonArray services = record.take(QStringLiteral("services")).toArray();
    auto organisation = organisationFromJson(record, {});
    if (!organisation)
        return tl::unexpected(organisation.error());
    organisation->revision = stored.organisation.revision;
    SupplierDraft draft{*organisation, {}};
    for (const QJsonValue &each : services) {
        auto service = serviceFromJson(each.toObject(), {});
        if (!service)
            return tl::unexpected(service.error());
        for (const Service &known : stored.services)
            if (known.id == service->id)
                service->revision = known.revision;
        draft.services.push_back(std::move(*service));
    }
    return draft;
}

} // namespace

SuppliersPage::SuppliersPage(Session &session, QWidget *parent)
    : Page(session, tr("Suppliers"), ScopeBar::Period, parent)
{
    auto *splitter = new DetailSplitter(metrics().px(580), this);
    splitter->addWidget(buildList());
    splitter->addWidget(buildDetail());
    content()->addWidget(splitter);
    buildActions();
    updateActions();
}

void SuppliersPage::buildActions()
{
    m_new = new QAction(icon(QStringLiteral("plus")), tr("New supplier"), this);
    m_new->setShortcut(QKeySequence::New);
    m_archive = new QAction(icon(QStringLiteral("archive")), tr("Archive"), this);
    m_merge = new QAction(icon(QStringLiteral("link")), tr("Merge…"), this);
    m_save = new QAction(tr("Save"), this);
    m_save->setShortcut(QKeySequence::Save);
    for (QAction *action : {m_new, m_archive, m_merge, m_save}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    addUndo(
        m_form, false, [this] { m_steps->undo(); }, [this] { m_steps->redo(); });
    header()->addAction(m_new)->setObjectName(QStringLiteral("new"));
    header()->addAction(m_archive)->setObjectName(QStringLiteral("archive"));
    header()->addAction(m_merge)->setObjectName(QStringLiteral("merge"));
    header()->addAction(m_save, true)->setObjectName(QStringLiteral("save"));
    connect(m_new, &QAction::triggered, this, &SuppliersPage::createSupplier);
    connect(m_archive, &QAction::triggered, this, &SuppliersPage::archive);
    connect(m_merge, &QAction::triggered, this, &SuppliersPage::merge);
    connect(m_save, &QAction::triggered, this, &SuppliersPage::save);
    setSaveAction(m_save);
}

QWidget *SuppliersPage::buildList()
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
    m_model = new SuppliersTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(SuppliersTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_list = new QTableView(pane);
    m_list->setObjectName(QStringLiteral("suppliers"));
    m_list->setAccessibleName(tr("Suppliers"));
    m_list->setModel(m_sorted);
    auto *standing = new StatusDelegate(SuppliersTableModel::StatusRole, m_list);
    standing->setSingleLine(true);
    m_list->setItemDelegateForColumn(SuppliersTableModel::StandingColumn, standing);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(m.listRow());
    layout->addWidget(m_list, 1);
    leadDown(m_filter, m_list);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_archived, &QCheckBox::toggled, this, [this] {
        if (session().portfolio())
            refresh(*session().portfolio());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SuppliersPage::showCurrent);
    return pane;
}

QWidget *SuppliersPage::buildDetail()
{
    m_detail = new QStackedWidget(this);
    auto *empty = new EmptyState(tr("No supplier is chosen."),
        tr("Choose one in the list, or enter the organisations that you have agreements with."), tr("New supplier"),
        m_detail);
    empty->setContentsMargins(metrics().gap(), metrics().gap(), metrics().gap(), 0);
    auto *area = new QScrollArea(m_detail);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_form = new SupplierForm(area);
    area->setWidget(m_form);
    m_detail->addWidget(empty);
    auto *pane = new QWidget(m_detail);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_conflict = new ConflictPanel(pane);
    connect(m_conflict, &ConflictPanel::chosen, this, &SuppliersPage::saveMerged);
    column->addWidget(m_conflict);
    column->addWidget(area, 1);
    m_detail->addWidget(pane);
    connect(empty, &EmptyState::activated, this, &SuppliersPage::createSupplier);
    connect(m_conflict, &ConflictPanel::openChanged, this, [this](bool open) {
        m_form->setEnabled(!open);
        updateActions();
    });
    m_steps = new FormUndo(m_form, [this](const QJsonObject &fields) { m_form->restore(fields); });
    connect(m_form, &SupplierForm::edited, this, &SuppliersPage::takeEdits);
    return m_detail;
}

void SuppliersPage::open(const Destination &destination)
{
    if (const auto id = OrganisationId::parse(destination.id)) {
        m_shown = id;
        if (session().portfolio())
            select(*id);
    }
}

Destination SuppliersPage::place() const
{
    return {objectName(), m_shown ? m_shown->text() : QString(), std::nullopt, std::nullopt};
}

void SuppliersPage::refresh(const Portfolio &)
{
    m_filling = true;
    const auto shown = m_shown;
    m_model->setPortfolio(session().portfolio(), session().period(), m_archived->isChecked());
    m_filling = false;
    using Model = SuppliersTableModel;
    fitColumns(m_list,
        {Model::NameColumn, metrics().px(148), {Model::AgreementsColumn, Model::CategoryColumn, Model::SpendColumn}});
    m_shown = shown;
    if (m_shown)
        select(*m_shown);
    else if (m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(0, 0));
    updateActions();
}

void SuppliersPage::select(const OrganisationId &id)
{
    if (!m_draft || m_draft->organisation.id != id) {
        m_draft.reset();
        showSupplier(stored(id));
    }
    m_shown = id;
    markShown();
    updateActions();
}

void SuppliersPage::markShown()
{
    const int row = m_shown ? m_model->rowOf(*m_shown) : -1;
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(row, 0));
    m_filling = true;
    m_list->setCurrentIndex(index);
    m_filling = false;
    m_list->scrollTo(index);
}

SupplierDraft SuppliersPage::stored(const OrganisationId &id) const
{
    SupplierDraft draft{{id, {}, {}, false, {}, {}, {}, {}, {}, Criticality::Medium, {}, {}, {}, {}, {}, false, 0}, {}};
    // Read from the workbook: the portfolio lags behind a save until it is judged again.
    const Database &database = session().workspace().database();
    if (const auto found = findOrganisation(database, id))
        draft.organisation = *found;
    if (const auto services = allServices(database))
        for (const Service &service : *services)
            if (service.provider == id && !service.archived)
                draft.services.push_back(service);
    return draft;
}

void SuppliersPage::showCurrent()
{
    const auto id = OrganisationId::parse(m_list->currentIndex().data(SuppliersTableModel::IdRole).toString());
    if (m_filling || !id || id == m_shown)
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

void SuppliersPage::showSupplier(const SupplierDraft &draft)
{
    m_base = draft;
    const auto services = allServices(session().workspace().database());
    m_form->setDraft(draft, session().portfolio() ? session().portfolio()->organisations : std::vector<Organisation>{},
        services ? *services : std::vector<Service>{});
    m_conflict->hide();
    m_form->setEnabled(services.has_value()); // what it would not show would be lost
    if (!services)
        showError(services.error());
    m_steps->restart();
    m_detail->setCurrentIndex(1);
}

void SuppliersPage::createSupplier()
{
    leave([this] { startSupplier(OrganisationId::create()); });
}

void SuppliersPage::startSupplier(const OrganisationId &id)
{
    const SupplierDraft draft = stored(id);
    m_filling = true;
    m_list->setCurrentIndex({});
    m_filling = false;
    m_shown = draft.organisation.id;
    m_draft = draft;
    clearError();
    showSupplier(draft);
    updateActions();
    m_form->focusName();
}

void SuppliersPage::takeEdits()
{
    Problems problems;
    const SupplierDraft draft = m_form->draft(problems);
    m_draft = draft;
    m_unread = !problems.empty();
    m_steps->note();
    updateActions();
}

bool SuppliersPage::hasDraft() const { return m_draft && (m_unread || *m_draft != stored(m_draft->organisation.id)); }

bool SuppliersPage::saveEdits() { return save(); }

void SuppliersPage::discardEdits()
{
    m_draft.reset();
    m_unread = false;
    const auto portfolio = session().portfolio();
    if (m_shown && portfolio && !portfolio->organisation(*m_shown))
        m_shown.reset(); // it was never saved
    clearError();
    if (m_shown)
        showSupplier(stored(*m_shown));
    else
        m_detail->setCurrentIndex(0);
    updateActions();
}

std::optional<FormDraft> SuppliersPage::formDraft() const
{
    const Organisation &edited = m_draft->organisation;
    return FormDraft{{}, edited.id.text(), edited.name.isEmpty() ? tr("New supplier") : edited.name, {},
        stored(edited.id).organisation.revision, formSnapshot(*m_form)};
}

Result<std::int64_t> SuppliersPage::takeDraft(const FormDraft &draft)
{
    const auto id = OrganisationId::parse(draft.id);
    if (!id)
        return fail(ErrorCode::NotFound, tr("The draft names no supplier."));
    const SupplierDraft before = stored(*id);
    if (before.organisation.revision > 0)
        select(*id);
    else
        startSupplier(*id);
    m_form->restore(draft.fields);
    return before.organisation.revision;
}

bool SuppliersPage::save()
{
    closeOpenCell();
    Problems problems;
    if (!m_shown)
        return true;
    const SupplierDraft draft = m_form->draft(problems);
    if (!problems.empty()) {
        showError({problems.front().code, problems.front().message, {}, problems.front().advice});
        if (auto *field = m_form->findChild<QWidget *>(problems.front().place))
            field->setFocus(Qt::OtherFocusReason);
        return false;
    }
    if (const SupplierDraft before = stored(draft.organisation.id);
        draft == before && before.organisation.revision > 0) {
        session().inform(tr("Nothing was changed."));
        return true;
    }
    return store(draft, *m_base);
}

void SuppliersPage::archive()
{
    if (!m_shown)
        return;
    const SupplierDraft before = stored(*m_shown);
    SupplierDraft after = before;
    after.organisation.archived = !after.organisation.archived;
    store(after, before);
}

void SuppliersPage::merge()
{
    if (!m_shown || m_draft || findChild<MergeDialog *>() != nullptr)
        return;
    auto *dialog = new MergeDialog(session(), stored(*m_shown).organisation, this);
    connect(dialog, &MergeDialog::merged, this, [this](const OrganisationId &survivor) {
        m_draft.reset();
        m_shown = survivor;
        showSupplier(stored(survivor));
        markShown();
        updateActions();
    });
    dialog->show();
}

bool SuppliersPage::store(const SupplierDraft &draft, const SupplierDraft &before)
{
    std::vector<Service> changed;
    for (const Service &service : draft.services)
        if (std::find(before.services.begin(), before.services.end(), service) == before.services.end())
            changed.push_back(service);
    // A service that was taken out of the list is archived, since records refer to it.
    for (Service service : before.services)
        if (std::none_of(draft.services.begin(), draft.services.end(),
                [&](const Service &each) { return each.id == service.id; })) {
            service.archived = true;
            changed.push_back(std::move(service));
        }
    if (const auto saved = saveSupplier(session().workspace(), draft.organisation, changed); !saved) {
        showError(saved.error());
        if (saved.error().code == ErrorCode::Conflict)
            showConflict(draft);
        return false;
    }
    clearError();
    m_draft.reset();
    m_unread = false;
    showSupplier(stored(draft.organisation.id));
    session().informSaved();
    updateActions();
    return true;
}

void SuppliersPage::showConflict(const SupplierDraft &draft)
{
    m_theirs = stored(draft.organisation.id);
    if (m_theirs == m_base)
        return; // another program held the file
    clearError();
    m_conflict->present(record(*m_base), record(*m_theirs), record(draft),
        [portfolio = session().portfolio()](const QString &id) { return recordName(portfolio.get(), id); });
}

void SuppliersPage::saveMerged(const QJsonObject &record)
{
    // Not what is stored now: who changed it since the panel was filled has not been heard yet.
    const SupplierDraft theirs = *m_theirs;
    const auto merged = draftOf(record, theirs);
    if (!merged) {
        showError(merged.error());
        return;
    }
    m_draft = *merged;
    showSupplier(*merged);
    m_base = theirs;
    if (*merged == theirs)
        discardEdits();
    else
        store(*merged, theirs);
}

void SuppliersPage::updateActions()
{
    const bool writable = !session().isReadOnly();
    const bool draft = m_draft.has_value();
    const auto portfolio = session().portfolio();
    const Organisation *known = m_shown && portfolio ? portfolio->organisation(*m_shown) : nullptr;
    noteEdits();
    m_new->setEnabled(writable);
    const bool waits = m_conflict->isOpen();
    m_save->setEnabled(writable && m_shown && !waits); // also for what stands in an open cell
    nameSteps(waits ? QString() : m_steps->undoName(), waits ? QString() : m_steps->redoName());
    m_archive->setEnabled(writable && known && !draft);
    m_merge->setEnabled(writable && known && !known->archived && !draft);
    m_archive->setText(known && known->archived ? tr("Take out of the archive") : tr("Archive"));
}

} // namespace kept
