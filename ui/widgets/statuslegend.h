// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"

#include <QWidget>
#include <vector>

namespace kept {

/// "● met ▲ at risk ■ missed ◆ critical ○ no data", with counts when given: "● met 4".
class StatusLegend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        Status status = Status::Met;
        int count = -1; ///< not shown when negative
    };

    explicit StatusLegend(QWidget *parent = nullptr);
    void setEntries(const std::vector<Entry> &entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double entryWidth(const Entry &entry) const;

    std::vector<Entry> m_entries;
};

} // namespace kept
