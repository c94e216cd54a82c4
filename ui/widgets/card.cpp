// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace kept {

namespace {

/// A line in the border's role, so that it follows the palette by itself.
class Rule : public QWidget {
public:
    explicit Rule(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), palette().color(QPalette::Mid)); }
};

} // namespace

Card::Card(const QString &title, const QString &note, QWidget *parent) : QFrame(parent)
{
    const Metrics m = metrics();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.gap(), m.quarter(), m.gap(), m.gap());
    column->setSpacing(0);
    buildHeader();
    column->addLayout(m_header);
    m_body = new QVBoxLayout;
    m_body->setSpacing(m.half());
    column->addLayout(m_body, 1);
    setTitle(title);
    setNote(note);
}

void Card::buildHeader()
{
    const Metrics m = metrics();
    m_header = new QHBoxLayout;
    m_header->setSpacing(m.half());
    m_title = new ElidedLabel;
    m_title->setFont(typeFont(Type::CardTitle));
    m_note = new ElidedLabel;
    m_note->setFont(typeFont(Type::Small));
    setMuted(m_note);
    m_remark = textLabel({}, Type::Small, true);
    m_remark->hide();
    m_menuButton = iconButton(QStringLiteral("menu"), tr("More"));
    setMinimumWidth(m.px(120));
    setSmall(m_menuButton);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setObjectName(QStringLiteral("cardMenu"));
    m_menuButton->hide();
    m_header->addWidget(m_title, 0, Qt::AlignVCenter);
    m_header->addWidget(m_note, 1, Qt::AlignVCenter);
    m_header->addWidget(m_remark, 0, Qt::AlignVCenter);
    m_header->addWidget(m_menuButton, 0, Qt::AlignVCenter);
    m_header->addStrut(m.cardHeader() - m.quarter());
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), metrics().px(184))); // the note gives way first
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
    m_menuButton->setAccessibleName(tr("More about %1").arg(title));
}

QString Card::title() const { return m_title->text(); }

void Card::setNote(const QString &note) { m_note->setText(note); }

void Card::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QMenu *Card::menu()
{
    if (!m_menuButton->menu()) {
        m_menuButton->setMenu(new QMenu(m_menuButton));
        m_menuButton->show();
    }
    return m_menuButton->menu();
}

void Card::addHeaderWidget(QWidget *widget)
{
    m_header->insertWidget(m_header->indexOf(m_menuButton), widget, 0, Qt::AlignVCenter);
}

void Card::setCompact(bool compact)
{
    const Metrics m = metrics();
    auto *strut = m_header->itemAt(m_header->count() - 1)->spacerItem();
    strut->changeSize(0, (compact ? m.px(36) : m.cardHeader()) - m.quarter(), QSizePolicy::Fixed, QSizePolicy::Minimum);
    m_body->setSpacing(compact ? m.quarter() : m.half());
    layout()->setContentsMargins(m.gap(), compact ? 0 : m.quarter(), m.gap(), compact ? m.threeQuarters() : m.gap());
    layout()->invalidate();
}

void Card::addWidget(QWidget *widget, int stretch) { m_body->addWidget(widget, stretch); }

void Card::setConsequence(const QString &sentence, const QString &muted)
{
    if (!m_consequence) {
        m_consequence = textLabel({}, Type::Small);
        m_consequence->setTextFormat(Qt::RichText);
        m_consequence->setWordWrap(true);
        m_body->addWidget(m_consequence);
    }
    m_consequenceText = sentence;
    m_consequenceMuted = muted;
    m_consequence->setText(withMuted(sentence, muted, palette()));
}

QHBoxLayout *Card::addSection(const QString &title, const QString &note)
{
    const Metrics m = metrics();
    auto *header = new QHBoxLayout;
    header->setSpacing(m.half());
    header->addWidget(textLabel(title, Type::CardTitle));
    auto *remark = new ElidedLabel(note);
    remark->setFont(typeFont(Type::Small));
    setMuted(remark);
    header->addWidget(remark, 1);
    header->addStrut(m.cardHeader() - m.half());
    m_body->addSpacing(m.quarter());
    m_body->addWidget(horizontalRule());
    m_body->addLayout(header);
    return header;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

void Card::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_consequence)
        m_consequence->setText(withMuted(m_consequenceText, m_consequenceMuted, palette()));
}

QWidget *horizontalRule(QWidget *parent) { return new Rule(parent); }

QString mutedPart(const QString &muted, const QPalette &palette)
{
    if (muted.isEmpty())
        return {};
    return QStringLiteral(" <font color=\"%1\">· %2</font>")
        .arg(palette.color(QPalette::PlaceholderText).name(), muted.toHtmlEscaped());
}

QString withMuted(const QString &sentence, const QString &muted, const QPalette &palette)
{
    return sentence.toHtmlEscaped() + mutedPart(muted, palette);
}

} // namespace kept
