// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/portfolio.h"

#include <QJsonObject>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace kept {

class Banner;
class DateField;
class EditTable;
class ScorecardModel;

/// One review: when it was held and by whom, minutes, decisions, actions, and the scorecard of its period. A sealed one
/// is only read; sealing is confirmed by typing the agreement's reference.
class ReviewForm : public QWidget {
    Q_OBJECT

public:
    explicit ReviewForm(QWidget *parent = nullptr);
    void showReview(const Portfolio &portfolio, const Review &review, bool readOnly);
    [[nodiscard]] bool isEdited() const { return m_edited; }
    /// The review with what was entered; an error names the field that cannot be read.
    [[nodiscard]] Result<Review> entered() const;
    /// Shows what someone else stored with the edits that were made of both.
    void takeMerged(const Review &theirs, const Review &merged);
    /// Takes over what saving made of it.
    void markSaved(const Review &review);
    [[nodiscard]] const std::optional<Review> &review() const { return m_review; }
    /// "Managed hosting, Q3 2026".
    [[nodiscard]] QString title() const;
    /// What stands in the fields, as it was typed, and back.
    [[nodiscard]] QJsonObject snapshot() const;
    void restore(const QJsonObject &snapshot);
    /// What holds the fields.
    [[nodiscard]] QWidget *fields() const { return m_fields; }

Q_SIGNALS:
    /// After each edit.
    void edited();
    void saveRequested();
    void sealRequested();
    void printRequested();

private:
    void buildHead(QVBoxLayout *layout);
    void buildFields(QVBoxLayout *layout);
    void buildScorecard(QVBoxLayout *layout);
    QWidget *buildBar();
    void fillFields(const Review &review);
    void showValues(const Review &review);
    void showScorecard(const Portfolio &portfolio, const Agreement &agreement, const Review &review);
    void updateBar();
    void markEdited();

    std::optional<Review> m_review;
    QString m_reference;
    QJsonObject m_saved; // what stood in the fields when they were filled or saved
    bool m_edited = false;
    bool m_filling = false;
    bool m_readOnly = false;
    QLabel *m_title = nullptr;
    QLabel *m_subject = nullptr;
    Banner *m_restated = nullptr;
    DateField *m_held = nullptr;
    EditTable *m_people = nullptr;
    QPlainTextEdit *m_minutes = nullptr;
    EditTable *m_decisions = nullptr;
    EditTable *m_actions = nullptr;
    QWidget *m_fields = nullptr;
    ScorecardModel *m_scorecard = nullptr;
    QTableView *m_results = nullptr;
    QLabel *m_scorecardTitle = nullptr;
    QLabel *m_sealHint = nullptr;
    QLineEdit *m_confirm = nullptr;
    QPushButton *m_seal = nullptr;
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace kept
