// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importmeasurements.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace kept {

class Card;
class LinkButton;
class ProblemsModel;

/// The rows of a file that cannot be taken as they stand: what is wrong, and its mending in place. The file itself is
/// not touched; edits are kept until the import is written.
class ImportProblems : public QWidget {
    Q_OBJECT

public:
    explicit ImportProblems(QWidget *parent = nullptr);
    /// Forgets the edits.
    void start();
    void setPreview(std::shared_ptr<const ImportPreview> preview);
    [[nodiscard]] RowEdits edits() const { return m_history.empty() ? RowEdits() : m_history.back(); }

Q_SIGNALS:
    /// The file is to be checked again with the edits.
    void edited();

private:
    void buildHeader();
    QWidget *buildMending();
    void fill();
    void showCurrent();
    void setValue(const RowProblem &problem, const QString &value);
    void takeSuggestion();
    void leaveOut();
    void undo();
    void add(const RowEdits &edits);
    [[nodiscard]] const RowProblem *current() const;
    /// What stands in the problem's cell, mended or not; the file's own text in `before`.
    [[nodiscard]] QString originalOf(const RowProblem &problem) const;

    std::shared_ptr<const ImportPreview> m_preview;
    std::vector<RowEdits> m_history; // each holds everything that was mended so far
    Card *m_card = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_columns = nullptr;
    LinkButton *m_undo = nullptr;
    ProblemsModel *m_problems = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_rowTitle = nullptr;
    QLineEdit *m_row = nullptr;
    QPushButton *m_suggest = nullptr;
    QPushButton *m_leaveOut = nullptr;
};

} // namespace kept
