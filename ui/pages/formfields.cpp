// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/formfields.h"

#include "ui/look/metrics.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionComboBox>

#include <algorithm>
#include <numeric>
#include <utility>

namespace kept {

namespace {

constexpr int labelWidth = 104;
constexpr int numberWidth = 88;
constexpr int shortLetters = 8;
constexpr int leastFieldWidth = 124; // beside another field

/// Asks for the width of a few letters, whatever can be chosen. Qt's own policy for that makes the list that drops down
/// at once, and a form of many service levels has hundreds of choices.
class ShortChoice : public QComboBox {
public:
    using QComboBox::QComboBox;

    QSize sizeHint() const override
    {
        QStyleOptionComboBox option;
        initStyleOption(&option);
        const QFontMetrics font = fontMetrics();
        const QSize letters(shortLetters * font.horizontalAdvance(u'X'), std::max(font.height(), 14) + 2);
        return style()->sizeFromContents(QStyle::CT_ComboBox, &option, letters, this);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

/// A text that is longer than its field shows its start, unless it is being edited.
void showStart(QLineEdit *edit)
{
    const auto home = [edit] {
        if (!edit->hasFocus())
            edit->setCursorPosition(0);
    };
    QObject::connect(edit, &QLineEdit::textChanged, edit, home);
    QObject::connect(edit, &QLineEdit::editingFinished, edit, home);
}

} // namespace

FormGrid::FormGrid(int columns, QWidget *parent) : QWidget(parent), m_columns(columns), m_fitting(columns)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics().half());
    m_grid->setVerticalSpacing(metrics().half());
    flow();
}

void FormGrid::add(const QString &label, const QString &name, QWidget *field, const QString &unit)
{
    append(label, name, field, unit, false);
}

void FormGrid::addWide(const QString &label, const QString &name, QWidget *field)
{
    append(label, name, field, {}, true);
}

void FormGrid::append(const QString &label, const QString &name, QWidget *field, const QString &unit, bool wide)
{
    QWidget *cell = field;
    QLabel *unitLabel = nullptr;
    if (!unit.isNull()) {
        cell = new QWidget(this);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(metrics().half());
        unitLabel = textLabel(unit, Type::Body, true, cell);
        unitLabel->setWordWrap(true);
        row->addWidget(field);
        row->addWidget(unitLabel, 1);
    }
    append(Row{nullptr, cell, field, unitLabel, wide || m_columns == 1, true}, label, name);
}

void FormGrid::append(Row row, const QString &label, const QString &name)
{
    row.label = new QLabel(label, this);
    row.label->setBuddy(row.field);
    row.label->setWordWrap(true);
    row.field->setObjectName(name);
    row.field->setAccessibleName(label);
    if (auto *edit = qobject_cast<QLineEdit *>(row.field))
        showStart(edit);
    m_rows.push_back(row);
    if (m_rows.size() == 1)
        flow();
    else
        place(row, hasNotes()); // those before it stay where they are
}

bool FormGrid::hasNotes() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.note != nullptr && row.shown; });
}

void FormGrid::flow()
{
    for (int column = 0; column < m_columns; ++column) {
        const bool used = column < m_fitting;
        m_grid->setColumnMinimumWidth(column * 2, used ? metrics().px(labelWidth) : 0);
        m_grid->setColumnStretch(column * 2 + 1, used ? 1 : 0);
    }
    const bool anyNote = hasNotes();
    m_at = 0;
    for (const Row &row : m_rows) {
        m_grid->removeWidget(row.label);
        m_grid->removeWidget(row.cell);
        place(row, anyNote);
    }
}

/// Puts the row where the rows before it end. Beside a field with a note, a field without one stands at the same
/// height.
void FormGrid::place(const Row &row, bool anyNote)
{
    row.label->setVisible(row.shown);
    row.cell->setVisible(row.shown);
    if (!row.shown)
        return;
    if (row.wide && m_at % m_fitting != 0)
        m_at += m_fitting - m_at % m_fitting;
    const int column = m_at % m_fitting * 2;
    const bool tall = row.cell->sizeHint().height() > 2 * metrics().control();
    const bool noted =
        row.note != nullptr || (row.unit == nullptr && row.cell != row.field); // beside the field, not beside its note
    const bool top = noted || (anyNote && !tall);
    row.label->setMinimumHeight(top ? metrics().control() : 0);
    m_grid->addWidget(row.label, m_at / m_fitting, column, tall || top ? Qt::AlignTop : Qt::AlignVCenter);
    m_grid->addWidget(row.cell, m_at / m_fitting, column + 1, 1, row.wide ? m_fitting * 2 - 1 : 1,
        top ? Qt::AlignTop : Qt::Alignment());
    m_at += row.wide ? m_fitting : 1;
}

QSize FormGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const Row &row : m_rows)
        if (row.shown)
            widest = std::max({widest, row.cell->minimumWidth(), row.cell->minimumSizeHint().width()});
    return {metrics().px(labelWidth) + metrics().half() + widest, QWidget::minimumSizeHint().height()};
}

int FormGrid::widthOfColumns() const
{
    std::vector<int> widest(static_cast<std::size_t>(m_columns), metrics().px(leastFieldWidth));
    int at = 0;
    for (const Row &row : m_rows) {
        if (!row.shown)
            continue;
        const int column = at % m_columns;
        at += row.wide ? 2 * m_columns - column : 1; // one line of its own, and the rest of the line before
        int &width = widest[static_cast<std::size_t>(column)];
        if (!row.wide)
            width = std::max({width, row.cell->minimumWidth(), row.cell->minimumSizeHint().width()});
    }
    return std::accumulate(widest.begin(), widest.end(), m_columns * metrics().px(labelWidth));
}

void FormGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int fitting = width() < widthOfColumns() ? 1 : m_columns;
    if (std::exchange(m_fitting, fitting) != fitting)
        flow();
}

void FormGrid::setFieldShown(const QWidget *field, bool shown)
{
    for (Row &row : m_rows)
        if (row.field == field && row.shown != shown) {
            row.shown = shown;
            flow();
        }
}

void FormGrid::setLabel(const QWidget *field, const QString &label)
{
    for (const Row &row : m_rows)
        if (row.field == field) {
            row.label->setText(label);
            row.field->setAccessibleName(label);
        }
}

void FormGrid::setUnit(const QWidget *field, const QString &unit)
{
    for (const Row &row : m_rows)
        if (row.field == field && row.unit)
            row.unit->setText(unit);
}

void FormGrid::setNote(const QWidget *field, const QString &note)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.field == field; });
    if (found == m_rows.end() || (note.isEmpty() && found->note == nullptr))
        return;
    if (found->note == nullptr) {
        auto *box = new QWidget(this);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(metrics().quarter());
        column->addWidget(found->cell);
        found->note = textLabel({}, Type::Small, true, box);
        found->note->setObjectName(QStringLiteral("qt_note")); // holds nothing that is kept
        found->note->setWordWrap(true);
        column->addWidget(found->note);
        found->cell = box;
        found->field->setMinimumHeight(metrics().control());
        flow();
    }
    found->note->setText(note);
    found->note->setVisible(!note.isEmpty());
    found->field->setAccessibleDescription(note);
}

QLineEdit *FormGrid::addText(const QString &label, const QString &name)
{
    auto *field = new QLineEdit(this);
    add(label, name, field);
    connect(field, &QLineEdit::textEdited, this, &FormGrid::edited);
    connect(field, &QLineEdit::textChanged, field, [field] {
        if (!field->hasFocus())
            field->setCursorPosition(0); // a long text shows how it begins
    });
    return field;
}

QLineEdit *FormGrid::addNumber(const QString &label, const QString &name, const QString &unit)
{
    auto *field = new QLineEdit(this);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(metrics().px(numberWidth));
    add(label, name, field, unit.isNull() ? QStringLiteral("") : unit);
    connect(field, &QLineEdit::textEdited, this, &FormGrid::edited);
    return field;
}

QComboBox *FormGrid::addChoice(const QString &label, const QString &name)
{
    auto *field = new ShortChoice(this);
    add(label, name, field);
    connect(field, &QComboBox::activated, this, &FormGrid::edited);
    return field;
}

DateField *FormGrid::addDate(const QString &label, const QString &name, DateRole role)
{
    auto *field = new DateField(this);
    field->setRole(role);
    append(Row{nullptr, field->withNote(this), field, nullptr, m_columns == 1, true}, label, name);
    connect(field, &DateField::dateEdited, this, &FormGrid::edited);
    return field;
}

QPlainTextEdit *FormGrid::addNotes(const QString &label, const QString &name)
{
    auto *field = new QPlainTextEdit(this);
    field->setTabChangesFocus(true);
    field->setFixedHeight(metrics().px(64));
    addWide(label, name, field);
    connect(field, &QPlainTextEdit::textChanged, this, &FormGrid::edited);
    return field;
}

void choose(QComboBox *combo, const QVariant &data) { combo->setCurrentIndex(std::max(0, combo->findData(data))); }

} // namespace kept
