// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttabledialog.h"
#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/widgets/filedialog.h"

#include <QAccessibleWidget>
#include <QChart>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QGuiApplication>
#include <QMenu>
#include <QToolTip>

namespace kept {

namespace {

/// A chart tells screen readers its summary, and the current category as its value; the viewport says nothing.
class ChartNode : public QAccessibleWidget {
public:
    explicit ChartNode(ChartView *view) : QAccessibleWidget(view, QAccessible::Chart) { }

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override
    {
        const auto *view = static_cast<ChartView *>(widget());
        if (kind == QAccessible::Name)
            return view->spec().title;
        if (kind == QAccessible::Description)
            return chartSummary(view->spec());
        return kind == QAccessible::Value ? view->currentText() : QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeChartNode(const QString &, QObject *object)
{
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartNode(view) : nullptr;
}

} // namespace

ChartView::ChartView(QWidget *parent) : QChartView(parent)
{
    QAccessible::installFactory(makeChartNode);
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->setLayoutDirection(Qt::LeftToRight);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    m_band = new ChartBandItem(chart());
    m_overlay = new ChartOverlay(chart());
}

void ChartView::setSpec(ChartSpec spec)
{
    m_spec = std::move(spec);
    m_current = -1;
    m_hovered = -1;
    setAccessibleName(m_spec.title);
    setAccessibleDescription(chartSummary(m_spec));
    rebuild();
}

void ChartView::rebuild()
{
    // A step of the axis takes at least three lines of text.
    const bool horizontal = m_spec.kind == ChartKind::HorizontalStackedBar;
    const int room = horizontal ? width() / metrics().px(76) : height() / metrics().px(44);
    m_scale = chartScale(m_spec, std::clamp(room, 2, 6));
    buildChart(*chart(), m_spec, m_scale, palette());
    place();
}

void ChartView::place()
{
    const ChartLayout layout = chartLayout(m_spec, m_scale, size());
    chart()->setPlotArea(layout.plot);
    m_overlay->setSize(size());
    m_overlay->setContent(m_spec, layout, palette());
    QRectF band;
    if (m_spec.warningBand && !layout.horizontal && !chartIsEmpty(m_spec)) {
        const double from = layout.valueAt(std::clamp(m_spec.warningBand->from, m_scale.from, m_scale.until));
        const double until = layout.valueAt(std::clamp(m_spec.warningBand->until, m_scale.from, m_scale.until));
        band = QRectF(QPointF(layout.plot.left(), until), QPointF(layout.plot.right(), from)).normalized();
    }
    m_band->setContent(band, statusColours(palette()).atRiskTint);
    updateHighlight();
}

void ChartView::updateHighlight()
{
    const bool focus = hasFocus() && m_current >= 0;
    m_overlay->setHighlight(focus ? m_current : m_hovered, focus);
}

void ChartView::setCurrentCategory(int index)
{
    const auto count = static_cast<int>(m_spec.categories.size());
    m_current = count == 0 ? -1 : std::clamp(index, -1, count - 1);
    updateHighlight();
    QAccessibleValueChangeEvent event(this, currentText());
    QAccessible::updateAccessibility(&event);
}

QString ChartView::currentText() const
{
    if (m_current < 0)
        return chartSummary(m_spec);
    return chartCategoryText(m_spec, m_spec.categories.at(static_cast<std::size_t>(m_current)));
}

void ChartView::activateCategory(int index)
{
    if (index >= 0 && index < static_cast<int>(m_spec.categories.size()))
        Q_EMIT pointActivated(m_spec.categories[static_cast<std::size_t>(index)].id);
}

QSize ChartView::sizeHint() const { return {metrics().px(380), metrics().px(240)}; }

QSize ChartView::minimumSizeHint() const { return {metrics().px(160), metrics().px(120)}; }

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    rebuild();
}

void ChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (m_overlay && (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange))
        rebuild();
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const auto last = static_cast<int>(m_spec.categories.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        setCurrentCategory(std::max(0, m_current < 0 ? last : m_current - 1));
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        setCurrentCategory(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrentCategory(0);
        return;
    case Qt::Key_End:
        setCurrentCategory(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activateCategory(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // no rubber band, and the release comes here
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        activateCategory(m_overlay->layout().indexAt(event->position()));
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int category = m_overlay->layout().indexAt(event->position());
    if (category == m_hovered)
        return;
    m_hovered = category;
    viewport()->setCursor(category < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    updateHighlight();
    if (category < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPosition().toPoint(),
            chartCategoryText(m_spec, m_spec.categories[static_cast<std::size_t>(category)]), this);
}

void ChartView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    updateHighlight();
    QChartView::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && m_current < 0)
        m_current = static_cast<int>(m_spec.categories.size()) - 1;
    updateHighlight();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    updateHighlight();
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, not the chart
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addActionsTo(menu);
    menu->popup(event->globalPos());
}

void ChartView::addActionsTo(QMenu *menu)
{
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy image"), this, &ChartView::copyImage);
    menu->addAction(icon(QStringLiteral("copy")), tr("Copy data"), this, &ChartView::copyData);
    menu->addAction(icon(QStringLiteral("export")), tr("Save as PNG, SVG, PDF or CSV…"), this, &ChartView::askAndSave);
    menu->addAction(
        icon(QStringLiteral("table")), tr("Show as table"), this, [this] { showChartTable(m_spec, window()); });
}

ChartPicture ChartView::picture() const { return {scene(), m_spec.title, m_spec.subtitle, palette()}; }

void ChartView::copyImage() const
{
    m_overlay->setHighlight(-1, false);
    QGuiApplication::clipboard()->setImage(chartImage(picture()));
}

void ChartView::copyData() const { QGuiApplication::clipboard()->setText(chartTableText(chartTable(m_spec))); }

Result<void> ChartView::saveAs(const QString &path) const
{
    m_overlay->setHighlight(-1, false);
    return saveChart(picture(), m_spec, path);
}

void ChartView::askAndSave()
{
    auto *dialog = new FileDialog(this, tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(
        {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF (*.pdf)"), tr("CSV table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("png"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto saved = saveAs(path); !saved)
            Q_EMIT saveFailed(saved.error().message + QLatin1Char(' ') + saved.error().advice);
    });
    dialog->open();
}

} // namespace kept
