// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewspage.h"

#include "models/domain/codec.h"
#include "models/workspace/reviews.h"
#include "ui/look/metrics.h"
#include "ui/pages/conflictpanel.h"
#include "ui/pages/formhistory.h"
#include "ui/pages/listview.h"
#include "ui/pages/reviewform.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace kept {

ReviewsPage::ReviewsPage(Session &session, QWidget *parent)
    : Page(session, tr("Reviews"), ScopeBar::PeriodAndSupplier, parent)
{
    m_stack = new QStackedWidget(this);
    auto *none = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(none);
    const int gap = metrics().gap();
    layout->setContentsMargins(gap, gap, gap, gap);
    auto *empty = new EmptyState(tr("No review is due."),
        tr("Reviews follow from the cadence of each active agreement, once its first period has ended."),
        tr("Show the agreements"), none);
    layout->addWidget(empty);
    connect(empty, &EmptyState::activated, this, [this] {
        this->session().navigate({QStringLiteral("agreements"), {}, std::nullopt, std::nullopt});
    });
    m_stack->addWidget(none);
    auto *splitter = new QSplitter(Qt::Horizontal, m_stack);
    m_model = new ReviewsModel(this);
    m_list = makeList(m_model, QStringLiteral("reviews"), tr("Reviews"), splitter);
    splitter->addWidget(m_list);
    splitter->addWidget(buildDetail());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({metrics().px(560), metrics().px(680)});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_stack->addWidget(splitter);
    content()->addWidget(m_stack, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReviewsPage::showCurrent);
    connectForm();
}

QWidget *ReviewsPage::buildDetail()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_conflict = new ConflictPanel(pane);
    m_form = new ReviewForm(pane);
    column->addWidget(m_conflict);
    column->addWidget(m_form, 1);
    connect(m_conflict, &ConflictPanel::chosen, this, &ReviewsPage::saveMerged);
    connect(m_conflict, &ConflictPanel::openChanged, this, [this](bool open) {
        m_form->setEnabled(!open);
        nameSteps();
    });
    return pane;
}

void ReviewsPage::connectForm()
{
    m_steps = new FormUndo(m_form->fields(), [this](const QJsonObject &fields) { m_form->restore(fields); });
    addUndo(
        m_form->fields(), false, [this] { m_steps->undo(); }, [this] { m_steps->redo(); });
    m_save = new QAction(tr("Save"), this);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    connect(m_save, &QAction::triggered, this, &ReviewsPage::saveByKey);
    setSaveAction(m_save);
    connect(m_form, &ReviewForm::edited, this, [this] {
        m_steps->note();
        nameSteps();
        noteEdits();
    });
    connect(m_form, &ReviewForm::saveRequested, this, &ReviewsPage::save);
    connect(m_form, &ReviewForm::sealRequested, this, &ReviewsPage::seal);
    connect(m_form, &ReviewForm::printRequested, this, [this] {
        const Review &review = *m_form->review();
        this->session().navigate({QStringLiteral("reports"), review.id.text(), std::nullopt, review.period});
    });
}

bool ReviewsPage::hasDraft() const { return m_form->isEdited(); }

bool ReviewsPage::saveEdits() { return save(); }

void ReviewsPage::discardEdits()
{
    const Review stored = *m_form->review();
    show(stored);
    clearError();
    noteEdits();
}

std::optional<FormDraft> ReviewsPage::formDraft() const
{
    const Review &review = *m_form->review();
    return FormDraft{{}, review.id.text(), m_form->title(), {}, review.revision, m_form->snapshot()};
}

Result<std::int64_t> ReviewsPage::takeDraft(const FormDraft &draft)
{
    m_wanted = Destination{objectName(), draft.id, std::nullopt, std::nullopt};
    fill();
    if (!m_form->review() || m_form->review()->id.text() != draft.id)
        return fail(ErrorCode::NotFound, tr("The review “%1” is not planned any more.").arg(draft.title));
    m_form->restore(draft.fields);
    return m_form->review()->revision;
}

Destination ReviewsPage::place() const
{
    const auto &review = m_form->review();
    return {objectName(), review ? review->id.text() : QString(), std::nullopt, std::nullopt};
}

void ReviewsPage::open(const Destination &destination)
{
    if (!destination.id.isEmpty())
        m_wanted = destination;
    if (session().portfolio() && isVisible())
        fill();
}

void ReviewsPage::refresh(const Portfolio &) { fill(); }

void ReviewsPage::fill()
{
    if (!session().portfolio())
        return;
    const QString before = m_form->review() ? m_form->review()->id.text() : QString();
    {
        // The rows go and come back; the form must not follow what is current in between.
        const QSignalBlocker blocker(m_list->selectionModel());
        m_model->setRows(reviewRows(*session().portfolio(), session().supplier(), session().today()));
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    fitColumns(m_list, {0, metrics().px(160), {2}});
    Destination wanted = m_wanted.value_or(Destination{QStringLiteral("reviews"), before, std::nullopt, std::nullopt});
    if (!m_wanted && m_period != session().period()) {
        // Another period was chosen: the same agreement's review of it.
        wanted.id = m_form->review() ? m_form->review()->agreement.text() : QString();
        wanted.period = session().period();
    }
    m_wanted.reset();
    m_period = session().period();
    select(wanted.id, wanted.period);
}

void ReviewsPage::select(const QString &id, const std::optional<Period> &period)
{
    int current = 0;
    for (int i = m_model->rowCount() - 1; i >= 0; --i) {
        const Review &review = m_model->rows()[static_cast<std::size_t>(i)].review;
        const bool named = id.isEmpty() || review.id.text() == id || review.agreement.text() == id;
        if (named && (!period || review.period == *period))
            current = i;
    }
    m_list->setCurrentIndex(m_model->index(current, 0));
    m_list->scrollTo(m_list->currentIndex());
    showCurrent();
}

void ReviewsPage::showCurrent()
{
    const ReviewRow *row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    const auto &shown = m_form->review();
    if (m_form->isEdited() && shown) {
        if (shown->id == row->review.id)
            return; // a reload does not take away what is being entered
        // Once the list has finished choosing, the edited one is the chosen one again.
        QTimer::singleShot(0, this, [this] { select(m_form->review()->id.text(), std::nullopt); });
        leave([this, id = row->review.id.text()] { select(id, std::nullopt); });
        return;
    }
    clearError();
    show(row->review);
}

void ReviewsPage::show(const Review &review)
{
    m_form->showReview(*session().portfolio(), review, session().isReadOnly());
    m_conflict->hide();
    m_steps->restart();
    nameSteps();
}

void ReviewsPage::nameSteps()
{
    const bool waits = m_conflict->isOpen();
    Page::nameSteps(waits ? QString() : m_steps->undoName(), waits ? QString() : m_steps->redoName());
}

void ReviewsPage::saveByKey()
{
    closeOpenCell();
    if (m_form->isEdited() && !session().isReadOnly() && !m_conflict->isOpen())
        save();
}

bool ReviewsPage::save()
{
    const auto entered = m_form->entered();
    const auto saved = entered ? recordReview(session().workspace(), *entered) : entered;
    if (!saved) {
        showError(saved.error());
        if (entered && saved.error().code == ErrorCode::Conflict)
            showConflict(*entered);
        return false;
    }
    clearError();
    m_form->markSaved(*saved);
    noteEdits();
    session().informSaved();
    return true;
}

void ReviewsPage::showConflict(const Review &yours)
{
    const auto theirs = findReview(session().workspace().database(), yours.id);
    if (!theirs || theirs->revision == m_form->review()->revision)
        return; // another program held the file
    clearError();
    m_theirs = *theirs;
    Review base = *m_form->review();
    Review own = yours;
    for (Review *side : {&base, &own})
        side->state = theirs->state; // follows from the date
    m_conflict->present(toJson(base), toJson(*theirs), toJson(own), {});
}

void ReviewsPage::saveMerged(const QJsonObject &record)
{
    // Not what is stored now: who changed it since the panel was filled has not been heard yet.
    const Review theirs = *m_theirs;
    auto merged = reviewFromJson(record, {});
    if (!merged) {
        showError(merged.error());
        return;
    }
    m_conflict->hide();
    m_form->takeMerged(theirs, *merged);
    m_steps->restart();
    if (m_form->isEdited()) {
        save();
        return;
    }
    nameSteps();
    noteEdits();
    session().inform(tr("Nothing was changed."));
}

void ReviewsPage::seal()
{
    const auto sealed = sealReview(session().workspace(), m_form->review()->id);
    if (!sealed) {
        showError(sealed.error());
        return;
    }
    clearError();
    show(*sealed);
    session().informSaved();
}

} // namespace kept
