// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementspage.h"

#include "models/domain/display.h"
#include "models/tables/agreementstablemodel.h"
#include "models/tables/recordwords.h"
#include "models/workspace/acceptances.h"
#include "models/workspace/agreements.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/agreementeditor.h"
#include "ui/pages/agreementeditorpanel.h"
#include "ui/pages/agreementsections.h"
#include "ui/pages/attachmentactions.h"
#include "ui/pages/completenesspanel.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/holidaysources.h"
#include "ui/pages/listview.h"
#include "ui/pages/noticesection.h"
#include "ui/pages/reportactions.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/templatepane.h"
#include "ui/pages/templatesaver.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pageheader.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace kept {

namespace {

/// Stands for the pane of templates where otherwise an agreement is named.
QString templatePlace() { return QStringLiteral("new-from-template"); }

} // namespace

AgreementsPage::AgreementsPage(Session &session, QWidget *parent)
    : Page(session, tr("Agreements"), ScopeBar::None, parent)
{
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildList());
    m_stack->addWidget(buildEditor());
    buildTemplates();
    content()->addWidget(m_stack);
    buildActions();
    connectEditor();
    updateHeader();
}

AgreementsPage::~AgreementsPage()
{
    hide(); // an open cell closes while its page is whole
}

void AgreementsPage::buildActions()
{
    m_new = new QAction(tr("New agreement"), this);
    m_new->setShortcut(QKeySequence::New);
    m_fromTemplate = new QAction(tr("From a template…"), this);
    m_fromTemplate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    addUndo(
        m_editor->form(), true, [this] { m_editor->undo(); }, [this] { m_editor->redo(); });
    m_save = new QAction(tr("Save"), this);
    m_save->setShortcut(QKeySequence::Save);
    m_compare = new QAction(tr("Compare versions…"), this);
    addAction(m_compare);
    connect(m_compare, &QAction::triggered, this, &AgreementsPage::compareVersions);
    m_duplicate = new QAction(tr("Duplicate"), this);
    addAction(m_duplicate);
    connect(m_duplicate, &QAction::triggered, this, &AgreementsPage::duplicate);
    m_asTemplate = new QAction(tr("Save as template…"), this);
    addAction(m_asTemplate);
    connect(m_asTemplate, &QAction::triggered, this, &AgreementsPage::askForTemplate);
    m_print = new QAction(icon(QStringLiteral("print")), tr("Print…"), this);
    m_print->setShortcut(QKeySequence::Print);
    m_print->setToolTip(tr("Print the agreement…"));
    for (QAction *action : {m_new, m_fromTemplate, m_save, m_print}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_printButton = header()->addAction(m_print);
    m_printButton->setObjectName(QStringLiteral("print"));
    m_saveButton = header()->addAction(m_save, true);
    m_templateButton = header()->addAction(m_fromTemplate);
    m_templateButton->setObjectName(QStringLiteral("fromTemplate"));
    m_newButton = header()->addAction(m_new, true);
    m_newButton->setObjectName(QStringLiteral("new"));
    m_saveButton->setObjectName(QStringLiteral("save"));
    connect(m_new, &QAction::triggered, this, [this] { leave([this] { createAgreement(); }); });
    connect(m_fromTemplate, &QAction::triggered, this, [this] { leave([this] { showTemplates(); }); });
    connect(m_save, &QAction::triggered, this, &AgreementsPage::save);
    setSaveAction(m_save);
    connect(m_print, &QAction::triggered, this, &AgreementsPage::printAgreement);
    connect(header(), &PageHeader::backRequested, this, [this] { leave([this] { showList(); }); });
}

QWidget *AgreementsPage::buildList()
{
    const Metrics m = metrics();
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, m.half(), 0, 0);
    m_filter = new QLineEdit(pane);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(m.px(320));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(m.gap(), 0, m.gap(), 0);
    tools->addWidget(m_filter);
    tools->addStretch();
    auto *hours = new QPushButton(icon(QStringLiteral("calendar")), tr("Service hours…"), pane);
    hours->setObjectName(QStringLiteral("serviceHours"));
    setSmall(hours);
    tools->addWidget(hours);
    connect(hours, &QPushButton::clicked, this, [this] {
        session().navigate({QStringLiteral("calendars"), {}, std::nullopt, std::nullopt});
    });
    layout->addLayout(tools);
    m_model = new AgreementsTableModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_model);
    m_sorted->setFilterKeyColumn(-1);
    m_sorted->setFilterRole(AgreementsTableModel::FilterRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setSortRole(AgreementsTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_list = makeList(m_sorted, QStringLiteral("agreements"), tr("Agreements"), pane);
    m_list->setSortingEnabled(true);
    m_list->sortByColumn(0, Qt::AscendingOrder);
    auto *none = new EmptyState(tr("There are no agreements yet."),
        tr("Draft one from a template that has what a good agreement contains, or begin with an empty form."),
        tr("From a template…"), pane);
    connect(none, &EmptyState::activated, this, [this] { m_fromTemplate->trigger(); });
    showWhileEmpty(m_list, m_model, none);
    layout->addWidget(m_list, 1);
    leadDown(m_filter, m_list);
    connect(m_filter, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto id = AgreementId::parse(index.data(AgreementsTableModel::IdRole).toString()))
            openAgreement(*id);
    });
    return pane;
}

QWidget *AgreementsPage::buildEditor()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildAmendment());
    m_templateSaver = new TemplateSaver(pane);
    layout->addWidget(m_templateSaver);
    m_conflict = new ConflictPanel(pane);
    connect(m_conflict, &ConflictPanel::chosen, this, &AgreementsPage::saveMerged);
    layout->addWidget(m_conflict);
    m_editor = new AgreementEditor(pane);
    layout->addWidget(m_editor, 1);
    connect(m_conflict, &ConflictPanel::openChanged, this, [this](bool open) {
        m_editor->form()->setEnabled(!open);
        m_editor->panel()->setEnabled(!open);
        updateHeader();
    });
    return pane;
}

QWidget *AgreementsPage::buildAmendment()
{
    const Metrics m = metrics();
    m_amendment = new QWidget(this);
    m_amendment->setObjectName(QStringLiteral("amendment"));
    m_amendment->hide();
    auto *row = new QHBoxLayout(m_amendment);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.half());
    auto *grid = new FormGrid(2, m_amendment);
    m_effective = grid->addDate(tr("New version from"), QStringLiteral("amendment.effective"));
    m_note = grid->addText(tr("Why it is amended"), QStringLiteral("amendment.note"));
    auto *cancel = new QPushButton(tr("Cancel"), m_amendment);
    auto *confirm = new QPushButton(tr("Save amendment"), m_amendment);
    confirm->setObjectName(QStringLiteral("amendment.save"));
    m_noteProblem = textLabel(tr("Say why it is amended; whoever approves it reads that."), Type::Small, false, grid);
    m_noteProblem->setObjectName(QStringLiteral("amendment.problem"));
    m_noteProblem->hide();
    auto *fields = new QVBoxLayout;
    fields->addWidget(grid);
    fields->addWidget(m_noteProblem);
    row->addLayout(fields, 1);
    row->addWidget(cancel);
    row->addWidget(confirm);
    connect(m_note, &QLineEdit::textChanged, m_noteProblem, &QWidget::hide);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_amendment->hide();
        m_afterAmendment = nullptr;
    });
    connect(confirm, &QPushButton::clicked, this, &AgreementsPage::amend);
    return m_amendment;
}

void AgreementsPage::connectEditor()
{
    connect(m_editor, &AgreementEditor::edited, this, &AgreementsPage::updateHeader);
    connect(m_editor->panel(), &AgreementPanel::stepRequested, this, &AgreementsPage::takeStep);
    connect(m_editor->notice(), &NoticeSection::fileRequested, this, [this] {
        if (const auto read = chooseHolidays(*this))
            m_editor->notice()->addHolidays(*read);
    });
    connect(m_editor, &AgreementEditor::hoursRequested, this, &AgreementsPage::openHours);
    connect(&session().workspace(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        for (const RecordChange &each : changes)
            if (m_awaitsHours && each.kind == RecordKind::Calendar && each.before.isEmpty())
                m_newHours = CalendarId::parse(each.id);
    });
    connect(m_editor->panel(), &AgreementPanel::duplicateRequested, this, &AgreementsPage::duplicate);
    connect(m_editor->panel(), &AgreementPanel::templateRequested, this, &AgreementsPage::askForTemplate);
    connect(m_editor->panel(), &AgreementPanel::compareRequested, this, &AgreementsPage::compareVersions);
    const CompletenessPanel *check = m_editor->panel()->completeness();
    connect(check, &CompletenessPanel::acceptRequested, this, [this](const Finding &finding, const QString &reason) {
        takeDecision(acceptFinding(session().workspace(), m_editor->stored(), finding, reason));
    });
    connect(check, &CompletenessPanel::withdrawRequested, this, [this](const QString &rule, const QString &subject) {
        takeDecision(withdrawAcceptance(session().workspace(), m_editor->stored(), rule, subject));
    });
    new AttachmentActions(*this, *m_editor, [this](const Result<Agreement> &stored) { takeDecision(stored); });
    new ReportActions(*this, *m_editor, [this](const Result<Agreement> &stored) { takeDecision(stored); });
}

bool AgreementsPage::isEditing() const { return m_stack->currentIndex() == 1; }

bool AgreementsPage::hasDraft() const
{
    return isFillingTemplate() ? m_templates->isEdited() : isEditing() && m_editor->isEdited();
}

void AgreementsPage::openHours(const std::optional<CalendarId> &id)
{
    m_awaitsHours = !id;
    m_newHours.reset();
    const QString zone = m_editor->draft().latest().content.zone;
    session().navigate(
        {QStringLiteral("calendars"), id ? id->text() : QStringLiteral("new:") + zone, std::nullopt, std::nullopt});
}

void AgreementsPage::followHours(const Portfolio &portfolio)
{
    if (!isEditing())
        return;
    m_editor->takePortfolio(session().portfolio());
    const auto known = [&](const CalendarRecord &each) { return each.id == m_newHours; };
    if (!m_newHours || std::none_of(portfolio.calendars.begin(), portfolio.calendars.end(), known))
        return;
    m_awaitsHours = false;
    m_editor->chooseHours(*std::exchange(m_newHours, std::nullopt));
}

bool AgreementsPage::savesInPlace() const
{
    const Agreement &stored = m_editor->stored();
    return !standsAsSigned(stored, session().today())
        || (stored.owner != m_editor->draft().owner && changesNothingAgreed(stored, m_editor->draft()));
}

Destination AgreementsPage::place() const
{
    const QString id = isFillingTemplate() ? templatePlace() : isEditing() ? m_editor->stored().id.text() : QString();
    return {objectName(), id, std::nullopt, std::nullopt};
}

void AgreementsPage::open(const Destination &destination)
{
    if (!session().portfolio()) {
        m_wanted = destination;
        return;
    }
    m_wanted.reset();
    if (destination.id.isEmpty()) {
        showList();
        return;
    }
    if (destination.id == templatePlace()) {
        showTemplates();
        return;
    }
    const QString id = agreementIn(destination);
    if (!isEditing() || id != place().id) {
        const auto found = findAgreementByReference(session().workspace().database(), id);
        if (!found) {
            showError(found.error());
            return;
        }
        openAgreement(found->id);
    }
    showClause(destination);
}

void AgreementsPage::refresh(const Portfolio &portfolio)
{
    const QString current = m_list->currentIndex().data(AgreementsTableModel::IdRole).toString();
    m_model->setPortfolio(session().portfolio(), session().today(), std::nullopt);
    using Model = AgreementsTableModel;
    fitColumns(m_list,
        {Model::TitleColumn, metrics().px(165),
            {Model::KindColumn, Model::CustomerColumn, Model::CompletenessColumn, Model::EndColumn,
                Model::ProviderColumn}});
    if (const auto id = AgreementId::parse(current); id && portfolio.agreement(*id))
        m_list->setCurrentIndex(m_sorted->mapFromSource(m_model->index(m_model->rowOf(*id), 0)));
    else if (m_sorted->rowCount() > 0)
        m_list->setCurrentIndex(m_sorted->index(0, 0));
    if (m_wanted)
        open(*m_wanted);
    followHours(portfolio);
    updateHeader();
}

void AgreementsPage::openAgreement(const AgreementId &id)
{
    if (isEditing() && m_editor->stored().id == id)
        return;
    showList();
    const auto stored = findAgreement(session().workspace().database(), id);
    if (!stored) {
        showError(stored.error());
        return;
    }
    showEditor(*stored, *stored);
}

void AgreementsPage::createAgreement()
{
    if (!hasParties())
        return;
    const auto &all = session().portfolio()->organisations;
    const auto first = [&](bool internal, const OrganisationId *other) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Organisation &each) {
            return each.internal == internal && !each.archived && (!other || each.id != *other);
        });
        if (found != all.end())
            return found->id;
        return other && all.front().id == *other ? all[1].id : all.front().id;
    };
    const OrganisationId provider = first(false, nullptr);
    const Agreement fresh = newAgreement(provider, first(true, &provider), session().today());
    showList();
    showEditor(fresh, fresh);
    m_editor->jumpTo(QStringLiteral("reference"));
}

void AgreementsPage::showEditor(const Agreement &stored, const Agreement &draft)
{
    showEditor(stored, draft, session().portfolio());
}

void AgreementsPage::showEditor(
    const Agreement &stored, const Agreement &draft, const std::shared_ptr<const Portfolio> &records)
{
    clearError();
    m_amendment->hide();
    m_templateSaver->hide();
    m_conflict->hide();
    m_editor->setAgreement(stored, draft, records, session().today());
    m_stack->setCurrentIndex(1);
    updateHeader();
}

void AgreementsPage::showList()
{
    clearError();
    m_stack->setCurrentIndex(0);
    updateHeader();
    m_list->setFocus();
}

bool AgreementsPage::refuseProblems()
{
    m_editor->takeEdits();
    if (m_editor->problems().empty())
        return false;
    const Error &first = m_editor->problems().front();
    showError({first.code, first.message, {}, first.advice});
    m_editor->jumpTo(first.place);
    return true;
}

void AgreementsPage::save()
{
    if (isFillingTemplate())
        makeFromTemplate();
    if (!isEditing())
        return;
    closeOpenCell();
    if (refuseProblems())
        return;
    if (!m_editor->isEdited() && m_editor->stored().revision > 0) {
        session().inform(tr("Nothing was changed."));
        return;
    }
    if (savesInPlace())
        saveInPlace();
    else
        askForAmendment();
}

void AgreementsPage::askForAmendment()
{
    const QDate earliest = m_editor->stored().latest().effective.addDays(1);
    m_effective->setDate(std::max(earliest, session().today().addDays(1)));
    if (!m_amendment->isVisible())
        m_note->clear();
    m_noteProblem->hide();
    m_amendment->show();
    m_note->setFocus();
}

void AgreementsPage::amend()
{
    if (refuseProblems())
        return;
    const auto effective = m_effective->date();
    if (!effective) {
        m_effective->setFocus(Qt::OtherFocusReason); // the line beneath it says why
        return;
    }
    if (m_note->text().trimmed().isEmpty()) {
        m_noteProblem->show();
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    Agreement amended = m_editor->stored();
    amended.owner = m_editor->draft().owner;
    const bool saved = adopt(amendAgreement(session().workspace(), amended, m_editor->draft().latest().content,
        *effective, m_note->text().trimmed(), latestTitle(m_editor->draft())));
    if (const auto next = std::exchange(m_afterAmendment, nullptr); saved && next)
        QTimer::singleShot(0, window(), next);
}

void AgreementsPage::printAgreement()
{
    // The version that the form shows, which may wait for approval.
    const Agreement &shown = m_editor->stored();
    session().navigate({QStringLiteral("reports"), ReportsPage::documentId(shown.id, shown.latest().number),
        std::nullopt, std::nullopt});
}

void AgreementsPage::takeDecision(const Result<Agreement> &decided)
{
    if (!decided) {
        showRefusal(decided.error());
        return;
    }
    clearError();
    m_editor->takeStored(*decided);
    session().informSaved();
    updateHeader();
    keepKeyboard();
}

void AgreementsPage::keepKeyboard()
{
    // What had the keyboard may be gone with what was decided; otherwise Qt gives it to the rail.
    const QWidget *focus = QApplication::focusWidget();
    if (isVisible() && (focus == nullptr || !isAncestorOf(focus)))
        m_editor->setFocus(Qt::OtherFocusReason);
}

bool AgreementsPage::adopt(const Result<Agreement> &saved)
{
    if (!saved) {
        showRefusal(saved.error());
        if (saved.error().code == ErrorCode::Conflict && isEditing())
            showConflict();
        return false;
    }
    showEditor(*saved, *saved);
    session().informSaved();
    keepKeyboard();
    return true;
}

bool AgreementsPage::saveEdits()
{
    if (isFillingTemplate())
        return makeFromTemplate();
    closeOpenCell();
    if (refuseProblems())
        return false;
    if (savesInPlace())
        return saveInPlace();
    m_afterAmendment = takeLeaving();
    askForAmendment();
    return false;
}

void AgreementsPage::discardEdits()
{
    if (isFillingTemplate()) {
        showList();
        return;
    }
    const Agreement stored = m_editor->stored();
    showEditor(stored, stored);
}

std::optional<FormDraft> AgreementsPage::formDraft() const
{
    if (isFillingTemplate())
        return FormDraft{{}, templatePlace(), m_templates->title(), {}, 0, m_templates->snapshot()};
    const Agreement &draft = m_editor->draft();
    const QString named = (draft.reference + u' ' + latestTitle(draft)).trimmed();
    const QString title = named.isEmpty() ? tr("New agreement") : named;
    return FormDraft{{}, draft.id.text(), title, {}, m_editor->stored().revision, m_editor->snapshot()};
}

Result<std::int64_t> AgreementsPage::takeDraft(const FormDraft &draft)
{
    if (draft.id == templatePlace()) {
        showTemplates();
        if (isFillingTemplate())
            m_templates->restore(draft.fields);
        return 0;
    }
    const auto id = AgreementId::parse(draft.id);
    auto stored = id ? findAgreement(session().workspace().database(), *id)
                     : Result<Agreement>(fail(ErrorCode::NotFound, tr("The draft names no agreement.")));
    if (!stored && id && draft.revision == 0) {
        createAgreement();
        if (isEditing()) {
            stored = m_editor->stored();
            stored->id = *id;
        }
    }
    if (!stored)
        return tl::unexpected(stored.error());
    showEditor(*stored, *stored);
    m_editor->restore(draft.fields);
    return stored->revision;
}

void AgreementsPage::updateHeader()
{
    const bool editing = isEditing();
    const bool filling = isFillingTemplate();
    header()->setBackVisible(editing || filling);
    header()->setSearchVisible(!editing);
    m_newButton->setVisible(!editing && !filling);
    m_templateButton->setVisible(!editing && !filling);
    for (QPushButton *button : {m_printButton, m_saveButton})
        button->setVisible(editing);
    setUndoShown(editing);
    m_new->setEnabled(!session().isReadOnly());
    m_asTemplate->setEnabled(editing && !session().isReadOnly() && m_editor->stored().revision > 0);
    m_duplicate->setEnabled(editing && !session().isReadOnly() && m_editor->stored().revision > 0);
    m_compare->setEnabled(editing && m_editor->stored().versions.size() > 1);
    m_fromTemplate->setEnabled(!session().isReadOnly());
    if (filling)
        noteEdits();
    if (!editing) {
        header()->setTitle(filling ? tr("New agreement from a template") : tr("Agreements"));
        header()->setSubtitle({});
        return;
    }
    const Agreement &draft = m_editor->draft();
    const auto portfolio = session().portfolio();
    header()->setTitle(m_editor->stored().revision == 0
            ? tr("New agreement")
            : tr("%1 · %2", "reference and title").arg(draft.reference, latestTitle(draft)));
    header()->setSubtitle(tr("%1 to %2 · %3", "provider, customer, kind")
                              .arg(portfolio->organisationName(draft.provider),
                                  portfolio->organisationName(draft.customer), agreementKindWord(draft.kind)));
    m_save->setText(savesInPlace() ? tr("Save") : tr("Amend…"));
    noteEdits();
    const bool waits = m_conflict->isOpen();
    m_save->setEnabled(!session().isReadOnly() && !waits); // also for what stands in an open cell
    m_print->setEnabled(m_editor->stored().revision > 0);
    nameSteps(waits ? QString() : m_editor->undoName(), waits ? QString() : m_editor->redoName());
}

} // namespace kept
