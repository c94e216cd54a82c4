// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/widgets/weekgrid.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace kept {

/// Weekly hours as bars and, beside them, as text: each day has a field ("09:00-12:00, 13:00-17:00"). One follows the
/// other; what cannot be read stays in its field, with the reason below.
class WeekEditor : public QWidget {
    Q_OBJECT

public:
    explicit WeekEditor(QWidget *parent = nullptr);

    void setWeek(const WeekHours &week);
    /// The hours as far as they can be read: a day whose text cannot be read is as it was.
    [[nodiscard]] const WeekHours &week() const { return m_grid->week(); }
    /// What was typed and cannot be read; the place is the object name of the field ("week.mon").
    [[nodiscard]] const std::vector<Error> &problems() const { return m_problems; }
    void setReadOnly(bool readOnly);
    /// Takes what stands in the fields, after something else filled them.
    void readFields();
    [[nodiscard]] WeekGrid *grid() const { return m_grid; }
    [[nodiscard]] QLineEdit *field(int weekday) const { return m_fields.at(static_cast<std::size_t>(weekday)); }

    /// In a narrow place the fields get shorter, then the week.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildFields();
    void buildTools();
    void fillCopyMenu(QMenu *menu);
    void copyDay(const std::vector<int> &weekdays);
    void takeText();
    void takeGrid();
    void tidy(int weekday);
    void showSummary();

    WeekGrid *m_grid = nullptr;
    std::array<QLineEdit *, 7> m_fields{};
    QPushButton *m_copy = nullptr;
    QPushButton *m_fill = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_cursor = nullptr;
    QLabel *m_problem = nullptr;
    WeekHours m_read; // what the fields were last read as
    std::vector<Error> m_problems;
};

} // namespace kept
