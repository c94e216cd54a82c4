// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"
#include "ui/widgets/cellwidget.h"

#include <vector>

namespace kept {

struct StatusCount {
    Status status = Status::Met;
    int count = 0;
    bool operator==(const StatusCount &) const = default;
};

/// The bar under the figures: each status's share of all, in the order given; no data is an outline.
class StatusStrip : public CellWidget {
    Q_OBJECT

public:
    explicit StatusStrip(QWidget *parent = nullptr);
    void setCounts(const std::vector<StatusCount> &counts);

    [[nodiscard]] int rowCount() const override { return 1; }
    [[nodiscard]] int columnCount() const override { return static_cast<int>(m_counts.size()); }
    [[nodiscard]] QRectF cellRect(Cell cell) const override;
    [[nodiscard]] QString cellText(Cell cell) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(kept::Status status);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<StatusCount> m_counts; ///< without zeros
};

} // namespace kept
