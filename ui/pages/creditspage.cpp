// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/creditspage.h"

#include "models/domain/display.h"
#include "models/evaluation/creditconversion.h"
#include "models/evaluation/creditelection.h"
#include "models/workspace/claims.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/claimattachments.h"
#include "ui/pages/creditchoices.h"
#include "ui/pages/formfields.h"
#include "ui/pages/invoicesdialog.h"
#include "ui/pages/ledgerexport.h"
#include "ui/pages/listview.h"
#include "ui/pages/ratesdialog.h"
#include "ui/pages/reportspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/questionbanner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

namespace kept {

CreditsPage::CreditsPage(Session &session, QWidget *parent)
    : Page(session, tr("Credits"), ScopeBar::PeriodAndSupplier, parent)
{
    content()->addWidget(buildTools());
    m_stack = new QStackedWidget(this);
    auto *none = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(none);
    const int gap = metrics().gap();
    layout->setContentsMargins(gap, gap, gap, gap);
    auto *empty = new EmptyState(tr("No service credit matches."),
        tr("A credit follows when a service level with a credit rule is missed. Look at all periods, or at another "
           "state."),
        tr("Show all periods"), none);
    layout->addWidget(empty);
    m_stack->addWidget(none);
    m_stack->addWidget(buildLedger());
    content()->addWidget(m_stack, 1);
    connect(empty, &EmptyState::activated, this, [this] {
        m_state->setCurrentIndex(0);
        m_allPeriods->setChecked(true);
        fill();
    });
}

QWidget *CreditsPage::buildTools()
{
    const Metrics m = metrics();
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.gap());
    m_state = new QComboBox(tools);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("All states"), -1);
    for (const CreditState state : {CreditState::Expected, CreditState::Entitled, CreditState::Claimed,
             CreditState::Accepted, CreditState::Disputed, CreditState::Rejected, CreditState::Credited,
             CreditState::Forgone, CreditState::TakenBack})
        m_state->addItem(creditStateWord(state), static_cast<int>(state));
    m_allPeriods = new QCheckBox(tr("All periods"), tools);
    m_allPeriods->setObjectName(QStringLiteral("allPeriods"));
    row->addWidget(m_state);
    row->addWidget(m_allPeriods);
    row->addStretch(1);
    const auto addTool = [&](const QString &text, const char *name) {
        auto *button = new QPushButton(text, tools);
        button->setObjectName(QLatin1String(name));
        setSmall(button);
        row->addWidget(button);
        return button;
    };
    connect(addTool(tr("Invoices…"), "showInvoices"), &QPushButton::clicked, this,
        [this] { (new InvoicesDialog(session(), this))->show(); });
    connect(addTool(tr("Exchange rates…"), "showRates"), &QPushButton::clicked, this,
        [this] { (new RatesDialog(session(), this))->show(); });
    connect(addTool(tr("Export…"), "exportLedger"), &QPushButton::clicked, this,
        [this] { exportLedger(*this, m_model->rows()); });
    connect(m_state, &QComboBox::activated, this, &CreditsPage::fill);
    connect(m_allPeriods, &QCheckBox::toggled, this, &CreditsPage::fill);
    return tools;
}

QWidget *CreditsPage::buildLedger()
{
    const Metrics m = metrics();
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_model = new CreditsModel(this);
    m_list = makeList(m_model, QStringLiteral("ledger"), tr("Service credits"), pane);
    layout->addWidget(m_list, 1);
    m_sums = textLabel({}, Type::BodyStrong, false, pane);
    m_sums->setObjectName(QStringLiteral("sums"));
    m_sums->setWordWrap(true);
    m_sums->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    layout->addWidget(horizontalRule(pane));
    layout->addWidget(m_sums);
    layout->addWidget(horizontalRule(pane));
    layout->addWidget(buildSteps());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CreditsPage::showCurrent);
    return pane;
}

QWidget *CreditsPage::buildSteps()
{
    const Metrics m = metrics();
    auto *bar = new QWidget(this);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.threeQuarters());
    column->setSpacing(m.half());
    moveBanners(column); // what is pointed at in the list stays there
    auto *head = new QHBoxLayout;
    m_subject = new ElidedLabel({}, bar);
    m_figure = new LinkButton(tr("Show the figure"), bar);
    m_figure->setObjectName(QStringLiteral("showFigure"));
    head->addWidget(m_subject, 1);
    m_letter = new LinkButton(tr("Claim letter"), bar);
    m_letter->setObjectName(QStringLiteral("claimLetter"));
    head->addWidget(m_letter);
    head->addWidget(m_figure);
    column->addLayout(head);
    m_story = textLabel({}, Type::Body, true, bar);
    m_story->setObjectName(QStringLiteral("story"));
    m_story->setWordWrap(true);
    column->addWidget(m_story);
    m_choices = new CreditChoices(bar);
    m_choices->setObjectName(QStringLiteral("choices"));
    column->addWidget(m_choices);
    m_files = new ClaimAttachments(*this, bar);
    column->addWidget(m_files);
    column->addWidget(buildAnswer(bar));
    m_stepNote = textLabel({}, Type::Small, true, bar);
    m_stepNote->setObjectName(QStringLiteral("stepNote"));
    m_stepNote->setWordWrap(true);
    column->addWidget(m_stepNote);
    column->addLayout(buildStepButtons(bar));
    connect(m_choices, &CreditChoices::chosen, this, &CreditsPage::claimOther);
    connect(m_files, &ClaimAttachments::failed, this, &Page::showError);
    connect(m_files, &ClaimAttachments::stored, this, [this] {
        clearError();
        session().informSaved();
    });
    connect(m_letter, &QPushButton::clicked, this, &CreditsPage::showLetter);
    connect(m_figure, &QPushButton::clicked, this, &CreditsPage::showFigure);
    addWays();
    return bar;
}

QLayout *CreditsPage::buildStepButtons(QWidget *bar)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().half());
    row->addStretch(1);
    for (QPushButton *step : {addStep(QStringLiteral("accepted"), tr("Accepted"), ClaimState::Accepted),
             addStep(QStringLiteral("disputed"), tr("Disputed"), ClaimState::Disputed),
             addStep(QStringLiteral("rejected"), tr("Rejected"), ClaimState::Rejected),
             addStep(QStringLiteral("credited"), tr("Credited"), ClaimState::Credited)})
        row->addWidget(step);
    m_takeBack = new QPushButton(tr("Take back last step…"), bar);
    m_takeBack->setObjectName(QStringLiteral("takeBack"));
    row->insertWidget(0, m_takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &CreditsPage::askTakeBack);
    m_claim = new QPushButton(tr("Claim"), bar);
    m_claim->setObjectName(QStringLiteral("claim"));
    setPrimary(m_claim);
    row->addWidget(m_claim);
    connect(m_claim, &QPushButton::clicked, this, &CreditsPage::claim);
    return row;
}

/// What an answer to a claim says, for the step that is taken next.
QWidget *CreditsPage::buildAnswer(QWidget *parent)
{
    const Metrics m = metrics();
    auto *fields = new QWidget(parent);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m.half());
    const auto field = [&](QLineEdit *edit, const char *name, const QString &label, int width) {
        edit->setObjectName(QLatin1String(name));
        edit->setAccessibleName(label);
        edit->setPlaceholderText(label);
        if (width > 0)
            edit->setFixedWidth(m.px(width));
        row->addWidget(edit, width > 0 ? 0 : 1);
        return edit;
    };
    m_note = field(new QLineEdit(fields), "note", tr("Note"), 0);
    m_invoice = field(new QLineEdit(fields), "invoice", tr("Invoice number"), 160);
    m_invoice->setToolTip(tr("Number of the invoice with the credit"));
    m_accepted = field(new QLineEdit(fields), "acceptedAmount", tr("Accepted amount"), 140);
    m_accepted->setToolTip(tr("How much of the claim is accepted in all, with what is credited already."));
    m_accepted->setAlignment(Qt::AlignRight);
    m_day = new DateField(fields);
    field(m_day, "stepDay", tr("Day of the step"), 140);
    m_day->setToolTip(tr("When it was claimed, or when the other party answered; today when it is left empty."));
    connect(m_day, &QLineEdit::textChanged, this, &CreditsPage::updateClaim);
    connect(m_invoice, &QLineEdit::textChanged, this, &CreditsPage::updateStepNote);
    connect(m_accepted, &QLineEdit::textChanged, this, &CreditsPage::updateStepNote);
    return fields;
}

QPushButton *CreditsPage::addStep(const QString &name, const QString &text, ClaimState state)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, state] { settle(state); });
    m_steps.emplace_back(state, button);
    return button;
}

void CreditsPage::open(const Destination &) { clearError(); }

void CreditsPage::refresh(const Portfolio &) { fill(); }

CreditFilter CreditsPage::filter() const
{
    CreditFilter filter{{}, session().supplier(), {}};
    if (!m_allPeriods->isChecked())
        filter.period = session().period();
    if (m_state->currentData().toInt() >= 0)
        filter.state = static_cast<CreditState>(m_state->currentData().toInt());
    return filter;
}

namespace {

/// Whether the service level has a credit of the same incident as the entry.
bool isOfIncident(const Portfolio &portfolio, const CreditEntry &entry, const ServiceLevelId &level)
{
    const std::vector<ElectionChoice> choices = electionOf(portfolio, entry);
    return std::any_of(choices.begin(), choices.end(),
        [&level](const ElectionChoice &choice) { return choice.entry.serviceLevel == level; });
}

} // namespace

void CreditsPage::fill()
{
    if (!session().portfolio())
        return;
    const CreditRow *before = m_model->row(m_list->currentIndex());
    const auto wanted = before ? std::optional(before->entry) : std::nullopt;
    auto rows = creditRows(*session().portfolio(), filter());
    showSums(rows);
    m_filling = true;
    m_model->setRows(std::move(rows));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    fitColumns(m_list, {2, metrics().px(240), {7, 0, 1}});
    m_list->setCurrentIndex(m_model->index(wanted ? rowLike(*wanted) : 0, 0));
    m_filling = false;
    showCurrent();
}

/// The line itself, one beside it, or the other credit of the same incident that has taken its place; else the first.
int CreditsPage::rowLike(const CreditEntry &wanted) const
{
    std::optional<int> beside;
    std::optional<int> other;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const CreditEntry &entry = m_model->rows()[static_cast<std::size_t>(i)].entry;
        if (entry.agreement != wanted.agreement || entry.period != wanted.period)
            continue;
        if (entry.serviceLevel == wanted.serviceLevel) {
            if (entry.kind == wanted.kind)
                return i;
            beside = i;
        } else if (isOfIncident(*session().portfolio(), entry, wanted.serviceLevel)) {
            other = i;
        }
    }
    return beside.value_or(other.value_or(0));
}

void CreditsPage::showSums(const std::vector<CreditRow> &rows)
{
    std::vector<CreditEntry> entries;
    for (const CreditRow &row : rows)
        entries.push_back(row.entry);
    QStringList lines;
    const std::vector<CreditTotals> all = creditTotals(entries, std::nullopt);
    for (const CreditTotals &totals : all) {
        lines += creditSumsText(totals);
        if (totals.owed > 0)
            lines += tr("Owed by us to others: %1").arg(displayMoney({totals.owed, totals.currency}));
    }
    lines += convertedSumsTexts(*session().portfolio(), all);
    m_sums->setText(lines.join(u'\n'));
}

namespace {

/// A credit that a claim could be made of, if it is in time.
bool isUnclaimed(const CreditEntry &entry)
{
    return entry.amount.minor() > 0 && entry.kind != CreditKind::Bonus && !entry.claim && !entry.isTakenBack;
}

} // namespace

/// What lapsed is claimed with the day in time on which that was done; they may have claimed in time what is recorded
/// only now.
void CreditsPage::updateClaim()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    const bool isOpen = row && !session().isReadOnly() && isUnclaimed(row->entry);
    const bool lapsed = row && row->entry.deadline && row->daysLeft < 0 && !row->entry.owedByUs;
    const auto day = m_day->date();
    const bool isInTime = !lapsed || (day && *day <= *row->entry.deadline);
    m_claim->setEnabled(isOpen && isInTime);
    if (!row || session().isReadOnly() || m_claim->isEnabled())
        m_claim->setToolTip({});
    else if (isOpen)
        m_claim->setToolTip(
            standingText(row->entry) + u' ' + tr("If it was claimed in time, enter that day as the day of the step."));
    else
        m_claim->setToolTip(row->entry.claim ? tr("It is claimed already.") : standingText(row->entry));
    updateStepNote();
}

/// Why the steps that are greyed cannot be taken.
void CreditsPage::explainButtons(const CreditRow *row)
{
    for (const auto &[state, button] : m_steps) {
        if (!row || button->isEnabled() || session().isReadOnly())
            button->setToolTip({});
        else if (!row->entry.claim)
            button->setToolTip(standingText(row->entry));
        else
            button->setToolTip(row->entry.claim->state == ClaimState::Credited
                    ? tr("The claim is settled.")
                    : tr("This step does not follow from where the claim stands."));
    }
}

void CreditsPage::showCurrent()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    followChoice(row);
    m_figure->setEnabled(row);
    m_letter->setEnabled(row && !row->entry.isTakenBack && isToBeClaimed(row->entry.state));
    updateWays();
    const bool writable = row && !session().isReadOnly();
    const bool isOwed = row && row->entry.owedByUs;
    const bool isOpen = writable && isUnclaimed(row->entry);
    m_claim->setText(isOwed ? tr("Record their claim") : tr("Claim"));
    const bool settled = !writable || !row->entry.claim
        || (row->entry.claim->state == ClaimState::Credited && !hasDisputedRest(*row->entry.claim));
    const bool hasRest = !settled && hasDisputedRest(*row->entry.claim);
    for (const auto &[state, button] : m_steps) {
        const bool givesUp = state == ClaimState::Rejected && hasRest;
        button->setEnabled(!settled && (givesUp || isNextStep(*row->entry.claim, state)));
        if (state == ClaimState::Rejected)
            button->setText(hasRest ? tr("Give up the rest") : tr("Rejected"));
    }
    m_takeBack->setEnabled(writable && row->entry.claim);
    m_invoice->setEnabled(!settled);
    m_note->setEnabled(!settled || isOpen);
    m_day->setEnabled(!settled || isOpen);
    updateClaim();
    explainButtons(row);
    showClaim(row ? &row->entry : nullptr);
    m_subject->setText(row ? tr("%1, %2: %3", "service level, period, amount")
                                 .arg(row->serviceLevel, displayPeriod(row->entry.period), displayMoney(row->amount))
                           : QString());
}

void CreditsPage::showClaim(const CreditEntry *entry)
{
    const auto claim = entry ? entry->claim : std::nullopt;
    // The line is always there, so that nothing above it moves from row to row.
    m_story->setText(entry ? standingText(*entry) : QString());
    // What is accepted after a part was credited comes with another invoice.
    const bool isMore = claim
        && ((claim->state == ClaimState::Accepted && creditedSoFar(*claim) > 0)
            || (claim->state == ClaimState::Credited && hasDisputedRest(*claim)));
    m_invoice->setText(claim && !isMore ? claim->invoice : QString());
    const bool mayAccept = claim && isNextStep(*claim, ClaimState::Accepted);
    m_accepted->setText(!claim ? QString()
            : mayAccept        ? inputText(claim->amount.amountText())
                               : inputText(creditedAmount(*claim).amountText()));
    m_accepted->setEnabled(!session().isReadOnly() && mayAccept);
    m_files->showClaim(claim);
    m_choices->showChoices(*session().portfolio(), entry, !session().isReadOnly());
    updateStepNote();
}

/// What was asked and typed was about the row that was chosen before; what was typed waits there.
void CreditsPage::followChoice(const CreditRow *row)
{
    if (m_filling)
        return; // the rows come back
    const QString chosen = row ? row->entry.agreement.text() + u'/' + row->entry.serviceLevel.text() + u'/'
            + row->entry.period.toText() + u'/' + creditKindName(row->entry.kind)
                               : QString();
    const QString before = std::exchange(m_chosen, chosen);
    if (before == chosen)
        return;
    takeQuestionBack();
    m_drafts.insert(before, {m_note->text(), m_day->text()});
    const auto [note, day] = m_drafts.take(chosen);
    m_note->setText(note);
    m_day->setText(day);
    clearError();
}

void CreditsPage::takeQuestionBack() { findChild<QuestionBanner *>(QStringLiteral("question"))->withdraw(); }

/// The letter goes over all credits of the period that is looked at, if this one is in it.
void CreditsPage::showLetter()
{
    const CreditRow *row = m_model->row(m_list->currentIndex());
    if (!row)
        return;
    const Period &own = row->entry.period;
    const Period shown = session().period();
    const bool isInside = shown.first() <= own.first() && own.end() <= shown.end();
    session().navigate({QStringLiteral("reports"), ReportsPage::letterId(row->entry.agreement), std::nullopt,
        isInside ? std::nullopt : std::optional(own)});
}

} // namespace kept
