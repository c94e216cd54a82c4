// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "models/reports/statusmark.h"
#include "ui/charts/chartbuilder.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::ChartView)
};

// Qt Charts puts grid lines at 2, axes at 3 and series from 4 on.
constexpr double UnderTheGrid = 1;
constexpr double AboveTheSeries = 100;
constexpr double Halo = 1.5;

QFont strongSmall()
{
    QFont font = typeFont(Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

bool isUpright(const ChartSpec &spec) { return spec.kind != ChartKind::HorizontalStackedBar; }

bool isCurve(const ChartSpec &spec) { return spec.kind == ChartKind::Curve; }

bool hasPoints(const ChartSpec &spec)
{
    return spec.kind == ChartKind::Line || spec.kind == ChartKind::Stems || isCurve(spec);
}

/// Text over lines: the surface's colour around the letters keeps it readable.
void placeWithHalo(
    QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text, const QColor &halo)
{
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const double x = alignment & Qt::AlignHCenter ? box.center().x() - width / 2 : box.left();
    const double y = alignment & Qt::AlignBottom ? box.bottom() - metrics.descent()
        : alignment & Qt::AlignVCenter           ? box.center().y() + (metrics.ascent() - metrics.descent()) / 2
                                                 : box.top() + metrics.ascent();
    QPainterPath letters;
    letters.addText(x, y, painter.font(), text);
    painter.strokePath(letters, QPen(halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    placeText(painter, box, alignment, text);
}

} // namespace

ChartOverlay::ChartOverlay(QGraphicsItem *chart) : QGraphicsItem(chart)
{
    setZValue(AboveTheSeries);
    setAcceptedMouseButtons(Qt::NoButton);
}

ChartOverlay::~ChartOverlay() = default;

void ChartOverlay::setContent(const ChartSpec &spec, const ChartLayout &layout, const QPalette &palette)
{
    m_spec = spec;
    m_layout = layout;
    m_palette = palette;
    update();
}

void ChartOverlay::setSize(const QSizeF &size)
{
    prepareGeometryChange();
    m_size = size;
}

void ChartOverlay::setHighlight(int category, bool focus)
{
    m_highlight = category;
    m_focus = focus;
    update();
}

void ChartOverlay::paintAxisLines(QPainter &painter) const
{
    const QRectF plot = m_layout.plot;
    painter.fillRect(QRectF(plot.left() - 1, plot.top(), 1, plot.height() + 1), m_palette.color(QPalette::Dark));
    if (!m_layout.horizontal)
        painter.fillRect(QRectF(plot.left(), plot.bottom(), plot.width(), 1), m_palette.color(QPalette::Dark));
}

void ChartOverlay::paintValueAxis(QPainter &painter) const
{
    const QFontMetricsF text(painter.font());
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    for (const double tick : chartTicks(m_layout.scale)) {
        const double at = m_layout.valueAt(tick);
        const QString label = tickText(m_spec, m_layout.scale, tick);
        const double width = text.horizontalAdvance(label) + 2;
        if (m_layout.horizontal)
            placeText(painter,
                QRectF(at - width / 2, m_layout.plot.bottom() + metrics().quarter(), width, text.height()),
                Qt::AlignCenter, label);
        else
            placeText(painter,
                QRectF(0, at - text.height() / 2, m_layout.plot.left() - metrics().half() + 2, text.height()),
                Qt::AlignRight | Qt::AlignVCenter, label);
    }
}

void ChartOverlay::paintCategories(QPainter &painter) const
{
    const QFontMetricsF text(painter.font());
    double widest = 1;
    for (const ChartCategory &category : m_spec.categories)
        widest = std::max(widest, text.horizontalAdvance(category.label) + 4);
    // Labels that would touch are left out evenly, counted from the latest; tips and the table have them all.
    const int every = std::max(1, static_cast<int>(std::ceil(widest / m_layout.pitch())));
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    for (int i = m_layout.categories - 1; i >= 0; i -= every) {
        const double x = m_layout.categoryAt(i);
        placeText(painter, QRectF(x - widest / 2, m_layout.plot.bottom() + metrics().quarter(), widest, text.height()),
            Qt::AlignCenter, m_spec.categories[static_cast<std::size_t>(i)].label);
    }
}

void ChartOverlay::paintAxis(QPainter &painter) const
{
    const QFontMetricsF text(painter.font());
    const QRectF plot = m_layout.plot;
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    double free = -1; // of the axis, behind the last label
    for (const ChartTick &tick : m_spec.axis.ticks) {
        const double width = text.horizontalAdvance(tick.label) + 2;
        const double x = plot.left() + axisShare(m_spec, tick.at) * plot.width();
        const double left = std::min(x - width / 2, m_size.width() - width);
        painter.fillRect(QRectF(std::round(x), plot.bottom(), 1, metrics().quarter()), m_palette.color(QPalette::Dark));
        if (left < free)
            continue;
        placeText(painter, QRectF(left, plot.bottom() + metrics().quarter(), width, text.height()), Qt::AlignCenter,
            tick.label);
        free = left + width + metrics().half();
    }
    painter.setFont(strongSmall());
    painter.setPen(m_palette.color(QPalette::WindowText));
    const QFontMetricsF strong(painter.font());
    free = 0;
    for (const ChartTarget &mark : m_spec.axis.marks) {
        const double width = strong.horizontalAdvance(mark.label) + 2;
        const double x = plot.left() + axisShare(m_spec, mark.value) * plot.width();
        const double left = std::max(free, std::clamp(x - width / 2, 0.0, std::max(0.0, m_size.width() - width)));
        placeText(painter, QRectF(left, plot.top() - metrics().quarter() - strong.height(), width, strong.height()),
            Qt::AlignLeft | Qt::AlignVCenter, mark.label);
        free = left + width + metrics().half();
    }
    painter.setFont(typeFont(Type::Small));
}

void ChartOverlay::paintEdgeLabels(QPainter &painter) const
{
    const QFontMetricsF text(painter.font());
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    for (int i = 0; i < m_layout.categories; ++i) {
        const QString &label = m_spec.categories[static_cast<std::size_t>(i)].label;
        const double width = text.horizontalAdvance(label) + 2;
        const bool last = i + 1 == m_layout.categories && i > 0;
        const double x = last ? m_layout.categoryAt(i) : m_layout.categoryAt(i) - m_layout.pitch() / 2;
        placeText(painter, QRectF(x - width / 2, m_layout.plot.bottom() + metrics().quarter(), width, text.height()),
            Qt::AlignCenter, label);
    }
}

void ChartOverlay::paintBarLabels(QPainter &painter) const
{
    painter.setFont(typeFont(Type::Body));
    painter.setPen(m_palette.color(QPalette::WindowText));
    const double width = m_layout.plot.left() - metrics().half();
    for (int i = 0; i < m_layout.categories; ++i) {
        const QRectF row(0, m_layout.categoryAt(i) - m_layout.pitch() / 2, width, m_layout.pitch());
        paintText(painter, row, Qt::AlignLeft | Qt::AlignVCenter, m_spec.categories[static_cast<std::size_t>(i)].label);
    }
    painter.setFont(typeFont(Type::Small));
}

void ChartOverlay::paintGroups(QPainter &painter) const
{
    painter.setFont(strongSmall());
    const QFontMetricsF text(painter.font());
    const double top = m_layout.plot.bottom() + metrics().quarter() + text.height();
    QString group;
    for (int i = 0; i < m_layout.categories; ++i) {
        const QString &next = m_spec.categories[static_cast<std::size_t>(i)].group;
        if (next == group)
            continue;
        group = next;
        const double x = m_layout.categoryAt(i) - m_layout.pitch() / 2;
        if (i > 0)
            painter.fillRect(
                QRectF(std::round(x), m_layout.plot.bottom() + 1, 1, top + text.height() - m_layout.plot.bottom()),
                m_palette.color(QPalette::Mid));
        painter.setPen(m_palette.color(QPalette::PlaceholderText));
        placeText(painter, QRectF(x + 3, top, text.horizontalAdvance(group) + 2, text.height()), Qt::AlignLeft, group);
    }
    painter.setFont(typeFont(Type::Small));
}

void ChartOverlay::paintBreak(QPainter &painter) const
{
    const double x = m_layout.plot.left();
    const double y = m_layout.plot.bottom() - metrics().half();
    const double half = metrics().px(4);
    painter.fillRect(QRectF(x - 2, y - half, 4, 2 * half), m_palette.color(QPalette::Base));
    painter.setPen(QPen(m_palette.color(QPalette::Dark), 1));
    painter.drawPolyline(QPolygonF({QPointF(x, y - half), QPointF(x + half, y - half / 3),
        QPointF(x - half, y + half / 3), QPointF(x, y + half)}));
}

void ChartOverlay::paintGaps(QPainter &painter) const
{
    const double side = metrics().px(8);
    for (int i = 0; i < m_layout.categories; ++i) {
        const ChartPoint *point =
            chartPointAt(m_spec.series.front(), m_spec.categories[static_cast<std::size_t>(i)].id);
        if (point && point->value)
            continue;
        const QPointF foot(m_layout.categoryAt(i), m_layout.plot.bottom());
        painter.setPen(QPen(m_palette.color(QPalette::Mid), 1, Qt::DotLine));
        painter.drawLine(QPointF(std::round(foot.x()) + 0.5, m_layout.plot.top()), foot);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.color(QPalette::Base));
        painter.drawEllipse(foot, side / 2 + Halo, side / 2 + Halo);
        paintMark(
            painter, QRectF(foot - QPointF(side / 2, side / 2), QSizeF(side, side)), side, Status::NoData, m_palette);
    }
}

std::vector<ChartLabel> ChartOverlay::labels() const
{
    if (!isUpright(m_spec))
        return {};
    const QFontMetricsF small(typeFont(Type::Small));
    const QRectF bounds(m_layout.plot.left(), m_layout.plot.top() - small.height() / 2,
        m_size.width() - m_layout.plot.left(), m_layout.plot.height() + small.height() / 2);
    return chartLabels(m_spec,
        {m_layout.plot, bounds, [this](int i) { return m_layout.categoryAt(i); },
            [this](double value) { return m_layout.valueAt(value); }, QFontMetricsF(strongSmall()), small,
            double(metrics().px(9))});
}

void ChartOverlay::paintLabels(QPainter &painter) const
{
    const QColor ground = m_palette.color(QPalette::Base);
    for (const ChartLabel &label : labels()) {
        const bool strong = label.part == ChartLabelPart::Target || label.part == ChartLabelPart::Value;
        painter.setFont(strong ? strongSmall() : typeFont(Type::Small));
        painter.setPen(m_palette.color(strong ? QPalette::WindowText : QPalette::PlaceholderText));
        if (label.part == ChartLabelPart::Gap)
            painter.fillRect(label.rect, ground);
        placeWithHalo(painter, label.rect, Qt::AlignLeft | Qt::AlignVCenter, label.text, ground);
    }
    painter.setFont(typeFont(Type::Small));
}

void ChartOverlay::paintMarks(QPainter &painter) const
{
    const double side = metrics().px(9);
    for (const ChartSeries &series : m_spec.series) {
        for (std::size_t i = 0; i < m_spec.categories.size(); ++i) {
            const ChartPoint *point = chartPointAt(series, m_spec.categories[i].id);
            if (!point || !point->value || !point->status)
                continue;
            const QPointF at = m_layout.at(static_cast<int>(i), *point->value);
            const QRectF box(at - QPointF(side / 2, side / 2), QSizeF(side, side));
            const QPainterPath shape = statusMark(*point->status, box);
            painter.strokePath(shape, QPen(m_palette.color(QPalette::Base), 2 * Halo));
            painter.fillPath(shape, statusColours(m_palette).mark(*point->status));
        }
    }
}

void ChartOverlay::paintLineNames(QPainter &painter) const
{
    const QFontMetricsF text(painter.font());
    std::vector<std::pair<double, int>> ends;
    for (std::size_t s = 0; s < m_spec.series.size(); ++s)
        for (int i = m_layout.categories - 1; i >= 0; --i)
            if (const ChartPoint *p = chartPointAt(m_spec.series[s], m_spec.categories[static_cast<std::size_t>(i)].id);
                p && p->value) {
                ends.emplace_back(m_layout.valueAt(*p->value), static_cast<int>(s));
                break;
            }
    std::sort(ends.begin(), ends.end());
    double lowest = m_layout.plot.top() - text.height();
    for (const auto &[y, index] : ends) {
        const double top = std::max(y - text.height() / 2, lowest + text.height());
        lowest = top;
        painter.setPen(seriesPen(index, 2, m_palette).color());
        painter.fillRect(
            QRectF(m_layout.plot.right() + 1, top + text.height() / 2 - 1, metrics().px(6), 2), painter.pen().color());
        painter.setPen(m_palette.color(QPalette::WindowText));
        placeText(painter, QRectF(m_layout.plot.right() + metrics().px(9), top, m_size.width(), text.height()),
            Qt::AlignLeft, m_spec.series[static_cast<std::size_t>(index)].name);
    }
}

void ChartOverlay::paintEmpty(QPainter &painter) const
{
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    const QString words = m_spec.emptyText.isEmpty() ? Texts::tr("No data in this period.") : m_spec.emptyText;
    painter.drawText(m_layout.plot.adjusted(8, 4, -8, -4), Qt::AlignCenter | Qt::TextWordWrap, words);
}

void ChartOverlay::paintNotes(QPainter &painter) const
{
    painter.setPen(m_palette.color(QPalette::PlaceholderText));
    const QRectF box(0, m_layout.notesTop, m_size.width(), m_size.height() - m_layout.notesTop);
    const Qt::LayoutDirection before = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, chartNotes(m_spec, m_layout.scale));
    painter.setLayoutDirection(before);
    if (m_spec.valueTitle.isEmpty())
        return;
    const double line = QFontMetricsF(painter.font()).height();
    placeText(painter,
        QRectF(m_layout.plot.left(), m_layout.plot.bottom() + metrics().quarter() + line, m_layout.plot.width(), line),
        Qt::AlignLeft, m_spec.valueTitle);
}

void ChartOverlay::paintHighlight(QPainter &painter) const
{
    if (m_highlight < 0 || m_highlight >= m_layout.categories)
        return;
    const QString &id = m_spec.categories[static_cast<std::size_t>(m_highlight)].id;
    painter.setPen(QPen(m_focus ? accent(m_palette) : m_palette.color(QPalette::Dark), m_focus ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    if (!hasPoints(m_spec)) {
        const double half = m_layout.pitch() / 2;
        const double at = m_layout.categoryAt(m_highlight);
        const QRectF bar = m_layout.horizontal
            ? QRectF(m_layout.plot.left(), at - half, m_layout.plot.width(), 2 * half)
            : QRectF(at - half, m_layout.plot.top(), 2 * half, m_layout.plot.height());
        painter.drawRoundedRect(bar.adjusted(1, 1, -1, -1), 2, 2);
        return;
    }
    for (const ChartSeries &series : m_spec.series) {
        const ChartPoint *point = chartPointAt(series, id);
        const double radius = metrics().px(8);
        const QPointF at = point && point->value ? m_layout.at(m_highlight, *point->value)
                                                 : QPointF(m_layout.categoryAt(m_highlight), m_layout.plot.bottom());
        painter.drawEllipse(at, radius, radius);
    }
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_spec.series.empty() && m_spec.categories.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(typeFont(Type::Small));
    paintAxisLines(*painter);
    paintValueAxis(*painter);
    const bool empty = chartIsEmpty(m_spec);
    if (isCurve(m_spec))
        paintAxis(*painter);
    else if (isUpright(m_spec))
        m_spec.kind == ChartKind::Histogram ? paintEdgeLabels(*painter) : paintCategories(*painter);
    else
        paintBarLabels(*painter);
    if (isUpright(m_spec) && hasGroups(m_spec))
        paintGroups(*painter);
    if (!m_layout.scale.startsAtZero && !empty)
        paintBreak(*painter);
    if (!empty && (hasPoints(m_spec) || m_spec.kind == ChartKind::Bar) && m_spec.series.size() == 1)
        paintGaps(*painter);
    if (empty)
        paintEmpty(*painter);
    else if (hasPoints(m_spec))
        paintMarks(*painter);
    paintLabels(*painter);
    if (m_spec.kind == ChartKind::Line && m_spec.series.size() > 1)
        paintLineNames(*painter);
    if (m_spec.kind == ChartKind::HorizontalStackedBar) {
        paintHatching(*painter);
        paintTotals(*painter);
    }
    if (hasLegend(m_spec))
        paintLegend(*painter);
    paintNotes(*painter);
    paintHighlight(*painter);
}

ChartBandItem::ChartBandItem(QGraphicsItem *chart) : QGraphicsItem(chart)
{
    setZValue(UnderTheGrid);
    setAcceptedMouseButtons(Qt::NoButton);
}

void ChartBandItem::setContent(const QRectF &band, const QColor &colour)
{
    prepareGeometryChange();
    m_band = band;
    m_colour = colour;
    update();
}

void ChartBandItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->fillRect(m_band, m_colour);
}

} // namespace kept
