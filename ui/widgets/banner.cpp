// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/look/colours.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formhabits.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace kept {

namespace {

constexpr int Edge = 4;

QColor edgeColour(BannerKind kind, const QPalette &palette)
{
    const StatusColours colours = statusColours(palette);
    switch (kind) {
    case BannerKind::AtRisk:
        return colours.atRisk;
    case BannerKind::Missed:
        return colours.missed;
    case BannerKind::Information:
        break;
    }
    return colours.noData;
}

} // namespace

Banner::Banner(QWidget *parent) : QFrame(parent)
{
    const Metrics m = metrics();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(m.threeQuarters() + Edge, m.quarter(), m.half(), m.quarter());
    row->setSpacing(m.half());
    m_icon = new QLabel;
    m_text = new QLabel;
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(m.px(120));
    m_more = new LinkButton({});
    m_action = new LinkButton({});
    auto *close = iconButton(QStringLiteral("close"), tr("Close this message"));
    setSmall(close);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    row->addWidget(close);
    m_close = close;
    m_more->hide();
    m_close->hide();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(m_more, &QPushButton::clicked, this, &Banner::moreRequested);
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Banner::showMessage(BannerKind kind, const QString &lead, const QString &sentence, const QString &action)
{
    m_kind = kind;
    const QString strong = lead.isEmpty() ? QString() : QStringLiteral("<b>%1</b> ").arg(lead.toHtmlEscaped());
    m_text->setText(strong + sentence.toHtmlEscaped());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(lead.isEmpty() ? sentence : lead + QLatin1Char(' ') + sentence);
    updateIcon();
    update();
    show();
    if (kind == BannerKind::Missed)
        bringIntoView(this); // what went wrong is read wherever the form stands
}

void Banner::setIconName(const QString &name)
{
    m_iconName = name;
    updateIcon();
}

void Banner::setMoreCount(int count)
{
    m_more->setText(tr("and %n more", nullptr, count));
    m_more->setVisible(count > 0);
}

void Banner::setClosable(bool closable) { m_close->setVisible(closable); }

QString Banner::text() const { return accessibleName(); }

void Banner::updateIcon()
{
    const QString standard = m_kind == BannerKind::Information ? QStringLiteral("info") : QStringLiteral("warning");
    m_icon->setPixmap(iconPixmap(m_iconName.isEmpty() ? standard : m_iconName, metrics().icon(),
        palette().color(QPalette::WindowText), devicePixelRatioF()));
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = edgeColour(m_kind, palette());
    painter.setPen(QPen(colour, 1));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const QRect edge = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, Edge, height()));
    QPainterPath corners;
    corners.addRoundedRect(QRectF(rect()), 3, 3);
    painter.setClipPath(corners);
    painter.fillRect(edge, colour);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

} // namespace kept
