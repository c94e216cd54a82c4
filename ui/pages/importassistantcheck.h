// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/importmeasurements.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTableView;

namespace kept {

class Card;
class FigureRow;
class ProblemsModel;

/// What the import would do: new, changed, same and rejected as figures, and the rows that need a look.
class ImportCheck : public QWidget {
    Q_OBJECT

public:
    explicit ImportCheck(QWidget *parent = nullptr);
    /// Shows the preview; `today` limits the days for which the file is taken as complete.
    void setPreview(std::shared_ptr<const ImportPreview> preview, const QDate &today);
    /// What the user declares to be complete.
    [[nodiscard]] std::vector<Coverage> coverage() const;

Q_SIGNALS:
    /// The user takes the good rows of a file with bad ones.
    void goodRowsWanted();

private:
    QWidget *buildCoverage();
    void buildProblems();
    void fillProblems();
    void showRow();

    std::shared_ptr<const ImportPreview> m_preview;
    Card *m_counts = nullptr;
    FigureRow *m_figures = nullptr;
    QWidget *m_refusal = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    Card *m_problemsCard = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_reasons = nullptr;
    ProblemsModel *m_problems = nullptr;
    QTableView *m_list = nullptr;
    QLabel *m_rowTitle = nullptr;
    QLineEdit *m_row = nullptr;
};

} // namespace kept
