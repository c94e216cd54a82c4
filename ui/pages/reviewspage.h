// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/reviewsmodel.h"
#include "ui/window/page.h"

class QAction;
class QStackedWidget;
class QTableView;

namespace kept {

class ConflictPanel;
class FormUndo;
class ReviewForm;

/// The reviews that were held and that are due, and beside them the chosen one.
class ReviewsPage : public Page {
    Q_OBJECT

public:
    explicit ReviewsPage(Session &session, QWidget *parent = nullptr);
    /// The id is a review's or an agreement's; with a period it is that period's review.
    void open(const Destination &destination) override;
    [[nodiscard]] Destination place() const override;
    [[nodiscard]] bool hasDraft() const override;

protected:
    bool saveEdits() override;
    void discardEdits() override;
    [[nodiscard]] std::optional<FormDraft> formDraft() const override;
    [[nodiscard]] Result<std::int64_t> takeDraft(const FormDraft &draft) override;
    void refresh(const Portfolio &portfolio) override;

private:
    QWidget *buildDetail();
    void connectForm();
    void fill();
    void select(const QString &id, const std::optional<Period> &period);
    void showCurrent();
    bool save();
    /// Shows beside the edits what someone else stored meanwhile.
    void showConflict(const Review &yours);
    void saveMerged(const QJsonObject &record);
    void show(const Review &review);
    void nameSteps();
    void saveByKey();
    void seal();

    ReviewsModel *m_model = nullptr;
    QTableView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    ReviewForm *m_form = nullptr;
    ConflictPanel *m_conflict = nullptr;
    std::optional<Review> m_theirs; // what the conflict is with
    FormUndo *m_steps = nullptr;
    QAction *m_save = nullptr;
    std::optional<Period> m_period; // that the selection was made for
    std::optional<Destination> m_wanted; // until a portfolio is there
};

} // namespace kept
