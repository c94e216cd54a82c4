// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/figurenotes.h"
#include "models/evaluation/portfolio.h"

#include <QAbstractItemModel>

#include <map>
#include <memory>
#include <set>

namespace kept {

/// What the compliance grid shows.
struct ComplianceFilter {
    PeriodKind kind = PeriodKind::Month; ///< what a column stands for
    Period until; ///< the last column ends with it
    int columns = 6;
    std::optional<OrganisationId> supplier;
    QString text; ///< part of a service level's name, its agreement or supplier; case does not matter
    std::set<Status> statuses; ///< of the last column; empty lets all through
};

/// Service levels × periods, grouped by supplier: a tree of two levels. Column 0 is the service level, column 1 its
/// target, then one column a period, oldest first.
class ComplianceModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int(Status); invalid where nothing was judged
        AgreementRole, ///< text of the AgreementId
        LevelRole, ///< text of the ServiceLevelId
        PeriodRole, ///< text of the Period
        WordRole, ///< the status as a word
        CaptionRole, ///< the same, with a mark where it deserves a second look
        NotesRole ///< int(FigureNotes) of the cell
    };

    explicit ComplianceModel(QObject *parent = nullptr);
    void setPortfolio(std::shared_ptr<const Portfolio> portfolio, const ComplianceFilter &filter);
    /// How many service levels stand at each status in the last column.
    [[nodiscard]] std::map<Status, int> counts() const;
    [[nodiscard]] int levelCount() const;
    /// What any of the cells is marked with; for the legend.
    [[nodiscard]] FigureNotes notes() const;
    /// The result behind a cell; null for headers and where nothing was judged.
    [[nodiscard]] const ServiceLevelResult *result(const QModelIndex &index) const;
    /// The cell of a service level in the last column, or in the period's.
    [[nodiscard]] QModelIndex find(const AgreementId &agreement, const std::optional<ServiceLevelId> &level) const;

    /// The column whose period holds this one; -1 when none does.
    [[nodiscard]] int columnOf(const Period &period) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        AgreementId agreement;
        QString agreementTitle;
        ServiceLevel level;
        QString target;
        std::vector<const ServiceLevelResult *> cells;
        std::vector<std::vector<SecondLook>> looks; ///< one a cell
        std::vector<FigureNotes> notes; ///< one a cell
    };
    struct Group {
        QString supplier;
        std::vector<Row> rows;
    };
    void addAgreement(const Agreement &agreement, std::map<QString, Group> &groups) const;
    static void addCell(const Scorecard &scorecard, const Agreement &agreement, const Period &period, Row &row);
    [[nodiscard]] bool accepts(const Row &row, const QString &supplier) const;
    [[nodiscard]] static QString toldOf(const Row &row, std::size_t position);
    [[nodiscard]] QVariant cellData(const Row &row, int column, int role) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    ComplianceFilter m_filter{
        PeriodKind::Month, Period::containing(QDate(2000, 1, 1), PeriodKind::Month), 6, {}, {}, {}};
    std::vector<Period> m_periods;
    std::vector<Group> m_groups;
};

/// The status of a figure that deserves a second look, as short as its column: "met (?)".
[[nodiscard]] QString markedWord(Status status);

} // namespace kept
