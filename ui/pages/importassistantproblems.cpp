// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantproblems.h"

#include "models/tables/problemsmodel.h"
#include "ui/look/metrics.h"
#include "ui/pages/listview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kept {

namespace {

/// The columns that alone make up a field: a date and a time in two columns are not mended cell by cell.
QStringList editableColumns(const ImportPreview &preview)
{
    QStringList columns = preview.parsed.header;
    for (const FieldSource &source : preview.mapping.fields)
        if (source.columns.size() > 1)
            columns.removeAll(source.columns.first());
    return columns;
}

} // namespace

ImportProblems::ImportProblems(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_card = new Card(tr("Problem rows"), {}, this);
    buildHeader();
    m_problems = new ProblemsModel(this);
    m_list = makeList(m_problems, QStringLiteral("problems"), tr("Problem rows"), m_card);
    m_list->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_list->setMinimumHeight(metrics().listRow() * 5);
    m_card->addWidget(m_list, 1);
    leadDown(m_filter, m_list);
    m_card->addWidget(buildMending());
    layout->addWidget(m_card);
    connect(m_problems, &ProblemsModel::edited, this, &ImportProblems::setValue, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportProblems::showCurrent);
}

void ImportProblems::buildHeader()
{
    m_undo = new LinkButton({}, m_card);
    m_undo->setObjectName(QStringLiteral("undoMend"));
    m_filter = new QLineEdit(m_card);
    m_filter->setObjectName(QStringLiteral("problemFilter"));
    m_filter->setAccessibleName(tr("Filter the problem rows"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_columns = new QComboBox(m_card);
    m_columns->setObjectName(QStringLiteral("problemColumn"));
    m_columns->setAccessibleName(tr("Column of the problem rows"));
    m_card->addHeaderWidget(m_undo);
    m_card->addHeaderWidget(m_filter);
    m_card->addHeaderWidget(m_columns);
    connect(m_undo, &LinkButton::clicked, this, &ImportProblems::undo);
    connect(m_filter, &QLineEdit::textChanged, this, &ImportProblems::fill);
    connect(m_columns, &QComboBox::activated, this, &ImportProblems::fill);
}

QWidget *ImportProblems::buildMending()
{
    auto *pane = new QWidget(m_card);
    auto *row = new QHBoxLayout(pane);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    m_rowTitle = textLabel({}, Type::Body, true);
    m_row = new QLineEdit(pane);
    m_row->setObjectName(QStringLiteral("rawRow"));
    m_row->setAccessibleName(tr("The row as it stands in the file"));
    m_row->setReadOnly(true);
    m_row->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_suggest = new QPushButton(tr("Use s&uggestion"), pane);
    m_suggest->setObjectName(QStringLiteral("useSuggestion"));
    m_leaveOut = new QPushButton(tr("&Leave row out"), pane);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    row->addWidget(m_rowTitle);
    row->addWidget(m_row, 1);
    row->addWidget(m_suggest);
    row->addWidget(m_leaveOut);
    connect(m_suggest, &QPushButton::clicked, this, &ImportProblems::takeSuggestion);
    connect(m_leaveOut, &QPushButton::clicked, this, &ImportProblems::leaveOut);
    return pane;
}

void ImportProblems::start()
{
    m_history.clear();
    m_filter->clear();
}

void ImportProblems::setPreview(std::shared_ptr<const ImportPreview> preview)
{
    m_preview = std::move(preview);
    m_problems->setEditableColumns(editableColumns(*m_preview));
    const QString column = m_columns->currentData().toString();
    m_columns->clear();
    m_columns->addItem(tr("All columns"), QString());
    for (const RowProblem &problem : m_preview->parsed.problems)
        if (problem.unknownField.isEmpty() && m_columns->findData(problem.column) < 0)
            m_columns->addItem(problem.column, problem.column);
    m_columns->setCurrentIndex(qMax(0, m_columns->findData(column)));
    const RowEdits mended = edits();
    const auto changes = static_cast<int>(mended.cells.size() + mended.leftOut.size());
    m_undo->setText(tr("Undo the last of %n change(s)", nullptr, changes));
    m_undo->setVisible(changes > 0);
    fill();
}

void ImportProblems::fill()
{
    const QString text = m_filter->text().trimmed();
    const QString column = m_columns->currentData().toString();
    std::vector<RowProblem> shown;
    int all = 0;
    for (const RowProblem &problem : m_preview->parsed.problems) {
        if (!problem.unknownField.isEmpty())
            continue; // names have a card of their own
        ++all;
        const QString words = problem.column + u' ' + problem.value + u' ' + problem.reason;
        if ((column.isEmpty() || problem.column == column) && words.contains(text, Qt::CaseInsensitive))
            shown.push_back(problem);
    }
    setVisible(all > 0 || !m_history.empty());
    for (QWidget *each :
        {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_columns)})
        each->setVisible(all > 0);
    m_card->setNote(all == 0
            ? tr("none is left")
            : tr("%1 of %n problem(s); a value is edited in its cell", nullptr, all).arg(shown.size()));
    const int row = qMax(0, m_list->currentIndex().row());
    m_problems->setRows(std::move(shown));
    fitColumns(m_list, {ProblemsModel::Reason, metrics().px(260), {4, 2}});
    if (m_problems->rowCount() > 0)
        m_list->setCurrentIndex(m_problems->index(qMin(row, m_problems->rowCount() - 1), ProblemsModel::Value));
    showCurrent();
}

const RowProblem *ImportProblems::current() const { return m_problems->row(m_list->currentIndex()); }

void ImportProblems::showCurrent()
{
    const RowProblem *problem = current();
    for (QWidget *each : {static_cast<QWidget *>(m_rowTitle), static_cast<QWidget *>(m_row),
             static_cast<QWidget *>(m_suggest), static_cast<QWidget *>(m_leaveOut)})
        each->setVisible(problem);
    if (!problem)
        return;
    m_suggest->setEnabled(
        problem->suggestionIsValue && !problem->suggestion.isEmpty() && m_problems->isEditable(*problem));
    m_leaveOut->setEnabled(!problem->warning);
    m_rowTitle->setText(tr("Line %1 of the file").arg(QLocale().toString(qlonglong(problem->line))));
    const auto &rows = m_preview->parsed.rejectedRows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const auto &row) { return row.first == problem->line; });
    m_row->setText(found == rows.end() ? problem->value : found->second.join(m_preview->mapping.formats.separator));
    const auto at = m_row->text().indexOf(problem->value);
    if (at >= 0)
        m_row->setSelection(static_cast<int>(at), static_cast<int>(problem->value.size()));
}

QString ImportProblems::originalOf(const RowProblem &problem) const
{
    for (const CellEdit &edit : edits().cells)
        if (edit.line == problem.line && edit.column == problem.column)
            return edit.before;
    return problem.value;
}

void ImportProblems::setValue(const RowProblem &problem, const QString &value)
{
    RowEdits next = edits();
    const QString before = originalOf(problem);
    std::erase_if(
        next.cells, [&](const CellEdit &edit) { return edit.line == problem.line && edit.column == problem.column; });
    if (value != before)
        next.cells.push_back({problem.line, problem.column, before, value});
    add(next);
}

void ImportProblems::takeSuggestion()
{
    if (const RowProblem *problem = current())
        setValue(RowProblem(*problem), problem->suggestion);
}

void ImportProblems::leaveOut()
{
    RowEdits next = edits();
    next.leftOut.push_back(current()->line);
    add(next);
}

void ImportProblems::undo()
{
    m_history.pop_back();
    Q_EMIT edited();
}

void ImportProblems::add(const RowEdits &edits)
{
    m_history.push_back(edits);
    Q_EMIT edited();
}

} // namespace kept
