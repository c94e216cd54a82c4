// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"
#include "ui/widgets/cellwidget.h"

#include <vector>

namespace kept {

/// What is left of one service level's allowance in the running period.
struct AllowanceItem {
    QString id;
    Status status = Status::Met;
    QString headline; ///< "4 more late files"
    QString subject; ///< "Files on time ≥ 99.5 %, Sample Print Ltd"
    QString pace; ///< "pace 0.9"
    double used = 0; ///< share of the allowance that is spent, 0 to 1; more is drawn as 1
    bool operator==(const AllowanceItem &) const = default;
};

/// Bars of the remaining allowance: bar = used share, tick = elapsed share.
class AllowanceList : public CellWidget {
    Q_OBJECT

public:
    explicit AllowanceList(QWidget *parent = nullptr);
    /// `elapsed` is the share of the period that is over, 0 to 1; `elapsedText` says so: "share of October elapsed (37
    /// %)".
    void setItems(std::vector<AllowanceItem> items, double elapsed, const QString &elapsedText);

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintItem(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, const QRectF &track, const AllowanceItem &item) const;

    std::vector<AllowanceItem> m_items;
    double m_elapsed = 0;
    QString m_elapsedText;
};

} // namespace kept
