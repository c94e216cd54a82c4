// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/weekhours.h"
#include "ui/widgets/cellwidget.h"

namespace kept {

/// The hours of a week as bars: a row a day, from 0 to 24 hours, on quarters of an hour. By mouse: drag on free time
/// opens (over several rows the same hours on each), drag a bar moves it, drag its edge changes it, into the row below
/// past midnight. By keyboard: arrows move a cursor (with Ctrl by an hour), Shift selects, Enter and Space open or
/// close, Delete closes. To screen readers every bar is an item of a list ("Monday 09:00 to 17:00").
class WeekGrid : public CellWidget {
    Q_OBJECT

public:
    explicit WeekGrid(QWidget *parent = nullptr);

    /// Shows the hours; nothing is told.
    void setWeek(const WeekHours &week);
    [[nodiscard]] const WeekHours &week() const { return m_week; }
    void setReadOnly(bool readOnly);

    /// Rows begin with the first day of the week where the user is. Weekdays are 0 (Monday) to 6.
    [[nodiscard]] int weekdayOfRow(int row) const;
    [[nodiscard]] int rowOfWeekday(int weekday) const;
    [[nodiscard]] int headHeight() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int cursorWeekday() const { return weekdayOfRow(m_cursor.row); }
    /// Where the cursor stands or what is selected, and whether it is open: "Tuesday 08:00 to 12:30: closed".
    [[nodiscard]] QString cursorText() const;
    /// Where the time of the day's row stands, in widget coordinates.
    [[nodiscard]] QPointF pointAt(int weekday, int second) const;

    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user changed the hours.
    void edited();
    void cursorChanged();
    /// F2: the hours of the day are to be typed.
    void typingRequested(int weekday);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Slot { // a quarter of an hour in a row
        int row = 0;
        int quarter = 0;
        bool operator==(const Slot &) const = default;
    };
    struct Bar { // an interval, or none
        int weekday = -1;
        std::size_t index = 0;
        bool operator==(const Bar &) const = default;
    };
    enum class Grip { None, Inside, Start, End };
    struct Hit {
        Bar bar;
        Grip grip = Grip::None;
    };
    struct Drag {
        Grip grip = Grip::None; // None: free time is opened
        bool active = false;
        bool moved = false;
        Bar bar;
        Slot from;
        QPointF start;
        WeekHours before;
    };
    struct Range { // rows and seconds of the selection
        int firstRow = 0;
        int lastRow = 0;
        DayInterval hours;
    };

    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] QRectF trackOf(int row) const;
    [[nodiscard]] double xOf(int second) const;
    [[nodiscard]] int secondAt(double x) const;
    [[nodiscard]] int rowAt(double y) const;
    [[nodiscard]] QRectF barRect(int row, int from, int to) const;
    [[nodiscard]] std::vector<QRectF> rectsOf(const Bar &bar) const;
    [[nodiscard]] const DayInterval &intervalOf(const Bar &bar) const;
    [[nodiscard]] std::vector<Bar> bars() const;
    [[nodiscard]] Hit hitAt(const QPointF &at) const;
    [[nodiscard]] Range range() const;

    bool moveCursor(QKeyEvent *event);
    void setCursorSlot(Slot slot, bool select);
    void toggleRange();
    void removeRange();
    void change(const WeekHours &week);
    void showWeek(const WeekHours &week);
    void cancelDrag();
    void dragTo(const QPointF &at);
    [[nodiscard]] WeekHours opened(const QPointF &at) const;
    [[nodiscard]] WeekHours moved(const QPointF &at) const;
    [[nodiscard]] WeekHours resized(const QPointF &at) const;
    [[nodiscard]] int snapped(const QPointF &at, int fromRow) const;
    void announce();

    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintBar(QPainter &painter, const Bar &bar) const;
    void paintCursor(QPainter &painter) const;

    WeekHours m_week;
    Slot m_cursor{0, 36}; // 09:00
    std::optional<Slot> m_anchor; // the other end of the selection
    Bar m_selected;
    Drag m_drag;
    bool m_ring = false;
    bool m_readOnly = false;
};

} // namespace kept
