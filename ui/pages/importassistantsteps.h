// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace kept {

/// The steps of an assistant above its content: done ones with a tick, the current one filled, each with a note.
class AssistantSteps : public QWidget {
    Q_OBJECT

public:
    explicit AssistantSteps(const QStringList &titles, QWidget *parent = nullptr);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    void setNote(int step, const QString &note);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int step, const QRect &place) const;
    void paintCircle(QPainter &painter, int step, const QRectF &circle) const;
    void updateName();

    QStringList m_titles;
    QStringList m_notes;
    int m_current = 0;
};

} // namespace kept
