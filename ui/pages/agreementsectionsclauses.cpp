// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreementsectionsclauses.h"

#include "models/exchange/clauselibrary.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/clausepicker.h"
#include "ui/pages/edittable.h"

#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int numberColumn = 0;
constexpr int titleColumn = 1;
constexpr int textColumn = 2;
constexpr int textHeight = 120;

} // namespace

ClausesSection::ClausesSection(QWidget *parent) : AgreementSection(tr("Clauses"), {}, parent)
{
    m_library = new QPushButton(icon(QStringLiteral("search")), tr("Add from library…"), this);
    m_library->setObjectName(QStringLiteral("clauses.fromLibrary"));
    setSmall(m_library);
    addHeaderButton(m_library);
    m_table = new EditTable(QStringLiteral("clauses"), tr("Clauses"), tr("Add clause"),
        {{tr("Number"), 72, false, {}}, {tr("Title"), 240, false, {}},
            {tr("Text"), 300, false, {}, std::nullopt, true}},
        this);
    QHeaderView *header = m_table->table()->horizontalHeader();
    header->setSectionResizeMode(numberColumn, QHeaderView::Interactive);
    header->setSectionResizeMode(textColumn, QHeaderView::Stretch);
    addTable(m_table);
    FormGrid *grid = addGrid(1);
    m_text = grid->addNotes(tr("Text of the clause"), QStringLiteral("clauses.text"));
    m_text->setFixedHeight(metrics().px(textHeight));
    m_picker = new ClausePicker(this);
    m_picker->hide();
    body()->addWidget(m_picker);
    connect(m_library, &QPushButton::clicked, this, &ClausesSection::openLibrary);
    connect(m_picker, &ClausePicker::chosen, this, &ClausesSection::add);
    connect(m_picker, &ClausePicker::cancelled, this, [this] {
        m_library->setFocus();
        m_picker->hide();
    });
    connect(m_table->table(), &QTableWidget::currentCellChanged, this, &ClausesSection::showText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ClausesSection::takeText);
}

void ClausesSection::load(const Agreement &agreement, const Portfolio &portfolio)
{
    const AgreementContent &content = agreement.latest().content;
    m_language = content.language;
    m_values = placeholderValues(agreement, portfolio.organisations, portfolio.services);
    const int current = m_table->table()->currentRow();
    showList(*m_table, &AgreementContent::clauses, agreement, portfolio, [](const Clause &each) {
        return QStringList{each.number, each.title, each.text};
    });
    const int last = m_table->table()->rowCount() - 1;
    m_table->table()->setCurrentCell(std::clamp(current, std::min(0, last), last), titleColumn);
    showText();
}

std::vector<Clause> ClausesSection::clausesInTable() const
{
    std::vector<Clause> clauses;
    for (const EditRow &row : m_table->rows())
        clauses.push_back({row.cells[numberColumn], row.cells[titleColumn], row.cells[textColumn]});
    return clauses;
}

void ClausesSection::store(Agreement &agreement, Problems &) const
{
    agreement.latest().content.clauses = clausesInTable();
}

void ClausesSection::openLibrary()
{
    auto clauses = shippedClauses(m_language);
    if (!clauses)
        return;
    for (ClauseTemplate &clause : *clauses)
        clause.text = fillPlaceholders(clause.text, m_values);
    QStringList titles;
    for (const Clause &clause : clausesInTable())
        titles << clause.title;
    m_picker->offer(std::move(*clauses), titles);
    QTimer::singleShot(0, m_picker, [this] { // once it has its place
        for (QWidget *each = parentWidget(); each != nullptr; each = each->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(each))
                area->ensureWidgetVisible(m_picker);
    });
}

void ClausesSection::add(const std::vector<ClauseTemplate> &chosen)
{
    const std::vector<Clause> existing = clausesInTable();
    std::vector<EditRow> rows;
    for (const Clause &clause : clausesFor(chosen, m_values, existing))
        rows.push_back({-1, {clause.number, clause.title, clause.text}});
    QTableWidget *table = m_table->table();
    table->show(); // at once, so that the keyboard can go there
    table->setFocus();
    m_picker->hide();
    m_table->appendRows(rows);
    table->setCurrentCell(static_cast<int>(existing.size()), titleColumn);
}

void ClausesSection::openText(int clause)
{
    m_table->table()->setCurrentCell(clause, titleColumn);
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ClausesSection::showText()
{
    m_showing = true;
    const QTableWidgetItem *item = m_table->table()->item(m_table->table()->currentRow(), textColumn);
    m_text->setPlainText(item == nullptr ? QString() : item->text());
    m_text->setEnabled(item != nullptr && m_table->isOwn(item->row()));
    m_showing = false;
}

void ClausesSection::takeText()
{
    QTableWidgetItem *item = m_table->table()->item(m_table->table()->currentRow(), textColumn);
    if (!m_showing && item != nullptr && m_table->isOwn(item->row()))
        item->setText(m_text->toPlainText());
}

} // namespace kept
