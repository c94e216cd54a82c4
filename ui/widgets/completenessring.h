// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kept {

/// A score of 0 to 100 as a ring with the number inside; in neutral colour, since a score is no verdict.
class CompletenessRing : public QWidget {
    Q_OBJECT

public:
    explicit CompletenessRing(QWidget *parent = nullptr);
    void setScore(int score);
    [[nodiscard]] int score() const { return m_score; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_score = 0;
};

} // namespace kept
