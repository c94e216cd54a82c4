// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importassistantsteps.h"

#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace kept {

AssistantSteps::AssistantSteps(const QStringList &titles, QWidget *parent) : QWidget(parent), m_titles(titles)
{
    for (int i = 0; i < titles.size(); ++i)
        m_notes.append(QString());
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateName();
}

void AssistantSteps::setCurrent(int step)
{
    m_current = step;
    updateName();
    update();
}

void AssistantSteps::setNote(int step, const QString &note)
{
    m_notes[step] = note;
    update();
}

void AssistantSteps::updateName()
{
    setAccessibleName(tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_titles.size()).arg(m_titles.value(m_current)));
}

QSize AssistantSteps::sizeHint() const { return {metrics().px(640), metrics().px(62)}; }

void AssistantSteps::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int margin = metrics().wide();
    const int width = (this->width() - 2 * margin) / static_cast<int>(m_titles.size());
    for (int i = 0; i < m_titles.size(); ++i) {
        QRect place(margin + i * width, 0, width, height() - 1);
        if (layoutDirection() == Qt::RightToLeft)
            place.moveLeft(this->width() - place.right());
        paintStep(painter, i, place);
    }
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(this->width(), height() - 0.5));
}

void AssistantSteps::paintStep(QPainter &painter, int step, const QRect &place) const
{
    const Metrics m = metrics();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int size = m.wide();
    const QRectF circle(mirrored ? place.right() - size : place.left(), place.center().y() - size / 2.0, size, size);
    paintCircle(painter, step, circle);
    QRect text = place.adjusted(size + m.threeQuarters(), m.threeQuarters(), -m.gap(), -m.threeQuarters());
    if (mirrored)
        text.translate(-(size + m.threeQuarters()) + m.gap(), 0);
    const bool later = step > m_current;
    painter.setFont(typeFont(step == m_current ? Type::BodyStrong : Type::Body));
    painter.setPen(palette().color(later ? QPalette::PlaceholderText : QPalette::Text));
    const bool alone = m_notes[step].isEmpty();
    const QRect title = alone ? text : QRect(text.left(), text.top(), text.width(), text.height() / 2);
    paintText(painter, title, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), m_titles[step]);
    if (alone)
        return;
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const QRect note(text.left(), text.top() + text.height() / 2, text.width(), text.height() / 2);
    paintText(painter, note, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft), m_notes[step]);
}

void AssistantSteps::paintCircle(QPainter &painter, int step, const QRectF &circle) const
{
    const bool here = step == m_current;
    painter.setPen(QPen(here ? accent(palette()) : palette().color(QPalette::Dark), 1));
    painter.setBrush(here ? QBrush(accent(palette())) : QBrush(Qt::NoBrush));
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (step < m_current) {
        QPainterPath tick(circle.center() + QPointF(-4, 0.5));
        tick.lineTo(circle.center() + QPointF(-1.2, 3.5));
        tick.lineTo(circle.center() + QPointF(4.2, -3));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Text), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(tick);
        return;
    }
    painter.setFont(typeFont(Type::BodyStrong));
    painter.setPen(palette().color(here ? QPalette::Base : QPalette::PlaceholderText));
    painter.drawText(circle, Qt::AlignCenter, QLocale().toString(step + 1));
}

} // namespace kept
