// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dateentry.h"

#include <QWidget>
#include <utility>
#include <vector>

class QAction;
class QLabel;
class QPushButton;
class QTableWidget;
class QToolButton;

namespace kept {

/// A column of an EditTable; one with choices is edited by a combo, and its cells hold the id of the choice.
struct EditColumn {
    QString title;
    int width = 120; ///< at 100 %; the first column takes what is left
    bool number = false;
    std::vector<std::pair<QString, QString>> choices; ///< id and text
    std::optional<DateRole> date = std::nullopt; ///< the cells hold dates in the locale's short form
    bool readOnly = false; ///< not edited in the cell
};

/// A row of texts; `origin` is the index that it had when it was shown, or -1 for a row that the user added.
struct EditRow {
    int origin = -1;
    QStringList cells;
};

/// What an edit did to the rows of a table.
enum class TableEdit { None, Changed, Added, Removed, Moved };

/// A small table that is edited in its cells, with buttons to add, remove and move a row; Alt+Up and Alt+Down move it
/// too. It is as high as its rows.
class EditTable : public QWidget {
    Q_OBJECT

public:
    /// `add` is the text of the button that adds a row; the object names of table and buttons start with `name`.
    EditTable(const QString &name, const QString &title, const QString &add, std::vector<EditColumn> columns,
        QWidget *parent = nullptr);
    void setRows(const std::vector<EditRow> &rows);
    /// From this many rows on the table scrolls instead of growing.
    void setMostRows(int rows);
    /// The order of the rows says nothing, so that they are not moved.
    void setUnordered();
    /// Adds rows below the own ones, as one edit.
    void appendRows(const std::vector<EditRow> &rows);
    /// Rows that hold while there are none of its own, as the agreement `from` says: shown, not edited, and not among
    /// rows(). A button makes own rows of them. An empty `from`: none are inherited.
    void setInherited(const QString &from, const std::vector<EditRow> &rows);
    [[nodiscard]] bool isOwn(int row) const;
    void setChoices(int column, std::vector<std::pair<QString, QString>> choices);
    /// Rows in which something stands.
    [[nodiscard]] std::vector<EditRow> rows() const;
    [[nodiscard]] bool isDate(int column) const { return m_columns[static_cast<std::size_t>(column)].date.has_value(); }
    /// What was edited since this was asked the last time.
    [[nodiscard]] TableEdit takeLastEdit() { return std::exchange(m_lastEdit, TableEdit::None); }
    [[nodiscard]] QTableWidget *table() const { return m_table; }

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons(const QString &name, const QString &add);
    void override();
    /// Shows the inherited rows where no own row is, and takes them away where one is.
    void followInherited();
    void markInherited(int row);
    void appendRow(const EditRow &row);
    void addRow();
    void removeRow();
    void buildMoves(const QString &name, QWidget *row);
    /// Moves the rows that are chosen one place up (-1) or down (1), as far as there is one.
    void moveRows(int by);
    void swapRows(int row, int other);
    [[nodiscard]] std::vector<int> chosenRows() const;
    void fitHeight();
    void tellEdit();
    void tellEdit(TableEdit edit);
    [[nodiscard]] QString choiceText(int column, const QString &id) const;

    std::vector<EditColumn> m_columns;
    QTableWidget *m_table = nullptr;
    QPushButton *m_remove = nullptr;
    std::vector<QAction *> m_moves; // up, down
    std::vector<QToolButton *> m_moveButtons;
    int m_mostRows = 0; // no limit
    std::size_t m_count = 0; // of the rows in which something stands
    TableEdit m_lastEdit = TableEdit::None;
    QPushButton *m_override = nullptr;
    QLabel *m_inheritedNote = nullptr;
    QString m_from;
    std::vector<EditRow> m_inherited;
    bool m_filling = false;
};

} // namespace kept
