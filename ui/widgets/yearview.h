// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/calendarview.h"
#include "ui/widgets/cellwidget.h"

namespace kept {

/// Twelve small months in which holidays and exceptions are marked and closed days stand back. To screen readers it is
/// the list of the marked days; arrows go from one to the next.
class YearView : public CellWidget {
    Q_OBJECT

public:
    explicit YearView(QWidget *parent = nullptr);
    /// Every day of one year.
    void setDays(std::vector<CalendarDay> days, const QDate &today);

    [[nodiscard]] int rowCount() const override { return static_cast<int>(m_marked.size()); }
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] QSizeF monthSize() const;
    [[nodiscard]] QRectF monthRect(int month) const;
    [[nodiscard]] QRectF dayRect(const QDate &date) const;
    [[nodiscard]] QString dayText(const CalendarDay &day) const;
    void paintMonth(QPainter &painter, int month) const;
    void paintDay(QPainter &painter, const CalendarDay &day) const;

    std::vector<CalendarDay> m_days;
    std::vector<std::size_t> m_marked; // holidays and exceptions
    QDate m_today;
};

} // namespace kept
