// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/compliancemodel.h"
#include "ui/window/page.h"

class QComboBox;
class QLineEdit;
class QSplitter;
class QTreeView;

namespace kept {

class EmptyState;
class FigureDetail;
class StatusLegend;

/// The grid of service levels by period, and beside it the chart, the trace and the records of the chosen figure.
class CompliancePage : public Page {
    Q_OBJECT

public:
    explicit CompliancePage(Session &session, QWidget *parent = nullptr);
    void open(const Destination &destination) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Whether an exclusion is typed that was not asked for.
    [[nodiscard]] bool hasDraft() const override;
    [[nodiscard]] bool keepsEdits(const Destination &destination) const override;

protected:
    bool saveEdits() override;
    void discardEdits() override;
    [[nodiscard]] std::optional<FormDraft> formDraft() const override;
    [[nodiscard]] Result<std::int64_t> takeDraft(const FormDraft &draft) override;
    void refresh(const Portfolio &portfolio) override;

private:
    void layOutColumns();
    QWidget *buildGrid();
    QWidget *buildTools();
    void fill();
    /// In the column, or in that of the last period.
    void select(const AgreementId &agreement, const std::optional<ServiceLevelId> &level, int column = -1);
    void showCurrent();
    /// Gives the columns the length of the figure's period, where the service level is judged in it.
    void fitColumnsTo(const Destination &figure);
    /// Looks at the figure's own period when its column is not in sight.
    void bringIntoSight(const Period &period);
    /// Whether the index is of the service level that an exclusion is typed for.
    [[nodiscard]] bool isEdited(const QModelIndex &index) const;
    /// Asks what becomes of the typed exclusion, and shows the chosen figure then.
    void leaveFor(const QModelIndex &wanted);
    [[nodiscard]] ComplianceFilter filter() const;

    ComplianceModel *m_model = nullptr;
    QTreeView *m_grid = nullptr;
    EmptyState *m_none = nullptr;
    QLineEdit *m_text = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_status = nullptr;
    StatusLegend *m_legend = nullptr;
    int m_captionWidth = 0; ///< of the words beneath the values
    FigureDetail *m_detail = nullptr;
    std::optional<Destination> m_wanted; // until a portfolio is there
};

} // namespace kept
