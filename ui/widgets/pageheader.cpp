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

#include <utility>

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

    /// Only the magnifier, where the header has no room for words.
    void setCompact(bool compact)
    {
        if (std::exchange(m_compact, compact) != compact)
            updateGeometry();
    }
    [[nodiscard]] static int widthWithWords() { return metrics().px(224); }
    [[nodiscard]] static int bareWidth() { return metrics().control() + metrics().half(); }
    QSize sizeHint() const override { return {m_compact ? bareWidth() : widthWithWords(), metrics().control()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

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
        const int indent = m_compact ? (width() - m.icon()) / 2 : m.half();
        paintIcon(painter, place({indent, 0, m.icon(), height()}), QStringLiteral("search"), muted);
        if (m_compact)
            return;
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
    bool m_compact = false;
};

/// A button of the header; one with an icon does without its words where there is no room for them.
class HeaderButton : public QPushButton {
public:
    HeaderButton(const QIcon &icon, const QString &text) : QPushButton(icon, text)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setCompact(bool compact)
    {
        const bool bare = compact && !icon().isNull();
        if (std::exchange(m_compact, bare) != bare)
            updateGeometry();
    }
    [[nodiscard]] int widthWithWords() const { return QPushButton::sizeHint().width(); }
    [[nodiscard]] int leastWidth() const
    {
        return icon().isNull() ? widthWithWords() : metrics().control() + metrics().half();
    }
    QSize sizeHint() const override
    {
        return m_compact ? QSize(leastWidth(), metrics().control()) : QPushButton::sizeHint();
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStyleOptionButton option;
        initStyleOption(&option);
        if (m_compact)
            option.text.clear();
        QPainter painter(this);
        style()->drawControl(QStyle::CE_PushButton, &option, &painter, this);
    }

private:
    bool m_compact = false;
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
    makeRoom();
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
    auto *button = new HeaderButton(action->icon(), action->text());
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

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

bool PageHeader::event(QEvent *event)
{
    // A button or a period that came, went or got another text asks for the layout again.
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QWidget::event(event);
}

/// The width of the actions that are shown.
int PageHeader::actionsWidth(bool words) const
{
    int width = 0;
    for (int i = 0; i < m_actions->count(); ++i) {
        const QWidget *each = m_actions->itemAt(i)->widget();
        if (each == nullptr || each->isHidden())
            continue;
        const auto *button = dynamic_cast<const HeaderButton *>(each);
        width += metrics().half();
        width += button == nullptr ? each->sizeHint().width() : words ? button->widthWithWords() : button->leastWidth();
    }
    return width;
}

/// What is left when all that can gave way; the parts themselves do not shrink below what they show.
QSize PageHeader::minimumSizeHint() const
{
    const Metrics m = metrics();
    const int title = std::min(m_title->sizeHint().width(), m.px(120));
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + m.half();
    const int search = m_search->isHidden() ? 0 : SearchButton::bareWidth() + m.half();
    return {3 * m.gap() + 4 * m.half() + title + back + search + m_scope->minimumSize().width() + actionsWidth(false),
        m.header()};
}

/// The title stays readable: first the search gives up its words, then the scope its width, then the buttons with
/// icons their words.
void PageHeader::makeRoom()
{
    const Metrics m = metrics();
    const int title =
        std::max(m_title->sizeHint().width(), m_subtitle->isHidden() ? 0 : m_subtitle->sizeHint().width());
    const int back = m_back->isHidden() ? 0 : m_back->sizeHint().width() + m.half();
    const int room = width() - 3 * m.gap() - 4 * m.half() - back - std::min(title, m.px(240));
    auto *search = static_cast<SearchButton *>(m_search);
    const int shortSearch = SearchButton::bareWidth();
    const bool found = !search->isHidden();
    const bool roomy =
        room >= m_scope->sizeHint().width() + actionsWidth(true) + (found ? search->widthWithWords() : 0);
    const bool wordy = room >= m_scope->minimumSize().width() + actionsWidth(true) + (found ? shortSearch : 0);
    search->setCompact(!roomy);
    for (int i = 0; i < m_actions->count(); ++i)
        if (auto *button = dynamic_cast<HeaderButton *>(m_actions->itemAt(i)->widget()))
            button->setCompact(!roomy && !wordy);
}

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
    m_combo->setMaxVisibleItems(16);
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
        id.isEmpty() ? m_combo->insertSeparator(m_combo->count()) : m_combo->addItem(text, id);
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

bool PeriodSelector::isPeriod(int index) const { return !m_combo->itemData(index).toString().isEmpty(); }

void PeriodSelector::step(int by)
{
    if (isPeriod(m_combo->currentIndex() + by))
        m_combo->setCurrentIndex(m_combo->currentIndex() + by);
}

void PeriodSelector::updateButtons()
{
    m_earlier->setEnabled(isPeriod(m_combo->currentIndex() + 1));
    m_later->setEnabled(isPeriod(m_combo->currentIndex() - 1));
}

} // namespace kept
