// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chartpainter.h"

#include "models/domain/displaylocale.h"
#include "models/reports/chartlabels.h"
#include "models/reports/chartscale.h"
#include "models/reports/statusmark.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace kept {

namespace {

constexpr double smallSize = 7.5;

QColor statusColour(Status status)
{
    switch (status) {
    case Status::Met:
        return {0x00, 0x72, 0xB2};
    case Status::AtRisk:
        return {0xB8, 0x77, 0x00};
    case Status::Missed:
    case Status::Critical:
        return {0xA5, 0x00, 0x26};
    case Status::NoData:
    case Status::Insufficient:
    case Status::Excluded:
        break;
    }
    return {0x6B, 0x74, 0x80};
}

/// Where values and categories stand on the page.
class Plot {
public:
    Plot(const QRectF &rect, const ChartSpec &chart, const PaperPage &page)
        : m_chart(chart), m_page(page), m_scale(chartScale(chart))
    {
        const QFontMetricsF metrics = page.metrics(page.font(smallSize));
        double labels = 0;
        for (const double tick : chartTicks(m_scale))
            labels = std::max(labels, metrics.horizontalAdvance(tickText(tick)));
        const bool groups = std::any_of(
            chart.categories.begin(), chart.categories.end(), [](const auto &c) { return !c.group.isEmpty(); });
        m_area = rect.adjusted(labels + page.px(6), page.px(8), -page.px(2), -metrics.height() * (groups ? 2.3 : 1.3));
    }

    [[nodiscard]] const QRectF &area() const { return m_area; }
    [[nodiscard]] const ChartScale &scale() const { return m_scale; }
    [[nodiscard]] double y(double value) const
    {
        return m_area.bottom() - (value - m_scale.from) / (m_scale.until - m_scale.from) * m_area.height();
    }
    [[nodiscard]] double x(std::size_t category) const
    {
        const auto count = static_cast<double>(std::max<std::size_t>(m_chart.categories.size(), 1));
        return m_area.left() + (static_cast<double>(category) + 0.5) * m_area.width() / count;
    }
    [[nodiscard]] double step() const
    {
        return m_area.width() / static_cast<double>(std::max<std::size_t>(m_chart.categories.size(), 1));
    }
    [[nodiscard]] QString tickText(double value) const
    {
        return displayLocale().toString(value, 'f', std::max(m_scale.decimals, m_chart.decimals));
    }

    void paintGrid(QPainter &painter) const
    {
        painter.setFont(m_page.font(smallSize));
        for (const double tick : chartTicks(m_scale)) {
            painter.setPen(QPen(m_page.hairline, m_page.px(0.4)));
            painter.drawLine(QPointF(m_area.left(), y(tick)), QPointF(m_area.right(), y(tick)));
            painter.setPen(m_page.muted);
            const QRectF label(m_area.left() - m_page.px(106), y(tick) - m_page.px(8), m_page.px(100), m_page.px(16));
            painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, tickText(tick));
        }
    }

    void paintBand(QPainter &painter) const
    {
        if (!m_chart.warningBand)
            return;
        const double top = std::max(m_area.top(), y(std::max(m_chart.warningBand->from, m_chart.warningBand->until)));
        const double bottom =
            std::min(m_area.bottom(), y(std::min(m_chart.warningBand->from, m_chart.warningBand->until)));
        painter.fillRect(QRectF(m_area.left(), top, m_area.width(), bottom - top), QColor(0xFB, 0xF0, 0xD9));
    }

    void paintTargetLines(QPainter &painter) const
    {
        painter.setPen(QPen(m_page.text, m_page.px(0.9), Qt::DashLine));
        for (const ChartTarget &target : m_chart.targets)
            painter.drawLine(QPointF(m_area.left(), y(target.value)), QPointF(m_area.right(), y(target.value)));
    }

    void paintLabels(QPainter &painter) const
    {
        const ChartLabelSpace space{m_area, m_area.adjusted(0, -m_page.px(8), m_page.px(2), 0),
            [this](int i) { return x(static_cast<std::size_t>(i)); }, [this](double value) { return y(value); },
            m_page.metrics(m_page.font(smallSize, true)), m_page.metrics(m_page.font(smallSize)), m_page.px(7)};
        for (const ChartLabel &label : chartLabels(m_chart, space)) {
            const bool strong = label.part == ChartLabelPart::Target || label.part == ChartLabelPart::Value;
            painter.setFont(m_page.font(smallSize, strong));
            painter.setPen(strong ? m_page.text : m_page.muted);
            painter.drawText(label.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, label.text);
        }
    }

    void paintAxis(QPainter &painter) const
    {
        painter.setPen(QPen(QColor(0x7A, 0x83, 0x8D), m_page.px(0.6)));
        painter.drawLine(m_area.topLeft(), m_area.bottomLeft());
        painter.drawLine(m_area.bottomLeft(), m_area.bottomRight());
        const double line = m_page.metrics(m_page.font(smallSize)).height();
        QString group;
        for (std::size_t i = 0; i < m_chart.categories.size(); ++i) {
            const ChartCategory &category = m_chart.categories[i];
            const QRectF label(
                x(i) - step() / 2 - m_page.px(10), m_area.bottom() + m_page.px(2), step() + m_page.px(20), line);
            painter.setFont(m_page.font(smallSize));
            painter.setPen(m_page.muted);
            painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, category.label);
            if (category.group.isEmpty() || category.group == group)
                continue;
            group = category.group;
            painter.setFont(m_page.font(smallSize, true));
            painter.drawText(label.translated(0, line), Qt::AlignHCenter | Qt::AlignTop, group);
        }
    }

private:
    const ChartSpec &m_chart;
    const PaperPage &m_page;
    ChartScale m_scale;
    QRectF m_area;
};

void paintGap(QPainter &painter, const QPointF &at, const Plot &plot, const PaperPage &page)
{
    painter.setPen(QPen(page.hairline, page.px(0.6), Qt::DotLine));
    painter.drawLine(QPointF(at.x(), plot.area().top()), at);
    const double side = page.px(6);
    paintStatus(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), Status::NoData);
}

void paintPoint(QPainter &painter, const QPointF &at, const ChartPoint &point, const PaperPage &page)
{
    const Status status = point.status.value_or(Status::NoData);
    const double side = page.px(7);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, side * 0.72, side * 0.72);
    paintStatus(painter, QRectF(at.x() - side / 2, at.y() - side / 2, side, side), status);
}

void paintLineSeries(
    QPainter &painter, const ChartSeries &series, const ChartSpec &chart, const Plot &plot, const PaperPage &page)
{
    std::optional<QPointF> last;
    painter.setPen(QPen(QColor(0x3B, 0x46, 0x54), page.px(1.1)));
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const ChartPoint *point = chartPointAt(series, chart.categories[i].id);
        if (!point || !point->value) {
            last.reset();
            continue;
        }
        const QPointF at(plot.x(i), plot.y(*point->value));
        if (last)
            painter.drawLine(*last, at);
        last = at;
    }
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const ChartPoint *point = chartPointAt(series, chart.categories[i].id);
        if (point && point->value)
            paintPoint(painter, QPointF(plot.x(i), plot.y(*point->value)), *point, page);
        else
            paintGap(painter, QPointF(plot.x(i), plot.area().bottom()), plot, page);
    }
}

void paintBars(
    QPainter &painter, const ChartSeries &series, const ChartSpec &chart, const Plot &plot, const PaperPage &page)
{
    const double width = chart.kind == ChartKind::Histogram ? plot.step() * 0.94 : plot.step() * 0.55;
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const ChartPoint *point = chartPointAt(series, chart.categories[i].id);
        if (!point || !point->value)
            continue;
        const double top = plot.y(*point->value);
        painter.fillRect(
            QRectF(plot.x(i) - width / 2, top, width, plot.area().bottom() - top), QColor(0x87, 0x94, 0xA3));
        painter.setFont(page.font(smallSize));
        painter.setPen(page.text);
        painter.drawText(QRectF(plot.x(i) - page.px(40), top - page.px(11), page.px(80), page.px(10)), Qt::AlignCenter,
            chartValueText(chart, *point->value));
    }
}

QBrush brushOf(ChartFill fill)
{
    switch (fill) {
    case ChartFill::Dark:
        return QColor(0x3B, 0x46, 0x54);
    case ChartFill::Mid:
        return QColor(0x87, 0x94, 0xA3);
    case ChartFill::Hatched:
    case ChartFill::Outlined:
        break;
    }
    return QColor(Qt::white);
}

/// Hatching by lines: a pattern brush would become a bitmap in the PDF.
void paintHatch(QPainter &painter, const QRectF &rect, const PaperPage &page)
{
    painter.save();
    painter.setClipRect(rect);
    painter.setPen(QPen(page.rule, page.px(0.7)));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += page.px(4))
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void paintStackedRow(QPainter &painter, const QRectF &row, const ChartCategory &category, double perUnit,
    const ChartSpec &chart, const PaperPage &page)
{
    double left = row.left();
    double total = 0;
    for (const ChartSeries &series : chart.series) {
        const ChartPoint *point = chartPointAt(series, category.id);
        const double value = point ? point->value.value_or(0) : 0;
        if (value <= 0)
            continue;
        const QRectF part(left, row.top() + row.height() * 0.25, value * perUnit, row.height() * 0.5);
        painter.setBrush(brushOf(series.fill));
        painter.setPen(QPen(page.rule, page.px(0.6)));
        painter.drawRect(part);
        if (series.fill == ChartFill::Hatched)
            paintHatch(painter, part, page);
        left = part.right();
        total += value;
    }
    painter.setFont(page.font(smallSize, true));
    painter.setPen(page.text);
    painter.drawText(QRectF(left + page.px(4), row.top(), page.px(200), row.height()), Qt::AlignLeft | Qt::AlignVCenter,
        chartValueText(chart, total));
}

void paintStacked(QPainter &painter, const QRectF &rect, const ChartSpec &chart, const PaperPage &page)
{
    double most = 1;
    for (const ChartCategory &category : chart.categories) {
        double total = 0;
        for (const ChartSeries &series : chart.series)
            if (const ChartPoint *point = chartPointAt(series, category.id))
                total += point->value.value_or(0);
        most = std::max(most, total);
    }
    const double labels = rect.width() * 0.28;
    const double perUnit = (rect.width() - labels - page.px(70)) / most;
    const double height = rect.height() / static_cast<double>(std::max<std::size_t>(chart.categories.size(), 1));
    for (std::size_t i = 0; i < chart.categories.size(); ++i) {
        const QRectF row(rect.left(), rect.top() + height * static_cast<double>(i), rect.width(), height);
        painter.setFont(page.font(smallSize + 1));
        painter.setPen(page.text);
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, chart.categories[i].label);
        paintStackedRow(painter, row.adjusted(labels, 0, 0, 0), chart.categories[i], perUnit, chart, page);
    }
}

} // namespace

void paintStatus(QPainter &painter, const QRectF &rect, Status status)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(statusColour(status));
    painter.drawPath(statusMark(status, rect));
}

void paintLegend(QPainter &painter, const QRectF &rect, const PaperPage &page)
{
    const QFont font = page.font(page.style().noteSize);
    const QFontMetricsF metrics = page.metrics(font);
    double left = 0;
    for (const Status status : {Status::Met, Status::AtRisk, Status::Missed, Status::Critical, Status::NoData}) {
        const double width = page.px(12) + metrics.horizontalAdvance(statusWord(status)) + page.px(14);
        const QRectF place = page.mirrored(QRectF(rect.left() + left, rect.top(), width, rect.height()), rect);
        const double side = page.px(7);
        const double markLeft = page.rightToLeft() ? place.right() - side : place.left();
        paintStatus(painter, QRectF(markLeft, place.center().y() - side / 2, side, side), status);
        painter.setFont(font);
        painter.setPen(page.text);
        const QRectF word =
            page.rightToLeft() ? place.adjusted(0, 0, -page.px(12), 0) : place.adjusted(page.px(12), 0, 0, 0);
        painter.drawText(word, static_cast<int>(page.start()) | Qt::AlignVCenter, statusWord(status));
        left += width;
    }
}

void paintChart(QPainter &painter, const QRectF &rect, const ChartSpec &chart, const PaperPage &page)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chart.kind == ChartKind::HorizontalStackedBar) {
        paintStacked(painter, rect, chart, page);
        painter.restore();
        return;
    }
    const Plot plot(rect, chart, page);
    plot.paintBand(painter);
    plot.paintGrid(painter);
    plot.paintAxis(painter);
    for (const ChartSeries &series : chart.series) {
        if (chart.kind == ChartKind::Line || chart.kind == ChartKind::Stems)
            paintLineSeries(painter, series, chart, plot, page);
        else
            paintBars(painter, series, chart, plot, page);
    }
    plot.paintTargetLines(painter);
    plot.paintLabels(painter);
    painter.restore();
}

} // namespace kept
