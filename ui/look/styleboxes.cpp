// SPDX-License-Identifier: GPL-3.0-or-later
// The measures of KeptStyle: sizes of controls, places of their parts, hints.
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/look/styleparts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace kept {

namespace {

int controlHeight(const QWidget *widget)
{
    const Metrics m = metrics();
    return parts::isSmall(widget) ? m.smallControl() : m.control();
}

/// The label from the margin on, the arrow at the end when the section is sorted.
QRect headerPart(QStyle::SubElement element, const QStyleOptionHeader &option)
{
    const Metrics m = metrics();
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    QRect part = option.rect.adjusted(m.px(6), 0, -m.px(6), 0);
    if (element == QStyle::SE_HeaderArrow)
        part.setLeft(part.right() - m.threeQuarters());
    else if (sorted)
        part.setRight(part.right() - m.gap());
    return QStyle::visualRect(option.direction, option.rect, part);
}

QRect fromEnd(const QStyleOption &option, int offset, int width)
{
    const QRect r = option.rect;
    return QStyle::visualRect(option.direction, r, QRect(r.right() - offset - width + 1, r.top(), width, r.height()));
}

} // namespace

QSize KeptStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const Metrics m = metrics();
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool bare = button && button->text.isEmpty();
        result = {bare ? controlHeight(widget) : size.width() + 2 * m.threeQuarters(), controlHeight(widget)};
        if (button && !button->icon.isNull() && !bare)
            result.rwidth() += m.quarter();
        return result;
    }
    case CT_LineEdit:
    case CT_SpinBox:
        return {result.width(), controlHeight(widget)};
    case CT_ComboBox:
        return {size.width() + m.px(10) + m.px(28), controlHeight(widget)};
    case CT_ToolButton:
        return {std::max(result.width(), controlHeight(widget)), controlHeight(widget)};
    case CT_MenuItem:
        return option
                && qstyleoption_cast<const QStyleOptionMenuItem *>(option)->menuItemType
                    == QStyleOptionMenuItem::Separator
            ? result
            : QSize(result.width(), std::max(result.height(), m.px(26)));
    case CT_MenuBarItem:
        return {size.width() + 2 * m.px(10), m.px(28)};
    case CT_HeaderSection:
        return {result.width() + m.half(), std::max(result.height(), m.tableHeader())};
    case CT_ItemViewItem:
        return {result.width() + m.half(), std::max(result.height(), m.listRow())};
    case CT_TabBarTab:
        return {result.width() + m.half(), std::max(result.height(), m.px(32))};
    default:
        return result;
    }
}

int KeptStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Metrics m = metrics();
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return m.icon();
    case PM_ScrollBarExtent:
        return m.threeQuarters();
    case PM_ScrollBarSliderMin:
        return m.wider();
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_TabBarBaseOverlap:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ? 2 : 1;
    case PM_HeaderMargin:
        return m.half();
    case PM_FocusFrameHMargin:
        return m.quarter();
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return m.half();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return m.gap();
    case PM_MenuVMargin:
        return m.quarter();
    case PM_MenuPanelWidth:
        return 1;
    case PM_TabBarTabHSpace:
        return m.wide();
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QRect KeptStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && (element == SE_HeaderArrow || element == SE_HeaderLabel))
        return headerPart(element, *header);
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && widget && widget->parentWidget()
        && !qobject_cast<QAbstractSpinBox *>(widget->parentWidget())
        && !qobject_cast<QComboBox *>(widget->parentWidget()))
        return rect.adjusted(metrics().px(5), 0, -metrics().px(5), 0);
    return rect;
}

QRect KeptStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl subControl, const QWidget *widget) const
{
    const Metrics m = metrics();
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return fromEnd(*option, 0, m.px(28));
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect field(option->rect.left() + m.px(8), option->rect.top() + 2,
            option->rect.width() - m.px(8) - m.px(26), option->rect.height() - 4);
        return visualRect(option->direction, option->rect, field);
    }
    const auto *spin = control == CC_SpinBox ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
    if (!spin)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const int width = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : m.px(22);
    const QRect buttons = fromEnd(*option, 1, width);
    switch (subControl) {
    case SC_SpinBoxUp:
        return {buttons.left(), buttons.top() + 1, width, buttons.height() / 2 - 1};
    case SC_SpinBoxDown:
        return {buttons.left(), buttons.top() + buttons.height() / 2, width, buttons.height() / 2 - 1};
    case SC_SpinBoxEditField:
        return visualRect(option->direction, option->rect,
            QRect(option->rect.left() + m.px(5), option->rect.top() + 2, option->rect.width() - width - m.px(10),
                option->rect.height() - 4));
    default:
        return option->rect;
    }
}

int KeptStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
    case SH_DialogButtonBox_ButtonsHaveIcons: // only some would have one
    case SH_Menu_SubMenuPopupDelay:
    case SH_ComboBox_Popup:
        return 0;
    case SH_UnderlineShortcut: // in the menu bar only while Alt has the keyboard there
        return qobject_cast<const QMenuBar *>(widget) && !widget->hasFocus() ? 0 : 1;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Header_ArrowAlignment:
        return Qt::AlignRight | Qt::AlignVCenter;
    case SH_Table_GridLineColor:
        return static_cast<int>((option ? option->palette : QPalette()).color(QPalette::Midlight).rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace kept
