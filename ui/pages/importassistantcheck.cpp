// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantcheck.h"

#include "models/domain/display.h"
#include "ui/look/metrics.h"
#include "ui/pages/importassistantnames.h"
#include "ui/pages/importassistantproblems.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figure.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ImportCheck)
};

/// What the file itself shows, as a sentence.
QString recordDays(const Mapping &mapping, const QDate &first, const QDate &last)
{
    QString sentence = Texts::tr("The first record in the file is of %1, the last of %2.");
    if (mapping.kind == MeasurementKind::Ticket)
        sentence = mapping.selectedBy == SelectedBy::Opened
            ? Texts::tr("The first ticket in the file was opened on %1, the last on %2.")
            : mapping.selectedBy == SelectedBy::Resolved
            ? Texts::tr("The first ticket in the file was resolved on %1, the last on %2.")
            : Texts::tr("The first ticket in the file was changed on %1, the last on %2.");
    return sentence.arg(displayDate(first), displayDate(last));
}

} // namespace

ImportCheck::ImportCheck(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(area);
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    layout->setSpacing(m.gap());
    layout->addWidget(buildCounts());
    m_names = new ImportNames(page);
    layout->addWidget(m_names);
    m_problems = new ImportProblems(page);
    layout->addWidget(m_problems, 1);
    layout->addWidget(buildReason());
    layout->addWidget(buildEffect());
    layout->addWidget(buildCoverage());
    layout->addStretch();
    area->setWidget(page);
    setTabOrder(m_names, m_problems);
    connect(m_names, &ImportNames::matchesChanged, this, &ImportCheck::recheckWanted);
    connect(m_problems, &ImportProblems::edited, this, &ImportCheck::recheckWanted);
}

QWidget *ImportCheck::buildCounts()
{
    m_counts = new Card({}, tr("nothing is written yet"), this);
    m_figures = new FigureRow(m_counts);
    m_figures->setObjectName(QStringLiteral("counts"));
    m_counts->addWidget(m_figures);
    m_counts->addWidget(buildPolicy());
    m_counts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_counts;
}

QWidget *ImportCheck::buildPolicy()
{
    m_policy = new QWidget(m_counts);
    m_policy->setObjectName(QStringLiteral("policyChoice"));
    auto *grid = new QGridLayout(m_policy);
    grid->setContentsMargins(0, metrics().half(), 0, 0);
    grid->setHorizontalSpacing(metrics().gap());
    grid->setVerticalSpacing(metrics().quarter());
    grid->setColumnStretch(1, 1);
    const auto addChoice = [&](const QString &title, const QString &name, QLabel *&text) {
        auto *choice = new QRadioButton(title, m_policy);
        choice->setObjectName(name);
        text = textLabel({}, Type::Body, true);
        text->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(choice, row, 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(text, row, 1);
        return choice;
    };
    m_all = addChoice(tr("&All or nothing"), QStringLiteral("allOrNothing"), m_allText);
    m_good = addChoice(tr("&Good rows only"), QStringLiteral("goodRows"), m_goodText);
    connect(m_good, &QRadioButton::toggled, this, &ImportCheck::policyChanged);
    return m_policy;
}

QWidget *ImportCheck::buildCoverage()
{
    auto *card = new Card(
        tr("Complete from and to"), tr("a period is judged only where its records are known to be complete"), this);
    m_days = new QWidget(card);
    auto *row = new QHBoxLayout(m_days);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    const auto addDay = [&](const QString &label, const QString &name, DateRole role) {
        auto *day = new DateField(m_days);
        day->setRole(role);
        day->setFixedWidth(metrics().px(132));
        day->setObjectName(name);
        auto *text = new QLabel(label, m_days);
        text->setBuddy(day);
        row->addWidget(text);
        row->addWidget(day);
        return day;
    };
    m_first = addDay(tr("All records &from"), QStringLiteral("coveredFrom"), DateRole::Start);
    m_last = addDay(tr("&to"), QStringLiteral("coveredTo"), DateRole::End);
    row->addWidget(
        textLabel(tr("are in this file. A day without a record then counts as a day without one."), Type::Body, true),
        1);
    for (DateField *day : {m_first, m_last})
        connect(day, &DateField::dateEdited, this, [this] {
            m_daysDeclared = true;
            explainDays();
        });
    m_daysReason = textLabel({}, Type::Body);
    m_daysReason->setObjectName(QStringLiteral("coverageReason"));
    m_daysReason->setWordWrap(true);
    m_months = new QPushButton(card);
    m_months->setObjectName(QStringLiteral("wholeMonths"));
    connect(m_months, &QPushButton::clicked, this, [this] { declareDays(m_wholeMonths.first, m_wholeMonths.second); });
    m_noDays = textLabel({}, Type::Body, true);
    m_noDays->setObjectName(QStringLiteral("noCoverage"));
    m_noDays->setWordWrap(true);
    card->addWidget(m_days);
    card->addWidget(m_daysReason);
    card->body()->addWidget(m_months, 0, Qt::AlignLeft);
    card->addWidget(m_noDays);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return card;
}

QWidget *ImportCheck::buildReason()
{
    m_reasonCard =
        new Card(tr("Why rows were mended or left out"), tr("the audit trail keeps it with the cells"), this);
    m_reason = new QLineEdit(m_reasonCard);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Why rows were mended or left out"));
    m_reason->setPlaceholderText(tr("One sentence, such as who confirmed the right times"));
    m_reasonCard->addWidget(m_reason);
    m_reasonCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_reasonCard->hide();
    return m_reasonCard;
}

QString ImportCheck::reason() const { return m_reason->text().trimmed(); }

void ImportCheck::focusReason() { m_reason->setFocus(Qt::OtherFocusReason); }

QWidget *ImportCheck::buildEffect()
{
    m_effectCard = new Card(tr("What it changes"), tr("once it is imported"), this);
    m_effect = textLabel({}, Type::Body);
    m_effect->setObjectName(QStringLiteral("effect"));
    m_effect->setWordWrap(true);
    m_effectCard->addWidget(m_effect);
    m_effectCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_effectCard;
}

void ImportCheck::start(std::vector<Service> services, std::vector<Organisation> organisations)
{
    m_names->start(std::move(services), std::move(organisations));
    m_problems->start();
    m_reason->clear();
    m_daysDeclared = false;
}

std::vector<Coverage> ImportCheck::coverage() const
{
    const auto first = m_first->date();
    const auto last = m_last->date();
    if (!first || !last)
        return {};
    return coverageBetween(m_preview->parsed, m_preview->mapping, *first, *last);
}

std::optional<Error> ImportCheck::refuseDays()
{
    if (m_days->isHidden())
        return std::nullopt;
    for (DateField *field : {m_first, m_last}) {
        if (field->date())
            continue;
        field->setFocus(Qt::OtherFocusReason);
        return field->problem().value_or(Error{ErrorCode::InvalidInput,
            tr("The days for which the file is complete need a first and a last one."), {}, {}});
    }
    if (*m_first->date() <= *m_last->date())
        return std::nullopt;
    m_last->setFocus(Qt::OtherFocusReason);
    return Error{ErrorCode::InvalidInput, tr("The last complete day lies before the first one."), {}, {}};
}

BadRowPolicy ImportCheck::policy() const
{
    return m_good->isChecked() ? BadRowPolicy::GoodRows : BadRowPolicy::AllOrNothing;
}

ImportDecisions ImportCheck::decisions() const
{
    ImportDecisions decisions = m_names->decisions();
    RowEdits mended = m_problems->edits();
    mended.leftOut.insert(mended.leftOut.end(), decisions.rows.leftOut.begin(), decisions.rows.leftOut.end());
    decisions.rows = std::move(mended);
    return decisions;
}

Mapping ImportCheck::matched(const Mapping &mapping) const { return m_names->matched(mapping); }

bool ImportCheck::focusFirstGap()
{
    if (!m_names->isAnythingUnknown())
        return false;
    m_names->focusFirst();
    return true;
}

void ImportCheck::setPreview(
    std::shared_ptr<const ImportPreview> preview, const ImportEffect &effect, const QDate &today)
{
    m_preview = std::move(preview);
    m_names->setParsed(m_preview->parsed, m_preview->mapping);
    m_problems->setPreview(m_preview);
    showCounts();
    showPolicy();
    showCoverage(today);
    const RowEdits &edits = m_preview->decisions.rows;
    m_reasonCard->setVisible(!edits.cells.empty() || !edits.leftOut.empty());
    m_effectCard->setVisible(!m_preview->parsed.records.empty() || !m_preview->invoices.empty());
    m_effect->setText(effectSentences(effect, *m_preview).join(u'\n'));
}

void ImportCheck::showCounts()
{
    const QLocale locale;
    const auto number = [&](std::int64_t value) { return locale.toString(qlonglong(value)); };
    const ParsedFile &parsed = m_preview->parsed;
    m_counts->setTitle(tr("%n row(s) read", nullptr, static_cast<int>(parsed.rowsRead)));
    std::vector<FigureValue> figures{
        {QStringLiteral("new"), number(m_preview->added), std::nullopt, tr("new"), tr("will be added"), {}},
        {QStringLiteral("changed"), number(m_preview->changed), std::nullopt, tr("changed"), tr("supersede older ones"),
            {}},
        {QStringLiteral("same"), number(m_preview->same), std::nullopt, tr("same"), tr("already here"), {}},
        {QStringLiteral("rejected"), number(parsed.rowsRejected), std::nullopt, tr("rejected"),
            parsed.rowsRejected > 0 ? tr("see below") : tr("none"), {}}};
    if (parsed.rowsLeftOut > 0)
        figures.push_back({QStringLiteral("leftOut"), number(parsed.rowsLeftOut), std::nullopt, tr("left out"),
            tr("by your choice"), {}});
    m_figures->setFigures(figures);
}

void ImportCheck::showPolicy()
{
    const auto bad = static_cast<int>(m_preview->parsed.rowsRejected);
    const auto good = static_cast<int>(m_preview->added + m_preview->changed);
    m_policy->setVisible(bad > 0);
    const QSignalBlocker quiet(m_good);
    m_good->setChecked(m_preview->mapping.policy == BadRowPolicy::GoodRows);
    m_all->setChecked(m_preview->mapping.policy == BadRowPolicy::AllOrNothing);
    m_allText->setText(tr("Nothing is imported until the %n rejected row(s) are mended or left out.", nullptr, bad));
    const QString taken = tr("%n row(s) are imported now.", nullptr, good);
    const QString lost = m_preview->mapping.kind == MeasurementKind::Invoice
        ? tr("%n row(s) stay out until a later import brings them.", nullptr, bad)
        : tr("%n row(s) stay out and count in no period until a later import brings them; the days below are still "
             "declared complete.",
            nullptr, bad);
    m_goodText->setText(good > 0 ? taken + u' ' + lost : tr("There is no good row to import."));
}

/// Proposes what the records support. Whole months are more than that, so they take a click.
void ImportCheck::showCoverage(const QDate &today)
{
    const ParsedFile &parsed = m_preview->parsed;
    m_supported = daysOfRecords(parsed, m_preview->mapping);
    m_days->setVisible(m_supported.has_value());
    m_daysReason->setVisible(m_supported.has_value());
    m_noDays->setVisible(!m_supported);
    if (m_supported) {
        m_wholeMonths = wholeMonths(m_supported->first, m_supported->second, today);
        if (!m_daysDeclared) {
            m_first->setDate(m_supported->first);
            m_last->setDate(m_supported->second);
        }
        explainDays();
        return;
    }
    m_months->hide();
    m_noDays->setText(m_preview->mapping.kind == MeasurementKind::Invoice ? tr("Invoices declare no days as complete.")
            : !parsed.records.empty() ? tr("The records of this file declare no days as complete.")
            : parsed.rowsRejected > 0
            ? tr("All rows are rejected, so there are no days to declare as complete yet. Match the names or mend the "
                 "rows first.")
            : tr("There is no row to import, so there are no days to declare as complete."));
}

void ImportCheck::declareDays(const QDate &first, const QDate &last)
{
    m_first->setDate(first);
    m_last->setDate(last);
    m_daysDeclared = true;
    explainDays();
}

void ImportCheck::explainDays()
{
    const auto first = m_first->date();
    const auto last = m_last->date();
    if (!m_supported)
        return;
    const auto &[from, to] = *m_supported;
    const QString records = recordDays(m_preview->mapping, from, to);
    const bool beyond = first && last && (*first < from || *last > to);
    m_daysReason->setText(records + u' '
        + (!m_daysDeclared
                ? tr("The days are proposed from this; importing confirms them. Correct them if their records are not "
                     "all in the file.")
                : beyond ? tr("You declare more days than these.")
                         : tr("You chose the days yourself.")));
    const auto &[monthsFrom, monthsTo] = m_wholeMonths;
    m_months->setText(
        tr("Complete for the whole months, %1 to %2").arg(displayDate(monthsFrom), displayDate(monthsTo)));
    m_months->setVisible(m_wholeMonths != *m_supported && !(first == monthsFrom && last == monthsTo));
}

} // namespace kept
