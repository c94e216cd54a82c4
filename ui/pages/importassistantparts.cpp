// SPDX-License-Identifier: GPL-3.0-or-later
// How the assistant's first and last step and its bar of buttons are built; importassistant.cpp has the flow.
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/importassistant.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/figure.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace kept {

QWidget *ImportAssistant::buildFile()
{
    const Metrics m = metrics();
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    auto *card = new Card(tr("File"), tr("CSV or another text with separators"), page);
    auto *empty = new EmptyState(tr("No file is chosen yet."),
        tr("Choose an export of tickets, outages, counts, ratings or reported figures, or drop it here. It is only "
           "read: nothing is written before the last step."),
        {}, card);
    empty->setWide();
    empty->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // the button belongs to the sentence
    card->addWidget(empty);
    m_choose = new QPushButton(tr("Choose file…"), card);
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    card->body()->addWidget(m_choose, 0, Qt::AlignLeft);
    card->body()->addStretch();
    layout->addWidget(card, 1);
    connect(m_choose, &QPushButton::clicked, this, &ImportAssistant::chooseFile);
    return page;
}

QWidget *ImportAssistant::buildOutcome()
{
    const Metrics m = metrics();
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(m.gap(), m.gap(), m.gap(), m.gap());
    layout->setSpacing(m.gap());
    m_outcomeCard = new Card({}, {}, page);
    m_outcomeCard->setObjectName(QStringLiteral("outcome"));
    m_outcome = new FigureRow(m_outcomeCard);
    m_outcomeCard->addWidget(m_outcome);
    layout->addWidget(m_outcomeCard);
    auto *again = new Card(tr("Next time"), tr("a file with the same header is then read in two clicks"), page);
    auto *keep = new QHBoxLayout;
    m_mappingName = new QLineEdit(again);
    m_mappingName->setObjectName(QStringLiteral("mappingName"));
    m_mappingName->setAccessibleName(tr("Name of the mapping"));
    m_keep = new QPushButton(tr("Save mapping"), again);
    m_keep->setObjectName(QStringLiteral("saveMapping"));
    keep->addWidget(m_mappingName, 1);
    keep->addWidget(m_keep);
    again->body()->addLayout(keep);
    layout->addWidget(again);
    auto *regret = new Card(tr("Undo"), tr("withdraws the whole import in one step; the trail keeps both"), page);
    auto *undoRow = new QHBoxLayout;
    m_undoReason = new QLineEdit(regret);
    m_undoReason->setObjectName(QStringLiteral("outcomeReason"));
    m_undoReason->setAccessibleName(tr("Reason of the undo"));
    m_undoReason->setPlaceholderText(tr("Reason, such as: wrong month"));
    m_undo = new QPushButton(tr("Undo import"), regret);
    m_undo->setObjectName(QStringLiteral("undoOutcome"));
    undoRow->addWidget(m_undoReason, 1);
    undoRow->addWidget(m_undo);
    regret->body()->addLayout(undoRow);
    layout->addWidget(regret);
    for (Card *card : {m_outcomeCard, again, regret})
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addStretch();
    connect(m_keep, &QPushButton::clicked, this, &ImportAssistant::keepMapping);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(*m_entry, m_undoReason); });
    connect(m_undoReason, &QLineEdit::returnPressed, m_undo, &QPushButton::click);
    return page;
}

QWidget *ImportAssistant::buildBar()
{
    const Metrics m = metrics();
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m.gap(), m.threeQuarters(), m.gap(), m.threeQuarters());
    row->setSpacing(m.half());
    m_back = new QPushButton(tr("Back"), bar);
    m_back->setObjectName(QStringLiteral("back"));
    m_remark = new ElidedLabel({}, bar);
    m_remark->setObjectName(QStringLiteral("remark"));
    setMuted(m_remark);
    m_progress = new QProgressBar(bar);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(m.px(160));
    m_cancel = new QPushButton(tr("Cancel"), bar);
    m_cancel->setObjectName(QStringLiteral("cancelWork"));
    m_saveRejects = new QPushButton(tr("Save rejected rows…"), bar);
    m_saveRejects->setObjectName(QStringLiteral("saveRejects"));
    m_next = new QPushButton(tr("Next"), bar);
    m_next->setObjectName(QStringLiteral("next"));
    setPrimary(m_next);
    row->addWidget(m_back);
    row->addWidget(m_remark, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_saveRejects);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    connect(m_cancel, &QPushButton::clicked, this, &ImportAssistant::cancel);
    connect(m_saveRejects, &QPushButton::clicked, this, &ImportAssistant::saveRejects);
    return bar;
}

} // namespace kept
