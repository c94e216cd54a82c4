// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantcheck.h"

#include "models/tables/problemsmodel.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figure.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace kept {

ImportCheck::ImportCheck(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    layout->setSpacing(m.gap());
    m_counts = new Card({}, tr("nothing is written yet"), this);
    m_figures = new FigureRow(m_counts);
    m_figures->setObjectName(QStringLiteral("counts"));
    m_counts->addWidget(m_figures);
    auto *refusal = new LinkButton(tr("Leave the rejected rows out and import the good ones"), m_counts);
    refusal->setObjectName(QStringLiteral("goodRows"));
    m_refusal = refusal;
    m_counts->body()->addWidget(refusal, 0, Qt::AlignLeft);
    layout->addWidget(m_counts);
    layout->addWidget(buildCoverage());
    connect(refusal, &LinkButton::clicked, this, &ImportCheck::goodRowsWanted);
    buildProblems();
    layout->addWidget(m_problemsCard, 1);
}

QWidget *ImportCheck::buildCoverage()
{
    auto *card = new Card(
        tr("Complete from and to"), tr("a period is judged only where its records are known to be complete"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics().half());
    const auto addDay = [&](const QString &label, const QString &name) {
        auto *day = new QDateEdit(card);
        day->setMinimumWidth(metrics().px(124));
        day->setObjectName(name);
        day->setCalendarPopup(true);
        day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        auto *text = new QLabel(label, card);
        text->setBuddy(day);
        row->addWidget(text);
        row->addWidget(day);
        return day;
    };
    m_first = addDay(tr("All records &from"), QStringLiteral("coveredFrom"));
    m_last = addDay(tr("&to"), QStringLiteral("coveredTo"));
    row->addWidget(
        textLabel(tr("are in this file. A day without a record then counts as a day without one."), Type::Body, true),
        1);
    card->body()->addLayout(row);
    return card;
}

std::vector<Coverage> ImportCheck::coverage() const
{
    return coverageBetween(
        m_preview->parsed, m_preview->mapping, m_first->date(), std::max(m_first->date(), m_last->date()));
}

void ImportCheck::buildProblems()
{
    m_problemsCard = new Card(tr("Problem rows"), {}, this);
    m_filter = new QLineEdit(m_problemsCard);
    m_filter->setObjectName(QStringLiteral("problemFilter"));
    m_filter->setAccessibleName(tr("Filter the problem rows"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_reasons = new QComboBox(m_problemsCard);
    m_reasons->setObjectName(QStringLiteral("problemColumn"));
    m_reasons->setAccessibleName(tr("Column of the problem rows"));
    m_problemsCard->addHeaderWidget(m_filter);
    m_problemsCard->addHeaderWidget(m_reasons);
    m_problems = new ProblemsModel(this);
    m_list = makeList(m_problems, QStringLiteral("problems"), tr("Problem rows"), m_problemsCard);
    m_problemsCard->addWidget(m_list, 1);
    m_rowTitle = textLabel({}, Type::BodyStrong);
    m_row = new QLineEdit(m_problemsCard);
    m_row->setObjectName(QStringLiteral("rawRow"));
    m_row->setAccessibleName(tr("The row as it stands in the file"));
    m_row->setReadOnly(true);
    m_row->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_problemsCard->addWidget(m_rowTitle);
    m_problemsCard->addWidget(m_row);
    connect(m_filter, &QLineEdit::textChanged, this, &ImportCheck::fillProblems);
    connect(m_reasons, &QComboBox::activated, this, &ImportCheck::fillProblems);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportCheck::showRow);
}

void ImportCheck::setPreview(std::shared_ptr<const ImportPreview> preview, const QDate &today)
{
    m_preview = std::move(preview);
    if (const auto days = usualDays(m_preview->parsed, m_preview->mapping, today)) {
        m_first->setDate(days->first);
        m_last->setDate(days->second);
    }
    const QLocale locale;
    const auto number = [&](std::int64_t value) { return locale.toString(qlonglong(value)); };
    const ParsedFile &parsed = m_preview->parsed;
    m_counts->setTitle(tr("%n row(s) read", nullptr, static_cast<int>(parsed.rowsRead)));
    m_figures->setFigures(
        {{QStringLiteral("new"), number(m_preview->added), std::nullopt, tr("new"), tr("will be added"), {}},
            {QStringLiteral("changed"), number(m_preview->changed), std::nullopt, tr("changed"),
                tr("supersede older ones"), {}},
            {QStringLiteral("same"), number(m_preview->same), std::nullopt, tr("same"), tr("already here"), {}},
            {QStringLiteral("rejected"), number(parsed.rowsRejected), std::nullopt, tr("rejected"),
                parsed.rowsRejected > 0 ? tr("see below") : tr("none"), {}}});
    const bool refused = m_preview->mapping.policy == BadRowPolicy::AllOrNothing && parsed.rowsRejected > 0;
    m_refusal->setVisible(refused);
    m_counts->setConsequence(
        refused ? tr("The mapping asks for all or nothing, so nothing can be imported yet.") : QString());
    m_problemsCard->setVisible(!parsed.problems.empty());
    m_reasons->clear();
    m_reasons->addItem(tr("All columns"), QString());
    for (const RowProblem &problem : parsed.problems)
        if (m_reasons->findData(problem.column) < 0)
            m_reasons->addItem(problem.column, problem.column);
    fillProblems();
}

void ImportCheck::fillProblems()
{
    const QString text = m_filter->text().trimmed();
    const QString column = m_reasons->currentData().toString();
    std::vector<RowProblem> shown;
    for (const RowProblem &problem : m_preview->parsed.problems) {
        const QString all = problem.column + u' ' + problem.value + u' ' + problem.reason;
        if ((column.isEmpty() || problem.column == column) && all.contains(text, Qt::CaseInsensitive))
            shown.push_back(problem);
    }
    m_problemsCard->setNote(
        tr("%1 of %n problem(s)", nullptr, static_cast<int>(m_preview->parsed.problems.size())).arg(shown.size()));
    m_problems->setRows(std::move(shown));
    fitColumns(m_list, 3, metrics().px(260));
    if (m_problems->rowCount() > 0)
        m_list->setCurrentIndex(m_problems->index(0, 0));
    showRow();
}

void ImportCheck::showRow()
{
    const RowProblem *problem = m_problems->row(m_list->currentIndex());
    m_rowTitle->setVisible(problem);
    m_row->setVisible(problem);
    if (!problem)
        return;
    m_rowTitle->setText(tr("Line %1 as it stands in the file").arg(QLocale().toString(qlonglong(problem->line))));
    const auto &rows = m_preview->parsed.rejectedRows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.first == problem->line; });
    m_row->setText(found == rows.end() ? problem->value : found->second.join(m_preview->mapping.formats.separator));
    const auto at = m_row->text().indexOf(problem->value);
    if (at >= 0)
        m_row->setSelection(static_cast<int>(at), static_cast<int>(problem->value.size()));
}

} // namespace kept
