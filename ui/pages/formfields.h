// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/dateentry.h"

#include <QWidget>

#include <chrono>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace kept {

class DateField;

/// Fields with their labels in one or two columns. Fields are read in the order in which they were added; a field's
/// object name is the path of what it edits, as findings name it ("term.renewalMonths").
class FormGrid : public QWidget {
    Q_OBJECT

public:
    explicit FormGrid(int columns, QWidget *parent = nullptr);
    /// Puts the field into the next free half; the label is its buddy and its accessible name.
    void add(const QString &label, const QString &name, QWidget *field, const QString &unit = {});
    /// The same over the whole width.
    void addWide(const QString &label, const QString &name, QWidget *field);
    /// Shows or hides a field with its label and closes the gap.
    void setFieldShown(const QWidget *field, bool shown);
    void setLabel(const QWidget *field, const QString &label);
    void setUnit(const QWidget *field, const QString &unit);
    /// A muted line beneath the field, which is also read out with it; an empty one takes no room.
    void setNote(const QWidget *field, const QString &note);
    QLineEdit *addText(const QString &label, const QString &name);
    /// A short right-aligned field for a number.
    QLineEdit *addNumber(const QString &label, const QString &name, const QString &unit = {});
    QComboBox *addChoice(const QString &label, const QString &name);
    /// `role` says which day of "Q3" is meant.
    DateField *addDate(const QString &label, const QString &name, DateRole role = DateRole::Start);
    QPlainTextEdit *addNotes(const QString &label, const QString &name);

    /// In a narrow place the fields stand beneath each other.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        QLabel *label;
        QWidget *cell; ///< the field, or the field with its unit
        QWidget *field;
        QLabel *unit;
        bool wide;
        bool shown;
        QLabel *note = nullptr;
    };
    void append(const QString &label, const QString &name, QWidget *field, const QString &unit, bool wide);
    void append(Row row, const QString &label, const QString &name);
    void flow();
    void place(const Row &row, bool anyNote);
    [[nodiscard]] bool hasNotes() const;
    /// What all columns need for nothing to stand over something else.
    [[nodiscard]] int widthOfColumns() const;

    QGridLayout *m_grid = nullptr;
    std::vector<Row> m_rows;
    int m_at = 0; // half rows that are taken
    int m_columns;
    int m_fitting; // columns at the present width
};

/// What the user typed that cannot be read; each has the field's object name as its place.
using Problems = std::vector<Error>;

/// "99.90" or "99,90" as an exact number.
[[nodiscard]] Result<Decimal> decimalInput(const QString &text);
/// "28,700.00", "28.700,00" or "28700" as an amount.
[[nodiscard]] Result<Money> moneyInput(const QString &amount, const QString &currency);
/// "4h 30m", "90m", "1.5" (hours) as a length of time.
[[nodiscard]] Result<std::chrono::seconds> durationInput(const QString &text);
/// The date in a cell, which its editor wrote out; nothing when it is not one.
[[nodiscard]] std::optional<QDate> dateInput(const QString &text);

/// Text with a decimal point, written with the locale's.
[[nodiscard]] QString inputText(const QString &plain);
[[nodiscard]] QString inputText(const Decimal &value);
/// "4h 30m".
[[nodiscard]] QString inputText(std::chrono::seconds length);
[[nodiscard]] QString inputText(const QDate &date);

/// What the field holds; nothing when it is empty, and nothing with a problem when it cannot be read.
[[nodiscard]] std::optional<Decimal> readDecimal(const QLineEdit *field, Problems &problems);
[[nodiscard]] std::optional<int> readWhole(const QLineEdit *field, Problems &problems);
[[nodiscard]] std::optional<Share> readPercent(const QLineEdit *field, Problems &problems);
[[nodiscard]] std::optional<std::chrono::seconds> readDuration(const QLineEdit *field, Problems &problems);
[[nodiscard]] std::optional<QDate> readDate(const DateField *field, Problems &problems);

/// Fills the combo with words of the enum's values; the data is the value.
template <typename Enum, typename Word>
void fillChoice(QComboBox *combo, std::initializer_list<Enum> values, Word word);
/// Chooses the entry with the data; the first when there is none.
void choose(QComboBox *combo, const QVariant &data);

} // namespace kept

#include <QComboBox>

namespace kept {

template <typename Enum, typename Word>
void fillChoice(QComboBox *combo, std::initializer_list<Enum> values, Word word)
{
    for (const Enum value : values)
        combo->addItem(word(value), static_cast<int>(value));
}

template <typename Enum>
[[nodiscard]] Enum chosen(const QComboBox *combo)
{
    return static_cast<Enum>(combo->currentData().toInt());
}

} // namespace kept
