// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/figurenotes.h"
#include "ui/widgets/cellwidget.h"

#include <vector>

namespace kept {

struct HeatRow {
    QString id;
    QString label; ///< a supplier or a service level
};

struct HeatColumn {
    QString id;
    QString label; ///< "Q3"
    QString group; ///< "2026"; consecutive equal groups are written once, with a line between groups
    QString name; ///< "Q3 2026", for tips and screen readers
};

struct HeatCell {
    Status status = Status::NoData;
    QString text; ///< what the tip adds: "Web platform availability 99.86 %, target 99.90 %"
    FigureNotes notes{}; ///< provisional ones are framed, where figures are to be settled it shows
};

struct HeatData {
    std::vector<HeatRow> rows;
    std::vector<HeatColumn> columns; ///< oldest first; time runs from left to right in every language
    std::vector<HeatCell> cells; ///< row by row, rows × columns of them
    int currentColumn = -1; ///< outlined in the accent colour
};

/// Suppliers × periods as statuses. Older columns that do not fit are left out at the left; the current one always
/// shows.
class HeatMap : public CellWidget {
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);
    void setData(HeatData data);
    [[nodiscard]] const HeatData &data() const { return m_data; }
    /// The first column that the present width has room for.
    [[nodiscard]] int firstVisibleColumn() const;

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_data.rows.size()); }
    [[nodiscard]] int columnCount() const override { return static_cast<int>(m_data.columns.size()); }
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QString cellTip(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(const QString &rowId, const QString &columnId);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Layout {
        double labelWidth = 0;
        double cellWidth = 0;
        double cellHeight = 0;
        double head = 0;
        double left = 0; ///< of the first visible column
        double labelLeft = 0;
        int first = 0;
    };
    [[nodiscard]] Layout layoutNow() const;
    [[nodiscard]] double labelWidth() const;
    void paintHead(QPainter &painter, const Layout &layout) const;
    void paintRow(QPainter &painter, const Layout &layout, int row) const;
    void paintCell(QPainter &painter, Cell cell) const;
    void paintNotes(QPainter &painter, const QRectF &box, const HeatCell &cell) const;
    [[nodiscard]] static QString notesText(FigureNotes notes);
    void paintSelected(QPainter &painter, const QRectF &cell) const;
    void paintCurrentColumn(QPainter &painter, const Layout &layout) const;
    [[nodiscard]] const HeatCell &cellOf(Cell cell) const;

    HeatData m_data;
};

} // namespace kept
