// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/keptstyle.h"

#include "ui/look/elidetips.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace kept {

namespace {

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void paintFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    if (isTextField(widget))
        parts::paintFieldFrame(option, painter, {});
    else
        parts::paintBox(painter, option.rect, 0, {}, option.palette.color(QPalette::Mid));
}

void paintLine(const QStyleOption &option, QPainter &painter, Qt::Edge edge)
{
    QRect line = option.rect;
    edge == Qt::TopEdge ? line.setHeight(1) : line.setTop(line.bottom());
    painter.fillRect(line, option.palette.color(QPalette::Mid));
}

/// Frames and panels; false when the element is none of them.
bool paintPanel(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter, const QWidget *widget)
{
    const QPalette &palette = option.palette;
    switch (element) {
    case QStyle::PE_PanelTipLabel:
        parts::paintBox(painter, option.rect, 0, palette.color(QPalette::ToolTipBase), palette.color(QPalette::Dark));
        return true;
    case QStyle::PE_FrameMenu:
        parts::paintBox(painter, option.rect, 0, {}, palette.color(QPalette::Dark));
        return true;
    case QStyle::PE_PanelMenu:
        painter.fillRect(option.rect, palette.color(QPalette::Base));
        return true;
    case QStyle::PE_FrameTabWidget:
        parts::paintBox(painter, option.rect, 0, palette.color(QPalette::Base), palette.color(QPalette::Mid));
        return true;
    case QStyle::PE_FrameGroupBox:
        parts::paintBox(painter, option.rect, 3, {}, palette.color(QPalette::Mid));
        return true;
    case QStyle::PE_PanelStatusBar:
        painter.fillRect(option.rect, palette.color(QPalette::Window));
        paintLine(option, painter, Qt::TopEdge);
        return true;
    case QStyle::PE_FrameTabBarBase:
        paintLine(option, painter, Qt::BottomEdge);
        return true;
    case QStyle::PE_FrameStatusBarItem:
        return true;
    case QStyle::PE_Frame:
        paintFrame(option, painter, widget);
        return true;
    default:
        return false;
    }
}

bool paintIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor muted = option.palette.color(enabled ? QPalette::PlaceholderText : QPalette::Mid);
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        parts::paintCheckBox(option, painter);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        parts::paintRadioButton(option, painter);
        return true;
    case QStyle::PE_IndicatorArrowDown:
        parts::paintChevron(painter, option.rect, Qt::DownArrow, muted);
        return true;
    case QStyle::PE_IndicatorArrowUp:
        parts::paintChevron(painter, option.rect, Qt::UpArrow, muted);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        parts::paintChevron(painter, option.rect, Qt::RightArrow, muted);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        parts::paintChevron(painter, option.rect, Qt::LeftArrow, muted);
        return true;
    case QStyle::PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(&option);
        if (header && header->sortIndicator != QStyleOptionHeader::None)
            parts::paintChevron(painter, option.rect,
                header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::DownArrow : Qt::UpArrow, muted);
        return true;
    }
    case QStyle::PE_IndicatorBranch:
        if (option.state & QStyle::State_Children)
            parts::paintChevron(painter, option.rect,
                option.state & QStyle::State_Open         ? Qt::DownArrow
                    : option.direction == Qt::RightToLeft ? Qt::LeftArrow
                                                          : Qt::RightArrow,
                muted);
        return true;
    default:
        return false;
    }
}

/// A primary button is filled: its icon has the colour of the words beside it, not the muted one of other icons.
void paintTinted(QPainter &painter, const QIcon &icon, const QRect &box, const QColor &colour)
{
    const double ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    QPixmap symbol = icon.pixmap(box.size(), ratio);
    QPainter tint(&symbol);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), symbol.size()), colour);
    tint.end();
    painter.drawPixmap(box, symbol);
}

} // namespace

KeptStyle::KeptStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void KeptStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal) {
        header->setDefaultAlignment(
            Qt::AlignLeading | Qt::AlignVCenter); // over its column; models say when at the right
        header->setTextElideMode(Qt::ElideRight);
    }
    const bool explained = widget->findChild<ElideTips *>(QString(), Qt::FindDirectChildrenOnly);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && !explained)
        new ElideTips(view);
    else if (auto *combo = qobject_cast<QComboBox *>(widget); combo && !explained)
        new ElideTips(combo);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget) || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void KeptStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth <= 0)
            return;
        parts::paintFieldFrame(*option, *painter, option->palette.color(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit:
        parts::paintFieldFrame(*option, *painter, {});
        return;
    case PE_PanelButtonCommand:
        parts::paintButton(*option, *painter, widget);
        return;
    case PE_PanelButtonTool:
        parts::paintToolButton(*option, *painter, widget);
        return;
    case PE_FrameFocusRect:
        // Buttons draw their own ring; what is left are cells and rows.
        if (!qobject_cast<const QAbstractButton *>(widget) && parts::keyboardFocus(*option))
            paintFocusRing(*painter, option->rect, option->palette);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::paintItemPanel(*item, *painter);
        return;
    case PE_PanelItemViewRow:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && item->state & State_Selected)
            painter->fillRect(item->rect, item->palette.color(QPalette::Highlight));
        return;
    default:
        if (!paintPanel(element, *option, *painter, widget) && !paintIndicator(element, *option, *painter))
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void KeptStyle::drawPushButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *source = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!source)
        return;
    const bool filled = parts::isPrimary(widget) && option->state & State_Enabled;
    const QColor colour = option->palette.color(filled ? QPalette::HighlightedText : QPalette::ButtonText);
    QFont font = painter->font();
    font.setWeight(filled ? QFont::DemiBold : font.weight());
    painter->setFont(font);
    const int text = QFontMetrics(font).size(Qt::TextShowMnemonic, source->text).width();
    const int symbol = source->icon.isNull() ? 0 : source->iconSize.width();
    const int gap = symbol > 0 && text > 0 ? metrics().half() : 0;
    const QRect r = source->rect;
    const int left = r.left() + (r.width() - text - symbol - gap) / 2;
    if (symbol > 0) {
        const QRect box(left, r.top() + (r.height() - symbol) / 2, symbol, symbol);
        const QRect place = visualRect(source->direction, r, box);
        const auto mode = option->state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
        if (filled)
            paintTinted(*painter, source->icon, place, colour);
        else
            source->icon.paint(painter, place, Qt::AlignCenter, mode);
    }
    painter->setPen(colour);
    const QRect words(left + symbol + gap, r.top(), text + 2, r.height());
    const Qt::TextFlag mnemonic =
        proxy()->styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter->drawText(visualRect(source->direction, r, words),
        static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignLeft) | mnemonic, source->text);
}

void KeptStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        drawPushButtonLabel(option, painter, widget);
        return;
    case CE_Header: {
        // The base class asks itself, not the proxy, where label and arrow stand.
        auto part = *qstyleoption_cast<const QStyleOptionHeader *>(option);
        drawControl(CE_HeaderSection, option, painter, widget);
        part.rect = subElementRect(SE_HeaderLabel, option, widget);
        drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = subElementRect(SE_HeaderArrow, option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        return;
    }
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            parts::paintHeaderSection(*header, *painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        paintLine(*option, *painter, Qt::BottomEdge);
        return;
    case CE_ComboBoxLabel:
        drawComboLabel(option, painter, widget);
        return;
    case CE_HeaderLabel:
        drawHeaderLabel(option, painter, widget);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            parts::paintTab(*tab, *painter);
        return;
    case CE_Splitter: {
        const QRect r = option->rect;
        const bool upright = r.height() > r.width();
        const QRect line =
            upright ? QRect(r.center().x(), r.top(), 1, r.height()) : QRect(r.left(), r.center().y(), r.width(), 1);
        painter->fillRect(line, option->palette.color(QPalette::Mid));
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        paintLine(*option, *painter, Qt::BottomEdge);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            parts::paintProgress(*bar, *painter);
        return;
    case CE_ProgressBarGroove:
        parts::paintProgressGroove(*option, *painter);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void KeptStyle::drawHeaderLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    auto header = *qstyleoption_cast<const QStyleOptionHeader *>(option);
    header.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
    header.state &= ~State_On;
    QProxyStyle::drawControl(CE_HeaderLabel, &header, painter, widget);
}

void KeptStyle::drawComboLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    auto combo = *qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const int room = subControlRect(CC_ComboBox, &combo, SC_ComboBoxEditField, widget).width() - 2;
    combo.currentText = combo.fontMetrics.elidedText(combo.currentText, Qt::ElideRight, room);
    QProxyStyle::drawControl(CE_ComboBoxLabel, &combo, painter, widget);
}

void KeptStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && control == CC_ComboBox) {
        parts::paintComboBox(*combo, *painter, widget);
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox) {
        parts::paintSpinBox(*spin, *painter, subControlRect(control, option, SC_SpinBoxUp, widget),
            subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar) {
        parts::paintScrollBar(*bar, *painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        tool && control == CC_ToolButton) {
        QStyleOptionToolButton plain = *tool;
        if (plain.text.isEmpty()) // "…" says by itself that there is a menu
            plain.features &= ~QStyleOptionToolButton::ToolButtonFeatures(QStyleOptionToolButton::HasMenu);
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void setPrimary(QPushButton *button) { button->setProperty("primary", true); }

void setSmall(QWidget *control) { control->setProperty("small", true); }

} // namespace kept
