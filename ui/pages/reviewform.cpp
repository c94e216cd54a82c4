// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewform.h"

#include "models/domain/display.h"
#include "models/evaluation/reviewplan.h"
#include "models/tables/reviewsmodel.h"
#include "models/tables/scorecardmodel.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/edittable.h"
#include "ui/pages/formfields.h"
#include "ui/pages/formsnapshot.h"
#include "ui/pages/listview.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keyboardplace.h"
#include "ui/widgets/statusdelegate.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace kept {

namespace {

QString dateText(const std::optional<QDate> &date) { return date ? inputText(*date) : QString(); }

EditColumn textColumn(const QString &title, int width = 120) { return {title, width, false, {}}; }

/// Nothing for an empty text; an error for one that is no date.
Result<std::optional<QDate>> optionalDate(const QString &text, const QString &place)
{
    if (text.trimmed().isEmpty())
        return std::optional<QDate>();
    const auto date = dateInput(text.trimmed());
    if (!date)
        return fail(ErrorCode::InvalidInput, ReviewForm::tr("“%1” is not a date.").arg(text), place,
            ReviewForm::tr("Write it like %1.").arg(inputText(QDate(2026, 3, 31))));
    return date;
}

EditColumn dateColumn(const QString &title, DateRole role) { return {title, 104, false, {}, role}; }

} // namespace

ReviewForm::ReviewForm(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.gap());
    layout->setSpacing(m.half());
    buildHead(layout);
    buildFields(layout);
    buildScorecard(layout);
    layout->addStretch();
    area->setWidget(page);
    outer->addWidget(area, 1);
    outer->addWidget(horizontalRule(this));
    outer->addWidget(buildBar());
}

void ReviewForm::buildHead(QVBoxLayout *layout)
{
    m_title = textLabel({}, Type::Section);
    m_title->setWordWrap(true);
    m_subject = textLabel({}, Type::Body, true);
    m_subject->setObjectName(QStringLiteral("reviewState"));
    m_restated = new Banner(this);
    m_restated->setObjectName(QStringLiteral("restated"));
    m_restated->hide();
    layout->addWidget(m_title);
    layout->addWidget(m_subject);
    layout->addWidget(m_restated);
}

void ReviewForm::buildFields(QVBoxLayout *layout)
{
    const Metrics m = metrics();
    m_fields = new QWidget(this);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m.half());
    m_held = new DateField(m_fields);
    m_held->setObjectName(QStringLiteral("held"));
    m_held->setAccessibleName(tr("Held on"));
    m_held->setPlaceholderText(tr("a date like %1").arg(inputText(QDate(2026, 3, 31))));
    m_held->setFixedWidth(m.px(200));
    QLabel *heldLabel = textLabel(tr("Held on"), Type::BodyStrong);
    heldLabel->setBuddy(m_held);
    m_people = new EditTable(QStringLiteral("people"), tr("People present"), tr("Add a person"),
        {textColumn(tr("Name")), textColumn(tr("Role"), 220)}, m_fields);
    m_minutes = new QPlainTextEdit(m_fields);
    m_minutes->setObjectName(QStringLiteral("minutes"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_minutes->setTabChangesFocus(true);
    m_minutes->setFixedHeight(m.px(120));
    QLabel *minutesLabel = textLabel(tr("Minutes"), Type::BodyStrong);
    minutesLabel->setBuddy(m_minutes);
    m_decisions = new EditTable(
        QStringLiteral("decisions"), tr("Decisions"), tr("Add a decision"), {textColumn(tr("Decision"))}, m_fields);
    m_actions = new EditTable(QStringLiteral("actions"), tr("Actions"), tr("Add an action"),
        {textColumn(tr("Action")), textColumn(tr("Owner"), 140), dateColumn(tr("Due"), DateRole::End),
            dateColumn(tr("Done"), DateRole::Start)},
        m_fields);
    column->addWidget(heldLabel);
    column->addWidget(m_held->withNote(m_fields));
    const std::pair<QString, QWidget *> sections[] = {
        {tr("People present"), m_people}, {{}, nullptr}, {tr("Decisions"), m_decisions}, {tr("Actions"), m_actions}};
    for (const auto &[title, table] : sections) {
        column->addWidget(table ? textLabel(title, Type::BodyStrong) : minutesLabel);
        column->addWidget(table ? table : m_minutes);
    }
    layout->addWidget(m_fields);
    connect(m_held, &DateField::dateEdited, this, &ReviewForm::markEdited);
    connect(m_minutes, &QPlainTextEdit::textChanged, this, &ReviewForm::markEdited);
    for (const EditTable *table : {m_people, m_decisions, m_actions})
        connect(table, &EditTable::edited, this, &ReviewForm::markEdited);
}

void ReviewForm::buildScorecard(QVBoxLayout *layout)
{
    m_scorecardTitle = textLabel({}, Type::BodyStrong);
    m_scorecard = new ScorecardModel(this);
    m_results = makeList(m_scorecard, QStringLiteral("scorecard"), tr("Scorecard"), this);
    auto *cells = new StatusDelegate(ScorecardModel::StatusRole, m_results);
    cells->setCaptionRole(ScorecardModel::CaptionRole);
    m_results->setItemDelegateForColumn(3, cells);
    m_results->verticalHeader()->setDefaultSectionSize(metrics().statusRow());
    m_results->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scorecardTitle);
    layout->addWidget(m_results);
}

QWidget *ReviewForm::buildBar()
{
    const Metrics m = metrics();
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.threeQuarters());
    row->setSpacing(m.half());
    m_sealHint = new ElidedLabel({}, bar);
    setMuted(m_sealHint);
    m_confirm = new QLineEdit(bar);
    m_confirm->setObjectName(QStringLiteral("confirmSeal"));
    m_confirm->setAccessibleName(tr("Reference of the agreement, to confirm the sealing"));
    m_confirm->setFixedWidth(m.px(140));
    m_seal = new QPushButton(tr("Seal"), bar);
    m_seal->setObjectName(QStringLiteral("seal"));
    m_print = new QPushButton(tr("Print…"), bar);
    m_print->setObjectName(QStringLiteral("printReview"));
    m_save = new QPushButton(tr("Save"), bar);
    m_save->setObjectName(QStringLiteral("saveReview"));
    setPrimary(m_save);
    row->addWidget(m_sealHint, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_seal);
    row->addWidget(m_print);
    row->addWidget(m_save);
    connect(m_confirm, &QLineEdit::textChanged, this, &ReviewForm::updateBar);
    connect(m_seal, &QPushButton::clicked, this, &ReviewForm::sealRequested);
    connect(m_print, &QPushButton::clicked, this, &ReviewForm::printRequested);
    connect(m_save, &QPushButton::clicked, this, &ReviewForm::saveRequested);
    return bar;
}

void ReviewForm::showReview(const Portfolio &portfolio, const Review &review, bool readOnly)
{
    const Agreement *agreement = portfolio.agreement(review.agreement);
    if (!agreement)
        return;
    std::optional<KeyboardPlace> place;
    if (m_review && m_review->id == review.id)
        place.emplace(*m_fields); // it was saved, and who types goes on
    m_review = review;
    m_reference = agreement->reference;
    m_readOnly = readOnly;
    m_title->setText(tr("%1, %2", "agreement and period")
                         .arg(titleOn(*agreement, review.period.last()), displayPeriod(review.period)));
    m_confirm->clear();
    fillFields(review);
    showScorecard(portfolio, *agreement, review);
    updateBar();
}

void ReviewForm::fillFields(const Review &review)
{
    showValues(review);
    m_edited = false;
    m_saved = snapshot();
    m_fields->setEnabled(!m_readOnly && review.state != ReviewState::Sealed);
}

void ReviewForm::showValues(const Review &review)
{
    m_filling = true;
    m_held->setDate(review.held);
    std::vector<EditRow> people, decisions, actions;
    for (const Attendee &person : review.attendees)
        people.push_back({static_cast<int>(people.size()), {person.name, person.role}});
    for (const QString &decision : review.decisions)
        decisions.push_back({static_cast<int>(decisions.size()), {decision}});
    for (const ReviewAction &action : review.actions)
        actions.push_back({static_cast<int>(actions.size()),
            {action.text, action.owner, dateText(action.due), dateText(action.done)}});
    m_people->setRows(people);
    m_decisions->setRows(decisions);
    m_actions->setRows(actions);
    m_minutes->setPlainText(review.minutes);
    m_filling = false;
}

void ReviewForm::showScorecard(const Portfolio &portfolio, const Agreement &agreement, const Review &review)
{
    const auto today = portfolio.scorecards.find(agreement.id);
    QStringList restated;
    std::vector<ScorecardRow> rows;
    if (review.sealed) {
        const auto sealed = scorecardFromJson(QJsonDocument::fromJson(review.sealed->scorecard).object());
        if (sealed)
            rows = scorecardRows(agreement, *sealed, review.period);
        if (today != portfolio.scorecards.end())
            restated = restatements(review, today->second, agreement, portfolio.first);
        m_scorecardTitle->setText(
            tr("Scorecard as it was sealed on %1").arg(displayDate(toDateTime(review.sealed->asOf).date())));
    } else {
        if (today != portfolio.scorecards.end())
            rows = scorecardRows(agreement, today->second, review.period);
        m_scorecardTitle->setText(tr("Scorecard of %1").arg(displayPeriod(review.period)));
    }
    m_scorecard->setRows(std::move(rows));
    fitColumns(m_results, {0, metrics().px(160), {1}});
    m_results->horizontalHeader()->resizeSection(3, metrics().px(150));
    m_results->setFixedHeight(metrics().tableHeader() + m_scorecard->rowCount() * metrics().statusRow() + 2);
    m_restated->setVisible(!restated.isEmpty());
    if (!restated.isEmpty())
        m_restated->showMessage(BannerKind::AtRisk, tr("Restated since:"), restated.join(u' '));
}

void ReviewForm::markEdited()
{
    if (m_filling)
        return;
    const bool differs = snapshot() != m_saved;
    if (std::exchange(m_edited, differs) != differs)
        updateBar();
    Q_EMIT edited();
}

void ReviewForm::updateBar()
{
    if (!m_review)
        return;
    const bool sealed = m_review->state == ReviewState::Sealed;
    const QString state = reviewStateWord(m_review->state);
    m_subject->setText(sealed
            ? tr("%1; fingerprint %2").arg(state, m_review->sealed ? m_review->sealed->fingerprint.left(16) : QString())
            : tr("%1, due %2").arg(state, displayDate(m_review->due)));
    const bool sealable = m_review->state == ReviewState::Held && !m_edited && !m_readOnly;
    m_confirm->setVisible(!sealed);
    m_seal->setVisible(!sealed);
    m_confirm->setEnabled(sealable);
    m_confirm->setPlaceholderText(m_reference);
    m_seal->setEnabled(sealable && m_confirm->text().trimmed() == m_reference);
    m_sealHint->setText(sealed ? tr("A sealed review is not changed any more.")
            : sealable         ? tr("Sealing cannot be undone. To seal, type %1.").arg(m_reference)
                               : tr("A review is sealed after it was held and saved."));
    m_save->setVisible(!sealed);
    m_save->setEnabled(m_edited && !m_readOnly);
}

Result<Review> ReviewForm::entered() const
{
    Review review = *m_review;
    if (const auto wrong = m_held->problem())
        return fail(wrong->code, wrong->message, tr("Held on"), wrong->advice);
    review.held = m_held->date();
    review.attendees.clear();
    for (const EditRow &row : m_people->rows())
        review.attendees.push_back({row.cells.value(0).trimmed(), row.cells.value(1).trimmed()});
    review.minutes = m_minutes->toPlainText();
    review.decisions.clear();
    for (const EditRow &row : m_decisions->rows())
        review.decisions.append(row.cells.value(0).trimmed());
    review.actions.clear();
    for (const EditRow &row : m_actions->rows()) {
        const auto due = optionalDate(row.cells.value(2), tr("Actions, due"));
        const auto done = optionalDate(row.cells.value(3), tr("Actions, done"));
        if (!due || !done)
            return tl::unexpected(due ? done.error() : due.error());
        review.actions.push_back({row.cells.value(0).trimmed(), row.cells.value(1).trimmed(), *due, *done});
    }
    return review;
}

QString ReviewForm::title() const { return m_title->text(); }

QJsonObject ReviewForm::snapshot() const { return formSnapshot(*m_fields); }

void ReviewForm::restore(const QJsonObject &snapshot)
{
    m_filling = true;
    applySnapshot(*m_fields, snapshot);
    m_filling = false;
    markEdited();
}

void ReviewForm::takeMerged(const Review &theirs, const Review &merged)
{
    m_review = theirs;
    fillFields(theirs);
    showValues(merged);
    markEdited();
    updateBar();
}

void ReviewForm::markSaved(const Review &review)
{
    m_review = review;
    m_edited = false;
    m_saved = snapshot();
    updateBar();
}

} // namespace kept
