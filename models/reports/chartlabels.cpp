// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/chartlabels.h"

#include <algorithm>
#include <cmath>

namespace kept {

namespace {

constexpr double onMark = 10; // cost of covering a point, against 1 for touching a line
constexpr double onLine = 0.1; // and of each pixel of the line that is covered
constexpr double onTarget = 5; // cost of lying across a target's line
constexpr double lineWidth = 2;
constexpr double touching = 1; // labels keep this far apart

bool isMiss(const ChartPoint &point)
{
    return point.value && (point.status == Status::Missed || point.status == Status::Critical);
}

/// Puts labels one after the other, so that those that come first have the choice.
class LabelPlacer {
public:
    LabelPlacer(const ChartSpec &spec, const ChartLabelSpace &space) : m_spec(spec), m_space(space)
    {
        for (const ChartSeries &series : spec.series) {
            std::vector<std::optional<QPointF>> line;
            for (int i = 0; i < categoryCount(); ++i) {
                const ChartPoint *point = chartPointAt(series, categoryId(i));
                line.push_back(
                    point && point->value ? std::optional(QPointF(space.x(i), space.y(*point->value))) : std::nullopt);
            }
            m_lines.push_back(std::move(line));
        }
    }

    /// At the target's line where the data leave room; where they leave none, in the nearest free place of the plot.
    void placeTargets()
    {
        for (const ChartTarget &target : m_spec.targets) {
            const QSizeF size(m_space.strong.horizontalAdvance(target.label) + 2, m_space.strong.height());
            const double y = m_space.y(target.value);
            const std::vector<QRectF> places = along(y, size);
            std::optional<QRectF> put = putFree(ChartLabelPart::Target, target.label, places);
            if (!put)
                put = putFree(ChartLabelPart::Target, target.label, anywhere(y, size));
            m_targets.push_back(put ? put : this->put(ChartLabelPart::Target, target.label, places));
        }
    }

    /// Beneath or above the target's label, or beside it, or elsewhere at the target or the band; nowhere over the
    /// data.
    void placeNotes()
    {
        for (std::size_t i = 0; i < m_spec.targets.size(); ++i) {
            const QString &note = m_spec.targets[i].note;
            if (!m_targets[i] || note.isEmpty() || m_space.plot.height() < 5 * m_space.plain.height())
                continue;
            const QRectF label = *m_targets[i];
            const QSizeF size(m_space.plain.horizontalAdvance(note) + 2, m_space.plain.height());
            const bool left = label.center().x() <= m_space.plot.center().x();
            const double x = left ? label.left() : label.right() - size.width();
            std::vector<QRectF> places{QRectF({x, label.bottom() + touching}, size),
                QRectF({x, label.top() - touching - size.height()}, size),
                QRectF({label.right() + m_space.mark, label.top()}, size),
                QRectF({label.left() - m_space.mark - size.width(), label.top()}, size)};
            std::vector<double> lines{m_space.y(m_spec.targets[i].value)};
            if (m_spec.warningBand)
                lines.push_back(m_space.y(m_spec.warningBand->until));
            for (const double line : lines)
                for (const QRectF &place : along(line, size))
                    places.push_back(place);
            for (const QRectF &place : anywhere(lines.back(), size))
                places.push_back(place);
            putFree(ChartLabelPart::Note, note, places);
        }
    }

    void placeGaps()
    {
        if (m_lines.size() != 1)
            return;
        const QString words = statusWord(Status::NoData);
        const QSizeF size(m_space.plain.horizontalAdvance(words) + 2, m_space.plain.height());
        int start = -1;
        for (int i = 0; i <= categoryCount(); ++i) {
            const bool gap = i < categoryCount() && !m_lines.front()[static_cast<std::size_t>(i)];
            if (gap && start < 0)
                start = i;
            if (gap || start < 0)
                continue;
            const double middle = (m_space.x(start) + m_space.x(i - 1)) / 2;
            const double left = clampedLeft(middle - size.width() / 2, size.width());
            put(ChartLabelPart::Gap, words, {QRectF({left, m_space.plot.top() - 2}, size)});
            start = -1;
        }
    }

    void placeValues()
    {
        if (m_spec.series.size() != 1 || m_spec.kind != ChartKind::Line)
            return;
        std::vector<int> misses;
        for (int i = 0; i < categoryCount(); ++i)
            if (const ChartPoint *point = chartPointAt(m_spec.series.front(), categoryId(i)); point && isMiss(*point))
                misses.push_back(i);
        // The gravest first, and of equal ones the latest.
        const auto rank = [&](int i) {
            return chartPointAt(m_spec.series.front(), categoryId(i))->status == Status::Critical ? 0 : 1;
        };
        std::stable_sort(
            misses.begin(), misses.end(), [&](int a, int b) { return rank(a) != rank(b) ? rank(a) < rank(b) : a > b; });
        for (const int i : misses)
            placeValue(i);
    }

    [[nodiscard]] std::vector<ChartLabel> take() { return std::move(m_labels); }

private:
    [[nodiscard]] int categoryCount() const { return static_cast<int>(m_spec.categories.size()); }
    [[nodiscard]] const QString &categoryId(int i) const { return m_spec.categories[static_cast<std::size_t>(i)].id; }
    [[nodiscard]] double clampedLeft(double left, double width) const
    {
        return std::clamp(
            left, m_space.plot.left() + 2, std::max(m_space.plot.left() + 2, m_space.bounds.right() - width));
    }

    void placeValue(int category)
    {
        const auto &line = m_lines.front();
        const auto at = static_cast<std::size_t>(category);
        const QPointF point = *line[at];
        const double before = at > 0 && line[at - 1] ? line[at - 1]->y() : point.y();
        const double after = at + 1 < line.size() && line[at + 1] ? line[at + 1]->y() : point.y();
        const bool valley = point.y() >= (before + after) / 2;
        const ChartPoint *value = chartPointAt(m_spec.series.front(), categoryId(category));
        const QString text = chartValueText(m_spec, *value->value);
        const QSizeF size(m_space.strong.horizontalAdvance(text) + 2, m_space.strong.height());
        const double room = m_space.mark / 2 + 2;
        const double below = point.y() + room;
        const double above = point.y() - room - size.height();
        std::vector<QRectF> places;
        for (const double top : {valley ? below : above, valley ? above : below})
            for (const double shift : {0.0, -0.4, 0.4})
                places.emplace_back(
                    QPointF(clampedLeft(point.x() + (shift - 0.5) * size.width(), size.width()), top), size);
        for (const double left : {point.x() + room, point.x() - room - size.width()})
            places.emplace_back(QPointF(left, point.y() - size.height() / 2), size);
        put(ChartLabelPart::Value, text, places);
    }

    /// Beneath and above a horizontal line: first at its ends and its middle, then in small steps.
    [[nodiscard]] std::vector<QRectF> along(double y, const QSizeF &size) const
    {
        const double inset = m_space.mark / 2 + 2;
        const double first = m_space.plot.left() + inset;
        const double last = m_space.plot.right() - inset - size.width();
        std::vector<QRectF> places;
        const auto add = [&](double left) {
            for (const double top : {y + 2, y - 2 - size.height()})
                places.emplace_back(QPointF(left, top), size);
        };
        for (const double left : {first, last, m_space.plot.center().x() - size.width() / 2})
            add(left);
        for (double left = first + m_space.mark; left < last; left += m_space.mark)
            add(left);
        return places;
    }

    /// Everywhere in the plot, what is nearest to the line first.
    [[nodiscard]] std::vector<QRectF> anywhere(double y, const QSizeF &size) const
    {
        std::vector<QRectF> places;
        for (double top = m_space.plot.top(); top + size.height() <= m_space.plot.bottom(); top += size.height() / 4)
            for (double left = m_space.plot.left() + 2; left + size.width() < m_space.plot.right();
                 left += m_space.mark / 2)
                places.emplace_back(QPointF(left, top), size);
        std::stable_sort(places.begin(), places.end(), [y](const QRectF &a, const QRectF &b) {
            return std::abs(a.center().y() - y) < std::abs(b.center().y() - y);
        });
        return places;
    }

    /// The length of the part of a line that lies in the rectangle.
    [[nodiscard]] static double lengthIn(const QRectF &rect, const QPointF &from, const QPointF &to)
    {
        double enters = 0;
        double leaves = 1;
        const QPointF way = to - from;
        const std::pair<double, double> sides[] = {{-way.x(), from.x() - rect.left()},
            {way.x(), rect.right() - from.x()}, {-way.y(), from.y() - rect.top()}, {way.y(), rect.bottom() - from.y()}};
        for (const auto &[speed, distance] : sides) {
            if (qFuzzyIsNull(speed) && distance < 0)
                return 0;
            if (speed < 0)
                enters = std::max(enters, distance / speed);
            else if (speed > 0)
                leaves = std::min(leaves, distance / speed);
        }
        return leaves > enters ? (leaves - enters) * std::hypot(way.x(), way.y()) : 0;
    }

    /// How much of the data the rectangle covers.
    [[nodiscard]] double covered(const QRectF &rect) const
    {
        double cost = 0;
        const double half = m_space.mark / 2;
        const QRectF marks = rect.adjusted(-half, -half, half, half);
        const QRectF lines = rect.adjusted(-lineWidth, -lineWidth, lineWidth, lineWidth);
        for (const auto &line : m_lines)
            for (std::size_t i = 0; i < line.size(); ++i) {
                if (!line[i])
                    continue;
                cost += marks.contains(*line[i]) ? onMark : 0;
                const double hidden = i > 0 && line[i - 1] ? lengthIn(lines, *line[i - 1], *line[i]) : 0;
                cost += hidden > 0 ? 1 + hidden * onLine : 0;
            }
        for (const ChartTarget &target : m_spec.targets) {
            const double y = m_space.y(target.value);
            cost += rect.top() < y && y < rect.bottom() ? onTarget : 0;
        }
        return cost;
    }

    [[nodiscard]] bool isFree(const QRectF &rect) const
    {
        const QRectF grown = rect.adjusted(-touching, -touching / 2, touching, touching / 2);
        return m_space.bounds.contains(rect)
            && std::none_of(m_labels.begin(), m_labels.end(),
                [&](const ChartLabel &other) { return other.rect.intersects(grown); });
    }

    /// Puts the label to the first free place that covers nothing of the data; nothing when there is none.
    std::optional<QRectF> putFree(ChartLabelPart part, const QString &text, const std::vector<QRectF> &places)
    {
        const auto found = std::find_if(
            places.begin(), places.end(), [this](const QRectF &place) { return isFree(place) && covered(place) <= 0; });
        if (found == places.end())
            return std::nullopt;
        m_labels.push_back({part, text, *found});
        return *found;
    }

    /// Puts the label to the free place that covers least, of equal ones to the first; nothing when none is free.
    std::optional<QRectF> put(ChartLabelPart part, const QString &text, const std::vector<QRectF> &places)
    {
        std::optional<QRectF> best;
        double least = 0;
        for (const QRectF &place : places) {
            const double cost = covered(place);
            if (!isFree(place) || (best && cost >= least))
                continue;
            best = place;
            least = cost;
        }
        if (best)
            m_labels.push_back({part, text, *best});
        return best;
    }

    const ChartSpec &m_spec;
    const ChartLabelSpace &m_space;
    std::vector<std::vector<std::optional<QPointF>>> m_lines;
    std::vector<std::optional<QRectF>> m_targets;
    std::vector<ChartLabel> m_labels;
};

} // namespace

std::vector<ChartLabel> chartLabels(const ChartSpec &spec, const ChartLabelSpace &space)
{
    LabelPlacer placer(spec, space);
    placer.placeTargets();
    placer.placeGaps();
    placer.placeValues();
    placer.placeNotes();
    return placer.take();
}

} // namespace kept
