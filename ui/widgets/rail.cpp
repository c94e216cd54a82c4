// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/widgets/elidedlabel.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace kept {

namespace {

constexpr int NarrowBelow = 1400; ///< window width at 100 %

/// One place of the navigation.
class RailEntry : public QAbstractButton {
public:
    RailEntry(QString id, QString iconName, const QString &text, QWidget *parent)
        : QAbstractButton(parent), m_id(std::move(id)), m_icon(std::move(iconName))
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setFixedHeight(metrics().railEntry());
        setObjectName(QStringLiteral("rail_") + m_id);
    }

    const QString &id() const { return m_id; }

    void setCollapsed(bool collapsed)
    {
        m_collapsed = collapsed;
        setToolTip(collapsed ? text() : QString());
        update();
    }

    QSize sizeHint() const override { return {metrics().px(64), metrics().railEntry()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Metrics m = metrics();
        QPainter painter(this);
        paintGround(painter);
        const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const QColor quiet = palette().color(QPalette::PlaceholderText);
        const int left = m_collapsed ? (width() - m.icon()) / 2 : m.half();
        paintIcon(painter, place({left, 0, m.icon(), height()}), m_icon, isChecked() ? accent(palette()) : quiet);
        if (!m_collapsed)
            paintWord(painter, place({m.px(34), 0, width() - m.px(38), height()}));
        QStyleOption option;
        option.initFrom(this);
        if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange)
            paintFocusRing(painter, rect(), palette(), 3);
    }

private:
    void paintGround(QPainter &painter) const
    {
        if (!isChecked() && !underMouse())
            return;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(isChecked() ? QPalette::Base : QPalette::Window));
        if (!isChecked())
            painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(rect(), 3, 3);
        if (isChecked())
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 3, height())), accent(palette()));
    }

    void paintWord(QPainter &painter, const QRect &area) const
    {
        painter.setFont(typeFont(isChecked() ? Type::BodyStrong : Type::Body));
        painter.setPen(palette().color(QPalette::WindowText));
        const auto align = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, area, align, text());
    }

    QString m_id;
    QString m_icon;
    bool m_collapsed = false;
};

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent)
{
    const Metrics m = metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.half(), m.half(), m.half(), m.gap());
    column->setSpacing(0);
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(0);
    column->addLayout(m_entries);
    column->addStretch();
    m_footTitle = textLabel({}, Type::Small);
    QFont strong = m_footTitle->font();
    strong.setWeight(QFont::DemiBold);
    m_footTitle->setFont(strong);
    m_footText = textLabel({}, Type::Small, true);
    for (QLabel *label : {m_footTitle, m_footText}) {
        label->setWordWrap(true);
        label->setContentsMargins(m.half(), 0, 0, 0);
        label->hide();
        column->addWidget(label);
    }
    setAccessibleName(tr("Places"));
    applyCollapsed();
}

void Rail::addEntry(const QString &id, const QString &iconName, const QString &text)
{
    auto *entry = new RailEntry(id, iconName, text, this);
    m_entries->addWidget(entry);
    m_buttons.push_back(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, id] {
        setCurrent(id);
        Q_EMIT activated(id);
    });
    entry->setCollapsed(m_collapsed);
}

void Rail::setCurrent(const QString &id)
{
    m_current = id;
    for (QAbstractButton *button : m_buttons)
        if (static_cast<RailEntry *>(button)->id() == id)
            button->setChecked(true);
}

void Rail::setFootnote(const QString &title, const QString &text)
{
    m_footTitle->setText(title);
    m_footText->setText(text);
    applyCollapsed();
}

void Rail::setCollapsed(bool collapsed)
{
    m_fixed = true;
    m_collapsed = collapsed;
    applyCollapsed();
}

void Rail::applyCollapsed()
{
    const Metrics m = metrics();
    setFixedWidth(m_collapsed ? m.railNarrow() : m.railWidth());
    for (QAbstractButton *button : m_buttons)
        static_cast<RailEntry *>(button)->setCollapsed(m_collapsed);
    m_footTitle->setVisible(!m_collapsed && !m_footTitle->text().isEmpty());
    m_footText->setVisible(!m_collapsed && !m_footText->text().isEmpty());
}

void Rail::followWindow()
{
    const bool narrow = window()->width() < metrics().px(NarrowBelow);
    if (m_fixed || narrow == m_collapsed)
        return;
    m_collapsed = narrow;
    applyCollapsed();
}

/// Folded before it is laid out: a rail with words would widen a narrow window for good.
void Rail::setVisible(bool visible)
{
    if (visible)
        followWindow();
    QWidget::setVisible(visible);
}

void Rail::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    window()->installEventFilter(this);
    followWindow();
}

bool Rail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize)
        followWindow();
    return QWidget::eventFilter(watched, event);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focused = std::find(m_buttons.begin(), m_buttons.end(), focusWidget());
    if (step == 0 || focused == m_buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto count = static_cast<int>(m_buttons.size());
    const int next = std::clamp(static_cast<int>(focused - m_buttons.begin()) + step, 0, count - 1);
    m_buttons[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), railPalette(palette()).color(QPalette::Window));
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(edge, palette().color(QPalette::Mid));
}

} // namespace kept
