// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure.h"

#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace kept {

namespace {

constexpr double FigureLine = 1.12; ///< of the font's height: digits need no room for descenders

int figureHeight() { return qRound(QFontMetrics(typeFont(Type::Figure)).ascent() * FigureLine); }

QFont numberFont(double scale)
{
    QFont font = typeFont(Type::Figure);
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * scale)));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

int lineHeight(Type type) { return QFontMetrics(typeFont(type)).height(); }

} // namespace

Figure::Figure(const FigureValue &value, QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setValue(value);
}

void Figure::setValue(const FigureValue &value)
{
    m_value = value;
    setText(value.value);
    setToolTip(value.tip);
    const QString name = tr("%1 %2", "figure, word").arg(value.value, value.word);
    setAccessibleName(value.note.isEmpty() ? name : tr("%1, %2").arg(name, value.note));
    updateGeometry();
    update();
}

QSize Figure::sizeHint() const { return sizeAt(1); }

void Figure::setScale(double scale)
{
    if (scale == m_scale)
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

double Figure::numberWidth() const { return QFontMetricsF(numberFont(m_scale)).horizontalAdvance(m_value.value); }

QSize Figure::sizeAt(double scale) const
{
    const Metrics m = metrics();
    const QFontMetrics small(typeFont(Type::Small));
    const int mark = m_value.status ? m.mark() + m.quarter() + 2 : 0;
    const int word = mark + small.horizontalAdvance(m_value.word);
    const int number = QFontMetrics(numberFont(scale)).horizontalAdvance(m_value.value);
    const int width = std::max({number, word, small.horizontalAdvance(m_value.note)});
    const int notes = m_value.note.isEmpty() ? 0 : small.height();
    return {width + m.half(), figureHeight() + m.quarter() + small.height() + notes + m.quarter()};
}

void Figure::paintWord(QPainter &painter, const QRectF &line) const
{
    const Metrics m = metrics();
    QRectF word = line;
    if (m_value.status) {
        const QRectF box(line.left(), line.top(), m.mark(), line.height());
        const QRectF mark = QStyle::visualRect(layoutDirection(), line.toRect(), box.toRect());
        paintMark(painter, mark, m.mark(), *m_value.status, palette());
        word.setLeft(line.left() + m.mark() + m.quarter() + 2);
    }
    painter.setFont(typeFont(Type::Small));
    painter.setPen(palette().color(m_value.note.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText));
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    paintText(painter, QStyle::visualRect(layoutDirection(), line.toRect(), word.toRect()), align, m_value.word);
}

void Figure::paintEvent(QPaintEvent *)
{
    QStyleOption option;
    option.initFrom(this);
    QPainter painter(this);
    const Metrics m = metrics();
    const QRectF inner(rect());
    const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.setFont(numberFont(m_scale));
    painter.setPen(palette().color(underMouse() ? QPalette::Link : QPalette::WindowText));
    placeText(painter, QRectF(inner.left(), 0, inner.width(), figureHeight()), align, m_value.value);
    const double top = figureHeight() + m.quarter();
    const int line = lineHeight(Type::Small);
    paintWord(painter, {inner.left(), top, inner.width(), double(line)});
    painter.setPen(palette().color(QPalette::PlaceholderText));
    if (!m_value.note.isEmpty())
        paintText(painter, {inner.left(), top + line, inner.width(), double(line)}, align, m_value.note);
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
        paintFocusRing(painter, rect(), palette(), 3);
}

FigureRow::FigureRow(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    row->setSizeConstraint(QLayout::SetNoConstraint); // the row may get narrower than its figures are now
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureRow::setFigures(const std::vector<FigureValue> &figures)
{
    while (m_figures.size() > figures.size()) {
        m_figures.back()->deleteLater();
        layout()->removeWidget(m_figures.back());
        m_figures.pop_back();
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        if (i < m_figures.size()) {
            m_figures[i]->setValue(figures[i]);
            continue;
        }
        auto *figure = new Figure(figures[i]);
        m_figures.push_back(figure);
        static_cast<QHBoxLayout *>(layout())->addWidget(figure, 1);
        connect(figure, &Figure::clicked, this, [this, figure] { Q_EMIT activated(figure->value().id); });
    }
    fit();
}

void FigureRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

QSize FigureRow::minimumSizeHint() const { return {widthAt(Figure::smallestScale), sizeHint().height()}; }

int FigureRow::widthAt(double scale) const
{
    int needed = layout()->spacing() * (count() - 1);
    for (const Figure *figure : m_figures)
        needed += figure->sizeAt(scale).width();
    return needed;
}

void FigureRow::fit()
{
    constexpr double step = 0.05;
    double scale = 1;
    while (scale > Figure::smallestScale && widthAt(scale) > width())
        scale = std::max(Figure::smallestScale, scale - step);
    for (Figure *figure : m_figures)
        figure->setScale(scale);
}

} // namespace kept
