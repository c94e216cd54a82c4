// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/figurenotes.h"

#include <QWidget>
#include <vector>

namespace kept {

/// "● met ▲ at risk ■ missed ◆ critical ○ no data", with counts when given: "● met 4"; then what else cells are marked
/// with. What does not fit goes on in further lines.
class StatusLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Status status = Status::Met;
        int count = -1; ///< not shown when negative
    };

    explicit StatusLegend(QWidget *parent = nullptr);
    void setEntries(const std::vector<Entry> &entries);
    /// The marks beside the statuses that the legend explains.
    void setNotes(FigureNotes notes);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// One mark with its words.
    struct Item {
        std::optional<Status> status;
        FigureNote note = FigureNote::Provisional; ///< where there is no status
        QString words;
        QString count;
    };
    void tell();
    [[nodiscard]] double markWidth(const Item &item) const;
    [[nodiscard]] double itemWidth(const Item &item) const;
    /// Where each item stands in a legend of the width, from the leading edge.
    [[nodiscard]] std::vector<QPointF> places(double width) const;
    void paintItem(QPainter &painter, const Item &item, const QRectF &box) const;
    void paintItemMark(QPainter &painter, const Item &item, const QRectF &box) const;

    std::vector<Item> m_items;
    std::vector<Item> m_notes;
};

} // namespace kept
