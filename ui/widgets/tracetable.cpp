// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tracetable.h"

#include "ui/look/fonts.h"
#include "ui/look/metrics.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QPainter>

namespace kept {

TraceTable::TraceTable(QWidget *parent) : QFrame(parent)
{
    const Metrics m = metrics();
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    m_grid->setHorizontalSpacing(m.gap());
    m_grid->setVerticalSpacing(m.half());
    m_grid->setColumnMinimumWidth(0, m.px(64));
    m_grid->setColumnStretch(1, 1);
    setAccessibleName(tr("How the figure came about"));
}

void TraceTable::setLines(const std::vector<TraceLine> &lines)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_lines = lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        addLine(static_cast<int>(2 * i), lines[i]);
    m_grid->setRowStretch(static_cast<int>(2 * lines.size()), 1);
}

void TraceTable::addLine(int row, const TraceLine &line)
{
    if (row > 0)
        m_grid->addWidget(horizontalRule(this), row - 1, 0, 1, 3);
    QLabel *label = textLabel(line.label, Type::Small, true, this);
    auto *text = new QLabel(this);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    const bool strong = line.kind == TraceKind::Verdict || line.kind == TraceKind::Credit;
    const QString sentence = line.text.toHtmlEscaped();
    text->setText((strong ? QStringLiteral("<b>%1</b>").arg(sentence) : sentence) + mutedPart(line.note, palette()));
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(line.label);
    text->setAccessibleDescription(line.text);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(text, row, 1, 1, line.link.isEmpty() ? 2 : 1);
    if (line.link.isEmpty())
        return;
    auto *link = new LinkButton(tr("Show"), this);
    link->setAccessibleName(tr("Show the source of %1").arg(line.label));
    connect(link, &QPushButton::clicked, this, [this, target = line.link] { Q_EMIT linkActivated(target); });
    m_grid->addWidget(link, row, 2, Qt::AlignTop);
}

QString TraceTable::plainText() const
{
    QStringList lines;
    for (const TraceLine &line : m_lines) {
        const QString text = line.note.isEmpty() ? line.text : line.text + QStringLiteral(" · ") + line.note;
        lines << line.label + QLatin1Char('\t') + text;
    }
    return lines.join(QLatin1Char('\n'));
}

void TraceTable::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace kept
