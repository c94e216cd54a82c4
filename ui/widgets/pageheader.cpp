// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/marks.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace kept {

namespace {

/// A button that looks like the field it opens: the palette has the real one.
class SearchButton : public QPushButton {
public:
    SearchButton(const QString &text, const QString &shortcut, QWidget *parent)
        : QPushButton(text, parent), m_shortcut(shortcut)
    {
        setAccessibleName(text);
        setAccessibleDescription(shortcut);
        setToolTip(QStringLiteral("%1 (%2)").arg(text, shortcut));
        setObjectName(QStringLiteral("goToAnything"));
    }

    QSize sizeHint() const override { return {metrics().px(224), metrics().control()}; }
    QSize minimumSizeHint() const override { return {metrics().px(120), metrics().control()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Metrics m = metrics();
        QStyleOptionButton option;
        initStyleOption(&option);
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelButtonCommand, &option, &painter, this);
        const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
        const QColor muted = palette().color(QPalette::PlaceholderText);
        paintIcon(painter, place({m.half(), 0, m.icon(), height()}), QStringLiteral("search"), muted);
        painter.setPen(muted);
        const auto lead = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
        const QFontMetrics small(typeFont(Type::Small));
        const int key = small.horizontalAdvance(m_shortcut);
        const int left = m.half() + m.icon() + m.half();
        placeText(painter, place({left, 0, width() - left - m.half(), height()}), lead, text());
        if (left + fontMetrics().horizontalAdvance(text()) + key + 2 * m.half() > width())
            return;
        painter.setFont(typeFont(Type::Small));
        placeText(painter, place({width() - key - m.half(), 0, key, height()}), end, m_shortcut);
    }

private:
    QString m_shortcut;
};

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent)
{
    build();
    setTitle(title);
}

void PageHeader::build()
{
    const Metrics m = metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.gap(), 0, m.gap(), 1);
    row->setSpacing(m.half());
    m_back = framedIconButton(
        layoutDirection() == Qt::RightToLeft ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left"),
        tr("Back"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->hide();
    connect(m_back, &QToolButton::clicked, this, &PageHeader::backRequested);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    // Long names give way to the buttons instead of widening the window.
    m_title = new ElidedLabel;
    m_title->setFont(typeFont(Type::PageTitle));
    m_title->setContentsMargins(0, 0, 0, m.quarter() / 2);
    m_subtitle = new ElidedLabel;
    m_subtitle->setFont(typeFont(Type::Small));
    setMuted(m_subtitle);
    m_subtitle->hide();
    titles->addStretch();
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    titles->addStretch();
    m_scope = new QHBoxLayout;
    m_scope->setSpacing(m.threeQuarters());
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(m.half());
    m_search = new SearchButton(
        tr("Go to anything"), QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText), this);
    connect(static_cast<QPushButton *>(m_search), &QPushButton::clicked, this, &PageHeader::searchRequested);
    row->addWidget(m_back);
    row->addLayout(titles);
    row->addSpacing(m.gap());
    row->addLayout(m_scope);
    row->addStretch(1);
    row->addLayout(m_actions);
    row->addWidget(m_search);
    setFixedHeight(m.header());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    m_title->setFont(typeFont(subtitle.isEmpty() ? Type::PageTitle : Type::Section));
}

void PageHeader::addScopeWidget(QWidget *widget) { m_scope->addWidget(widget); }

QPushButton *PageHeader::addAction(QAction *action, bool primary)
{
    auto *button = new QPushButton(action->icon(), action->text());
    if (primary)
        setPrimary(button);
    button->setEnabled(action->isEnabled());
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
        button->setText(action->text());
    });
    addActionWidget(button);
    return button;
}

void PageHeader::addActionWidget(QWidget *widget) { m_actions->addWidget(widget); }

void PageHeader::setBackVisible(bool visible) { m_back->setVisible(visible); }

void PageHeader::setSearchVisible(bool visible) { m_search->setVisible(visible); }

void PageHeader::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), palette().color(QPalette::Mid));
}

PeriodSelector::PeriodSelector(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics().half());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString left = QStringLiteral("chevron-left");
    const QString right = QStringLiteral("chevron-right");
    m_earlier = framedIconButton(mirrored ? right : left, tr("Earlier period"));
    m_later = framedIconButton(mirrored ? left : right, tr("Later period"));
    m_combo = new QComboBox;
    m_combo->setAccessibleName(tr("Period"));
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_combo->setMinimumWidth(metrics().px(160));
    row->addWidget(m_earlier);
    row->addWidget(m_combo);
    row->addWidget(m_later);
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        updateButtons();
        Q_EMIT currentChanged(current());
    });
    updateButtons();
}

void PeriodSelector::setPeriods(const std::vector<std::pair<QString, QString>> &idAndText)
{
    const QString kept = current();
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    for (const auto &[id, text] : idAndText)
        m_combo->addItem(text, id);
    m_combo->setCurrentIndex(std::max(0, m_combo->findData(kept)));
    updateButtons();
}

void PeriodSelector::setCurrent(const QString &id)
{
    const int index = m_combo->findData(id);
    if (index >= 0)
        m_combo->setCurrentIndex(index);
}

QString PeriodSelector::current() const { return m_combo->currentData().toString(); }

void PeriodSelector::step(int by)
{
    const int index = m_combo->currentIndex() + by;
    if (index >= 0 && index < m_combo->count())
        m_combo->setCurrentIndex(index);
}

void PeriodSelector::updateButtons()
{
    m_earlier->setEnabled(m_combo->currentIndex() + 1 < m_combo->count());
    m_later->setEnabled(m_combo->currentIndex() > 0);
}

} // namespace kept
