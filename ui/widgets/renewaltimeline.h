// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cellwidget.h"

#include <QDate>
#include <optional>
#include <vector>

namespace kept {

/// One agreement on the timeline.
struct RenewalRow {
    QString id;
    QString label; ///< "Web platform hosting"
    QDate start; ///< of the running term; may be before the range
    std::optional<QDate> end; ///< last day of the running term; open-ended without
    std::optional<QDate> decision; ///< D
    std::optional<QDate> notice; ///< N, the last notice date
    bool renews = false; ///< the dashed next term follows
    QString note; ///< at the end of the bar, muted: "notice given, ends 31 Dec"
};

/// Agreements against twelve or more months: D decision, N last notice, bar end of term, dashed the renewed term,
/// today. Time runs from left to right in every language.
class RenewalTimeline : public CellWidget {
    Q_OBJECT

public:
    explicit RenewalTimeline(QWidget *parent = nullptr);
    /// `from` is set to the first of its month; `months` at least 2.
    void setRange(QDate from, int months);
    void setToday(QDate today);
    void setRows(std::vector<RenewalRow> rows);
    void setLegendVisible(bool visible);

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// The x of a day's beginning; outside the range it is outside the plot.
    [[nodiscard]] double xOf(QDate day) const;

Q_SIGNALS:
    void activated(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plotRect() const;
    [[nodiscard]] double labelWidth() const;
    void paintMonths(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintTerm(QPainter &painter, const RenewalRow &row, double y) const;
    void paintToday(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    std::vector<RenewalRow> m_rows;
    QDate m_from;
    int m_months = 12;
    QDate m_today;
    bool m_legend = true;
};

} // namespace kept
